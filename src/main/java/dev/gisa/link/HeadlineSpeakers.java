package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The speakers of what a headline quotes: who says the same in the text, else the person named
 * before it in the headline, or behind it.
 */
final class HeadlineSpeakers {
  /** The share of the headline's pairs of characters that the text's words have. */
  private static final double SAME = 0.5;

  private static final Pattern SPACE = Pattern.compile("\\s");

  private HeadlineSpeakers() {}

  /** All quotations, those of the headline with their speakers. */
  static List<Quote> settle(Passage passage, List<Quote> quotes, Map<Integer, Integer> chainOf) {
    int headlineEnd = passage.headlineEnd();
    List<Quote> settled = new ArrayList<>();
    for (Quote quote : quotes) {
      settled.add(
          quote.span().end() <= headlineEnd
              ? new Quote(
                  quote.kind(),
                  quote.span(),
                  quote.text(),
                  speaker(passage, quote, headlineEnd, quotes, chainOf),
                  quote.cue())
              : quote);
    }
    return settled;
  }

  private static Optional<Integer> speaker(
      Passage passage,
      Quote headline,
      int headlineEnd,
      List<Quote> quotes,
      Map<Integer, Integer> chainOf) {
    Set<String> pairs = pairs(headline.text());
    Optional<Quote> same = Optional.empty();
    double best = SAME;
    for (Quote quote : quotes) {
      double share = quote.span().end() <= headlineEnd ? 0 : share(pairs, quote.text());
      if (share >= best && quote.speaker().isPresent()) {
        best = share;
        same = Optional.of(quote);
      }
    }
    return same.flatMap(Quote::speaker)
        .or(() -> namedBefore(passage, headline.span(), chainOf))
        .or(() -> namedBehind(passage, new Span(headline.span().end(), headlineEnd), chainOf));
  }

  private static double share(Set<String> pairs, String words) {
    Set<String> there = pairs(words);
    return (double) pairs.stream().filter(there::contains).count() / Math.max(1, pairs.size());
  }

  private static Set<String> pairs(String words) {
    String bare = SPACE.matcher(words).replaceAll("");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < bare.length(); i++) {
      pairs.add(bare.substring(i, i + 2));
    }
    return pairs;
  }

  /** {@code “…”…} X 소장. */
  private static Optional<Integer> namedBehind(
      Passage passage, Span rest, Map<Integer, Integer> chainOf) {
    return passage
        .startingIn(rest.start(), rest.end())
        .filter(m -> passage.mentions().get(m).type() == EntityType.PERSON)
        .boxed()
        .findFirst()
        .map(chainOf::get);
  }

  private static Optional<Integer> namedBefore(
      Passage passage, Span quote, Map<Integer, Integer> chainOf) {
    for (int at = quote.start() - 1; at >= 0; at--) {
      Optional<Integer> person =
          passage.endingAt(at).filter(m -> passage.mentions().get(m).type() == EntityType.PERSON);
      if (person.isPresent()) {
        return person.map(chainOf::get);
      }
    }
    return Optional.empty();
  }
}
