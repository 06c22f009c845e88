package dev.gisa.dedup;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.spell.Slips;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Long texts of the worst kinds: the time for ten times the length is to be ten times as much. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class LinearityBenchmark {
  /** Texts by their length in UTF-8. */
  public enum Kind {
    ONE_CHARACTER {
      @Override
      String text(int bytes) {
        return "a".repeat(bytes);
      }
    },
    ONE_SENTENCE {
      @Override
      String text(int bytes) {
        return repeated("정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 오늘 밝혔다. ", bytes);
      }
    },
    PERIODIC {
      @Override
      String text(int bytes) {
        return repeated("가나다", bytes);
      }
    },
    SHORT_SENTENCES {
      @Override
      String text(int bytes) {
        return repeated("네. ", bytes);
      }
    },
    SAME_BEGINNING {
      @Override
      String text(int bytes) {
        return drawn(
            bytes, r -> "정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 오늘 밝힌 것이 " + r.nextInt() + "번째다. ");
      }
    },
    LINES_OF_ONE {
      @Override
      String text(int bytes) {
        return drawn(bytes, r -> (char) (0xAC00 + r.nextInt(11172)) + "\n");
      }
    },
    TWO_LETTERS {
      @Override
      String text(int bytes) {
        return drawn(bytes, r -> (r.nextBoolean() ? "가" : "나") + (r.nextInt(4) == 0 ? ".\n" : ""));
      }
    },
    RANDOM_WORDS {
      @Override
      String text(int bytes) {
        return drawn(
            bytes,
            r ->
                "%c%c%c%s"
                    .formatted(
                        0xAC00 + r.nextInt(2000),
                        0xAC00 + r.nextInt(2000),
                        0xAC00 + r.nextInt(2000),
                        r.nextInt(12) == 0 ? "다. " : " "));
      }
    };

    abstract String text(int bytes);

    private static String repeated(String part, int bytes) {
      return drawn(bytes, r -> part);
    }

    private interface Part {
      String next(Random random);
    }

    private static String drawn(int bytes, Part part) {
      Random random = new Random(1);
      StringBuilder text = new StringBuilder();
      for (int length = 0; length < bytes; ) {
        String next = part.next(random);
        text.append(next);
        length += next.chars().map(c -> c < 0x80 ? 1 : 3).sum();
      }
      return text.toString();
    }
  }

  @Param({"600000", "6000000"})
  public int bytes;

  @Param public Kind kind;

  private final Deduplicator deduplicator =
      Deduplicator.near(30, new Slips(new MorphAnalyzer())::isSlip);
  private String text;

  @Setup
  public void makeText() {
    text = kind.text(bytes);
  }

  @Benchmark
  public Deduplicated remove() {
    return deduplicator.remove(text);
  }
}
