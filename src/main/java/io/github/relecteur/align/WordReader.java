package io.github.relecteur.align;

import io.github.relecteur.lexicon.PlainLetters;
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
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Reads what is compared of a sentence: its words, its figures and its telling signs. */
final class WordReader {

  /** Takes what was read. */
  interface Sink {

    /** A word in the first characters of a buffer that is used again. */
    void add(char[] buffer, int length);

    /** A figure or a sign. */
    void add(String mark);
  }

  private final boolean english;
  private final Analyzer words;
  private final LatinWords latin;

  WordReader(Language language) {
    this.english = language == Language.ENGLISH;
    this.words = new WordAnalyzer(english);
    this.latin = new LatinWords(english);
  }

  /** Reads a sentence. */
  void read(String text, Sink sink) {
    if (!latin.read(text, sink)) {
      analyze(text, sink);
    }
    Figures.read(text, sink);
    signs(text, sink);
  }

  /** Reads the words of any text. */
  void analyze(String text, Sink sink) {
    try (TokenStream stream = words.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > 0 && Character.isLetter(term.charAt(0))) {
          sink.add(term.buffer(), term.length());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
  }

  private static void signs(String text, Sink sink) {
    if (text.isEmpty()) {
      return;
    }
    if (isQuote(text.charAt(0))) {
      sink.add("?open");
    }
    int last = text.length() - 1;
    while (last > 0 && ".,!? ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last > 0 && isQuote(text.charAt(last))) {
      sink.add("?close");
    }
    for (char sign : new char[] {'?', '!', '(', ':'}) {
      if (text.indexOf(sign) >= 0) {
        sink.add("?" + sign);
      }
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '«' || c == '»';
  }

  /** The words that stand behind forms as {@link #read} gives them, in the same order. */
  List<Word> words(List<String> forms) {
    List<Word> words = new ArrayList<>(forms.size());
    Form form = new Form();
    try (TokenStream stems =
        english ? new PorterStemFilter(form) : new FrenchLightStemFilter(form)) {
      CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      for (String each : forms) {
        words.add(word(each, form, stems, term));
      }
      stems.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a list cannot fail", e);
    }
    return words;
  }

  private static Word word(String read, Form form, TokenStream stems, CharTermAttribute term)
      throws IOException {
    String plain = PlainLetters.of(read);
    if (Word.isMarked(plain)) {
      return new Word(plain, plain);
    }
    form.set(read);
    stems.incrementToken();
    boolean same = term.length() == 0 || read.contentEquals(term);
    return new Word(plain, same ? plain : PlainLetters.of(term.toString()));
  }

  /**
   * The words of short texts, each for itself. What makes the stems is set up once for all of them:
   * that costs more than to make them.
   */
  List<List<Word>> wordsOfEach(List<String> texts) {
    Forms forms = new Forms();
    int[] ends = new int[texts.size()];
    for (int i = 0; i < ends.length; i++) {
      read(texts.get(i), forms);
      ends[i] = forms.all().size();
    }
    List<Word> words = words(forms.all());
    List<List<Word>> each = new ArrayList<>(ends.length);
    int start = 0;
    for (int end : ends) {
      each.add(words.subList(start, end));
      start = end;
    }
    return each;
  }

  /** Keeps all that is read, in order. */
  static final class Forms implements Sink {
    private final List<String> all = new ArrayList<>();

    @Override
    public void add(char[] buffer, int length) {
      all.add(new String(buffer, 0, length));
    }

    @Override
    public void add(String mark) {
      all.add(mark);
    }

    List<String> all() {
      return all;
    }
  }

  /** Words in lower case without possessive endings and elided articles. */
  private static final class WordAnalyzer extends Analyzer {
    private final boolean english;

    WordAnalyzer(boolean english) {
      this.english = english;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream =
          english
              ? new EnglishPossessiveFilter(source)
              : new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
      return new TokenStreamComponents(source, new LowerCaseFilter(stream));
    }
  }

  /** A stream that gives the form that was set. */
  private static final class Form extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String form = "";

    void set(String next) {
      form = next;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(form);
      return true;
    }
  }
}
