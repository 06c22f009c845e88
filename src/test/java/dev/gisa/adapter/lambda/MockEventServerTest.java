package dev.gisa.adapter.lambda;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The function inside of Quarkus, by the same mock event server that dev mode starts. */
@QuarkusTest
class MockEventServerTest {
  @Test
  void a_direct_event_is_answered_with_the_articles_result() throws Exception {
    given()
        .contentType("application/json")
        .body(Files.readString(Path.of("infra/events/direct.json")))
        .when()
        .post("/")
        .then()
        .statusCode(200)
        .body("repeats", hasSize(2))
        .body("entities.name", hasItem("샘 올트먼"));
  }

  @Test
  void an_http_event_is_answered_with_an_http_response() throws Exception {
    given()
        .contentType("application/json")
        .body(Files.readString(Path.of("infra/events/http-v2-base64.json")))
        .when()
        .post("/")
        .then()
        .statusCode(200)
        .body("statusCode", equalTo(200))
        .body("headers.content-type", equalTo("application/json"));
  }

  @Test
  void an_event_without_text_is_answered_with_a_problem() {
    given()
        .contentType("application/json")
        .body("{}")
        .when()
        .post("/")
        .then()
        .statusCode(200)
        .body("status", equalTo(422));
  }
}
