package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the organisation that a person's name or title follows, among a passage's mentions. */
final class OrganizationFinder {
  /** Verbs that say what a person does for an organisation, and the particles of that. */
  private static final Set<String> LEADS =
      WordList.of("이끄는 이끈 대표하는 운영하는 총괄하는 담당하는 맡은 맡는 일하는 설립한 세운 창업한");

  private static final Set<String> LED = Set.of("을", "를", "에서", "의");
  private static final int CLAUSE = 25;

  /** How far back an organisation is that is pointed at. */
  private static final int REACH = 400;

  private static final Set<String> POINTERS = Set.of("같은", "이", "그", "해당");
  private static final List<String> LINKS_TO_ORGANIZATION = List.of("의", "소속", "");

  private final Passage passage;
  private final List<Mention> mentions;

  OrganizationFinder(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  /** An organisation, or a place that stands for one: 성남 감독, 미국 대통령. */
  boolean isOne(int mention) {
    EntityType type = mentions.get(mention).type();
    return type == EntityType.ORGANIZATION || type == EntityType.LOCATION;
  }

  /** Whether a title may be of it: 성남 감독, but 브라질 작가 is only from there. */
  boolean mayHave(String title, int mention) {
    return mentions.get(mention).type() != EntityType.LOCATION || !TitleWords.isProfession(title);
  }

  /**
   * The organisation's mention before a name or title: {@code 한들증권의} 류세아, {@code 형사2부(}류성은, {@code
   * 대책위원회(이하 대책위)} 문소정, {@code 가람대 부동산학과} 승지호; {@code 같은 당} and {@code 이 단체의} are the last one.
   */
  Optional<Integer> before(int start) {
    int at = passage.at(start - 1) == '(' ? start - 1 : passage.skipSpacesBack(start);
    for (String link : LINKS_TO_ORGANIZATION) {
      if (passage.startsWith(link, at - link.length())) {
        int linked = passage.skipSpacesBack(at - link.length());
        boolean topic = link.equals("소속") && "은는".indexOf(passage.at(linked - 1)) >= 0;
        Optional<Integer> mention = endingAt(topic ? linked - 1 : linked);
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> endingAt(int end) {
    Optional<Integer> here =
        passage
            .endingAt(end)
            .or(() -> passage.endingAt(passage.skipBracketBack(end)))
            .or(() -> passage.at(end - 1) == ')' ? passage.endingAt(end - 1) : Optional.empty())
            .filter(this::isOne);
    if (here.isPresent()) {
      return here;
    }
    String word = passage.wordBefore(end);
    int before = end - word.length();
    if (LEADS.contains(word)) {
      return led(before);
    }
    if (TitleWords.isBody(word)) {
      String pointer = passage.wordBefore(passage.skipSpacesBack(before));
      return POINTERS.contains(pointer) ? lastOrganization(before, word) : Optional.empty();
    }
    boolean unit = !word.isEmpty() && TitleWords.isUnit(word) && passage.at(before - 1) == ' ';
    return unit
        ? passage.endingAt(passage.skipSpacesBack(before)).filter(this::isOne)
        : Optional.empty();
  }

  /** {@code 농민연합을} 이끄는, {@code 새빛증권에서} 운송업을 담당하는: the organisation before a verb. */
  private Optional<Integer> led(int verb) {
    for (int at = verb; at > Math.max(0, verb - CLAUSE) && passage.at(at) != '\n'; at--) {
      Optional<Integer> mention =
          passage.endingAt(at).filter(m -> mentions.get(m).type() == EntityType.ORGANIZATION);
      if (mention.isPresent()) {
        return LED.contains(passage.wordAt(at)) ? mention : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last organisation before a place; a party if it is one that is pointed at. */
  private Optional<Integer> lastOrganization(int place, String body) {
    for (int at = place; at > Math.max(0, place - REACH); at--) {
      Optional<Integer> mention =
          passage
              .endingAt(at)
              .filter(m -> mentions.get(m).type() == EntityType.ORGANIZATION)
              .filter(m -> !body.equals("당") || isParty(mentions.get(m).text()));
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  private static boolean isParty(String name) {
    return name.endsWith("당") || name.endsWith("힘");
  }
}
