package dev.gisa;

import dev.gisa.text.Hangul;
import dev.gisa.value.Reading;
import java.util.ArrayList;
import java.util.List;

/** Collects the warnings of one article, each kind at most once. */
final class Warnings {
  /** Texts with a smaller share of Hangul among their letters are not taken for Korean. */
  private static final double MIN_HANGUL_SHARE = 0.2;

  private final String text;
  private int relativeDates;
  private int relativeTimes;
  private int unclear;

  Warnings(String text) {
    this.text = text;
  }

  void note(Reading reading) {
    if (reading instanceof Reading.Unresolved unresolved) {
      relativeDates += unresolved.reason() == Reading.Reason.NO_PUBLICATION_DATE ? 1 : 0;
      relativeTimes += unresolved.reason() == Reading.Reason.NO_PUBLICATION_TIME ? 1 : 0;
    }
  }

  /** Of mentions that could be one of several persons or organisations. */
  void noteUnclear(int mentions) {
    unclear = mentions;
  }

  List<Warning> list() {
    List<Warning> warnings = new ArrayList<>();
    if (text.isBlank()) {
      warnings.add(new Warning(Warning.EMPTY_TEXT, "the text is empty"));
    } else if (!isKorean()) {
      warnings.add(new Warning(Warning.NOT_KOREAN, "the text does not look Korean"));
    }
    if (relativeDates > 0) {
      String detail = "relative dates without a value, as publishedAt is missing: " + relativeDates;
      warnings.add(new Warning(Warning.NO_PUBLICATION_DATE, detail));
    }
    if (relativeTimes > 0) {
      String detail =
          "distances in hours without a value, as publishedAt has no time: " + relativeTimes;
      warnings.add(new Warning(Warning.NO_PUBLICATION_TIME, detail));
    }
    if (unclear > 0) {
      String detail = "names that could be one of several and stay on their own: " + unclear;
      warnings.add(new Warning(Warning.UNCLEAR_NAME, detail));
    }
    return warnings;
  }

  private boolean isKorean() {
    long letters = text.chars().filter(Character::isLetter).count();
    long hangul = text.chars().filter(Hangul::isSyllable).count();
    return hangul > 0 && hangul >= MIN_HANGUL_SHARE * letters;
  }
}
