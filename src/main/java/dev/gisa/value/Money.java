package dev.gisa.value;

import java.util.regex.Pattern;

/**
 * An amount of money: {@code 1억 달러} → 100000000 USD.
 *
 * @param figure how much, in the currency's main unit (won, dollar, euro)
 * @param currency ISO 4217 code
 */
public record Money(Figure figure, String currency) implements Value {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  public Money {
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
    }
  }
}
