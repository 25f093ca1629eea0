package io.github.relecteur.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * The least that a program of this kind does with two texts: NFKC normalisation and sentence breaks
 * of ICU, and the analyzers of Lucene. What a check costs is told as a multiple of it, measured in
 * the same run. Not thread-safe.
 */
final class Floor {

  private final Normalizer2 compatibility = Normalizer2.getNFKCInstance();
  private final BreakIterator englishBreaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
  private final BreakIterator frenchBreaks = BreakIterator.getSentenceInstance(ULocale.FRENCH);
  private final Analyzer englishAnalyzer = new EnglishAnalyzer();
  private final Analyzer frenchAnalyzer = new FrenchAnalyzer();

  /**
   * Does it.
   *
   * @return a number that depends on all of it, so that none can be left out
   */
  int run(String english, String french) {
    return run(english, englishBreaks, englishAnalyzer) + run(french, frenchBreaks, frenchAnalyzer);
  }

  private int run(String text, BreakIterator breaks, Analyzer analyzer) {
    String normal = compatibility.normalize(text);
    breaks.setText(normal);
    int count = 0;
    while (breaks.next() != BreakIterator.DONE) {
      count++;
    }
    try (TokenStream stream = analyzer.tokenStream("", normal)) {
      stream.reset();
      while (stream.incrementToken()) {
        count++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
    return count;
  }

  /** Runs it once over two files: what a cold start is measured against. */
  public static void main(String[] files) throws IOException {
    String english = Files.readString(Path.of(files[0]), StandardCharsets.UTF_8);
    String french = Files.readString(Path.of(files[1]), StandardCharsets.UTF_8);
    if (new Floor().run(english, french) == 0) {
      throw new IllegalStateException("the texts hold nothing");
    }
  }
}
