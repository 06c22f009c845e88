package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.page.Example;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crac.Context;
import org.crac.Resource;

/**
 * Has the function answer some articles before a snapshot of the process is taken, so that the
 * snapshot holds the classes and dictionaries which the first article needs, and compiled code.
 * Lambda takes one of each published version (SnapStart); elsewhere nothing happens.
 */
public final class Rehearsal implements Resource {
  /**
   * Of each article: after as many calls most is compiled, and the first article takes 1.2 to 1.4
   * times a later one. They take five seconds, once for each version.
   */
  private static final int CALLS = 100;

  /** Something for each stage: a repeat, furniture, names, values, quotations. */
  static final String ARTICLE =
      """
      [서울=기사] 김하나 기자 hana@example.org
      윤하늘 한국은행 총재는 지난 9일 서울에서 “올해 물가가 3.5% 올랐다”고 말했다. 그는 약 1300억원을 세 달 안에 쓰겠다고 밝혔다.
      오픈AI(OpenAI)의 샘 올트먼 최고경영자는 이날 오후 3시 “사람 200명을 더 뽑겠다”고 했다.
      윤하늘 한국은행 총재는 지난 9일 서울에서 “올해 물가가 3.5% 올랐다”고 말했다. 그는 약 1300억원을 세 달 안에 쓰겠다고 밝혔다.
      윤 총재는 지난 9일 서울에서 “올해 물가가 4.5% 올랐다”고 말했다.
      """;

  private final Consumer<JsonNode> function;

  Rehearsal(Consumer<JsonNode> function) {
    this.function = function;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    rehearse(ARTICLE);
    Stream.of(Example.values()).map(Example::text).forEach(this::rehearse);
    // or the first article may have to wait for it, which takes ten milliseconds
    System.gc();
  }

  private void rehearse(String text) {
    JsonNode event = event(text);
    for (int call = 0; call < CALLS; call++) {
      function.accept(event);
    }
  }

  /** An article as an HTTP API sends it, with a date. */
  public static JsonNode event(String text) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.put("text", text).put("publishedAt", "2023-06-11");
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("version", "2.0").put("rawPath", "/articles");
    event.withObject("/requestContext/http").put("method", "POST");
    return event.put("body", article.toString());
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // nothing depends on the time or the place
  }
}
