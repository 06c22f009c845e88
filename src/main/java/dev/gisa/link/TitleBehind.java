package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The titles behind a person's name, perhaps with the organisation and one or two nouns between:
 * {@code 업스테이지 대표}, {@code 전 장관}, {@code 대표 겸 이사회 의장}, {@code 부시장(시장 권한대행)}.
 */
final class TitleBehind {
  private static final String AND = " 겸 ";

  /** What is called by the name of who leads it. */
  private static final Set<String> GOVERNMENTS = Set.of("정부", "행정부", "내각");

  /** What countries are shortened to before a body or a title: 미 재무부 차관보. */
  private static final Set<String> COUNTRIES = Set.of("미", "일", "중", "러", "영");

  /** Titles that behind another one are what its bearer does: 의원 주장. */
  private static final Set<String> ACTS = Set.of("주장", "감사", "고문", "참사", "대표");

  private final Passage passage;
  private final OrganizationFinder organizations;

  TitleBehind(Passage passage, OrganizationFinder organizations) {
    this.passage = passage;
    this.organizations = organizations;
  }

  /** Of the person whose name ends at {@code nameEnd}, in text order. */
  List<TitleFinder.Found> of(int person, int nameEnd) {
    int end = passage.skipSomebody(nameEnd);
    List<TitleFinder.Found> titles = new ArrayList<>();
    one(person, passage.skipBracket(end))
        .map(t -> t.of(person, inBracket(end).filter(o -> isOf(t, o))))
        .or(() -> passage.at(end) == '(' ? one(person, end + 1) : Optional.empty())
        .ifPresent(titles::add);
    while (!titles.isEmpty() && titles.size() < TitleFinder.MAX_TITLES) {
      Optional<TitleFinder.Found> next = next(titles.get(titles.size() - 1));
      if (next.isEmpty()) {
        break;
      }
      titles.add(next.get());
    }
    return titles;
  }

  /** {@code 겸 이사회 의장}, {@code (시장 권한대행)}, {@code (누리대 교수)}. */
  private Optional<TitleFinder.Found> next(TitleFinder.Found last) {
    int end = last.span().end();
    if (passage.startsWith(AND, end)) {
      return one(last.person(), end + AND.length())
          .map(next -> next.of(last.person(), last.organization()));
    }
    return passage.at(end) == '('
        ? one(last.person(), end + 1)
            .filter(n -> n.status() != Title.Status.CURRENT || n.organization().isPresent())
        : Optional.empty();
  }

  private Optional<TitleFinder.Found> one(int person, int from) {
    return new Walk(from).toTitle(person);
  }

  /** From a name to its title, over what stands between them. */
  private final class Walk {
    private int at;
    private int modifiers;
    private Optional<Integer> titleStart = Optional.empty();
    private Optional<Integer> organization = Optional.empty();
    private Title.Status status = Title.Status.CURRENT;

    Walk(int from) {
      this.at = passage.skipSpaces(from);
    }

    Optional<TitleFinder.Found> toTitle(int person) {
      while (modifiers <= TitleFinder.MAX_MODIFIERS) {
        Optional<Integer> mention = passage.startingAt(at);
        String word = passage.wordAt(at);
        int length = TitleWords.titleLength(word);
        if (mention.isEmpty() && length > 0) {
          boolean former = titleStart.isEmpty() && TitleWords.isFormer(word.substring(0, length));
          int start = titleStart.orElse(former ? at + 1 : at);
          status = former ? Title.Status.FORMER : status;
          return Optional.of(title(person, start, at + length, organization, status));
        }
        boolean passed = mention.isPresent() ? pass(mention.get()) : pass(word);
        if (!passed || passage.at(at) != ' ') {
          return Optional.empty();
        }
        at = passage.skipSpaces(at);
      }
      return Optional.empty();
    }

    private boolean pass(int mention) {
      // 박근혜 정부 is not where she is
      boolean named = organization.isEmpty() && titleStart.isEmpty();
      if (named && GOVERNMENTS.contains(passage.mentions().get(mention).text())) {
        return false;
      }
      organization = Optional.of(mention);
      at = passage.skipBracket(passage.mentions().get(mention).span().end());
      at += passage.at(at) == '의' ? 1 : 0;
      return organizations.isOne(mention) && titleStart.isEmpty();
    }

    private boolean pass(String word) {
      if (COUNTRIES.contains(word) && organization.isEmpty() && titleStart.isEmpty()) {
        at += word.length();
        return true;
      }
      Optional<Title.Status> told = TitleWords.statusBefore(word);
      if (told.isEmpty() && !isModifier(word, at)) {
        return false;
      }
      if (told.isEmpty()) {
        int start = at;
        boolean unit = organization.isPresent() && TitleWords.isUnit(word);
        titleStart = unit ? Optional.empty() : titleStart.or(() -> Optional.of(start));
        modifiers++;
      }
      status = told.orElse(status);
      at += word.length();
      return true;
    }
  }

  /** A noun that narrows a title, or a unit (생명과학부, in which Nori sees a particle). */
  private boolean isModifier(String word, int at) {
    // 과 in 정성룡(수원)과 미드필더 is a particle
    boolean wordStarts = passage.at(at - 1) == ' ' || passage.at(at - 1) == '(';
    // 원더걸스 출신 가수: what stands before it is no person
    boolean origin = word.endsWith(TitleWords.ORIGIN);
    return wordStarts
        && !word.isEmpty()
        && !origin
        && (TitleWords.isUnit(word)
            || AffiliationFinder.endsLikeBody(word)
            || passage.isNouns(new Span(at, at + word.length())));
  }

  /** Whether a title of its own is a few words behind an organisation in a bracket. */
  private boolean isBeforeTitle(int organization) {
    int at = passage.mentions().get(organization).span().end();
    for (int i = 0; i <= TitleFinder.MAX_MODIFIERS && passage.at(at) == ' '; i++) {
      String word = passage.wordAt(at + 1);
      if (TitleWords.titleLength(word) > 0) {
        return true;
      }
      at += 1 + word.length();
    }
    return false;
  }

  /** {@code 누리대} in 박하늘(누리대) 교수 and in 교수(누리대). */
  private Optional<Integer> inBracket(int at) {
    return passage.at(at) == '('
        ? passage.startingAt(at + 1).filter(organizations::isOne)
        : Optional.empty();
  }

  /**
   * Whether a title is of the organisation in a bracket, rather than of one before the name: 국토위 소속
   * X(새길당) 의원, but not 하원 외교위의 X(공화) 위원장.
   */
  private boolean isOf(TitleFinder.Found title, int inBracket) {
    int nameStart = passage.mentions().get(title.person()).span().start();
    boolean first = TitleWords.isMember(title.title()) || organizations.before(nameStart).isEmpty();
    return first && organizations.mayHave(title.title(), inBracket);
  }

  private int lastEnd(int end) {
    int last = end;
    while (passage.at(last) == ' ' && passage.startingAt(last + 1).isEmpty()) {
      String next = passage.wordAt(last + 1);
      int length = TitleWords.titleLength(next);
      if (length == 0 || ACTS.contains(next.substring(0, length))) {
        return last;
      }
      last += 1 + length;
    }
    return last;
  }

  /** A title that ends at {@code end}, or goes on with another one: 수석 부대변인. */
  private TitleFinder.Found title(
      int person, int start, int end, Optional<Integer> organization, Title.Status status) {
    int last = lastEnd(end);
    Span span = new Span(start, last);
    String title = span.of(passage.text());
    Optional<Integer> inBracket =
        inBracket(last).filter(o -> !isBeforeTitle(o)).filter(o -> organizations.mayHave(title, o));
    String after = passage.wordAt(passage.at(last) == ' ' ? last + 1 : last);
    Title.Status said = TitleWords.statusAfter(after).orElse(status);
    return new TitleFinder.Found(person, title, span, organization.or(() -> inBracket), said);
  }
}
