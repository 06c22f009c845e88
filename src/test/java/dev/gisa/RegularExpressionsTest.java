package dev.gisa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression takes more than linear time. Each is run on texts that repeat what its own
 * source is made of, of one length and of four times as many characters; counted are the characters
 * that it looks at, so no clock is needed.
 */
class RegularExpressionsTest {
  private static final int SHORT = 500;
  private static final int TIMES = 4;
  private static final double LINEAR = 1.5 * TIMES;
  private static final int TEXTS = 100;
  private static final Pattern TOKEN = Pattern.compile("[가-힣]+|[A-Za-z]+|.", Pattern.DOTALL);
  private static final List<String> ANY =
      List.of("가", "힣힣", "1", "12", "A", "a", " ", "\n", "@", ".", "-", "漢", "\"", ")", "😀");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.gisa");

  @Test
  void each_is_a_constant_that_is_tried_here() throws Exception {
    String strings = "java.lang.String";
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.gisa.adapter..")
        .should()
        .callMethod(strings, "matches", strings)
        .orShould()
        .callMethod(strings, "replaceAll", strings, strings)
        .orShould()
        .callMethod(strings, "replaceFirst", strings, strings)
        .orShould()
        .callMethod(Pattern.class.getName(), "matches", strings, CharSequence.class.getName())
        .check(CLASSES);
    assertThat(patterns()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void each_is_linear(Pattern pattern) throws Exception {
    assertThat(slowest(pattern)).isLessThan(LINEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "\\s+$", "[가-힣]{2,}\\d+부", ".*기자.*@.*=.*"})
  void one_that_is_not_is_noticed(String regex) throws Exception {
    assertThat(slowest(Pattern.compile(regex))).isGreaterThan(LINEAR);
  }

  /** How many times as many characters are looked at in a text {@value #TIMES} times as long. */
  private static double slowest(Pattern pattern) throws Exception {
    SplittableRandom random = new SplittableRandom(pattern.pattern().hashCode());
    List<String> tokens = new ArrayList<>(ANY);
    TOKEN.matcher(pattern.pattern()).results().forEach(r -> tokens.add(r.group()));
    double slowest = 0;
    for (int i = 0; i < TEXTS && slowest < LINEAR; i++) {
      String head = some(tokens, random, random.nextInt(3));
      String body = some(tokens, random, random.nextInt(1, 4));
      String tail = some(tokens, random, random.nextInt(3));
      long few = looks(pattern, text(head, body, tail, SHORT));
      long many = looks(pattern, text(head, body, tail, SHORT * TIMES));
      boolean endless = few == Counted.MOST;
      slowest = endless ? TIMES * TIMES : Math.max(slowest, many / (double) (few + SHORT));
    }
    return slowest;
  }

  private static String some(List<String> tokens, SplittableRandom random, int count) {
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < count; i++) {
      some.append(tokens.get(random.nextInt(tokens.size())));
    }
    return some.toString();
  }

  private static String text(String head, String body, String tail, int length) {
    return head + body.repeat(length / body.length()) + tail;
  }

  /**
   * In the whole text, and from each place in it; what begins with anything is not sought in it.
   */
  private static long looks(Pattern pattern, String text) {
    Counted counted = new Counted(text);
    try {
      pattern.matcher(counted).matches();
      pattern.matcher(counted).lookingAt();
      Matcher matcher = pattern.matcher(counted);
      while (!pattern.pattern().startsWith(".*") && matcher.find()) {}
    } catch (Counted.TooMany | StackOverflowError e) {
      return Counted.MOST;
    }
    return counted.looks;
  }

  private static Stream<Pattern> patterns() throws Exception {
    List<Pattern> patterns = new ArrayList<>();
    for (JavaField field :
        CLASSES.stream().flatMap(c -> c.getFields().stream()).sorted(byName()).toList()) {
      boolean holdsAny =
          field.getRawType().isEquivalentTo(Pattern.class)
              || field.getRawType().isEquivalentTo(List.class);
      if (holdsAny && field.getModifiers().contains(JavaModifier.STATIC)) {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        collect(reflected.get(null), patterns);
      }
    }
    return patterns.stream();
  }

  private static Comparator<JavaField> byName() {
    return Comparator.comparing(JavaField::getFullName);
  }

  private static void collect(Object value, List<Pattern> patterns) throws Exception {
    if (value instanceof Pattern pattern) {
      patterns.add(pattern);
    } else if (value instanceof List<?> list) {
      for (Object element : list) {
        collect(element, patterns);
      }
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getType() == Pattern.class) {
          component.getAccessor().setAccessible(true);
          collect(component.getAccessor().invoke(record), patterns);
        }
      }
    }
  }

  /** A text that counts how often a character of it is looked at. */
  private static final class Counted implements CharSequence {
    static final long MOST = 20_000_000;

    static final class TooMany extends RuntimeException {}

    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks == MOST) {
        throw new TooMany();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
