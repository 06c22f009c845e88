package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The titles before a person's name: {@code 업스테이지 대표인}, and each before the other {@code 국립무용단
 * 수석무용수를 지낸 안무가}. A title's organisation stands before it, perhaps with one or two nouns between.
 */
final class TitleBefore {
  private final Passage passage;
  private final OrganizationFinder organizations;

  TitleBefore(Passage passage, OrganizationFinder organizations) {
    this.passage = passage;
    this.organizations = organizations;
  }

  /** Of the person whose name begins at {@code start}, the nearest one first. */
  List<TitleFinder.Found> of(int person, int start) {
    List<TitleFinder.Found> titles = new ArrayList<>();
    int place = start;
    for (int i = 0; i < TitleFinder.MAX_TITLES; i++) {
      Optional<PostBefore> post =
          PostBefore.before(place, passage).filter(p -> titles.isEmpty() || !p.plain());
      if (post.isEmpty()) {
        // two plain words that are titles are one title, or a title and what it belongs to
        break;
      }
      titles.add(title(person, post.get()));
      place = titles.get(i).span().start();
    }
    return titles;
  }

  /** {@code 전} 나래은행 부행장. */
  private Optional<Title.Status> statusBefore(int organization) {
    int start = passage.skipSpacesBack(passage.mentions().get(organization).span().start());
    return TitleWords.statusBefore(passage.wordBefore(start));
  }

  /** Whether another title stands here that does not run on into the next word: 창업주이자. */
  private boolean isPost(int end) {
    return PostBefore.before(end, passage).filter(p -> !p.plain()).isPresent();
  }

  private TitleFinder.Found title(int person, PostBefore post) {
    Opening opening = opening(post);
    Span span = new Span(opening.start(), post.end());
    String title = span.of(passage.text());
    Title.Status status =
        opening.organization().flatMap(this::statusBefore).orElse(opening.status());
    Optional<Integer> organization =
        opening.organization().filter(o -> organizations.mayHaveBefore(title, o));
    return new TitleFinder.Found(person, title, span, organization, status);
  }

  /** How a title begins: with which words, and with what before them. */
  private record Opening(int start, Optional<Integer> organization, Title.Status status) {}

  private Opening opening(PostBefore post) {
    Opening bare = new Opening(post.start(), organizations.before(post.start()), post.status());
    int at = post.start();
    int start = at;
    Title.Status status = post.status();
    for (int i = 0; i < TitleFinder.MAX_MODIFIERS && bare.organization().isEmpty(); i++) {
      int gap = passage.skipSpacesBack(at);
      String modifier = passage.wordBefore(gap);
      Span span = new Span(gap - modifier.length(), gap);
      Optional<Title.Status> told = TitleWords.statusBefore(modifier);
      if (gap == at || (told.isEmpty() && !narrows(modifier, span))) {
        break;
      }
      status = told.orElse(status);
      at = span.start();
      start = told.isPresent() ? start : at;
      Optional<Integer> organization = organizations.before(at);
      if (organization.isPresent() || isPost(at)) {
        return new Opening(start, organization, status);
      }
    }
    return new Opening(bare.start(), bare.organization(), status);
  }

  private boolean narrows(String modifier, Span span) {
    return !modifier.isEmpty() && !modifier.endsWith(TitleWords.ORIGIN) && passage.isNouns(span);
  }
}
