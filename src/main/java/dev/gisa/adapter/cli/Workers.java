package dev.gisa.adapter.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things on several threads, and hands on what comes of them in their order.
 * What is done but not yet handed on is bounded, however many things there are.
 */
final class Workers {
  /** Things for each thread that may be done before their turn: one that is slow stops no other. */
  private static final int AHEAD = 16;

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /** Takes results one by one, on the caller's thread. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  /**
   * @param work must not throw
   * @throws IOException if the sink does; what is left is not done then
   */
  <T, R> void work(List<T> things, Function<T, R> work, Sink<R> sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Queue<Future<R>> inWork = new ArrayDeque<>();
    try {
      for (T thing : things) {
        inWork.add(pool.submit(() -> work.apply(thing)));
        if (inWork.size() > AHEAD * threads) {
          sink.take(inWork.remove().get());
        }
      }
      while (!inWork.isEmpty()) {
        sink.take(inWork.remove().get());
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
