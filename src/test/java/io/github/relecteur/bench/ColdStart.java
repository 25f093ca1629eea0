package io.github.relecteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line as a whole process on an article of 800 words, with and without a class-data
 * archive, beside a JVM that only runs the floor on the same article. The three take turns; medians
 * of wall-clock times count.
 */
final class ColdStart {

  private static final int ROUNDS = 15;
  private static final int WORDS = 800;

  private final Path folder;
  private final String jar;
  private final String original;
  private final String translation;

  private ColdStart(Path folder) throws IOException {
    this.folder = folder;
    this.jar = jar().toString();
    this.original = file("article.en.txt", 0);
    this.translation = file("article.fr.txt", 1);
  }

  /** What was measured, in seconds. */
  record Times(double floor, double check, double archived) {}

  /** Measures, with files in a folder that may be thrown away. */
  static Times measure(Path folder) throws IOException, InterruptedException {
    return new ColdStart(folder).measure();
  }

  private Times measure() throws IOException, InterruptedException {
    String archive = folder.resolve("relecteur.jsa").toString();
    run(check("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off"));
    List<String> floor = List.of("-cp", jar + ":target/test-classes", Floor.class.getName());
    List<Double> floors = new ArrayList<>();
    List<Double> checks = new ArrayList<>();
    List<Double> archived = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      floors.add(run(command(floor, original, translation)));
      checks.add(run(check("-Xshare:auto")));
      archived.add(
          run(
              check(
                  "-XX:SharedArchiveFile=" + archive,
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC")));
    }
    return new Times(median(floors), median(checks), median(archived));
  }

  private List<String> check(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-jar", jar));
    return command(all, "check", "--no-config", original, translation);
  }

  private static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a command and gives the seconds it took. */
  private double run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int code = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code > 1) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + code + ": " + Files.readString(output));
    }
    return seconds;
  }

  private String file(String name, int side) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Texts.articles(WORDS)[side].text(), StandardCharsets.UTF_8);
    return file.toString();
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.toString().endsWith("-cli.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("target holds no command-line jar"));
    }
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }
}
