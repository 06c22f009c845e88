package dev.gisa.dedup;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.text.Hangul;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Small edits of a sentence, drawn at random; none where the sentence does not allow them. */
final class NearEdits {
  private static final Map<String, List<String>> PARTICLES =
      Map.of(
          "은", List.of("이"),
          "는", List.of("가"),
          "이", List.of("은"),
          "가", List.of("는"),
          "을", List.of(""),
          "를", List.of(""),
          "의", List.of(""),
          "에", List.of("에는"),
          "에서", List.of("에서는"));

  private static final int FINALS = 28;
  private static final int MEDIALS = 21;

  private final MorphAnalyzer analyzer = new MorphAnalyzer();
  private final Random random;

  NearEdits(Random random) {
    this.random = random;
  }

  Optional<String> particle(Annotated sentence) {
    List<String> edited = new ArrayList<>();
    String text = sentence.text();
    for (Morpheme morpheme : analyzer.analyze(text)) {
      Span span = morpheme.span();
      boolean endsWord = span.end() < text.length() && text.charAt(span.end()) == ' ';
      List<String> others = PARTICLES.get(span.of(text));
      if (morpheme.leftTag().equals("J") && endsWord && others != null) {
        edited.add(replace(text, span, others.get(random.nextInt(others.size()))));
      }
    }
    return any(edited);
  }

  /** 했다. → 했습니다., 한다. → 합니다. */
  Optional<String> ending(Annotated sentence) {
    return politeEnding(sentence.text());
  }

  static Optional<String> politeEnding(String text) {
    int stem = text.length() - 3;
    if (!text.endsWith("다.") || stem < 0) {
      return Optional.empty();
    }
    char last = text.charAt(stem);
    int finalConsonant = Hangul.isSyllable(last) ? (last - Hangul.FIRST_SYLLABLE) % FINALS : -1;
    return switch (finalConsonant) {
      case 20 -> Optional.of(text.substring(0, stem + 1) + "습니다.");
      case 4 ->
          last == '는'
              ? Optional.of(text.substring(0, stem) + "습니다.")
              : Optional.of(text.substring(0, stem) + (char) (last - 4 + 17) + "니다.");
      case 0 -> last == '이' ? Optional.of(text.substring(0, stem) + "입니다.") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** In a word of three syllables or more. */
  Optional<String> typo(Annotated sentence) {
    String text = sentence.text();
    List<Span> words = plainWords(sentence).stream().filter(w -> w.length() >= 3).toList();
    return any(words).map(word -> replace(text, word, misspelt(word.of(text))));
  }

  /** The words of Hangul that no name, number, date or negation has a part in. */
  static List<Span> plainWords(Annotated sentence) {
    String text = sentence.text();
    List<Span> words = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
      Span word = new Span(start, end);
      if (isPlainWord(word.of(text))
          && sentence.chunks().stream().noneMatch(c -> c.span().overlaps(word))) {
        words.add(word);
      }
      start = end + 1;
    }
    return words;
  }

  private static boolean isPlainWord(String word) {
    return word.length() >= 2
        && word.chars().allMatch(Hangul::isSyllable)
        && !word.matches(".*(않|없|못|아니|안).*");
  }

  /** One syllable twice, none, two that changed places, or another vowel; not the last syllable. */
  String misspelt(String word) {
    int at = random.nextInt(word.length() - 1);
    char c = word.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> replace(word, new Span(at, at + 1), "" + c + c);
      case 1 -> replace(word, new Span(at, at + 1), "");
      case 2 -> replace(word, new Span(at, at + 2), "" + word.charAt(at + 1) + c);
      default -> replace(word, new Span(at, at + 1), "" + withOtherVowel(c));
    };
  }

  private char withOtherVowel(char c) {
    int index = c - Hangul.FIRST_SYLLABLE;
    int medial = (index / FINALS + 1 + random.nextInt(MEDIALS - 1)) % MEDIALS;
    return (char)
        (Hangul.FIRST_SYLLABLE
            + (index / FINALS / MEDIALS * MEDIALS + medial) * FINALS
            + index % FINALS);
  }

  Optional<String> fullWidth(Annotated sentence) {
    StringBuilder wide = new StringBuilder();
    for (char c : sentence.text().toCharArray()) {
      boolean isWide = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '%';
      wide.append(isWide ? (char) (c - '!' + '！') : c);
    }
    return Optional.of(wide.toString());
  }

  Optional<String> hanja(Annotated sentence) {
    List<String> edited = new ArrayList<>();
    for (Morpheme morpheme : analyzer.analyze(sentence.text())) {
      if (morpheme.leftTag().startsWith("NN") && morpheme.span().length() == 2) {
        int end = morpheme.span().end();
        edited.add(replace(sentence.text(), new Span(end, end), "(韓國)"));
      }
    }
    return any(edited);
  }

  Optional<String> punctuation(Annotated sentence) {
    String without = sentence.text().replaceAll("(?<=\\D)[,·](?=\\D)", " ").replaceAll(" +", " ");
    return Optional.of(random.nextBoolean() ? without : without.replaceAll("\\.$", ""));
  }

  Optional<String> two(Annotated sentence) {
    return particle(sentence).flatMap(NearEdits::politeEnding);
  }

  static String replace(String text, Span span, String replacement) {
    return text.substring(0, span.start()) + replacement + text.substring(span.end());
  }

  private <T> Optional<T> any(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }
}
