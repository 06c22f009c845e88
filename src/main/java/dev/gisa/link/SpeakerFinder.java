package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who said what: for each quotation the speaker and the reporting word.
 *
 * <p>A speaker is looked for, in this order: right beside it ({@link SpeakerBeside}), before it in
 * its sentence (a topic rather than a subject), with the quotation before it in the sentence,
 * behind it without a verb of saying, in the sentence before, which may announce it, in the next
 * one ({@code X는 이렇게 말했다}), and else it is the active person of the {@link Discourse}, or who is
 * next to be. The answers of an interview are the most salient person's. {@link HeadlineSpeakers}
 * has those of the headline.
 */
final class SpeakerFinder {
  private static final int SENTENCES_AHEAD = 3;

  private static final List<String> BACK_REFERENCES =
      List.of(
          "이렇게", "그렇게", "이같이", "이처럼", "이 같이", "이와 같이", "이 말", "의 말", "의 얘기", "의 이야기", "의 물음",
          "의 질문");

  private final Passage passage;
  private final List<Quotation> quotations;
  private final SubjectFinder subjects;
  private final Discourse discourse;
  private final SpeakerBeside beside;
  private final Interview interview;
  private final Optional<Speaker> interviewee;
  private final List<Quote> quotes = new ArrayList<>();
  private int nextQuotation;

  private SpeakerFinder(
      Passage passage,
      SubjectFinder subjects,
      Map<Integer, Integer> chainOf,
      List<TitleFinder.Found> titles) {
    this.passage = passage;
    this.quotations = QuotationFinder.find(passage);
    this.subjects = subjects;
    this.discourse = new Discourse(passage, subjects, chainOf, titles);
    this.beside = new SpeakerBeside(passage, subjects, discourse);
    this.interview = new Interview(passage, quotations);
    this.interviewee = discourse.mostSalient();
  }

  /**
   * All quotations in text order.
   *
   * @param chainOf the chain of each mention; the most salient chain has the lowest number
   * @param titles in text order
   */
  static List<Quote> find(
      Passage passage,
      SubjectFinder subjects,
      Map<Integer, Integer> chainOf,
      List<TitleFinder.Found> titles) {
    SpeakerFinder finder = new SpeakerFinder(passage, subjects, chainOf, titles);
    for (int i = 0; i < passage.sentences().size(); i++) {
      finder.sentence(i);
    }
    return HeadlineSpeakers.settle(passage, finder.quotes, chainOf);
  }

  private void sentence(int index) {
    Span sentence = passage.sentence(index);
    discourse.enter(sentence);
    List<Quotation> here = new ArrayList<>();
    while (nextQuotation < quotations.size()
        && quotations.get(nextQuotation).start() < sentence.end()) {
      here.add(quotations.get(nextQuotation++));
    }
    if (here.isEmpty()) {
      judgement(sentence);
    }
    Optional<Speaker> last = Optional.empty();
    for (int k = 0; k <= here.size(); k++) {
      int from = k == 0 ? sentence.start() : behindReport(here.get(k - 1), sentence);
      int to = k < here.size() ? here.get(k).start() : sentence.end();
      indirect(new Span(Math.min(from, to), to), last);
      if (k < here.size()) {
        Optional<Speaker> speaker = speaker(here, k, index, last);
        quotes.add(quote(here, k, sentence, speaker));
        last = isReactedTo(here, k) ? reacting(here, k, sentence, last) : speaker;
      }
    }
    int told = here.isEmpty() ? sentence.end() : here.get(0).start();
    discourse.leave(sentence, last, new Span(Math.min(sentence.start(), told), told));
  }

  private Optional<Speaker> speaker(
      List<Quotation> here, int k, int index, Optional<Speaker> before) {
    Span sentence = passage.sentence(index);
    Quotation quotation = here.get(k);
    int from = start(here, k, sentence);
    boolean last = k + 1 == here.size();
    int next = last ? Math.max(quotation.end(), sentence.end()) : here.get(k + 1).start();
    boolean hands = !last || Reporting.isQuotative(quotation.tail());
    if (isReactedTo(here, k)) {
      return Optional.of(beside.ownerOf(quotation, from).orElse(Speaker.UNNAMED));
    }
    Optional<Speaker> named =
        beside.of(quotation, from, next).or(() -> discourse.lastIn(from, quotation.start()));
    if (named.isEmpty() && Impersonal.is(passage, quotation, new Span(from, next))) {
      return Optional.of(Speaker.UNNAMED);
    }
    return named
        .or(() -> before)
        .or(() -> hands ? discourse.lastIn(quotation.end(), next) : Optional.empty())
        .or(() -> answer(quotation))
        .or(() -> announced(quotation, index))
        .or(() -> inNextSentence(quotation, index))
        .or(discourse::active)
        .or(() -> ahead(index));
  }

  /** Where what may introduce a quotation begins. */
  private static int start(List<Quotation> here, int k, Span sentence) {
    return k == 0 ? sentence.start() : here.get(k - 1).end();
  }

  /** Whether others said what the sentence's subject reacts to, perhaps with a quotation more. */
  private boolean isReactedTo(List<Quotation> here, int k) {
    boolean more = k + 1 < here.size();
    return Impersonal.isReactedTo(passage, here.get(k))
        || (more && Impersonal.isHeard(passage, here.get(k)));
  }

  private Optional<Speaker> reacting(
      List<Quotation> here, int k, Span sentence, Optional<Speaker> before) {
    return discourse.lastIn(start(here, k, sentence), here.get(k).start()).or(() -> before);
  }

  /** An answer of an interview, or speech that goes on in the next paragraph. */
  private Optional<Speaker> answer(Quotation quotation) {
    if (interview.isAnswer(quotation)) {
      return interviewee;
    }
    return interview.continues(quotation) && !quotes.isEmpty()
        ? lastQuote().speaker().map(s -> new Speaker(Optional.of(s)))
        : Optional.empty();
  }

  /** Of a quotation that is a sentence by itself: {@code X는 이렇게 말했다} behind it. */
  private Optional<Speaker> inNextSentence(Quotation quotation, int index) {
    boolean whole = passage.sentence(index).end() <= quotation.end() + 1;
    if (!whole || index + 1 >= passage.sentences().size()) {
      return Optional.empty();
    }
    Span next = passage.sentence(index + 1);
    String text = next.of(passage.text());
    boolean refers = BACK_REFERENCES.stream().anyMatch(text::contains);
    return refers
        ? beside
            .ofSaying(next.start(), next.end())
            .or(() -> discourse.lastIn(next.start(), next.end()))
        : Optional.empty();
  }

  /** Of a quotation that is a sentence by itself: {@code 국장이 물었다.} before it. */
  private Optional<Speaker> announced(Quotation quotation, int index) {
    if (index == 0 || quotation.start() > passage.sentence(index).start()) {
      return Optional.empty();
    }
    Span before = passage.sentence(index - 1);
    boolean quoted = !quotes.isEmpty() && lastQuote().span().end() > before.start();
    int end = before.end() - (passage.at(before.end() - 1) == '.' ? 1 : 0);
    return !quoted && Reporting.isReport(passage.wordBefore(end))
        ? discourse.lastIn(before.start(), before.end())
        : Optional.empty();
  }

  private Quote lastQuote() {
    return quotes.get(quotes.size() - 1);
  }

  /** The person that one of the next sentences is about. */
  private Optional<Speaker> ahead(int index) {
    int last = Math.min(passage.sentences().size() - 1, index + SENTENCES_AHEAD);
    for (int i = index + 1; i <= last; i++) {
      Optional<Speaker> about = discourse.about(passage.sentence(i), passage.sentence(i));
      if (about.isPresent()) {
        return about;
      }
    }
    return Optional.empty();
  }

  private Quote quote(List<Quotation> here, int k, Span sentence, Optional<Speaker> speaker) {
    Optional<String> cue = Optional.empty();
    for (int i = k; i < here.size() && cue.isEmpty(); i++) {
      int from = here.get(i).end() + here.get(i).tail().length();
      int to = i + 1 < here.size() ? here.get(i + 1).start() : sentence.end();
      cue = Reporting.cue(passage, from, to);
    }
    return quote(Quote.Kind.DIRECT, here.get(k).words(), speaker, cue);
  }

  private Quote quote(
      Quote.Kind kind, Span words, Optional<Speaker> speaker, Optional<String> cue) {
    return new Quote(kind, words, words.of(passage.text()), speaker.flatMap(Speaker::chain), cue);
  }

  /** What is reported in other words between direct quotations. */
  private void indirect(Span region, Optional<Speaker> lastSpeaker) {
    Optional<Speaker> speaker = lastSpeaker;
    for (ReportedClause clause : ReportedClause.in(region, passage, subjects)) {
      Optional<Speaker> before = speaker;
      speaker = clause.subject().map(discourse::resolved).or(() -> before).or(discourse::active);
      quotes.add(quote(Quote.Kind.INDIRECT, clause.words(), speaker, clause.cue()));
    }
  }

  /** {@code 재원을 마련하는 것이 순서라}는 것이 {@code 기재부의 판단이다}. */
  private void judgement(Span sentence) {
    Optional<Span> clause = ReportedClause.judgement(sentence, passage);
    Optional<Speaker> speaker = clause.flatMap(c -> beside.ofSaying(c.end(), sentence.end()));
    if (speaker.isPresent()) {
      quotes.add(quote(Quote.Kind.INDIRECT, clause.get(), speaker, Optional.empty()));
    }
  }

  /** Behind a quotation, its particle and a report that goes on: 이라고 평가하면서도. */
  private int behindReport(Quotation quotation, Span sentence) {
    int at = quotation.end() + quotation.tail().length();
    int word = passage.skipSpaces(at);
    String next = passage.wordAt(word);
    boolean goesOn = Reporting.isReport(next) && word + next.length() < sentence.end() - 1;
    return Math.min(sentence.end(), goesOn ? word + next.length() : at);
  }
}
