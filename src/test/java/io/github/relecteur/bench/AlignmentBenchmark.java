package io.github.relecteur.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Report;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
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
 * What aligning a long article costs beside the floor: sentence breaks of ICU and both analyzers of
 * Lucene over the same text. The ratio of the two is what counts, and that of four times the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignmentBenchmark {

  private final Relecteur relecteur = Relecteur.create();
  private final Analyzer english = new EnglishAnalyzer();
  private final Analyzer french = new FrenchAnalyzer();
  private Article original = Article.english("");
  private Article translation = Article.french("");

  /** How many times the articles of the corpus follow each other. */
  @Param({"1", "4"})
  public int times;

  /** Reads the corpus. */
  @Setup
  public void read() {
    Article[] articles = LongArticle.of(times);
    original = articles[0];
    translation = articles[1];
  }

  /** Sentence breaks and analysis of both texts. */
  @Benchmark
  public int floor() throws IOException {
    return breaks(ULocale.ENGLISH, original)
        + breaks(ULocale.FRENCH, translation)
        + tokens(english, original)
        + tokens(french, translation);
  }

  /** The alignment alone. */
  @Benchmark
  public Report align() {
    return relecteur.align(original, translation);
  }

  /** Mentions, alignment and findings. */
  @Benchmark
  public Report check() {
    return relecteur.check(original, translation);
  }

  private static int breaks(ULocale locale, Article article) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(article.text());
    int count = 0;
    while (breaks.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static int tokens(Analyzer analyzer, Article article) throws IOException {
    int count = 0;
    try (TokenStream stream = analyzer.tokenStream("", article.text())) {
      stream.reset();
      while (stream.incrementToken()) {
        count++;
      }
      stream.end();
    }
    return count;
  }
}
