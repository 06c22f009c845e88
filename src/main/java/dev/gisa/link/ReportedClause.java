package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is reported without quotation marks: in {@code 그는 예산을 늘리겠다고 밝혔다} the words {@code 예산을 늘리겠다},
 * of the subject 그.
 *
 * @param cue the reporting word
 */
record ReportedClause(Span words, Optional<Subject> subject, Optional<String> cue) {
  /** How a clause ends before 고 and 는. */
  private static final String ENDINGS = "다라자냐";

  /** How reporting words end before nouns: 주장한, 밝힌, 말하는, 쓴, 했던. */
  private static final String ADNOMINALS = "한힌는은쓴던린온";

  /** 했다 in 요구하기도 했다고 밝혔다 is no clause. */
  private static final int LONGEST_AUXILIARY = 2;

  private static final String HEARSAY = "한다";

  /** How a reporting word ends whose subject is another than the sentence's: 해명하자. */
  private static final String SUBORDINATE = "하자";

  private static final Set<String> ANNOUNCING = Set.of("밝혔다", "발표했다", "공시했다");

  /** How the imperatives of the most frequent verbs end, and no noun with its copula. */
  private static final Endings DEMANDS = Endings.of("하라 말라 오라 나라 달라 지라 되라 으라 시키라");

  /** The particles of subjects and topics. */
  private static final String SUBJECTS = "이가은는";

  /**
   * The clauses of a stretch without quotation marks; more than one in {@code 집중하라고 조언했고, 개선해야 한다고
   * 강조했다}.
   */
  static List<ReportedClause> in(Span region, Passage passage, SubjectFinder subjects) {
    List<ReportedClause> clauses = new ArrayList<>();
    int from = region.start();
    for (Optional<Report> next = next(from, region.end(), passage);
        next.isPresent();
        next = next(from, region.end(), passage)) {
      Report report = next.get();
      of(report, from, passage, subjects).ifPresent(clauses::add);
      from = report.behind(passage);
    }
    return clauses;
  }

  private static Optional<ReportedClause> of(
      Report report, int from, Passage passage, SubjectFinder subjects) {
    int end = report.clauseEnd();
    List<Subject> within = subjects.find(from, end);
    Optional<Subject> subject =
        within.stream()
            .filter(Subject::topic)
            .findFirst()
            .or(() -> within.stream().findFirst().filter(s -> report.isBy(s, from, passage)));
    int start = passage.skipSpaces(subject.map(Subject::end).orElse(from));
    int last = report.isAnothers(passage) ? inner(start, end, passage) : end;
    String cue = last == end ? report.cue().of(passage.text()) : passage.wordBefore(end);
    Optional<Subject> other =
        subjects.find(report.handedOver(), report.cue().start()).stream().findFirst();
    if (other.isPresent() && last == end) {
      Span words = new Span(passage.skipSpaces(from), end);
      return Optional.of(new ReportedClause(words, other, Optional.of(cue)));
    }
    return last - start > LONGEST_AUXILIARY && !report.isAsked(subject, passage)
        ? Optional.of(new ReportedClause(new Span(start, last), subject, Optional.of(cue)))
        : Optional.empty();
  }

  /**
   * The end of a clause, of the 고 or the like behind it, and the reporting word after that.
   *
   * @param clauseEnd before the 고
   * @param handedOver behind it
   */
  private record Report(int clauseEnd, int handedOver, Span cue) {
    /** Whether a subject of its own stands before the reporting word: 말했다고 신화는 전했다. */
    boolean isAnothers(Passage passage) {
      int at = passage.skipSpacesBack(cue.start());
      return at > handedOver && SUBJECTS.indexOf(passage.at(at - 1)) >= 0;
    }

    /**
     * Whether a subject that is no topic speaks: {@code 코레일이} 인사교류를 단행한다고 15일 밝혔다, {@code 천 대표가}
     * 오해라고 해명하자.
     */
    boolean isBy(Subject subject, int from, Passage passage) {
      String word = cue.of(passage.text());
      boolean subordinate = word.endsWith(SUBORDINATE);
      boolean announces = ANNOUNCING.contains(word) && passage.at(cue.end()) == '.';
      return subject.kind() == Subject.Kind.NAMED
          && !isAnothers(passage)
          && (subordinate || announces || isDemand(passage))
          && passage.morphemes(new Span(from, Math.max(from, subject.start()))).stream()
              .noneMatch(m -> m.leftTag().equals("J") && isTopic(m.span().of(passage.text())));
    }

    /** {@code 회담을 열자고}, {@code 물러나라고}: who is told so is no subject of the clause. */
    private boolean isDemand(Passage passage) {
      String verb = passage.wordBefore(clauseEnd);
      return verb.endsWith("자") || DEMANDS.fit(verb);
    }

    private static boolean isTopic(String particle) {
      return particle.endsWith("은") || particle.endsWith("는");
    }

    /** {@code 남겠느냐고 묻자}: who writes asks. */
    boolean isAsked(Optional<Subject> subject, Passage passage) {
      return subject.isEmpty() && Reporting.isAsking(cue.of(passage.text()));
    }

    /** Whether the reporting word is reported itself: {@code 조언했다고} 밝혔다. */
    boolean isReported(Passage passage) {
      return endsInClause(cue.end(), passage);
    }

    /** {@code 외투였다고 한다}, {@code 외투 때문이라고 한다}: nobody says it. */
    boolean isHearsay(Passage passage) {
      return "다라".indexOf(passage.at(clauseEnd - 1)) >= 0 && cue.of(passage.text()).equals(HEARSAY);
    }

    /** {@code 밝힌} 이용자: where its clause begins cannot be told; but {@code 밝힌} 바 있다 is 밝혔다. */
    boolean isAdnominal(Passage passage) {
      String next = passage.wordAt(passage.skipSpaces(cue.end()));
      return ADNOMINALS.indexOf(passage.at(cue.end() - 1)) >= 0
          && !next.startsWith("바")
          && !next.equals("것으로");
    }

    /** The place behind the reporting word and the comma after it. */
    int behind(Passage passage) {
      return passage.skipSpaces(passage.at(cue.end()) == ',' ? cue.end() + 1 : cue.end());
    }
  }

  /** The clause before {@code 는 것이} X의 판단이다, if there is one. */
  static Optional<Span> judgement(Span sentence, Passage passage) {
    for (int at = sentence.end() - 1; at > sentence.start(); at--) {
      boolean clause = passage.at(at) == '는' && ENDINGS.indexOf(passage.at(at - 1)) >= 0;
      if (clause && Reporting.isThing(passage.wordAt(passage.skipSpaces(at + 1)))) {
        return Optional.of(new Span(sentence.start(), at));
      }
    }
    return Optional.empty();
  }

  /** The end of what is reported within a clause that ends in a reporting word, else its own. */
  private static int inner(int from, int end, Passage passage) {
    String verb = passage.wordBefore(end);
    int quotative = passage.skipSpacesBack(end - verb.length());
    boolean reports = Reporting.isReport(verb) && endsInClause(quotative, passage);
    return reports && quotative - 1 > from ? quotative - 1 : end;
  }

  /** The next clause that is reported, by a word that is not itself reported and stands alone. */
  private static Optional<Report> next(int from, int to, Passage passage) {
    for (int at = from + 1; at < to; at++) {
      if (endsInClause(at + 1, passage) && Reporting.isQuotative(passage.wordAt(at))) {
        int clauseEnd = at;
        int handedOver = at + passage.wordAt(at).length();
        Optional<Report> report =
            Reporting.cueSpan(passage, handedOver, to)
                .map(cue -> new Report(clauseEnd, handedOver, cue))
                .filter(r -> !r.isReported(passage) && !r.isAdnominal(passage))
                .filter(r -> !isCalled(passage.wordAt(passage.skipSpaces(handedOver))))
                .filter(r -> !r.isHearsay(passage));
        if (report.isPresent()) {
          return report;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 불륜 조장 웹사이트라고 불리는}. */
  private static boolean isCalled(String word) {
    return word.startsWith("불리") || word.startsWith("불린") || word.startsWith("부르");
  }

  /** Whether a 고 behind the end of a clause stands before a place: 밝혔다고. */
  private static boolean endsInClause(int end, Passage passage) {
    return passage.at(end - 1) == '고' && ENDINGS.indexOf(passage.at(end - 2)) >= 0;
  }
}
