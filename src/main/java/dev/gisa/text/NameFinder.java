package dev.gisa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Finds given names in a text: where a word begins, with nothing or a particle after them; of two
 * at one place the longer.
 *
 * <p>Takes time linear in the text, times the number of different lengths of names that begin with
 * one character.
 *
 * @param <T> what is known of a name
 */
public final class NameFinder<T> {
  private static final int MAX_TAIL = 4;

  /** Particles and the like that may stand between a name and the end of its eojeol. */
  private static final Set<String> AFTER_NAMES =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "와", "과", "에", "에서", "에게", "에는", "에도", "로", "으로", "도",
          "만", "까지", "부터", "보다", "처럼", "이나", "나", "이라고", "라고", "이라는", "라는", "이다", "다", "측", "측은",
          "측이", "씨", "씨는", "씨가", "씨의", "엔", "과의", "와의", "에서의", "였다", "이었다", "였던", "이었던", "이자",
          "입니다", "이며", "이고", "이라며", "라며", "께서", "께서는", "에게서", "에게는", "에게도", "한테", "과는", "와는", "과도",
          "와도", "에서도", "에서는", "로부터", "으로부터", "로는", "으로는", "만이", "만은", "보다는", "마저", "조차", "뿐");

  private final Map<String, T> names;

  /** The characters that names begin with, sorted. */
  private final char[] firsts;

  /** Of the names that begin with each of {@link #firsts}, the longest first. */
  private final int[][] lengths;

  public NameFinder(Map<String, T> names) {
    this.names = names;
    SortedMap<Character, SortedSet<Integer>> sorted = new TreeMap<>();
    for (String name : names.keySet()) {
      sorted
          .computeIfAbsent(name.charAt(0), c -> new TreeSet<>(Comparator.reverseOrder()))
          .add(name.length());
    }
    firsts = new char[sorted.size()];
    lengths = new int[firsts.length][];
    int next = 0;
    for (Map.Entry<Character, SortedSet<Integer>> first : sorted.entrySet()) {
      firsts[next] = first.getKey();
      lengths[next++] = first.getValue().stream().mapToInt(i -> i).toArray();
    }
  }

  /** A mention at each place of a name, of the type and confidence of the one given for it. */
  public static List<Mention> mentions(String text, Map<String, Mention> names) {
    List<Mention> mentions = new ArrayList<>();
    new NameFinder<>(names)
        .find(
            text, (span, m) -> mentions.add(new Mention(m.type(), span, m.text(), m.confidence())));
    return mentions;
  }

  /** Tells {@code found} of each place, from left to right; places do not overlap. */
  public void find(String text, BiConsumer<Span, T> found) {
    for (int start = 0; start < text.length(); start++) {
      boolean wordStarts = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      int end = wordStarts ? longestEnd(text, start) : start;
      if (end > start) {
        found.accept(new Span(start, end), names.get(text.substring(start, end)));
        start = end - 1;
      }
    }
  }

  private int longestEnd(String text, int start) {
    int first = Arrays.binarySearch(firsts, text.charAt(start));
    if (first < 0) {
      return start;
    }
    for (int length : lengths[first]) {
      int end = start + length;
      if (end <= text.length()
          && names.containsKey(text.substring(start, end))
          && !SourceText.cutsLetter(text, end)
          && endsName(text, end)) {
        return end;
      }
    }
    return start;
  }

  private static boolean endsName(String text, int end) {
    int wordEnd = end;
    while (wordEnd < text.length()
        && wordEnd <= end + MAX_TAIL
        && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return wordEnd == end || AFTER_NAMES.contains(text.substring(end, wordEnd));
  }
}
