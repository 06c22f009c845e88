package dev.gisa.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.adapter.gateway.LocalGateway;
import dev.gisa.adapter.lambda.GisaFunction;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page as people use it, in a real browser and over HTTP. */
class PageInBrowserTest {
  private static final String HOSTILE =
      "김성훈 업스테이지 대표는 9일 <img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>"
          + "\"</textarea></pre><svg onload=window.hacked=1>라고 했다\"고 말했다.";

  private static final String MISSING =
      "WARNING: no Chromium that starts here, so the page was NOT tried:"
          + " apt-get install chromium chromium-driver fonts-noto-cjk";

  /** Where the README's pictures are written, if that is asked for. */
  private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));

  private static LocalGateway gateway;
  private static UnaryOperator<JsonNode> function;
  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    Optional<Browser> opened = Browser.open("ko");
    if (opened.isEmpty()) {
      // surefire keeps the reasons of assumptions to itself
      System.err.println(MISSING);
    }
    assumeTrue(opened.isPresent(), MISSING);
    browser = opened.get();
    UnaryOperator<JsonNode> gisa = new GisaFunction(Gisa.load(), line -> {})::annotate;
    function = gisa;
    gateway = LocalGateway.start(0, event -> function.apply(event));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (gateway != null) {
      gateway.close();
    }
  }

  @BeforeEach
  void open() {
    browser.prefer("light");
    browser.resize(1280, 1000, false);
    browser.go(gateway.address());
  }

  @AfterEach
  void nothing_was_complained_of() {
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void highlights_are_as_many_as_mentions_in_the_json(Example example) {
    annotate(example);
    JsonNode result =
        Json.parse(browser.<String>ask("document.getElementById('json-text').textContent"));

    int mentions = 0;
    for (JsonNode entity : result.path("entities")) {
      mentions += entity.path("mentions").size();
      String link = "#clean-text .mention[href='#" + entity.path("id").asText() + "']";
      assertThat(browser.all(link)).hasSameSizeAs(entity.path("mentions"));
    }
    assertThat(browser.all("#clean-text .mention")).hasSize(mentions);
    assertThat(browser.all("#source-text .mention")).hasSize(mentions);
    assertThat(browser.all(".entities li")).hasSameSizeAs(result.path("entities"));
    assertThat(browser.all("#quotes figure")).hasSameSizeAs(result.path("quotes"));
    assertThat(browser.<String>ask("document.getElementById('source-text').textContent"))
        .isEqualTo(browser.one("#text").getDomProperty("value"));
  }

  @Test
  void it_can_be_used_with_the_keyboard_alone() {
    browser.await(b -> b.<Boolean>ask("document.hasFocus()"));
    tabTo(".skip");
    assertThat(focused().getText()).isEqualTo("본문으로");
    press(Keys.ENTER);
    press(Keys.TAB);
    assertThat(focused().getDomAttribute("id")).isEqualTo("text");
    focused().sendKeys("이재용 삼성전자 회장은 2023년 6월 9일 서울에서 말했다. 이재용 회장은 웃었다.");
    tabTo("#submit");
    press(Keys.ENTER);
    awaitResult();
    assertThat(focused().getDomAttribute("id")).isEqualTo("result");

    tabTo("#tab-clean");
    press(Keys.ARROW_RIGHT);
    assertThat(browser.one("#source").isDisplayed()).isTrue();
    assertThat(browser.one("#clean").isDisplayed()).isFalse();
    press(Keys.ARROW_LEFT);

    tabTo("#clean-text .mention");
    assertThat(browser.one("#tip").isDisplayed()).isTrue();
    assertThat(browser.one("#tip").getText()).contains("인물", "회장 (삼성전자)", "확률");
    press(Keys.ESCAPE);
    browser.await(b -> !b.one("#tip").isDisplayed());

    press(Keys.ENTER);
    assertThat(focused().getTagName()).isEqualTo("li");
    assertThat(focused().getText()).contains("이재용");
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(focused().getDomAttribute("id")).isEqualTo("e1m1");
  }

  @Test
  void an_entity_leads_to_its_mentions_one_after_another() {
    annotate(Example.SEED);
    WebElement name = browser.one("#e2 .name");

    List<String> found = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      name.click();
      found.add(browser.one(".found").getDomAttribute("id"));
    }

    assertThat(found).containsExactly("e2m1", "e2m2", "e2m3", "e2m4", "e2m5", "e2m6", "e2m1");
    browser.one("#tab-source").click();
    name.click();
    assertThat(browser.one("#source-text .found").getText()).contains("올트먼");
  }

  @Test
  void a_pointer_on_a_mention_shows_its_value() {
    annotate(Example.SEED);
    browser.ask("arguments[0].scrollIntoView({block:'center'})", money());
    new Actions(browser.driver()).moveToElement(money()).perform();

    browser.await(b -> b.one("#tip").isDisplayed());
    assertThat(browser.one("#tip").getText()).contains("≈ 130,000,000,000 KRW");
  }

  private static WebElement money() {
    return browser.all("#clean-text .money").get(1);
  }

  @Test
  void a_repeat_unfolds_and_leads_to_its_first_copy() {
    annotate(Example.SEED);
    browser.one("#clean-text details summary").click();
    WebElement first = browser.one("#clean-text details a");

    assertThat(browser.one("#clean-text details blockquote").getText()).startsWith("11일 AI 업계에");
    String target = first.getDomAttribute("href");
    first.click();
    assertThat(browser.<Boolean>ask("document.querySelector(':target').matches('" + target + "')"))
        .isTrue();
  }

  @Test
  void the_interface_speaks_korean_or_english() {
    annotate(Example.SEED);
    assertThat(browser.one("#findings").getText()).contains("개체", "인물").doesNotContain("person");

    browser.one("#language").click();

    assertThat(browser.one("#findings").getText())
        .contains("Entities", "person")
        .doesNotContain("인물");
    assertThat(browser.one("#submit").getText()).isEqualTo("Annotate");
    assertThat(browser.<String>ask("document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.one("#clean-text").isDisplayed()).isTrue();
  }

  @Test
  void a_file_is_read_in_the_encoding_that_it_has() throws IOException {
    for (String charset : List.of("UTF-8", "x-windows-949", "UTF-16")) {
      Path file =
          Files.write(
              folder.resolve(charset + ".txt"), "윤석열 대통령은 갔다.".getBytes(Charset.forName(charset)));
      browser.one("#file").sendKeys(file.toString());
      browser.await(b -> b.one("#status").getText().equals(charset + ".txt"));
      assertThat(browser.one("#text").getDomProperty("value"))
          .as(charset)
          .isEqualTo("윤석열 대통령은 갔다.");
    }
  }

  @Test
  void a_file_can_be_dropped_anywhere() {
    browser.ask(
        "(() => { const data = new DataTransfer(); data.items.add(new File(['윤석열'], 'dropped.txt'));"
            + " document.querySelector('header').dispatchEvent(new DragEvent('drop',"
            + " {dataTransfer: data, bubbles: true, cancelable: true})); })()");

    browser.await(b -> "윤석열".equals(b.one("#text").getDomProperty("value")));
    assertThat(browser.one("#status").getText()).isEqualTo("dropped.txt");
  }

  @Test
  void what_an_article_says_is_never_a_script() throws IOException {
    write(HOSTILE);
    browser.one("#submit").click();
    awaitResult();
    assertThat(browser.<Object>ask("window.hacked")).isNull();
    assertThat(browser.<String>ask("document.getElementById('source-text').textContent"))
        .isEqualTo(HOSTILE);

    Path saved = folder.resolve("page.html");
    dev.gisa.text.Article article =
        new dev.gisa.text.Article(
            java.util.Optional.of(HOSTILE), HOSTILE, java.util.Optional.empty());
    Files.writeString(
        saved,
        HtmlPage.of(Gisa.load().annotate(article, Options.DEFAULT), OffsetUnit.UTF16),
        UTF_8);
    browser.go(saved.toUri());
    assertThat(browser.<Object>ask("window.hacked")).isNull();
    assertThat(browser.all("#clean-text .mention")).isNotEmpty();
    browser.one("#tab-json").click();
    assertThat(browser.one("#json-text").isDisplayed()).isTrue();
  }

  @Test
  void a_script_that_slipped_in_would_be_stopped_by_the_policy() {
    browser.ask(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.hacked = 1';"
            + " document.body.append(s); })()");

    assertThat(browser.<Object>ask("window.hacked")).isNull();
    assertThat(browser.complaints()).anyMatch(c -> c.contains("Content Security Policy"));
  }

  @Test
  void where_a_token_is_wanted_the_page_asks_for_it() {
    withFunction(
        event ->
            event.path("headers").path("authorization").asText().equals("Bearer secret")
                    || !event.path("rawPath").asText().equals("/articles")
                ? null
                : answer(401, "{\"message\":\"Unauthorized\"}"),
        () -> {
          assertThat(browser.one("#token-row").isDisplayed()).isFalse();
          write("윤석열 대통령은 갔다.");
          browser.one("#submit").click();
          browser.await(b -> b.one("#token-row").isDisplayed());
          browser.one("#token").sendKeys("secret" + Keys.ENTER);
          awaitResult();
          assertThat(browser.all("#clean-text .mention")).hasSize(1);
        });
    // a browser notes each answer above 399
    assertThat(browser.complaints()).hasSize(1);
  }

  @Test
  void a_problem_is_told_and_the_text_stays() {
    withFunction(
        event ->
            event.path("rawPath").asText().equals("/articles")
                ? answer(413, "{\"title\":\"Content Too Large\",\"detail\":\"more than 6 MB\"}")
                : null,
        () -> {
          write("윤석열 대통령은 갔다.");
          browser.one("#submit").click();
          browser.await(b -> b.one("#status").getText().equals("413 more than 6 MB"));
          assertThat(browser.one("#text").getDomProperty("value")).isEqualTo("윤석열 대통령은 갔다.");
        });
    assertThat(browser.complaints()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"light,1280,false", "dark,1280,false", "light,390,true", "dark,390,true"})
  void axe_finds_no_violation(String scheme, int width, boolean isPhone) {
    browser.prefer(scheme);
    browser.resize(width, 900, isPhone);
    assertThat(violations()).as("form").isEmpty();

    annotate(Example.FIGURES);
    browser.one("#clean-text details summary").click();
    for (String language : List.of("ko", "en")) {
      for (String tab : List.of("clean", "source", "json")) {
        browser.one("#tab-" + tab).click();
        assertThat(violations()).as("%s in %s", tab, language).isEmpty();
      }
      browser.one("#language").click();
    }
  }

  @Test
  void on_a_phone_nothing_is_wider_than_the_screen() {
    browser.resize(360, 740, true);
    browser.go(gateway.address());
    annotate(Example.SEED);
    for (String tab : List.of("clean", "source", "json")) {
      browser.one("#tab-" + tab).click();
      assertThat(browser.<Long>ask("document.documentElement.scrollWidth"))
          .as(tab)
          .isLessThanOrEqualTo(360);
    }
  }

  @Test
  void on_paper_there_is_the_text_and_what_was_found_but_no_button() {
    annotate(Example.SEED);
    browser.one("#tab-json").click();
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

    assertThat(browser.one("#clean-text").isDisplayed()).isTrue();
    assertThat(browser.one("#findings").isDisplayed()).isTrue();
    for (String hidden : List.of("#form", "#json", "#tabs", "#language")) {
      assertThat(browser.one(hidden).isDisplayed()).as(hidden).isFalse();
    }
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @ParameterizedTest
  @CsvSource({"light,1280,1100,false", "dark,1280,1100,false", "phone,390,844,true"})
  void pictures_for_the_readme(String name, int width, int height, boolean isPhone)
      throws IOException {
    browser.prefer(name.equals("dark") ? "dark" : "light");
    browser.resize(width, height, isPhone);
    browser.go(gateway.address());
    annotate(Example.FIGURES);
    browser.one("#clean-text details summary").click();
    browser.ask("scrollTo(0, document.getElementById('result').offsetTop)");
    browser.ask("document.querySelectorAll('.money')[3].focus({preventScroll: true})");

    Path picture = PICTURES.resolve(name + ".png");
    browser.photograph(picture);

    assertThat(Files.size(picture)).isGreaterThan(20_000);
  }

  private static List<String> violations() {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream().map(PageInBrowserTest::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
  }

  private static void annotate(Example example) {
    browser.all("#examples button").get(example.ordinal()).click();
    awaitResult();
  }

  private static void awaitResult() {
    browser.await(b -> b.one("#result").isDisplayed() && b.one("#submit").isEnabled());
  }

  private static void write(String text) {
    browser.one("#text").sendKeys(text);
  }

  private static void press(Keys key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  private static void tabTo(String selector) {
    for (int i = 0;
        i < 30 && !browser.<Boolean>ask("document.activeElement.matches(arguments[0])", selector);
        i++) {
      press(Keys.TAB);
    }
    assertThat(browser.<Boolean>ask("document.activeElement.matches(arguments[0])", selector))
        .as(selector)
        .isTrue();
  }

  private static WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  /** With some events answered by another function: those for which that one has an answer. */
  private static void withFunction(UnaryOperator<JsonNode> other, Runnable test) {
    UnaryOperator<JsonNode> gisa = function;
    function =
        event -> {
          JsonNode answer = other.apply(event);
          return answer == null ? gisa.apply(event) : answer;
        };
    try {
      test.run();
    } finally {
      function = gisa;
    }
  }

  private static JsonNode answer(int status, String body) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
    answer.putObject("headers").put("content-type", "application/json");
    return answer.put("body", body);
  }
}
