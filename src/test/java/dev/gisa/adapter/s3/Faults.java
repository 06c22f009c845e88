package dev.gisa.adapter.s3;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A rule that says what goes wrong with which call. */
@FunctionalInterface
interface Faults {
  Optional<Fault> of(Call call);

  static Faults none() {
    return call -> Optional.empty();
  }

  /** With each call of a method. */
  static Faults always(String method, Fault fault) {
    return first(Integer.MAX_VALUE, method, fault);
  }

  /** With the first so many calls of a method, counted for each object. */
  static Faults first(int times, String method, Fault fault) {
    return call ->
        call.method().equals(method) && call.nth() <= times ? Optional.of(fault) : Optional.empty();
  }

  /**
   * With a share of all calls, drawn from a seed: the same for the nth call of a method for an
   * object, in whatever order the calls of several objects come.
   */
  static Faults seeded(long seed, double share, List<Fault> faults) {
    return call -> {
      long which = List.of(call.method(), call.bucket(), call.key(), call.nth()).hashCode();
      SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + which);
      return random.nextDouble() < share
          ? Optional.of(faults.get(random.nextInt(faults.size())))
          : Optional.empty();
    };
  }
}
