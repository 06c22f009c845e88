package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is reported without quotation marks: in {@code 그는 예산을 늘리겠다고 밝혔다} the words {@code 예산을 늘리겠다},
 * of the subject 그.
 *
 * @param cue the reporting word
 */
record ReportedClause(Span words, Optional<Subject> subject, Optional<String> cue) {
  /** How a clause ends before 고 and 는. */
  private static final String ENDINGS = "다라자냐";

  /**
   * The clauses of a stretch without quotation marks; more than one in {@code 집중하라고 조언했고, 개선해야 한다고
   * 강조했다}.
   */
  static List<ReportedClause> in(Span region, Passage passage, SubjectFinder subjects) {
    List<ReportedClause> clauses = new ArrayList<>();
    int from = region.start();
    for (int end = end(from, region.end(), passage);
        end >= 0;
        end = end(from, region.end(), passage)) {
      int behind = end + passage.wordAt(end).length();
      Optional<String> cue = Reporting.cue(passage, behind, region.end());
      Optional<Subject> subject =
          subjects.find(from, end).stream().filter(Subject::topic).findFirst();
      int start = passage.skipSpaces(subject.map(Subject::end).orElse(from));
      if (start < end) {
        clauses.add(new ReportedClause(new Span(start, end), subject, cue));
      }
      from = behindCue(behind, cue.get(), passage);
    }
    return clauses;
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

  /** Behind a reporting word and the comma after it. */
  private static int behindCue(int from, String cue, Passage passage) {
    int at = passage.text().indexOf(cue, from) + cue.length();
    return passage.skipSpaces(passage.at(at) == ',' ? at + 1 : at);
  }

  /** Before the next 고 that a reporting verb follows which is not itself reported, else -1. */
  private static int end(int from, int to, Passage passage) {
    for (int at = from + 1; at < to; at++) {
      boolean ends = passage.at(at) == '고' && ENDINGS.indexOf(passage.at(at - 1)) >= 0;
      if (ends && Reporting.isQuotative(passage.wordAt(at))) {
        Optional<String> cue = Reporting.cue(passage, at + passage.wordAt(at).length(), to);
        if (cue.filter(c -> !isReported(c)).isPresent()) {
          return at;
        }
      }
    }
    return -1;
  }

  /** {@code 조언했다고} 밝혔다. */
  private static boolean isReported(String cue) {
    int last = cue.length() - 1;
    return last > 0 && cue.charAt(last) == '고' && ENDINGS.indexOf(cue.charAt(last - 1)) >= 0;
  }
}
