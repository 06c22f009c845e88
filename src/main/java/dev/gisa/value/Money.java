package dev.gisa.value;

/**
 * An amount of money: {@code 1억 달러} → 100000000 USD.
 *
 * @param figure how much, in the currency's main unit (won, dollar, euro)
 * @param currency ISO 4217 code
 */
public record Money(Figure figure, String currency) implements Value {
  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
    }
  }
}
