package dev.gisa.adapter.s3;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * An element → its text, a line for each paragraph: {@code <p>가<br>나</p><p>다</p>} → 가, 나, 다;
 * without the page's furniture in it.
 */
final class HtmlText implements NodeFilter {
  private static final Evaluator FURNITURE =
      QueryParser.parse(
          "script, style, noscript, template, iframe, nav, aside, header, footer, form, button,"
              + " select, figure, [hidden], [aria-hidden=true]");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  static String of(Element element) {
    HtmlText visitor = new HtmlText();
    element.filter(visitor);
    return visitor.text.toString().strip();
  }

  static boolean isFurniture(Node node) {
    // not Element.is(…), which walks up to the root first
    return node instanceof Element element && FURNITURE.matches(element, element);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (isFurniture(node)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && element.isBlock()) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  /** White space of the source is one space, and none at the start of a line. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isSpace(c)) {
        text.append(c);
      } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void endLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
