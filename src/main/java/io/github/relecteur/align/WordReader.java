package io.github.relecteur.align;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Reads the words of a sentence with their stems, its figures and its telling signs. */
final class WordReader {

  private final Analyzer analyzer;

  WordReader(Language language) {
    this.analyzer = new StemAnalyzer(language);
  }

  /** The words of letters in order. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      String form = "";
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          form = term.toString();
        } else if (!form.isEmpty() && Character.isLetter(form.charAt(0))) {
          words.add(new Word(form, term.length() == 0 ? form : term.toString()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
  }

  /** The words, then the figures, then the signs. */
  List<Word> all(String text) {
    List<Word> words = words(text);
    Figures.addTo(words, text);
    addSigns(words, text);
    return words;
  }

  private static void addSigns(List<Word> words, String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first == '"' || first == '«') {
      words.add(Word.sign("?open"));
    }
    int last = text.length() - 1;
    while (last > 0 && ".,!? ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last > 0 && (text.charAt(last) == '"' || text.charAt(last) == '»')) {
      words.add(Word.sign("?close"));
    }
    if (text.indexOf('?') >= 0) {
      words.add(Word.sign("?question"));
    }
    if (text.indexOf('!') >= 0) {
      words.add(Word.sign("?exclamation"));
    }
    if (text.indexOf('(') >= 0) {
      words.add(Word.sign("?bracket"));
    }
    if (text.indexOf(':') >= 0) {
      words.add(Word.sign("?colon"));
    }
  }

  /** Each token twice: as it is, then its stem at the same position. */
  private static final class StemAnalyzer extends Analyzer {
    private final boolean english;

    StemAnalyzer(Language language) {
      this.english = language == Language.ENGLISH;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream =
          english
              ? new EnglishPossessiveFilter(source)
              : new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
      stream = new KeywordRepeatFilter(new LowerCaseFilter(stream));
      stream = english ? new PorterStemFilter(stream) : new FrenchLightStemFilter(stream);
      return new TokenStreamComponents(source, new ASCIIFoldingFilter(stream));
    }
  }
}
