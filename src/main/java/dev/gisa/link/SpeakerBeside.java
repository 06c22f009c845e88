package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who stands right beside a quotation as the one who says it: {@code X의 "…"라는 말}, {@code "…"(X
 * 대표)}, {@code X 대표가 "…"고}, {@code "…"라고 X 대표는 말했다}, {@code "…"라고 말한 X}, {@code "…" X 감독의 말이다}.
 */
final class SpeakerBeside {
  private static final Pattern SAYING =
      Pattern.compile(
          "의 (말|이야기|얘기|설명|지적|주장|전언|진단|분석|평가|판단|생각|입장|물음|질문|소감|하소연|당부|증언|회고)"
              + "(이다|이었다|였다|다|에|을|은)?[ .,]");

  private static final Set<String> OF = Set.of("의");
  private static final Set<String> SOURCES = Set.of("로부터", "으로부터", "에게서", "한테서");

  /** Before who it was. */
  private static final Set<String> SAYERS = Set.of("사람은", "이는", "것은", "쪽은");

  private static final String REPORTED = "다고";

  private final Passage passage;
  private final SubjectFinder subjects;
  private final Discourse discourse;

  SpeakerBeside(Passage passage, SubjectFinder subjects, Discourse discourse) {
    this.passage = passage;
    this.subjects = subjects;
    this.discourse = discourse;
  }

  /**
   * Of a quotation, in what stands around it.
   *
   * @param from behind the quotation before it, or where its sentence begins
   * @param to before the quotation behind it, or where its sentence ends
   */
  Optional<Speaker> of(Quotation quotation, int from, int to) {
    return ownerOf(quotation, from)
        .or(() -> inBracket(quotation))
        .or(() -> rightBefore(quotation, from))
        .or(() -> source(quotation, from))
        .or(() -> describedBehind(quotation, to))
        .or(() -> behind(quotation, to));
  }

  /** {@code X의 "…"라는 말}. */
  Optional<Speaker> ownerOf(Quotation quotation, int from) {
    int end = passage.skipSpacesBack(quotation.start());
    if (!Reporting.isModifying(quotation.tail()) || passage.at(end - 1) != '의') {
      return Optional.empty();
    }
    return before(end, from, OF);
  }

  private Optional<Speaker> inBracket(Quotation quotation) {
    return passage.at(quotation.end()) == '('
        ? passage.startingAt(quotation.end() + 1).filter(this::maySpeak).map(discourse::named)
        : Optional.empty();
  }

  private Optional<Speaker> rightBefore(Quotation quotation, int from) {
    int end = passage.skipSpacesBack(quotation.start());
    return subjects.find(from, end).stream()
        .filter(s -> s.end() == end && s.mention().isPresent())
        .findFirst()
        .map(discourse::resolved);
  }

  /** {@code X에게서 "…"는} 말을 들었다. */
  private Optional<Speaker> source(Quotation quotation, int from) {
    int end = passage.skipSpacesBack(quotation.start());
    return Reporting.isModifying(quotation.tail())
        ? before(end, Math.max(from, end - SubjectFinder.LONGEST_NAME), SOURCES)
        : Optional.empty();
  }

  /** Whose name, with one of these behind it, stands right before a place. */
  private Optional<Speaker> before(int end, int from, Set<String> particles) {
    return passage
        .startingIn(from, end)
        .filter(m -> maySpeak(m) && areBetween(subjects.endOfName(m, end), end, particles))
        .mapToObj(discourse::named)
        .findFirst();
  }

  private boolean areBetween(int from, int to, Set<String> particles) {
    return particles.stream().anyMatch(p -> from + p.length() == to && passage.startsWith(p, from));
  }

  /** {@code "…"고 외치는 X를}, {@code "…"고 말한 사람은 X였다}. */
  private Optional<Speaker> describedBehind(Quotation quotation, int to) {
    int at = passage.skipSpaces(quotation.end() + quotation.tail().length());
    String word = passage.wordAt(at);
    if (at >= to || !Reporting.isReport(word) || !Reporting.describes(word)) {
      return Optional.empty();
    }
    int next = passage.skipSpaces(at + word.length());
    String noun = passage.wordAt(next);
    int name = SAYERS.contains(noun) ? passage.skipSpaces(next + noun.length()) : next;
    return passage.startingAt(name).filter(this::maySpeak).map(discourse::named);
  }

  private Optional<Speaker> behind(Quotation quotation, int to) {
    int from = quotation.end() + quotation.tail().length();
    boolean says = Reporting.isModifying(quotation.tail());
    if (isReported(from)) {
      return Optional.empty();
    }
    int end = endOfClause(from, to);
    for (Subject subject : subjects.find(from, end)) {
      boolean next = says && subject.start() == passage.skipSpaces(from);
      if (next || Reporting.cue(passage, subject.end(), end).isPresent()) {
        return Optional.of(discourse.resolved(subject));
      }
    }
    return ofSaying(from, end);
  }

  /** {@code "…"고} 비난했고, X는: who stands behind what goes on with another clause says that. */
  private int endOfClause(int from, int to) {
    return Reporting.cueSpan(passage, from, to)
        .filter(cue -> Reporting.goesOn(cue.of(passage.text())))
        .map(Span::end)
        .orElse(to);
  }

  /** {@code "…"고} 외쳤다고 {@code X가 전했다}: who stands behind it hands it on. */
  private boolean isReported(int from) {
    String word = passage.wordAt(passage.skipSpaces(from));
    return word.endsWith(REPORTED) && Reporting.isReport(word);
  }

  /** A person or organisation before 의 말이다 or 의 지적; 그의 is the active person. */
  Optional<Speaker> ofSaying(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Integer> mention = passage.startingAt(at).filter(this::maySpeak);
      if (mention.isPresent() && says(subjects.endOfName(mention.get(), to), to)) {
        return mention.map(discourse::named);
      }
      boolean pronoun = passage.at(at) == '그' && !Character.isLetterOrDigit(passage.at(at - 1));
      if (pronoun && says(at + 1, to)) {
        return discourse.active();
      }
    }
    return Optional.empty();
  }

  private boolean says(int at, int to) {
    return at < to
        && passage.at(at) == '의'
        && SAYING.matcher(passage.text()).region(at, to).lookingAt();
  }

  private boolean maySpeak(int mention) {
    EntityType type = passage.mentions().get(mention).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }
}
