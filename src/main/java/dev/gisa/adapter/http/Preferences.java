package dev.gisa.adapter.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client would like to get, by an {@code Accept} or {@code Accept-Encoding} header: {@code
 * text/*;q=0.5, application/json} → application/json 1, text/plain 0.5, anything else 0.
 *
 * <p>Total: a quality that is no number from 0 to 1 counts as 1. Parameters of media types count
 * for nothing. Source: RFC 9110, sections 12.4.2, 12.5.1 and 12.5.3.
 */
final class Preferences {
  private record Preference(String range, double quality) {
    /** How closely the range says what is meant: 2 by name, 1 {@code text/*}, 0 anything. */
    int precision() {
      return range.equals("*") || range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
    }

    boolean covers(String token) {
      return switch (precision()) {
        case 0 -> true;
        case 1 -> token.startsWith(range.substring(0, range.length() - 1));
        default -> token.equals(range);
      };
    }
  }

  private final List<Preference> preferences = new ArrayList<>();

  private Preferences(String header) {
    for (String part : header.split(",")) {
      String[] fields = part.split(";");
      String range = fields.length == 0 ? "" : fields[0].trim().toLowerCase(Locale.ROOT);
      if (!range.isEmpty()) {
        preferences.add(new Preference(range, quality(fields)));
      }
    }
  }

  static Preferences of(String header) {
    return new Preferences(header);
  }

  private static double quality(String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      String field = fields[i].trim();
      if (field.startsWith("q=") || field.startsWith("Q=")) {
        return parsed(field.substring(2));
      }
    }
    return 1;
  }

  private static double parsed(String quality) {
    try {
      double number = Double.parseDouble(quality.trim());
      return number >= 0 && number <= 1 ? number : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** 0 to 1; 0 where the client does not want it, or says nothing of it. */
  double qualityOf(String token) {
    Preference closest = null;
    for (Preference preference : preferences) {
      if (preference.covers(token)
          && (closest == null || preference.precision() > closest.precision())) {
        closest = preference;
      }
    }
    return closest == null ? 0 : closest.quality();
  }

  /** The one that the client likes best, of equals the first; empty if it wants none of them. */
  Optional<String> best(List<String> offered) {
    Optional<String> best = Optional.empty();
    double quality = 0;
    for (String token : offered) {
      if (qualityOf(token) > quality) {
        quality = qualityOf(token);
        best = Optional.of(token);
      }
    }
    return best;
  }
}
