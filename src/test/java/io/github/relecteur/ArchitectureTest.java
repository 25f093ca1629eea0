package io.github.relecteur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may use which, and other rules that hold for all of the program. */
class ArchitectureTest {

  private static final String ROOT = "io.github.relecteur";

  /** Fewer classes than this mean that the scan has not seen the program. */
  private static final int FEWEST_CLASSES = 80;

  private static final JavaClasses CLASSES = ProgramClasses.load();

  /** For each package those of ours that it may use; {@code *} is every package. */
  private static final Map<String, List<String>> ALLOWED = allowed();

  private static Map<String, List<String>> allowed() {
    Map<String, List<String>> allowed = new TreeMap<>();
    List<String> spine = List.of("kind", "number", "lexicon", "text", "wording", "model");
    allowed.put("wording", List.of("lexicon", "model"));
    allowed.put("model", List.of());
    allowed.put("text", List.of("model"));
    allowed.put("lexicon", List.of("model"));
    allowed.put("input", List.of("model"));
    allowed.put("report", List.of("wording", "model"));
    allowed.put("number", List.of("lexicon", "text", "model"));
    allowed.put("align", List.of("lexicon", "text", "model"));
    allowed.put("segment", List.of("lexicon", "text", "model"));
    allowed.put("kind", List.of("number", "lexicon", "text", "model"));
    for (String kind :
        List.of("figure", "ticker", "company", "designation", "sentence", "market")) {
      allowed.put("kind." + kind, spine);
    }
    allowed.put("corpus", List.of("", "input", "report", "model"));
    allowed.put("fix", List.of("input", "report", "model"));
    allowed.put(
        "",
        List.of(
            "kind.figure",
            "kind.ticker",
            "kind.company",
            "kind.designation",
            "kind.sentence",
            "kind.market",
            "kind",
            "number",
            "align",
            "segment",
            "input",
            "lexicon",
            "text",
            "model"));
    allowed.put("cli", List.of("*"));
    return allowed;
  }

  @Test
  void scan_seesTheProgram() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void everyPackage_hasItsRule() {
    assertThat(CLASSES.stream().map(c -> shortName(c.getPackageName())).distinct())
        .isSubsetOf(ALLOWED.keySet());
  }

  static List<String> packages() {
    return List.copyOf(ALLOWED.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void package_usesOnlyWhatItMay(String name) {
    List<String> allowed = ALLOWED.getOrDefault(name, List.of());
    if (allowed.contains("*")) {
      return;
    }
    DescribedPredicate<JavaClass> forbidden =
        describe(
            "classes outside " + allowed,
            c ->
                c.getPackageName().startsWith(ROOT)
                    && !shortName(c.getPackageName()).equals(name)
                    && !allowed.contains(shortName(c.getPackageName())));
    noClasses()
        .that()
        .resideInAPackage(longName(name))
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packages_areFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackage_isNullMarked() {
    List<JavaPackage> packages = new ArrayList<>(CLASSES.getPackage(ROOT).getSubpackagesInTree());
    packages.add(CLASSES.getPackage(ROOT));
    assertThat(packages)
        .filteredOn(p -> !p.getClasses().isEmpty())
        .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void standardStreams_areUsedOnlyByTheCommandLine() {
    for (String stream : List.of("in", "out", "err")) {
      noClasses().that(areNot("cli")).should().accessField(System.class, stream).check(CLASSES);
    }
    noClasses().that(areNot("cli")).should().callMethod(System.class, "console").check(CLASSES);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
  }

  @Test
  void program_isEndedOnlyByMain() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
    noClasses().should().callMethod(Runtime.class, "halt", int.class).check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli=picocli..", "cli=org.snakeyaml..", "input=org.jsoup.."})
  void library_isUsedByItsPackageOnly(String rule) {
    String[] parts = rule.split("=", -1);
    noClasses()
        .that(areNot(parts[0]))
        .should()
        .dependOnClassesThat(resideInAnyPackage(parts[1]))
        .check(CLASSES);
  }

  @Test
  void program_logsNothing() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areNot(String... packages) {
    List<String> names = Arrays.stream(packages).map(ArchitectureTest::longName).toList();
    return describe("are not in " + names, c -> !names.contains(c.getPackageName()));
  }

  private static String shortName(String packageName) {
    return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
  }

  private static String longName(String shortName) {
    return shortName.isEmpty() ? ROOT : ROOT + "." + shortName;
  }
}
