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

  /** How reporting words end before nouns: 주장한, 밝힌, 말하는, 쓴, 했던. */
  private static final String ADNOMINALS = "한힌는은쓴던린온";

  /** 했다 in 요구하기도 했다고 밝혔다 is no clause. */
  private static final int LONGEST_AUXILIARY = 2;

  /** The particles of subjects and topics. */
  private static final String SUBJECTS = "이가은는";

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
      int last = toldByAnother(behind, cue.get(), passage) ? inner(start, end, passage) : end;
      if (last - start > LONGEST_AUXILIARY) {
        Optional<String> said = last == end ? cue : Optional.of(passage.wordBefore(end));
        clauses.add(new ReportedClause(new Span(start, last), subject, said));
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

  /** Whether a subject of its own stands before a reporting word: 말했다고 신화는 전했다. */
  private static boolean toldByAnother(int from, String cue, Passage passage) {
    int at = passage.skipSpacesBack(passage.text().indexOf(cue, from));
    return at > from && SUBJECTS.indexOf(passage.at(at - 1)) >= 0;
  }

  /** The end of what is reported within a clause that ends in a reporting word, else its own. */
  private static int inner(int from, int end, Passage passage) {
    String verb = passage.wordBefore(end);
    int quotative = passage.skipSpacesBack(end - verb.length());
    boolean reports =
        Reporting.isReport(verb)
            && passage.at(quotative - 1) == '고'
            && ENDINGS.indexOf(passage.at(quotative - 2)) >= 0;
    return reports && quotative - 1 > from ? quotative - 1 : end;
  }

  /** Behind a reporting word and the comma after it. */
  private static int behindCue(int from, String cue, Passage passage) {
    int at = passage.text().indexOf(cue, from) + cue.length();
    return passage.skipSpaces(passage.at(at) == ',' ? at + 1 : at);
  }

  /**
   * Before the next 고 that a reporting verb follows which is not itself reported and does not go
   * with a noun, else -1.
   */
  private static int end(int from, int to, Passage passage) {
    for (int at = from + 1; at < to; at++) {
      boolean ends = passage.at(at) == '고' && ENDINGS.indexOf(passage.at(at - 1)) >= 0;
      if (ends && Reporting.isQuotative(passage.wordAt(at))) {
        int behind = at + passage.wordAt(at).length();
        Optional<String> cue = Reporting.cue(passage, behind, to);
        if (cue.filter(c -> !isReported(c) && !isAdnominal(c, behind, passage)).isPresent()) {
          return at;
        }
      }
    }
    return -1;
  }

  /** {@code 밝힌} 이용자: where its clause begins cannot be told; but {@code 밝힌} 바 있다 is 밝혔다. */
  private static boolean isAdnominal(String cue, int from, Passage passage) {
    int end = passage.text().indexOf(cue, from) + cue.length();
    String next = passage.wordAt(passage.skipSpaces(end));
    return ADNOMINALS.indexOf(cue.charAt(cue.length() - 1)) >= 0
        && !next.startsWith("바")
        && !next.equals("것으로");
  }

  /** {@code 조언했다고} 밝혔다. */
  private static boolean isReported(String cue) {
    int last = cue.length() - 1;
    return last > 0 && cue.charAt(last) == '고' && ENDINGS.indexOf(cue.charAt(last - 1)) >= 0;
  }
}
