package io.github.relecteur.bench;

import io.github.relecteur.Relecteur;
import io.github.relecteur.corpus.CorpusItem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Segment pairs, each judged alone: all minimal cases of the corpus are one operation.
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
  private final List<CorpusItem> segments = Texts.segments();

  /** Normalisation, sentence breaks and analysis of both texts. */
  @Benchmark
  public void floor(Blackhole sink) {
    for (CorpusItem item : segments) {
      sink.consume(floor.run(item.english(), item.french()));
    }
  }

  /** Mentions and findings. */
  @Warmup(iterations = 10, time = 5)
  @Benchmark
  public void check(Blackhole sink) {
    for (CorpusItem item : segments) {
      sink.consume(relecteur.checkSegments(item.english(), item.french()));
    }
  }
}
