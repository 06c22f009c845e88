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
  private static final int MAX_TITLES = 3;

  /** 아나운서 출신 방송인: what the person was before. */
  private static final String ORIGIN = "출신";

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
    for (int i = 0; i < MAX_TITLES; i++) {
      Optional<PostBefore> post =
          PostBefore.before(place, passage).filter(p -> continues(p, titles));
      if (post.isEmpty()) {
        break;
      }
      titles.add(title(person, post.get()));
      place = titles.get(i).span().start();
    }
    return titles;
  }

  /** Two plain words that are titles are one title, or a title and what it belongs to. */
  private static boolean continues(PostBefore post, List<TitleFinder.Found> titles) {
    return titles.isEmpty() || !post.plain();
  }

  /** Whether another title stands here that does not run on into the next word: 창업주이자. */
  private boolean isPost(int end) {
    return PostBefore.before(end, passage).filter(p -> !p.plain()).isPresent();
  }

  private TitleFinder.Found title(int person, PostBefore post) {
    Title.Status status = post.status();
    int titleStart = post.start();
    Optional<Integer> organization = organizations.before(post.start());
    int at = post.start();
    for (int i = 0; i < TitleBehind.MAX_MODIFIERS && organization.isEmpty(); i++) {
      int gap = passage.skipSpacesBack(at);
      String modifier = passage.wordBefore(gap);
      Optional<Title.Status> told = TitleWords.statusBefore(modifier);
      Span span = new Span(gap - modifier.length(), gap);
      boolean origin = modifier.endsWith(ORIGIN);
      if (gap == at || origin || (told.isEmpty() && (span.isEmpty() || !passage.isNouns(span)))) {
        break;
      }
      status = told.orElse(status);
      at = span.start();
      organization = organizations.before(at);
      boolean begins = organization.isPresent() || isPost(at);
      titleStart = begins && told.isEmpty() ? at : titleStart;
      if (begins) {
        break;
      }
    }
    Span span = new Span(titleStart, post.end());
    String title = span.of(passage.text());
    Optional<Integer> ofTitle = organization.filter(o -> organizations.mayHave(title, o));
    return new TitleFinder.Found(person, title, span, ofTitle, status);
  }
}
