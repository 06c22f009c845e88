import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas, method references and records of all kinds; what they give must not change. */
public class Sample extends ArrayList<String> {
  record Point(int x, int y) {}

  record All(
      boolean z, char c, byte b, short s, int i, long l, float f, double d, String t, Point p) {
    static All of(double d, String t) {
      return new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5f, d, t, new Point(1, 2));
    }
  }

  record Empty() {}

  interface Named {
    String name();

    default Supplier<String> greeting() {
      return () -> "hello " + name() + own();
    }

    private String own() {
      return "!";
    }
  }

  static class Nested {
    private final String kept;

    private Nested(String kept) {
      this.kept = kept;
    }

    private Supplier<String> twice() {
      return () -> kept + inner().get();
    }

    private Supplier<String> inner() {
      Function<String, Function<String, String>> curried = a -> b -> a + b + kept;
      return () -> curried.apply("a").apply("b");
    }
  }

  private final String field = "f";

  @Override
  public int size() {
    return -1;
  }

  private int privately(long by) {
    return (int) by + 1;
  }

  private static long sum(int a, long b, double c, char d) {
    return (long) (a + b + c + d);
  }

  interface Many {
    long of(int a, long b, double c, char d);
  }

  interface Generic<T extends Comparable<T>> {
    int compare(T a, T b);
  }

  List<Object> ofInstance(int a, long b, double c, String d) {
    Supplier<String> self = () -> field + a + b + c + d;
    IntSupplier size = super::size;
    ToIntFunction<Integer> method = this::privately;
    return List.of(self.get(), size.getAsInt(), method.applyAsInt(7));
  }

  static List<Object> results() {
    List<Object> results = new ArrayList<>(new Sample().ofInstance(1, 2L, 3.5, "d"));
    Function<Integer, Integer> boxed = i -> i + 1;
    ToLongFunction<Integer> unboxedAndWidened = Integer::intValue;
    ToDoubleFunction<Character> ofChar = c -> c;
    LongSupplier widened = () -> 3;
    DoubleSupplier ofInt = "four"::length;
    Supplier<Object> boxing = "four"::length;
    IntFunction<Object> boxingArgument = List::of;
    IntFunction<int[]> array = int[]::new;
    Function<String, Sample.Nested> constructor = Nested::new;
    Supplier<List<String>> library = ArrayList::new;
    Function<Optional<String>, String> generic = Optional::get;
    BiFunction<Map<String, Long>, String, Long> interfaceMethod = Map::get;
    UnaryOperator<String> strip = String::strip;
    IntPredicate primitive = i -> i > 2;
    LongUnaryOperator absolute = Math::abs;
    Many many = Sample::sum;
    Generic<String> compare = String::compareTo;
    Comparator<Point> combined = Comparator.comparingInt(Point::x).thenComparing(Point::y);
    List<String> seen = new ArrayList<>();
    Runnable dropsWhatIsReturned = () -> seen.add("one");
    java.util.function.Consumer<String> dropsToo = seen::add;
    dropsWhatIsReturned.run();
    dropsToo.accept("two");
    Named named = () -> "name";
    results.addAll(
        List.of(
            boxed.apply(1),
            unboxedAndWidened.applyAsLong(2),
            ofChar.applyAsDouble('가'),
            widened.getAsLong(),
            ofInt.getAsDouble(),
            boxing.get(),
            boxingArgument.apply(5),
            array.apply(3).length,
            constructor.apply("kept").twice().get(),
            library.get(),
            generic.apply(Optional.of("there")),
            interfaceMethod.apply(Map.of("a", 1L), "a"),
            strip.apply(" x "),
            primitive.test(3)));
    results.addAll(
        List.of(
            absolute.applyAsLong(-9),
            many.of(1, 2L, 3.9, 'd'),
            compare.compare("b", "a"),
            combined.compare(new Point(1, 2), new Point(1, 3)),
            seen,
            named.greeting().get()));
    results.addAll(ofRecords());
    return results;
  }

  private static List<Object> ofRecords() {
    All all = All.of(0.5, "t");
    return List.of(
        all.hashCode(),
        All.of(Double.NaN, null).hashCode(),
        new Empty().hashCode(),
        all.equals(All.of(0.5, "t")),
        all.equals(All.of(0.5, "u")),
        all.equals(null),
        all.equals("t"),
        All.of(0.0, "t").equals(All.of(-0.0, "t")),
        All.of(Double.NaN, null).equals(All.of(Double.NaN, null)),
        new Empty().equals(new Empty()),
        new Empty().equals(new Object()),
        new Point(1, 2).equals(new Point(1, 3)),
        all.toString());
  }
}
