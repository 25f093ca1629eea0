package io.github.relecteur.bench;

import io.github.relecteur.Relecteur;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Segment pairs, each judged alone; all of them are one operation.
 *
 * <p>The just-in-time compiler needs most of a minute for a whole check: those warm up as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PairsBenchmark {

  private final Relecteur relecteur = Relecteur.create();
  private final Floor floor = new Floor();
  private List<Texts.Pair> pairs = List.of();

  /**
   * The minimal cases of the corpus, where nearly each pair has something to find in a few words,
   * or the sentences of its correct articles.
   */
  @Param({"cases", "sentences"})
  public String kind = "";

  /** Reads the corpus. */
  @Setup
  public void read() {
    pairs = kind.equals("cases") ? Texts.cases() : Texts.sentences(relecteur);
  }

  /** Normalisation, sentence breaks and analysis of both texts. */
  @Benchmark
  public void floor(Blackhole sink) {
    for (Texts.Pair pair : pairs) {
      sink.consume(floor.run(pair.english(), pair.french()));
    }
  }

  /** Mentions and findings. */
  @Warmup(iterations = 10, time = 5)
  @Benchmark
  public void check(Blackhole sink) {
    for (Texts.Pair pair : pairs) {
      sink.consume(relecteur.checkSegments(pair.english(), pair.french()));
    }
  }
}
