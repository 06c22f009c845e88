package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.Morpheme;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A text with its mentions and morphemes, and what stands at a place in it. */
final class Passage {
  static final int MAX_WORD = 40;
  private static final int MAX_BRACKET = 60;
  private static final int MAX_HEADLINE = 80;

  private final String text;
  private final List<AnalyzedSentence> sentences;
  private final List<Mention> mentions;
  private final Places starts;
  private final Places ends;

  /** With mentions that do not overlap, in text order. */
  Passage(String text, List<AnalyzedSentence> sentences, List<Mention> mentions) {
    this.text = text;
    this.sentences = sentences;
    this.mentions = mentions;
    this.starts = new Places(mentions.stream().mapToInt(m -> m.span().start()).toArray());
    this.ends = new Places(mentions.stream().mapToInt(m -> m.span().end()).toArray());
  }

  /** The text with other mentions; this passage if they are the same. */
  Passage with(List<Mention> others) {
    return others.equals(mentions) ? this : new Passage(text, sentences, others);
  }

  /**
   * Places in order and which of them one is. Nearly every place of a text is asked about, and few
   * are any; so the bits answer first, and nothing is boxed.
   */
  private static final class Places {
    private final int[] places;
    private final BitSet bits = new BitSet();

    Places(int[] places) {
      this.places = places;
      for (int place : places) {
        bits.set(place);
      }
    }

    int countBefore(int place) {
      int found = Arrays.binarySearch(places, place);
      return found >= 0 ? found : -found - 1;
    }

    Optional<Integer> indexOf(int place) {
      return place >= 0 && bits.get(place)
          ? Optional.of(Arrays.binarySearch(places, place))
          : Optional.empty();
    }
  }

  String text() {
    return text;
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<AnalyzedSentence> sentences() {
    return sentences;
  }

  /** Index of the mention that starts at a place. */
  Optional<Integer> startingAt(int at) {
    return starts.indexOf(at);
  }

  /** Index of the mention that ends at a place. */
  Optional<Integer> endingAt(int at) {
    return ends.indexOf(at);
  }

  /** Indices of the mentions that start in a stretch, in text order. */
  IntStream startingIn(int from, int to) {
    return IntStream.range(starts.countBefore(from), starts.countBefore(Math.max(from, to)));
  }

  /** Whether a mention of a type starts at a place. */
  boolean startsAt(int start, EntityType type) {
    return startingAt(start).filter(m -> mentions.get(m).type() == type).isPresent();
  }

  /** Whether a mention of a type ends at a place. */
  boolean endsAt(int end, EntityType type) {
    return endingAt(end).filter(m -> mentions.get(m).type() == type).isPresent();
  }

  /** The character at a place, NUL outside of the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  boolean startsWith(String word, int at) {
    return text.startsWith(word, at);
  }

  /**
   * Where a first line that is a headline ends, 0 if there is none: it is short and no sentence.
   */
  int headlineEnd() {
    int end = text.indexOf('\n');
    String line = end < 0 ? "" : text.substring(0, end).strip();
    int last = line.length();
    while (last > 0 && SentenceSplitter.isCloser(line.charAt(last - 1))) {
      last--;
    }
    boolean sentence = line.length() > MAX_HEADLINE || (last > 0 && line.charAt(last - 1) == '.');
    return last == 0 || sentence ? 0 : end;
  }

  /** The letters and digits from a place on, not more than {@value #MAX_WORD}. */
  String wordAt(int from) {
    int end = wordEnd(from);
    return text.substring(Math.min(from, text.length()), Math.min(end, text.length()));
  }

  /** Where {@link #wordAt} ends. */
  int wordEnd(int from) {
    int end = from;
    while (end - from < MAX_WORD && Character.isLetterOrDigit(at(end))) {
      end++;
    }
    return end;
  }

  /** The letters and digits before a place, not more than {@value #MAX_WORD}. */
  String wordBefore(int end) {
    return text.substring(wordStart(end), end);
  }

  private int wordStart(int end) {
    int start = end;
    while (end - start < MAX_WORD && Character.isLetterOrDigit(at(start - 1))) {
      start--;
    }
    return start;
  }

  /** The word behind the space here, empty if there is no space. */
  String nextWord(int end) {
    return at(end) == ' ' ? wordAt(end + 1) : "";
  }

  /** The word before the space that is before a place, empty if there is no space. */
  String previousWord(int start) {
    return at(start - 1) == ' ' ? wordBefore(start - 1) : "";
  }

  /**
   * Tells each word of {@code shortest} to {@code longest} characters that a space is behind, and
   * where it stands, in text order.
   */
  void wordsBeforeSpaces(int shortest, int longest, BiConsumer<String, Span> found) {
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      int start = wordStart(space);
      if (space - start >= shortest && space - start <= longest) {
        found.accept(text.substring(start, space), new Span(start, space));
      }
    }
  }

  /** Whether the title of a subject stands at a place, or behind one word there: 나래대 교수는. */
  boolean isTitleOfSubject(int at) {
    String word = wordAt(at);
    int next = at + word.length();
    return TitleWords.isOfSubject(word)
        || (!word.isEmpty() && at(next) == ' ' && TitleWords.isOfSubject(wordAt(next + 1)));
  }

  int skipSpaces(int from) {
    int at = from;
    while (at(at) == ' ') {
      at++;
    }
    return at;
  }

  int skipSpacesBack(int from) {
    int at = from;
    while (at(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** The place behind the 모 of 김모, who is not named in full, or this place. */
  int skipSomebody(int nameEnd) {
    boolean surname = nameEnd < 2 || !Character.isLetterOrDigit(at(nameEnd - 2));
    int at = surname && at(nameEnd) == ' ' ? nameEnd + 1 : nameEnd;
    boolean somebody = at(at) == '모' && !Character.isLetterOrDigit(at(at + 1));
    return somebody ? at + 1 : nameEnd;
  }

  /** The place behind a short bracket that opens here, or this place. */
  int skipBracket(int from) {
    if (at(from) != '(') {
      return from;
    }
    for (int at = from + 1; at < from + MAX_BRACKET && at(at) != '\n' && at(at) != '\0'; at++) {
      if (at(at) == ')') {
        return at + 1;
      }
    }
    return from;
  }

  /** The place before a short bracket that closes just before this one, or this place. */
  int skipBracketBack(int end) {
    if (at(end - 1) != ')') {
      return end;
    }
    for (int at = end - 2; at > end - MAX_BRACKET && at(at) != '\n' && at(at) != '\0'; at--) {
      if (at(at) == '(') {
        return at;
      }
    }
    return end;
  }

  /** Index of the sentence that a place is in, or of the last one before it. */
  int sentenceAt(int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).sentence().span().start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Span sentence(int index) {
    return sentences.get(index).sentence().span();
  }

  /** Whether a word of one sentence ends in no particle and no ending. */
  boolean isBare(Span word) {
    return morphemes(word).stream()
        .filter(m -> m.span().end() == word.end())
        .noneMatch(Passage::isInflection);
  }

  /** Whether a word of one sentence is a common noun of the dictionary. */
  boolean isOneNoun(Span word) {
    return morpheme(word).filter(m -> m.leftTag().equals("NNG")).isPresent();
  }

  /** Whether a word of one sentence is a name of the dictionary. */
  boolean isOneName(Span word) {
    return morpheme(word).filter(m -> m.leftTag().equals("NNP")).isPresent();
  }

  /** Whether the dictionary has a word as it is, or it is not split. */
  boolean isOneMorpheme(Span word) {
    return morpheme(word).isPresent();
  }

  private Optional<Morpheme> morpheme(Span word) {
    return morphemes(word).stream().filter(m -> m.span().equals(word)).findFirst();
  }

  /** Whether a stretch of one sentence is made of nouns and what belongs to nouns. */
  boolean isNouns(Span span) {
    List<Morpheme> morphemes = morphemes(span);
    return !morphemes.isEmpty()
        && morphemes.stream().allMatch(m -> isWithin(m.span(), span) && isNoun(m));
  }

  /** The morphemes of a stretch of one sentence, at their places in the text. */
  List<Morpheme> morphemes(Span span) {
    AnalyzedSentence sentence = sentences.get(sentenceAt(span.start()));
    int offset = sentence.sentence().span().start();
    Span there = new Span(span.start() - offset, span.end() - offset);
    List<Morpheme> all = sentence.morphemes();
    List<Morpheme> found = new ArrayList<>();
    for (int i = firstBehind(there.start(), all);
        i < all.size() && all.get(i).span().start() < there.end();
        i++) {
      if (all.get(i).span().overlaps(there)) {
        found.add(moved(all.get(i), offset));
      }
    }
    return found;
  }

  /** Of morphemes in text order, which do not overlap, the first that ends behind a place. */
  private static int firstBehind(int place, List<Morpheme> morphemes) {
    int low = 0;
    int high = morphemes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (morphemes.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Morpheme moved(Morpheme m, int offset) {
    Span span = new Span(m.span().start() + offset, m.span().end() + offset);
    return new Morpheme(span, m.leftTag(), m.rightTag(), m.nameClass());
  }

  private static boolean isWithin(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  /** Whether a morpheme ends in a particle or an ending. */
  static boolean isInflection(Morpheme morpheme) {
    return morpheme.rightTag().equals("E") || morpheme.rightTag().equals("J");
  }

  private static boolean isNoun(Morpheme morpheme) {
    return switch (morpheme.leftTag()) {
      case "NNG", "NNP", "XSN", "XPN", "SL", "SH", "SN", "UNKNOWN" -> !isInflection(morpheme);
      default -> false;
    };
  }
}
