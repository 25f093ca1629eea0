package io.github.relecteur.bench;

import io.github.relecteur.Relecteur;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The first use in a fresh JVM, once for each of ten of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
public class CreationBenchmark {

  private static final String ENGLISH = "Profit rose 12% to $2 billion, Acme Corp. said.";
  private static final String FRENCH =
      "Le bénéfice a progressé de 12 % à 2 milliards de dollars, a annoncé Acme Corp.";

  /** Loading what the floor needs of ICU and Lucene, and one short text. */
  @Benchmark
  public int floor() {
    return new Floor().run(ENGLISH, FRENCH);
  }

  /** Loading a checker. */
  @Benchmark
  public Relecteur create() {
    return Relecteur.create();
  }
}
