package dev.gisa.adapter.s3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Events that come twice and in any order, half of them to one side and half to another. */
final class TwoSides {
  private TwoSides() {}

  /** Delivers on two threads at once, and ends when both have. */
  static void deliver(List<ObjectVersion> events, int seed, Consumer<ObjectVersion> delivery)
      throws InterruptedException {
    List<ObjectVersion> twice = new ArrayList<>(events);
    twice.addAll(events);
    Collections.shuffle(twice, new Random(seed));
    Thread other = new Thread(() -> twice.subList(0, events.size()).forEach(delivery));
    other.start();
    twice.subList(events.size(), twice.size()).forEach(delivery);
    other.join();
  }
}
