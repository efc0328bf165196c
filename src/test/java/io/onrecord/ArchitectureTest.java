package io.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shape that docs/architecture.md describes. */
final class ArchitectureTest {
  private static final List<String> PIPELINE =
      List.of(
          "learning",
          "neural",
          "article",
          "statement",
          "gold",
          "index",
          "retrieval",
          "content",
          "answer",
          "channel",
          "app");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.onrecord");

  @Test
  void import_isNotEmpty() {
    assertThat(CLASSES.size()).isGreaterThan(80);
    for (String name : PIPELINE) {
      assertThat(CLASSES.stream().map(c -> c.getPackageName()))
          .as(name)
          .contains("io.onrecord." + name);
    }
  }

  @Test
  void packages_useOnlyThoseBeforeThem() {
    var architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : PIPELINE) {
      architecture = architecture.layer(name).definedBy("io.onrecord." + name + "..");
    }
    for (int i = 0; i < PIPELINE.size() - 1; i++) {
      architecture =
          architecture
              .whereLayer(PIPELINE.get(i))
              .mayOnlyBeAccessedByLayers(
                  PIPELINE.subList(i + 1, PIPELINE.size()).toArray(String[]::new));
    }
    architecture.whereLayer(PIPELINE.getLast()).mayNotBeAccessedByAnyLayer().check(CLASSES);
  }

  @Test
  void luceneIndex_isKnownOnlyWhereThingsArePutTogether() {
    noClasses()
        .that(resideOutsideOfPackages("io.onrecord.index.lucene..", "io.onrecord.app.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("io.onrecord.index.lucene.."))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.lucene, index.lucene",
    "org.apache.opennlp, statement",
    "opennlp, statement",
    "ai.onnxruntime, neural",
    "dev.langchain4j.model.chat, answer",
    "dev.langchain4j.rag, content",
    "io.javalin, channel",
    "org.eclipse.jetty, channel",
    "picocli, app",
    "org.commonmark, article",
    "org.mozilla.universalchardet, article"
  })
  void library_staysInOnePackage(String library, String home) {
    noClasses()
        .that(resideOutsideOfPackages("io.onrecord." + home + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library + ".."))
        .check(CLASSES);
  }

  /** Beyond its chat models, which are in one place, only the seams of LangChain4j are used. */
  @Test
  void langchain4j_isUsedWhereModelsAre() {
    noClasses()
        .that(
            resideOutsideOfPackages(
                "io.onrecord.neural..",
                "io.onrecord.index..",
                "io.onrecord.retrieval..",
                "io.onrecord.content..",
                "io.onrecord.answer..",
                "io.onrecord.app.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("dev.langchain4j.."))
        .check(CLASSES);
  }

  @Test
  void everyPackage_isNullMarked() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> unmarked = new ArrayList<>();
      for (Path folder : files.filter(Files::isDirectory).toList()) {
        boolean holdsClasses;
        try (Stream<Path> children = Files.list(folder)) {
          holdsClasses = children.anyMatch(child -> child.toString().endsWith(".java"));
        }
        Path info = folder.resolve("package-info.java");
        if (holdsClasses
            && !(Files.exists(info) && Files.readString(info).contains("@NullMarked"))) {
          unmarked.add(folder);
        }
      }
      assertThat(unmarked).isEmpty();
    }
  }

  @Test
  void staticFields_areFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  /** An enum with bodies of its own for its constants is the one class that cannot be final. */
  @Test
  void classes_areFinalOrAbstract() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .and()
        .areNotAssignableTo(Enum.class)
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  @Test
  void names_sayWhatAThingIs() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Base)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void files_stayWithinTheirBudget() throws IOException {
    TreeMap<String, Integer> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        lines.put(file.toString(), codeLines(file));
      }
    }
    List<Integer> sorted = lines.values().stream().sorted().toList();

    assertThat(lines).as("never over 400").allSatisfy((f, n) -> assertThat(n).isLessThan(400));
    assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThanOrEqualTo(70);
    assertThat(sorted.get(sorted.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(200);
  }

  /** Lines that are neither blank nor comment, import or package. */
  private static int codeLines(Path file) throws IOException {
    int count = 0;
    for (String line : Files.readAllLines(file)) {
      String code = line.strip();
      boolean counts =
          !code.isEmpty()
              && !code.startsWith("//")
              && !code.startsWith("*")
              && !code.startsWith("/*")
              && !code.startsWith("import ")
              && !code.startsWith("package ");
      count += counts ? 1 : 0;
    }
    return count;
  }
}
