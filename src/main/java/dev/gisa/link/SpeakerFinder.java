package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who said what: for each quotation the speaker and the reporting word, and the indirect quotations
 * ({@code 늘리겠다}고 밝혔다) too.
 *
 * <p>A speaker is looked for, in this order: between the quotation and its reporting verb ({@code
 * "…"라고 X 대표는 말했다}, {@code "…" X 감독의 말이다}), before it in its sentence (a topic rather than a
 * subject), with the quotation before it in the sentence, in the next sentence ({@code X는 이렇게
 * 말했다}), and else it is the last active person: who spoke or was the topic last, or is next to be.
 * {@code 그는} is that person too, and {@code 위원장은} the last person of that title. The answers of an
 * interview are the most salient person's. A headline's quotation is by who says the same in the
 * text, else by the name before it.
 */
final class SpeakerFinder {
  /** How a clause ends before 고. */
  private static final String ENDINGS = "다라자냐";

  private static final String QUESTION_MARKS = "―—–-▶▲□■◇◆Q";
  private static final int SENTENCES_AHEAD = 3;

  /** An interview's questions are shorter. */
  private static final int MAX_QUESTION = 300;

  private static final Pattern SAYING =
      Pattern.compile(
          "의 (말|이야기|얘기|설명|지적|주장|전언|진단|분석|평가|판단|생각|입장|물음|질문|소감|하소연|당부|증언)(이다|이었다|였다|다|에|을|은)?[ .,].*",
          Pattern.DOTALL);
  private static final List<String> BACK_REFERENCES =
      List.of("이렇게", "이같이", "이처럼", "이 같이", "이와 같이", "이 말", "의 말", "의 얘기", "의 이야기", "의 물음", "의 질문");

  /** A chain, or nobody with a name. */
  private record Speaker(Optional<Integer> chain) {
    private static final Speaker UNNAMED = new Speaker(Optional.empty());
  }

  private final Passage passage;
  private final Map<Integer, Integer> chainOf;
  private final List<TitleFinder.Found> titles;
  private final List<Quotation> quotations;
  private final SubjectFinder subjects;
  private final List<Quote> quotes = new ArrayList<>();

  /** The last person so far of each title and of each end of one: 연구위원 of 선임연구위원. */
  private final Map<String, Integer> bearers = new HashMap<>();

  private final Optional<Speaker> interviewee;
  private Optional<Speaker> active = Optional.empty();
  private int nextQuotation;
  private int nextTitle;

  private SpeakerFinder(
      Passage passage, Map<Integer, Integer> chainOf, List<TitleFinder.Found> titles) {
    this.passage = passage;
    this.chainOf = chainOf;
    this.titles = titles;
    this.quotations = QuotationFinder.find(passage);
    this.subjects = new SubjectFinder(passage);
    this.interviewee =
        chainOf.entrySet().stream()
            .filter(m -> isPerson(m.getKey()))
            .map(Map.Entry::getValue)
            .min(Integer::compare)
            .map(chain -> new Speaker(Optional.of(chain)));
  }

  /**
   * All quotations in text order.
   *
   * @param chainOf the chain of each mention; the most salient chain has the lowest number
   * @param titles in text order
   */
  static List<Quote> find(
      Passage passage, Map<Integer, Integer> chainOf, List<TitleFinder.Found> titles) {
    SpeakerFinder finder = new SpeakerFinder(passage, chainOf, titles);
    for (int i = 0; i < passage.sentences().size(); i++) {
      finder.sentence(i);
    }
    return HeadlineSpeakers.settle(passage, finder.quotes, chainOf);
  }

  private void sentence(int index) {
    Span sentence = passage.sentence(index);
    noteTitles(sentence);
    List<Quotation> here = new ArrayList<>();
    while (nextQuotation < quotations.size()
        && quotations.get(nextQuotation).start() < sentence.end()) {
      here.add(quotations.get(nextQuotation++));
    }
    Optional<Speaker> last = Optional.empty();
    for (int k = 0; k <= here.size(); k++) {
      int from = k == 0 ? sentence.start() : behindReport(here.get(k - 1), sentence);
      int to = k < here.size() ? here.get(k).start() : sentence.end();
      indirect(new Span(Math.min(from, to), to), last);
      if (here.isEmpty()) {
        judgement(sentence);
      }
      if (k < here.size()) {
        last = Optional.of(speaker(here, k, sentence, index, last));
        quotes.add(quote(here, k, sentence, last.get()));
      }
    }
    active =
        last.filter(s -> s.chain().isPresent()).or(() -> about(here, sentence)).or(() -> active);
  }

  private void noteTitles(Span sentence) {
    while (nextTitle < titles.size() && titles.get(nextTitle).span().start() < sentence.end()) {
      TitleFinder.Found title = titles.get(nextTitle++);
      for (int from = 0; from < title.title().length() - 1; from++) {
        bearers.put(title.title().substring(from), chainOf.get(title.person()));
      }
    }
  }

  private Speaker speaker(
      List<Quotation> here, int k, Span sentence, int index, Optional<Speaker> before) {
    Quotation quotation = here.get(k);
    int from = k == 0 ? sentence.start() : here.get(k - 1).end();
    boolean last = k + 1 == here.size();
    int next = last ? Math.max(quotation.end(), sentence.end()) : here.get(k + 1).start();
    return behind(quotation, next)
        .or(() -> chosen(subjects.find(from, quotation.start())))
        .or(() -> before)
        .or(
            () ->
                hands(quotation, last)
                    ? chosen(subjects.find(quotation.end(), next))
                    : Optional.empty())
        .or(() -> answer(quotation))
        .or(() -> inNextSentence(quotation, sentence, index))
        .or(() -> active)
        .or(() -> ahead(index))
        .orElse(Speaker.UNNAMED);
  }

  /** Whether a quotation hands over to what follows: {@code "힘들다"며 X는 앉았다}. */
  private static boolean hands(Quotation quotation, boolean last) {
    return !last || Reporting.isQuotative(quotation.tail());
  }

  /** {@code "…"라고 X 대표는 말했다}, {@code "…"이라는 X 대표는}, {@code "…" X 감독의 말이다}. */
  private Optional<Speaker> behind(Quotation quotation, int to) {
    int from = quotation.end() + quotation.tail().length();
    boolean says = Reporting.isModifying(quotation.tail());
    for (Subject subject : subjects.find(from, to)) {
      boolean next = says && subject.start() == passage.skipSpaces(from);
      if (next || Reporting.cue(passage, subject.end(), to).isPresent()) {
        return Optional.of(resolved(subject));
      }
    }
    return ofSaying(from, to);
  }

  /** A person before 의 말이다 or 의 지적. */
  private Optional<Speaker> ofSaying(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Integer> person = passage.startingAt(at).filter(this::isPerson);
      if (person.isPresent()) {
        int end = subjects.endOfName(person.get(), to);
        boolean says = end < to && SAYING.matcher(passage.text()).region(end, to).lookingAt();
        return says ? Optional.of(speaker(person.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Speaker speaker(int mention) {
    return new Speaker(Optional.ofNullable(chainOf.get(mention)));
  }

  private boolean isPerson(int mention) {
    return passage.mentions().get(mention).type() == EntityType.PERSON;
  }

  /** The last topic, or else the last subject. */
  private Optional<Speaker> chosen(List<Subject> candidates) {
    Optional<Subject> last = Optional.empty();
    for (Subject subject : candidates) {
      boolean better = last.isEmpty() || subject.topic() || !last.get().topic();
      last = better ? Optional.of(subject) : last;
    }
    return last.map(this::resolved);
  }

  private Speaker resolved(Subject subject) {
    return switch (subject.kind()) {
      case NAMED -> speaker(subject.mention().get());
      case PRONOUN -> active.orElse(Speaker.UNNAMED);
      case TITLE -> new Speaker(subject.title().map(bearers::get));
      case UNNAMED -> Speaker.UNNAMED;
    };
  }

  /** An interview's: a paragraph of its own behind one that asks, or behind another answer. */
  private Optional<Speaker> answer(Quotation quotation) {
    int start = passage.skipSpacesBack(quotation.start());
    int end = start;
    while (Character.isWhitespace(passage.at(end - 1))) {
      end--;
    }
    boolean whole = start > 0 && passage.at(start - 1) == '\n' && end > 0;
    if (!whole) {
      return Optional.empty();
    }
    char first = passage.at(lineStart(end));
    boolean asks = QUESTION_MARKS.indexOf(first) >= 0 || passage.at(end - 1) == '?';
    boolean goesOn = first == passage.at(quotation.start()) && !quotes.isEmpty();
    return asks
        ? interviewee
        : goesOn
            ? quotes.get(quotes.size() - 1).speaker().map(s -> new Speaker(Optional.of(s)))
            : Optional.empty();
  }

  /** Where the line that ends at a place begins, if it is not far. */
  private int lineStart(int end) {
    int at = end;
    while (at > 0 && end - at < MAX_QUESTION && passage.at(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  /** Of a quotation that is a sentence by itself: {@code X는 이렇게 말했다} behind it. */
  private Optional<Speaker> inNextSentence(Quotation quotation, Span sentence, int index) {
    boolean whole = sentence.end() <= quotation.end() + 1;
    if (!whole || index + 1 >= passage.sentences().size()) {
      return Optional.empty();
    }
    Span next = passage.sentence(index + 1);
    String text = next.of(passage.text());
    boolean refers = BACK_REFERENCES.stream().anyMatch(text::contains);
    return refers
        ? ofSaying(next.start(), next.end())
            .or(() -> chosen(subjects.find(next.start(), next.end())))
        : Optional.empty();
  }

  /** The person that one of the next sentences is about. */
  private Optional<Speaker> ahead(int index) {
    int last = Math.min(passage.sentences().size() - 1, index + SENTENCES_AHEAD);
    for (int i = index + 1; i <= last; i++) {
      Optional<Speaker> about = about(List.of(), passage.sentence(i));
      if (about.isPresent()) {
        return about;
      }
    }
    return Optional.empty();
  }

  /** The person that a sentence is about: its topic, its subject, or the only one in it. */
  private Optional<Speaker> about(List<Quotation> here, Span sentence) {
    int end = here.isEmpty() ? sentence.end() : here.get(0).start();
    List<Subject> persons =
        subjects.find(sentence.start(), end).stream()
            .filter(s -> s.mention().filter(this::isPerson).isPresent())
            .toList();
    return persons.stream()
        .filter(Subject::topic)
        .findFirst()
        .or(() -> persons.stream().findFirst())
        .map(this::resolved)
        .or(() -> onlyPerson(sentence));
  }

  private Optional<Speaker> onlyPerson(Span sentence) {
    Optional<Speaker> only = Optional.empty();
    for (int at = sentence.start(); at < sentence.end(); at++) {
      Optional<Speaker> person = passage.startingAt(at).filter(this::isPerson).map(this::speaker);
      if (person.isPresent() && only.isPresent() && !only.equals(person)) {
        return Optional.empty();
      }
      only = person.or(() -> Optional.empty()).isPresent() ? person : only;
    }
    return only;
  }

  private Quote quote(List<Quotation> here, int k, Span sentence, Speaker speaker) {
    Optional<String> cue = Optional.empty();
    for (int i = k; i < here.size() && cue.isEmpty(); i++) {
      int from = here.get(i).end() + here.get(i).tail().length();
      int to = i + 1 < here.size() ? here.get(i + 1).start() : sentence.end();
      cue = Reporting.cue(passage, from, to);
    }
    Span words = here.get(k).words();
    return new Quote(Quote.Kind.DIRECT, words, words.of(passage.text()), speaker.chain(), cue);
  }

  /**
   * {@code 그는} {@code 예산을 늘리겠다}{@code 고 밝혔다}, between direct quotations; more than one in {@code
   * 집중하라고 조언했고, 개선해야 한다고 강조했다}.
   */
  private void indirect(Span region, Optional<Speaker> lastSpeaker) {
    Optional<Speaker> speaker = lastSpeaker;
    int from = region.start();
    for (int end = clauseEnd(from, region.end()); end >= 0; end = clauseEnd(from, region.end())) {
      int clause = end;
      Optional<Subject> subject =
          subjects.find(from, end).stream().filter(Subject::topic).findFirst();
      int start = passage.skipSpaces(subject.map(Subject::end).orElse(from));
      Optional<Speaker> told = speaker;
      speaker = subject.map(this::resolved).or(() -> told).or(() -> active);
      String tail = passage.wordAt(end);
      Optional<String> cue = Reporting.cue(passage, end + tail.length(), region.end());
      if (start < clause) {
        Span words = new Span(start, clause);
        quotes.add(
            new Quote(
                Quote.Kind.INDIRECT,
                words,
                words.of(passage.text()),
                speaker.flatMap(Speaker::chain),
                cue));
      }
      from = behindCue(end + tail.length(), cue.get());
    }
  }

  /** {@code 재원을 마련하는 것이 순서라}는 것이 {@code 기재부의 판단이다}. */
  private void judgement(Span region) {
    for (int at = region.end() - 1; at > region.start(); at--) {
      boolean clause = passage.at(at) == '는' && ENDINGS.indexOf(passage.at(at - 1)) >= 0;
      boolean thing = clause && Reporting.isThing(passage.wordAt(passage.skipSpaces(at + 1)));
      Optional<Speaker> speaker = thing ? ofSaying(at, region.end()) : Optional.empty();
      if (speaker.isPresent()) {
        Span words = new Span(region.start(), at);
        quotes.add(
            new Quote(
                Quote.Kind.INDIRECT,
                words,
                words.of(passage.text()),
                speaker.get().chain(),
                Optional.empty()));
        return;
      }
    }
  }

  /** Behind a reporting word and the comma after it. */
  private int behindCue(int from, String cue) {
    int at = passage.text().indexOf(cue, from) + cue.length();
    return passage.skipSpaces(passage.at(at) == ',' ? at + 1 : at);
  }

  /** Behind a quotation, its particle and a report that goes on: 이라고 평가하면서도. */
  private int behindReport(Quotation quotation, Span sentence) {
    int at = quotation.end() + quotation.tail().length();
    int word = passage.skipSpaces(at);
    String next = passage.wordAt(word);
    boolean goesOn = Reporting.isReport(next) && word + next.length() < sentence.end() - 1;
    return Math.min(sentence.end(), goesOn ? word + next.length() : at);
  }

  /** Before the next 고 that a reporting verb follows which is not itself reported, else -1. */
  private int clauseEnd(int from, int to) {
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
