package dev.gisa.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void results_come_in_the_order_of_the_things() throws IOException {
    List<Integer> taken = new ArrayList<>();

    new Workers(5).work(NUMBERS, n -> 2 * n, taken::add);

    assertThat(taken).isEqualTo(NUMBERS.stream().map(n -> 2 * n).toList());
  }

  @Test
  void threads_work_at_the_same_time() throws IOException {
    CountDownLatch both = new CountDownLatch(2);
    List<Boolean> taken = new ArrayList<>();

    new Workers(2).work(List.of(1, 2), n -> meets(both), taken::add);

    assertThat(taken).containsExactly(true, true);
  }

  @Test
  void work_stays_a_bounded_way_ahead_of_the_sink() throws IOException {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();

    new Workers(2)
        .work(
            NUMBERS,
            n -> done.incrementAndGet(),
            n -> farthest.accumulateAndGet(done.get() - taken.getAndIncrement(), Math::max));

    assertThat(done).hasValue(NUMBERS.size());
    assertThat(farthest.get()).isLessThan(50);
  }

  @Test
  void nothing_more_is_begun_once_the_sink_has_failed() {
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(
            () ->
                new Workers(2)
                    .work(
                        NUMBERS,
                        n -> done.incrementAndGet(),
                        n -> {
                          throw new IOException("Broken pipe");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
    assertThat(done.get()).isLessThan(100);
  }

  private static boolean meets(CountDownLatch both) {
    both.countDown();
    try {
      return both.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
