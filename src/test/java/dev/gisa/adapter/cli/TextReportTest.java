package dev.gisa.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class TextReportTest {
  private static final Gisa GISA = Gisa.load();
  private static final String ESCAPE = "\u001b[";

  @AfterEach
  void forgetTheTerminal() {
    System.clearProperty(Terminal.COLUMNS);
  }

  @Test
  void mentions_have_colours_where_those_are_shown() {
    String report = TextReport.of(annotated("윤석열 대통령은 서울에 갔다."), terminal(80, Ansi.ON));

    assertThat(report).startsWith(ESCAPE + "34m윤석열" + ESCAPE).contains("32m서울" + ESCAPE);
  }

  @Test
  void nothing_but_colours_is_added() throws IOException {
    AnnotatedArticle article = annotated(Files.readString(Path.of("seeds/figures.txt")));

    assertThat(
            TextReport.of(article, terminal(80, Ansi.ON))
                .replaceAll("\u001b\\[[0-9;]*m", "")
                .replaceAll("(?m) +$", ""))
        .isEqualTo(TextReport.of(article, terminal(80, Ansi.OFF)).replaceAll("(?m) +$", ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 61, 80, 200})
  void on_a_terminal_no_line_below_the_text_is_wider(int columns) throws IOException {
    String seed = Files.readString(Path.of("seeds/000_07ab5cf0cb3b080e.txt"));
    AnnotatedArticle article = annotated(seed);
    String report = TextReport.of(article, terminal(columns, Ansi.OFF));
    String below = report.substring(article.text().stripTrailing().length());

    assertThat(below.lines()).allSatisfy(l -> assertThat(width(l)).isLessThanOrEqualTo(columns));
    assertThat(below.replaceAll("\\s", ""))
        .isEqualTo(
            TextReport.of(article, Terminal.none())
                .substring(article.text().stripTrailing().length())
                .replaceAll("\\s", ""));
  }

  @Test
  void what_was_cut_and_what_differs_are_told() {
    String sentence = "한빛소재는 올 3분기 영업이익이 %s으로 지난해 같은 기간보다 늘었다고 19일 공시했다.\n";
    String text = sentence.formatted("1240억원") + sentence.formatted("1240억원");
    String other = sentence.formatted("1240억원") + sentence.formatted("1420억원");

    assertThat(TextReport.of(annotated(text), Terminal.none()))
        .contains("\ncut           54 characters, exact: 한빛소재는 올 3분기");
    assertThat(TextReport.of(annotated(other), Terminal.none()))
        .contains("\ndiffers       1420억원으로, earlier 1240억원으로\n");
  }

  @Test
  void an_article_cannot_speak_to_the_terminal() {
    String text = "윤석열 대통령은 \u001b[2J서울에 갔다.\n<저작권자 ⓒ \u001b]0;누리뉴스\u0007, 무단 전재 및 재배포 금지>";

    assertThat(TextReport.of(annotated(text), terminal(80, Ansi.OFF)))
        .contains("저작권자")
        .doesNotContain("\u001b", "\u0007");
  }

  @ParameterizedTest
  @CsvSource({
    "0,,xterm,false,false",
    "80,,xterm,true,true",
    "80,'',xterm,true,true",
    "80,1,xterm,true,false",
    "80,,dumb,true,false",
    "80,,,true,true"
  })
  void colours_are_for_terminals_unless_they_are_not_wanted(
      int columns, String noColor, String term, boolean isTerminal, boolean hasColours) {
    System.setProperty(Terminal.COLUMNS, Integer.toString(columns));

    Terminal terminal = Terminal.ofStandardOutput(noColor, term);

    assertThat(terminal.columns().isPresent()).isEqualTo(isTerminal);
    assertThat(terminal.ansi().enabled()).isEqualTo(hasColours);
  }

  private static Terminal terminal(int columns, Ansi ansi) {
    return new Terminal(OptionalInt.of(columns), ansi);
  }

  private static AnnotatedArticle annotated(String text) {
    return GISA.annotate(Article.of(text), Options.DEFAULT);
  }

  /** In columns: what is East Asian takes two. */
  private static int width(String line) {
    return line.codePoints()
        .map(
            c ->
                Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                    ? 2
                    : 1)
        .sum();
  }
}
