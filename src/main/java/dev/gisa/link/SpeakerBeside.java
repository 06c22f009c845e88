package dev.gisa.link;

import dev.gisa.text.EntityType;
import java.util.Optional;
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
        .or(() -> behind(quotation, to));
  }

  /** {@code X의 "…"라는 말}. */
  Optional<Speaker> ownerOf(Quotation quotation, int from) {
    int end = passage.skipSpacesBack(quotation.start());
    if (!Reporting.isModifying(quotation.tail()) || passage.at(end - 1) != '의') {
      return Optional.empty();
    }
    return passage
        .startingIn(from, end)
        .filter(m -> maySpeak(m) && subjects.endOfName(m, end) == end - 1)
        .mapToObj(discourse::named)
        .findFirst();
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

  private Optional<Speaker> behind(Quotation quotation, int to) {
    int from = quotation.end() + quotation.tail().length();
    boolean says = Reporting.isModifying(quotation.tail());
    if (isReported(from)) {
      return Optional.empty();
    }
    for (Subject subject : subjects.find(from, to)) {
      boolean next = says && subject.start() == passage.skipSpaces(from);
      if (next || Reporting.cue(passage, subject.end(), to).isPresent()) {
        return Optional.of(discourse.resolved(subject));
      }
    }
    return ofSaying(from, to);
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
