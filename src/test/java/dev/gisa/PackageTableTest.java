package dev.gisa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The package table of the README, one rule a row: what a package may import. */
@AnalyzeClasses(packages = "dev.gisa", importOptions = DoNotIncludeTests.class)
class PackageTableTest {
  private static final String[] STAGES = {
    "dev.gisa.text",
    "dev.gisa.dedup",
    "dev.gisa.section",
    "dev.gisa.morph",
    "dev.gisa.spell",
    "dev.gisa.tag",
    "dev.gisa.value",
    "dev.gisa.link"
  };
  private static final String LUCENE = "org.apache.lucene..";
  private static final String JACKSON = "com.fasterxml.jackson..";

  @ArchTest static final ArchRule text = onlyImports("text");
  @ArchTest static final ArchRule dedup = onlyImports("dedup", "dev.gisa.text");
  @ArchTest static final ArchRule section = onlyImports("section", "dev.gisa.text");
  @ArchTest static final ArchRule morph = onlyImports("morph", "dev.gisa.text", LUCENE);

  @ArchTest static final ArchRule spell = onlyImports("spell", "dev.gisa.text", "dev.gisa.morph");

  @ArchTest static final ArchRule tag = onlyImports("tag", "dev.gisa.text", "dev.gisa.morph");

  @ArchTest static final ArchRule value = onlyImports("value", "dev.gisa.text", "dev.gisa.morph");

  @ArchTest
  static final ArchRule link =
      onlyImports("link", "dev.gisa.text", "dev.gisa.morph", "dev.gisa.value");

  @ArchTest
  static final ArchRule root =
      classes()
          .that()
          .resideInAPackage("dev.gisa")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(with(STAGES, "dev.gisa", "java..")));

  @ArchTest static final ArchRule json = onlyImports("json", with(STAGES, "dev.gisa", JACKSON));

  @ArchTest
  static final ArchRule page =
      onlyImports("page", with(STAGES, "dev.gisa", "dev.gisa.json", "org.jsoup.."));

  @ArchTest
  static final ArchRule http =
      onlyImports(
          "adapter.http", with(STAGES, "dev.gisa", "dev.gisa.json", "dev.gisa.page", JACKSON));

  @ArchTest
  static final ArchRule s3 =
      onlyImports(
          "adapter.s3",
          with(
              STAGES,
              "dev.gisa",
              "dev.gisa.json",
              JACKSON,
              "org.jsoup..",
              "software.amazon.awssdk.."));

  @ArchTest
  static final ArchRule lambda =
      onlyImports(
          "adapter.lambda",
          with(
              STAGES,
              "dev.gisa",
              "dev.gisa.json",
              "dev.gisa.page",
              "dev.gisa.adapter.http",
              "dev.gisa.adapter.s3",
              JACKSON,
              "com.amazonaws.services.lambda.runtime",
              "io.quarkus..",
              "jakarta..",
              "org.crac.."));

  @ArchTest
  static final ArchRule image =
      onlyImports(
          "adapter.image",
          "dev.gisa.page",
          "dev.gisa.adapter.lambda",
          JACKSON,
          "com.amazonaws.services.lambda.runtime.api.client",
          "com.sun.net.httpserver");

  @ArchTest
  static final ArchRule gateway = onlyImports("adapter.gateway", JACKSON, "com.sun.net.httpserver");

  @ArchTest
  static final ArchRule cli =
      onlyImports(
          "adapter.cli",
          with(
              STAGES,
              "dev.gisa",
              "dev.gisa.json",
              "dev.gisa.page",
              "dev.gisa.adapter.lambda",
              "dev.gisa.adapter.gateway",
              JACKSON,
              "picocli.."));

  @ArchTest
  static final ArchRule noClockInTheCore =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gisa.adapter.image") // which tells a function's deadline
          .should()
          .callMethodWhere(
              describe(
                  "the clock is read",
                  (JavaCall<?> call) ->
                      call.getTarget().getOwner().getPackageName().startsWith("java.time")
                          && call.getTarget().getName().equals("now")))
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static ArchRule onlyImports(String name, String... allowed) {
    String self = "dev.gisa." + name;
    return classes()
        .that()
        .resideInAPackage(self)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(with(allowed, self, "java..")));
  }

  private static String[] with(String[] some, String... more) {
    String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
