package dev.gisa.page;

import org.jsoup.nodes.Element;

/** Articles in {@code seeds/} to try; the build copies them beside the page that offers them. */
public enum Example {
  SEED("000_07ab5cf0cb3b080e.txt", "2023-06-11", "반복된 기사", "A repeated article"),
  FIGURES("figures.txt", "2026-11-20", "숫자와 정정", "Figures, and a correction"),
  INTERVIEW("interview.txt", "2026-11-22", "인터뷰", "An interview");

  private final String file;
  private final String published;
  private final String korean;
  private final String english;

  Example(String file, String published, String korean, String english) {
    this.file = file;
    this.published = published;
    this.korean = korean;
    this.english = english;
  }

  String file() {
    return file;
  }

  public String text() {
    return HtmlPage.resource("examples/" + file);
  }

  /** Appends a button that carries the article. */
  void appendTo(Element parent) {
    Element button = parent.appendElement("button").attr("type", "button");
    button.attr("data-published", published);
    button.attr("data-text", text());
    Words.append(button, korean, english);
  }
}
