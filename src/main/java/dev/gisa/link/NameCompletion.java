package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mentions that the article makes certain where the tagger saw none: a declared alias wherever
 * it stands, a body's name with what kind of body it is, and the surname of a person named in full
 * before a title or 씨 ({@code 문 의원}, {@code 박 할머니}).
 *
 * <p>Each has the confidence of the mention that speaks for it. Takes time linear in the text.
 */
final class NameCompletion {
  /** 전 대통령 is a former one, whoever is named 전. */
  private static final Set<String> FORMER = Set.of("전", "현", "신");

  /** Surnames that are also words before nouns: {@code 한 의원} may be some member. */
  private static final Set<String> DETERMINERS =
      Set.of("한", "이", "모", "구", "양", "주", "원", "본", "여", "남", "부", "각", "총", "수", "범");

  private static final List<String> CORPORATE_FORMS =
      List.of(
          "법무법인 ", "법률사무소 ", "특허법인 ", "회계법인 ", "세무법인 ", "노무법인 ", "재단법인 ", "사단법인 ", "학교법인 ", "의료법인 ",
          "사회복지법인 ", "주식회사 ", "농업회사법인 ", "영농조합법인 ");

  private static final double OF_CORPORATIONS = 0.8;

  private final Passage passage;

  private NameCompletion(Passage passage) {
    this.passage = passage;
  }

  /** Those of the passage and more, in text order. */
  static List<Mention> complete(Passage passage) {
    NameCompletion completion = new NameCompletion(passage);
    Map<String, Mention> aliases = new HashMap<>();
    List<Mention> declared = new ArrayList<>();
    for (DeclaredAliases.Alias alias : DeclaredAliases.find(passage)) {
      Mention named = passage.mentions().get(alias.mention());
      aliases.putIfAbsent(alias.name(), named);
      declared.add(completion.like(named, alias.span()));
    }
    List<Mention> recurring = new ArrayList<>();
    new NameFinder<>(aliases)
        .find(passage.text(), (span, named) -> recurring.add(completion.like(named, span)));
    List<Mention> corporations = completion.corporations();
    List<Mention> known =
        Overlaps.without(Overlaps.without(declared, corporations), passage.mentions());
    return Overlaps.without(Overlaps.without(known, recurring), completion.surnames());
  }

  private Mention like(Mention named, Span span) {
    return new Mention(named.type(), span, span.of(passage.text()), named.confidence());
  }

  /** {@code 법무법인 도담}: what kind of body it is belongs to its name. */
  private List<Mention> corporations() {
    List<Mention> corporations = new ArrayList<>();
    String text = passage.text();
    for (String form : CORPORATE_FORMS) {
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
        int start = at;
        int name = at + form.length();
        int end =
            passage
                .startingAt(name)
                .map(m -> passage.mentions().get(m).span().end())
                .orElse(name + nameLength(passage.wordAt(name)));
        boolean wordStarts = !Character.isLetterOrDigit(passage.at(start - 1));
        if (wordStarts && end > name) {
          Span span = new Span(start, end);
          corporations.add(
              new Mention(EntityType.ORGANIZATION, span, span.of(text), OF_CORPORATIONS));
        }
      }
    }
    corporations.sort(Comparator.comparing(Mention::span));
    return Overlaps.without(List.of(), corporations);
  }

  /** The length of a word without its particle. */
  private static int nameLength(String word) {
    for (int length = 2; length < word.length(); length++) {
      if (Particles.isParticle(word.substring(length))) {
        return length;
      }
    }
    return word.length();
  }

  private List<Mention> surnames() {
    Map<String, Mention> bearers = new HashMap<>();
    for (Mention mention : passage.mentions()) {
      if (mention.type() == EntityType.PERSON && PersonName.isKorean(mention.text())) {
        bearers.putIfAbsent(PersonName.surname(mention.text()), mention);
      }
    }
    Set<String> titleEnds = titleEnds();
    List<Mention> surnames = new ArrayList<>();
    passage.wordsBeforeSpaces(
        1,
        2,
        (word, span) -> {
          Mention bearer = bearers.get(word);
          if (bearer != null && namesPerson(word, passage.nextWord(span.end()), titleEnds)) {
            surnames.add(like(bearer, span));
          }
        });
    return surnames;
  }

  /** The titles of the text and what they end in: 연구위원 of 선임연구위원. */
  private Set<String> titleEnds() {
    Set<String> ends = new HashSet<>();
    for (TitleFinder.Found found : TitleFinder.find(passage)) {
      for (int from = 0; from < found.title().length() - 1; from++) {
        ends.add(found.title().substring(from));
      }
    }
    return ends;
  }

  /** Whether a surname is a word before titles too: {@code 전} 대통령, {@code 한} 의원. */
  static boolean isWord(String surname) {
    return FORMER.contains(surname) || DETERMINERS.contains(surname);
  }

  /** Whether a word that may be a surname is one, by the word behind it. */
  private static boolean namesPerson(String surname, String next, Set<String> titleEnds) {
    if (FORMER.contains(surname)) {
      return false;
    }
    boolean mister = TitleWords.honorificLength(next) > 0;
    int length = TitleWords.titleLength(next);
    boolean known = titleEnds.contains(next.substring(0, length));
    return known || (!DETERMINERS.contains(surname) && (mister || length > 0));
  }
}
