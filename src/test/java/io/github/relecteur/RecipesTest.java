package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The recipes of the pages, and the example of the README, work as they stand there. */
class RecipesTest {

  private static final Path CORPUS = Path.of("corpus", "articles", "chips");
  private static final String CLEAN = "bytedance-chips";
  private static final String FAULTY = "bytedance-chips-errors";
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Path folder;
  private Path desk;

  @BeforeEach
  void makeDesk(@TempDir Path temporary) throws IOException {
    folder = temporary;
    desk = Files.createDirectories(folder.resolve("desk"));
    put(CLEAN);
  }

  @Test
  void tool_endsWithOneForAFaultyArticle() throws Exception {
    compile("Desk", recipe("Desk", "java"));
    put(FAULTY);
    assertThat(desk(CLEAN).code).isZero();
    Ended faulty = desk(FAULTY);
    assertThat(faulty.code).isEqualTo(1);
    assertThat(faulty.output).contains("figure.magnitude: ").contains("$2 billion");
  }

  @Test
  void jsonLines_holdALineForEachArticle() throws Exception {
    compile("JsonLines", recipe("JsonLines", "java"));
    put(FAULTY);
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp"));
    command.addAll(List.of(folder + File.pathSeparator + classPath(), "JsonLines"));
    for (String article : List.of(CLEAN, FAULTY)) {
      command.add(desk.resolve(article + ".en.txt").toString());
      command.add(desk.resolve(article + ".fr.txt").toString());
    }
    Ended ended = run(command);
    assertThat(ended.code).as(ended.output).isZero();
    List<String> lines = ended.output.lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"id\":").contains("\"findings\":[]");
    assertThat(lines.get(1)).contains("figure.magnitude").doesNotContain("figure.format");
  }

  @Test
  void news_areWhatAnotherVersionBringsAbout() throws Exception {
    compile("News", recipe("News", "java"));
    Path english = Files.writeString(desk.resolve("n.en.txt"), "It sold 40 ships. It has 7 ports.");
    Path before =
        Files.writeString(desk.resolve("1.txt"), "Elle a vendu 41 navires. Elle a 8 ports.");
    Path after =
        Files.writeString(desk.resolve("2.txt"), "Elle a vendu 41 navires. Elle a 9 ports.");
    List<String> command =
        List.of(
            JAVA.toString(),
            "-cp",
            folder + File.pathSeparator + classPath(),
            "News",
            english.toString(),
            before.toString(),
            after.toString());
    Ended ended = run(command);
    assertThat(ended.code).as(ended.output).isZero();
    assertThat(ended.output.lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("new figure.value: ") && line.contains("9"))
        .anyMatch(line -> line.startsWith("gone figure.value: ") && line.contains("8"));
  }

  @Test
  void pages_areReadWithLineAndColumn() throws Exception {
    compile("Pages", recipe("Pages", "java"));
    Ended ended = pages("html", classPath());
    assertThat(ended.code).as(ended.output).isZero();
    assertThat(ended.output).startsWith("2:21 figure.value: ").hasLineCount(1);
  }

  @Test
  void pages_withoutTheParserOfHtml_areRefusedAndOthersRead() throws Exception {
    compile("Pages", recipe("Pages", "java"));
    String library =
        Stream.of(classPath().split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("jsoup") && !entry.contains("picocli"))
            .collect(Collectors.joining(File.pathSeparator));
    Ended html = pages("html", library);
    assertThat(html.code).isEqualTo(1);
    assertThat(html.output)
        .contains("IllegalStateException: ")
        .contains("a.en.html: is HTML, which needs org.jsoup:jsoup");
    assertThat(pages("nitf", library).output).startsWith("2:21 figure.value: ").hasLineCount(1);
    assertThat(pages("md", library).output).contains(" figure.value: ").hasLineCount(1);
  }

  @Test
  void pageOfTheLibrary_namesTheParserOfThisBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int from = pom.indexOf("<jsoup.version>") + "<jsoup.version>".length();
    String version = pom.substring(from, pom.indexOf("</jsoup.version>"));
    assertThat(Files.readString(ReadmeTest.PAGES.resolve("library.md")))
        .contains("<artifactId>jsoup</artifactId>\n  <version>" + version + "</version>");
  }

  @Test
  void exampleOfTheReadme_compiles() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("```java\n") + "```java\n".length();
    String example = readme.substring(from, readme.indexOf("```", from));
    int end = example.indexOf("\n\n");
    String sentence = "Correction.corrected(report, report.findings())";
    assertThat(readme).contains("`" + sentence + "` of `io.github.relecteur.report`");
    compile(
        "Example",
        example.substring(0, end)
            + "import io.github.relecteur.report.Correction;\n"
            + "class Example { static String run(String english, String french) {"
            + example.substring(end)
            + "return "
            + sentence
            + ";}}");
  }

  @Test
  void suggestions_areFollowed() throws Exception {
    compile("Corrected", recipe("Corrected", "java"));
    Path english = desk.resolve("a.en.md");
    Path french = desk.resolve("a.fr.md");
    Path corrected = desk.resolve("corrected.fr.md");
    Files.writeString(
        english,
        "It cut the price from $340 to $275. It paid 2 billion dollars. It sold 41 ships.");
    Files.writeString(
        french,
        "Il a ramené le prix de 275 à 340 dollars. Il a payé **2 millions** de dollars. Il a vendu"
            + " **40** navires.");
    String classes = folder + File.pathSeparator + classPath();
    Ended ended =
        run(
            List.of(
                JAVA.toString(),
                "-cp",
                classes,
                "Corrected",
                english + "",
                french + "",
                corrected + ""));
    assertThat(ended.code).as(ended.output).isZero();
    assertThat(Files.readString(corrected))
        .isEqualTo(
            "Il a ramené le prix de 340 à 275 dollars. Il a payé **2 millions** de dollars. Il a"
                + " vendu **41** navires.");
    assertThat(ended.output.lines())
        .containsExactly("1:24: 275 -> 340", "1:30: 340 dollars -> 275 dollars", "1:93: 40 -> 41");
  }

  @Test
  void test_failsForAFaultyArticle() throws Exception {
    String place = desk.toString().replace("\\", "\\\\");
    compile("TranslationsTest", recipe("TranslationsTest", "java").replace("desk", place));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Class<?> recipe = loader.loadClass("TranslationsTest");
      var constructor = recipe.getDeclaredConstructor();
      constructor.setAccessible(true);
      Method test = recipe.getDeclaredMethod("translations_haveNoErrors");
      test.setAccessible(true);
      test.invoke(constructor.newInstance());
      put(FAULTY);
      assertThatThrownBy(() -> test.invoke(constructor.newInstance()))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(FAULTY + ".fr.txt");
    }
  }

  @Test
  void hook_refusesAFaultyArticle() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
    assumeTrue(run(List.of("git", "--version")).code == 0, "no git");
    git("init", "-q");
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.toAbsolutePath().getParent());
    Files.writeString(hook, recipe("pre-commit", "sh"));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    /* The command-line jar may not be built yet: its main class is run in its place. */
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    String classes = classPath();
    String main = "exec '%s' -cp '%s' io.github.relecteur.cli.Main \"$@\"";
    Files.writeString(java, "#!/bin/sh\nshift 2\n" + main.formatted(JAVA, classes) + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    git("add", "desk");
    Ended clean = git("commit", "-q", "-m", "clean");
    assertThat(clean.code).as(clean.output).isZero();
    put(FAULTY);
    git("add", "desk");
    Ended faulty = git("commit", "-q", "-m", "faulty");
    assertThat(faulty.code).isEqualTo(1);
    assertThat(faulty.output).contains("error[figure.magnitude]");
    assertOtherPairsAreSeen();
    String commit = "unset RELECTEUR; git -c user.name=a -c user.email=a@b.c commit -q -m unset";
    Ended unset = run(List.of("/bin/sh", "-c", commit));
    assertThat(unset.code).isNotZero();
    assertThat(unset.output).contains("RELECTEUR: must name the jar");
  }

  /** All staged pairs count, of every format, and also if the original alone is staged. */
  private void assertOtherPairsAreSeen() throws Exception {
    Path english = desk.resolve("a plant.en.html");
    Files.writeString(english, "<p>The plant will hire 40 people.</p>");
    String right = "<p>L'usine embauchera 40 personnes.</p>";
    Files.writeString(desk.resolve("a plant.fr.html"), right);
    git("add", "desk");
    Ended both = git("commit", "-q", "-m", "both");
    assertThat(both.code).isEqualTo(1);
    assertThat(both.output).contains("error[figure.magnitude]").doesNotContain("a plant");
    git("rm", "-q", "--cached", "desk/" + FAULTY + ".en.txt", "desk/" + FAULTY + ".fr.txt");
    Ended page = git("commit", "-q", "-m", "page");
    assertThat(page.code).as(page.output).isZero();
    Files.writeString(english, "<p>The plant will hire 50 people.</p>");
    git("add", "desk/a plant.en.html");
    Ended original = git("commit", "-q", "-m", "original");
    assertThat(original.code).isEqualTo(1);
    assertThat(original.output).contains("a plant.fr.html:1:", "error[figure.value]");
    git("add", "desk");
    Ended all = git("commit", "-q", "-m", "all");
    assertThat(all.code).isEqualTo(1);
    assertThat(all.output).contains("error[figure.value]", "error[figure.magnitude]");
    Files.writeString(desk.resolve("lone.en.txt"), "Nobody has translated this.");
    git("reset", "-q");
    git("add", "desk/lone.en.txt");
    Ended lone = git("commit", "-q", "-m", "lone");
    assertThat(lone.code).as(lone.output).isZero();
    git("add", "desk");
  }

  /** The class path of the tests, which holds from any folder. */
  static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void put(String article) throws IOException {
    for (String language : List.of(".en.txt", ".fr.txt")) {
      String name = article + language;
      Files.writeString(desk.resolve(name), Files.readString(CORPUS.resolve(name)));
    }
  }

  private void compile(String name, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    StringWriter said = new StringWriter();
    PrintWriter log = new PrintWriter(said);
    String[] options = {"-proc:none", "-cp", classPath(), "-d", folder + "", file + ""};
    assertThat(compiler.run(log, log, options)).as(said.toString()).isZero();
  }

  private Ended desk(String article) throws Exception {
    String classes = folder + File.pathSeparator + classPath();
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp", classes, "Desk"));
    command.add(desk.resolve(article + ".en.txt").toString());
    command.add(desk.resolve(article + ".fr.txt").toString());
    return run(command);
  }

  /** Runs the recipe on an article in some format, its fault on the second line. */
  private Ended pages(String format, String classes) throws Exception {
    String frame =
        format.equals("nitf") ? "<nitf><body><body.content>%s</body.content></body></nitf>" : "%s";
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp"));
    command.addAll(List.of(folder + File.pathSeparator + classes, "Pages"));
    for (String text :
        List.of("en=Shares rose 4.61% to $172.", "fr=L'action a gagné 4,16 % à 172 dollars.")) {
      String paragraph = format.equals("md") ? "\n%s" : "\n<p>%s</p>";
      Path file = desk.resolve("a." + text.substring(0, 2) + "." + format);
      Files.writeString(file, frame.formatted(paragraph.formatted(text.substring(3))));
      command.add(file.toString());
    }
    return run(command);
  }

  private Ended git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=d", "-c"));
    command.addAll(List.of("user.email=d@example.org", "-c", "core.hooksPath=.git/hooks"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Ended run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (old, bin) -> bin + old);
    builder.environment().put("RELECTEUR", "relecteur.jar");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  @Test
  void workflowOfGithub_isWholeAndItsCommandRuns() throws Exception {
    String workflow = recipe("github", "yaml");
    Map<?, ?> root = yaml(workflow);
    assertThat(root.keySet()).asString().isEqualTo("[name, on, permissions, jobs]");
    Map<?, ?> job = map(map(root, "jobs"), "check");
    assertThat(job.get("runs-on")).isEqualTo("ubuntu-latest");
    assertThat((List<?>) job.get("steps")).hasSize(4);
    assertThat(check(workflow)).isZero();
    assertThat(folder.resolve("relecteur.sarif")).isNotEmptyFile();
  }

  @Test
  void pipelineOfGitlab_isWholeAndItsCommandRuns() throws Exception {
    String pipeline = recipe("gitlab", "yaml");
    Map<?, ?> root = yaml(pipeline);
    assertThat(root.keySet()).asString().isEqualTo("[workflow, relecteur]");
    Map<?, ?> job = map(root, "relecteur");
    assertThat(job.keySet()).asString().isEqualTo("[image, script, artifacts]");
    assertThat(check(pipeline)).isZero();
    assertThat(folder.resolve("codequality.json")).isNotEmptyFile();
    assertThat(folder.resolve("junit.xml")).isNotEmptyFile();
  }

  private static Map<?, ?> yaml(String text) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Map<?, ?> map(Map<?, ?> of, String key) {
    return (Map<?, ?>) Objects.requireNonNull(of.get(key), key);
  }

  /** Runs the check of a recipe in the folder of the desk. */
  private int check(String recipe) throws Exception {
    String jar = ".jar ";
    int from = recipe.indexOf(jar) + jar.length();
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp", classPath()));
    command.add("io.github.relecteur.cli.Main");
    command.addAll(List.of(recipe.substring(from, recipe.indexOf('\n', from)).split(" ", -1)));
    return run(command).code;
  }

  private static String recipe(String name, String language) throws IOException {
    String page = language.equals("java") ? "library.md" : "continuous-integration.md";
    String readme = Files.readString(ReadmeTest.PAGES.resolve(page));
    String begin = "<!-- recipe " + name + " -->\n```" + language + "\n";
    String end = "```\n<!-- end of recipe " + name + " -->";
    int from = readme.indexOf(begin) + begin.length();
    assertThat(readme).contains(begin, end);
    return readme.substring(from, readme.indexOf(end));
  }

  /** A program that has ended. */
  private record Ended(int code, String output) {}
}
