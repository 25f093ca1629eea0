package io.github.relecteur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final String SPLIT = ".split(";

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

  /** Types that are made to be written to. */
  private static final Set<String> MUTABLE =
      Stream.of(
              ArrayList.class,
              ArrayDeque.class,
              LinkedList.class,
              HashMap.class,
              LinkedHashMap.class,
              IdentityHashMap.class,
              TreeMap.class,
              EnumMap.class,
              ConcurrentHashMap.class,
              HashSet.class,
              LinkedHashSet.class,
              TreeSet.class,
              EnumSet.class,
              BitSet.class,
              StringBuilder.class,
              ThreadLocal.class,
              AtomicInteger.class,
              AtomicLong.class,
              AtomicReference.class)
          .map(Class::getName)
          .collect(Collectors.toUnmodifiableSet());

  /** Static fields of such types. */
  private static final Set<String> FILLED_ONCE =
      Set.of(
          // Filled where its class is set up; there is no set of bits that cannot be written to.
          ROOT + ".kind.ticker.Moves$Directions.FIRSTS");

  /** Classes of kinds that use regular expressions. */
  private static final Set<String> WITH_PATTERNS =
      Set.of(
          // Forms of a token, which is short, and no part of them can be read in two ways.
          ROOT + ".kind.designation.CodeForms",
          // Four characters, looked at when the table is read and not in articles.
          ROOT + ".kind.figure.Measures");

  private static ArchRule staticFieldsAreFinal() {
    return fields().that().areStatic().should().beFinal();
  }

  private static ArchRule staticFieldsAreNotMadeToChange() {
    return fields()
        .that()
        .areStatic()
        .and(describe("are not filled once", f -> !FILLED_ONCE.contains(f.getFullName())))
        .should()
        .notHaveRawType(describe("mutable type", type -> MUTABLE.contains(type.getName())));
  }

  /** Which classes there may use no regular expressions. */
  private static ArchRule noPatterns(DescribedPredicate<JavaClass> there) {
    return noClasses()
        .that(there)
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.regex"))
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class);
  }

  @Test
  void staticFields_neverChange() {
    staticFieldsAreFinal().check(CLASSES);
    staticFieldsAreNotMadeToChange().check(CLASSES);
  }

  @Test
  void staticFieldThatChanges_isToldWithItsClass() {
    JavaClasses classes = new ClassFileImporter().importClasses(Changing.class);
    assertThat(staticFieldsAreFinal().evaluate(classes).getFailureReport().toString())
        .contains("ArchitectureTest$Changing.count")
        .doesNotContain("Changing.NAMES");
    assertThat(staticFieldsAreNotMadeToChange().evaluate(classes).getFailureReport().toString())
        .contains("ArchitectureTest$Changing.NAMES")
        .doesNotContain("Changing.count");
  }

  @SuppressWarnings({"unused", "NonFinalStaticField"})
  private static final class Changing {
    static final HashMap<String, String> NAMES = new HashMap<>();
    static int count;
  }

  @Test
  void kinds_useNoRegularExpressions() throws IOException {
    noPatterns(
            describe(
                "are kinds",
                c ->
                    c.getPackageName().startsWith(ROOT + ".kind")
                        && !WITH_PATTERNS.contains(c.getName())))
        .check(CLASSES);
    assertThat(
            noPatterns(describe("exist", c -> true))
                .evaluate(new ClassFileImporter().importClasses(MethodScanner.class))
                .getFailureReport()
                .toString())
        .contains("MethodScanner.NAME");
    List<String> splits = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/relecteur/kind"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        splits.addAll(splits(file.getFileName().toString(), Files.readString(file)));
      }
    }
    assertThat(splits).as("calls of split with a regular expression").isEmpty();
    assertThat(splits("A.java", "a.split(\"-\", 2); a\n.split(\",+\")"))
        .containsExactly("A.java:2");
  }

  /** Where a text is cut at anything but one plain character. */
  private static List<String> splits(String file, String source) {
    List<String> places = new ArrayList<>();
    for (int at = source.indexOf(SPLIT); at >= 0; at = source.indexOf(SPLIT, at + 1)) {
      String argument = source.substring(at + SPLIT.length()).stripLeading();
      boolean isPlain =
          argument.startsWith("\"")
              && argument.indexOf('"', 1) == 2
              && ".$|()[{^?*+\\".indexOf(argument.charAt(1)) < 0;
      if (!isPlain) {
        places.add(file + ":" + source.substring(0, at).split("\n", -1).length);
      }
    }
    return places;
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
