package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.Gisa;
import dev.gisa.adapter.s3.UploadedFile.Result;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import java.util.Arrays;

/** Any bytes as an uploaded file; the first chooses what its name says that it is. */
public final class FileFuzzer {
  private static final Gisa GISA = Gisa.load();
  private static final String[] NAMES = {
    "a.txt", "a.html", "a.json", "a.ndjson", "a.txt.gz", "a.htm.gz", "a.json.gz", "a.ndjson.gz"
  };

  private FileFuzzer() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String name = NAMES[(data[0] & 0xff) % NAMES.length];
    byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
    UploadedFile file =
        new UploadedFile(
            ObjectVersion.current("input", name), FileKind.of(name).orElseThrow(), bytes);

    Result result = file.result(request -> GISA.annotate(request.article(), request.options()));

    int status = result.problem().map(Problem::status).orElse(200);
    if (status >= 500) {
      throw new AssertionError("a defect: " + status);
    }
    new String(result.bytes(), UTF_8).lines().forEach(Json::parse);
  }
}
