package io.github.relecteur.bench;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole articles, and the parts of a check alone.
 *
 * <p>The just-in-time compiler needs most of a minute for a whole check: those warm up as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArticleBenchmark {

  private final Relecteur relecteur = Relecteur.create();
  private final Floor floor = new Floor();
  private Article original = Article.english("");
  private Article translation = Article.french("");

  /** About how many words the original has. */
  @Param({"300", "1000", "5000"})
  public int words;

  /** Reads the corpus. */
  @Setup
  public void read() {
    Article[] articles = Texts.articles(words);
    original = articles[0];
    translation = articles[1];
  }

  /** Normalisation, sentence breaks and analysis of both texts. */
  @Benchmark
  public int floor() {
    return floor.run(original.text(), translation.text());
  }

  /** The alignment alone. */
  @Benchmark
  public Report align() {
    return relecteur.align(original, translation);
  }

  /** The recognisers alone, on both texts. */
  @Warmup(iterations = 10, time = 5)
  @Benchmark
  public int extract() {
    return relecteur.extract(original).size() + relecteur.extract(translation).size();
  }

  /** Mentions, alignment and findings. */
  @Warmup(iterations = 10, time = 5)
  @Benchmark
  public Report check() {
    return relecteur.check(original, translation);
  }
}
