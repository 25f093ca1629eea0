package io.github.relecteur;

import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/**
 * Checks what a French machine translation did to the figures, tickers and company names of an
 * English news article.
 *
 * <p>Immutable and safe to share between threads. Building one loads the bundled lexicons; build it
 * once.
 *
 * <p>No text makes a method fail. No argument, and no element of one, may be null: a {@link
 * NullPointerException} names it where it is given. A thread that is interrupted stops soon,
 * between two sentences: every method that takes texts then throws a {@link CancellationException},
 * and the interrupt status of the thread stays set.
 *
 * <pre>{@code
 * Relecteur relecteur = Relecteur.create();
 * Report report = relecteur.check(Article.english(en), Article.french(fr));
 * }</pre>
 */
public final class Relecteur {

  private final Pipeline pipeline;

  private Relecteur(Builder builder) {
    this.pipeline =
        new Pipeline(
            new Options(
                builder.disabled,
                builder.severities,
                builder.minimumConfidence,
                builder.maximumLength,
                builder.tolerances,
                builder.houseStyle),
            builder.gazetteer);
  }

  /** A checker with the bundled lexicons and default options. */
  public static Relecteur create() {
    return builder().build();
  }

  /** A builder with default options. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a translation against its original.
   *
   * <p>Of two texts that have been exchanged the findings mean nothing. The command line refuses
   * them; {@link #writtenLanguage} tells.
   *
   * <p>Time and memory grow with the length of the texts; what lies beyond {@link
   * Builder#maximumLength} is not read.
   *
   * @param original the English article
   * @param translation the French article
   * @return what was found, its offsets into the texts as given; never fails on any text
   * @throws IllegalArgumentException if the original is not English or the translation not French
   * @throws CancellationException if the thread is interrupted
   */
  public Report check(Article original, Article translation) {
    Arguments.requirePair(original, translation);
    return pipeline.check(original, translation);
  }

  /**
   * Checks a translation against its original, with the organisations that the article is known to
   * name, such as the subject list that a news agency sends with it.
   *
   * <p>Each of them must stand in the translation as in the original, or in an accepted rendering,
   * even where it could be an ordinary word. The lexicon is extended for this one call, which costs
   * some tens of milliseconds, the first times more; names that hold for all articles belong into
   * {@link Builder#lexicon}.
   *
   * @param organisations names as the original writes them; blank ones mean nothing
   * @return what was found; never fails on any text
   * @throws IllegalArgumentException if the original is not English or the translation not French
   * @throws CancellationException if the thread is interrupted
   */
  public Report check(Article original, Article translation, Collection<String> organisations) {
    Arguments.requirePair(original, translation);
    Arguments.requireElements(organisations, "organisations");
    return pipeline.protecting(organisations).check(original, translation);
  }

  /**
   * Checks one aligned segment by itself.
   *
   * @param english the English segment
   * @param french its French translation
   * @return what was found, its offsets into these texts; never fails on any text
   * @throws CancellationException if the thread is interrupted
   */
  public Report checkSegments(String english, String french) {
    Objects.requireNonNull(english, "english must not be null");
    Objects.requireNonNull(french, "french must not be null");
    return checkSegments(List.of(english), List.of(french)).get(0);
  }

  /**
   * Checks the aligned segments of one article, each judged with the others as its context.
   *
   * @param english the English segments in order
   * @param french their French translations
   * @return a report for each pair, its offsets into that pair's texts
   * @throws IllegalArgumentException if there are not as many segments on both sides
   * @throws CancellationException if the thread is interrupted
   */
  public List<Report> checkSegments(List<String> english, List<String> french) {
    Arguments.requireSegments(english, french);
    return pipeline.checkSegments(english, french);
  }

  /**
   * Aligns a translation with its original without judging it, and without looking for mentions:
   * that makes it several times faster than {@link #check}, which takes mentions as further
   * anchors.
   *
   * @return a report with the alignment, without findings and mentions
   * @throws IllegalArgumentException if the original is not English or the translation not French
   * @throws CancellationException if the thread is interrupted
   */
  public Report align(Article original, Article translation) {
    Arguments.requirePair(original, translation);
    return pipeline.align(original, translation);
  }

  /**
   * The figures, tickers, names and designations of one text, ordered by place.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public List<Mention> extract(Article article) {
    return pipeline.extract(Objects.requireNonNull(article, "article must not be null"));
  }

  /**
   * Reads an article from a file: plain text, Markdown, HTML, NITF, NewsML-G2, ninjs or DOCX,
   * perhaps packed with gzip, as the command line does.
   *
   * <p>HTML needs {@code org.jsoup:jsoup} beside this library, which does not bring it along.
   *
   * @param file the file; its extension tells the format, otherwise its content
   * @param language the language it is written in
   * @return the article, named like the file
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it cannot be read, is not what its extension says, holds no text, or its
   *     extension is one of aligned segments, such as {@code tsv}; the message is one line that
   *     begins with the file
   * @throws IllegalStateException if it is HTML and jsoup is missing
   */
  public static Article read(Path file, Language language) throws IOException {
    return Reading.article(file, language);
  }

  /**
   * Reads an article from the text of a file, as {@link #read} does from a file, but not DOCX,
   * which is no text; {@link Article#english} and {@link Article#french} take plain text as it is.
   *
   * @param text what the file holds
   * @param name how to call it in messages; its extension, for instance that of {@code page.html},
   *     tells the format, otherwise the text; may be empty
   * @param language the language it is written in
   * @throws IOException if the text is not what the name says, or holds no text of an article; the
   *     message is one line that begins with the name
   * @throws IllegalStateException if it is HTML and jsoup is missing
   */
  public static Article parse(String text, String name, Language language) throws IOException {
    return Reading.article(text, name, language);
  }

  /**
   * The organisations that an article in NITF or NewsML-G2 says it is about, for {@link
   * #check(Article, Article, Collection)}; none for other articles.
   *
   * @param article an article that was read with its file name, or parsed with it
   * @throws IOException if its text is not well-formed; the message is one line
   */
  public static List<String> organisations(Article article) throws IOException {
    return Reading.organisations(Objects.requireNonNull(article, "article must not be null"));
  }

  /**
   * The language that the first 5,000 words of an article seem to be written in, whatever it says
   * itself, to notice exchanged texts; empty if in doubt, as of short ones. Costs little.
   */
  public static Optional<Language> writtenLanguage(Article article) {
    return Reading.language(Objects.requireNonNull(article, "article must not be null"));
  }

  /**
   * A short hash of all that this checker knows about words and names, the bundled tables and what
   * the builder was given: twelve hexadecimal digits, the same on every machine. Reads all tables
   * the first time.
   */
  public String lexiconFingerprint() {
    return pipeline.lexiconFingerprint();
  }

  /** Whether a check reads an article to its end, as {@link Builder#maximumLength} lets it. */
  public boolean readsWhole(Article article) {
    return pipeline.readsWhole(Objects.requireNonNull(article, "article must not be null"));
  }

  /** The version of this library, for instance {@code 1.0.0}. */
  public static String version() {
    return Version.number();
  }

  /** The version, and the {@linkplain #lexiconFingerprint() lexicon}. */
  @Override
  public String toString() {
    return "Relecteur " + version() + ", lexicon " + lexiconFingerprint();
  }

  /** What every finding code means, sorted by code. */
  public static List<RuleInfo> rules() {
    return Pipeline.rules();
  }

  /** Options of a checker. Not thread-safe. */
  public static final class Builder {
    private static final int DEFAULT_MAXIMUM_LENGTH = 20_000_000;

    private final Set<String> disabled = new TreeSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private double minimumConfidence;
    private int maximumLength = DEFAULT_MAXIMUM_LENGTH;
    private Gazetteer gazetteer = Gazetteer.bundled();
    private Tolerances tolerances = Tolerances.DEFAULT;
    private HouseStyle houseStyle = HouseStyle.ANY;

    private Builder() {}

    /**
     * Does not report these codes, whatever {@link #severity} says of them.
     *
     * @param codes codes such as {@code figure.format}, families such as {@code company.*}, and
     *     {@code *} for all codes
     * @throws IllegalArgumentException if there is no such code or family
     */
    public Builder disable(String... codes) {
      Arguments.requireElements(
          Arrays.asList(Objects.requireNonNull(codes, "codes must not be null")), "codes");
      for (String code : codes) {
        disabled.addAll(Arguments.requireCodes(code));
      }
      return this;
    }

    /**
     * Reports a code, or all codes of a family, with another severity; what is said later counts,
     * also where a family is named after one of its codes. A code that is {@linkplain #disable
     * disabled} stays so.
     *
     * @param code a code such as {@code figure.format}, a family such as {@code company.*}, or
     *     {@code *} for all codes
     * @throws IllegalArgumentException if there is no such code or family
     */
    public Builder severity(String code, Severity severity) {
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(severity, "severity must not be null");
      Arguments.requireCodes(code).forEach(each -> severities.put(each, severity));
      return this;
    }

    /**
     * Reports only findings that are at least this sure; the default is 0. Almost all lie between
     * 0.5 and 1: 0.7 leaves out the unsure ones, such as directions and names that no table knows,
     * 0.85 keeps about two of three.
     *
     * @throws IllegalArgumentException if it lies outside [0, 1]
     */
    public Builder minimumConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "minimumConfidence must lie in [0, 1], was " + confidence);
      }
      this.minimumConfidence = confidence;
      return this;
    }

    /**
     * How much of an article is read, in UTF-16 code units; the default is 20,000,000. Of a longer
     * one the report holds the beginning alone, as if it ended there, in the middle of a word if
     * need be; {@link Relecteur#readsWhole} tells. Segments are always read as a whole.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maximumLength(int codeUnits) {
      if (codeUnits <= 0) {
        throw new IllegalArgumentException("maximumLength must be positive, was " + codeUnits);
      }
      this.maximumLength = codeUnits;
      return this;
    }

    /**
     * How far figures may be rounded or converted before they count as wrong; {@link
     * Tolerances#DEFAULT} if nothing is said.
     */
    public Builder tolerances(Tolerances accepted) {
      this.tolerances = Objects.requireNonNull(accepted, "tolerances must not be null");
      return this;
    }

    /**
     * How the house writes figures; {@link HouseStyle#ANY} if nothing is said. Suggestions are
     * written so, and right figures that are not are reported as {@code figure.format}.
     */
    public Builder houseStyle(HouseStyle style) {
      this.houseStyle = Objects.requireNonNull(style, "houseStyle must not be null");
      return this;
    }

    /**
     * Adds a lexicon of the house: a UTF-8 table with tabs between its columns, a header that names
     * them in any order, and a line for each name; {@code |} parts the values of a list, lines with
     * {@code #} are comments. Columns: {@code name}, the English name, needed; the lists {@code
     * other}, English names; {@code symbols}, with the market identifier code (ISO 10383); {@code
     * french}, renderings to accept; {@code literal}, wrong ones to expect; {@code kind}: {@code
     * company} (also if empty), {@code bank}, {@code medium}, {@code exchange}, {@code index},
     * {@code institution}, {@code party}, {@code club}, {@code brand}, or {@code protected} for
     * words that must stay as they are. For instance, with {@code \t} for a tab:
     *
     * <pre>{@code
     * name\tother\tsymbols\tfrench\tliteral\tkind
     * Calder Freight\tCalder|Calder NV\tXAMS:CALD\t\tCalder Fret
     * Baltic Harbour Authority\tBHA\t\tAutorité portuaire de la Baltique\t\tinstitution
     * }</pre>
     *
     * <p>May be called several times; a name that is known already gains what the file says of it.
     *
     * @throws IllegalArgumentException if the file is malformed or not UTF-8; the message says
     *     which file, which line and what was expected
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws IOException if the file cannot be read; the message is one line that begins with it
     */
    public Builder lexicon(Path file) throws IOException {
      gazetteer = Reading.lexicon(gazetteer, file);
      return this;
    }

    /**
     * Adds a lexicon of the house that is no file of this machine.
     *
     * @param in the table, as for {@link #lexicon(Path)}; read to its end, not closed
     * @param name how to call it in messages
     * @throws IllegalArgumentException if it is not UTF-8, or malformed; the message says in which
     *     line then, and what was expected
     * @throws IOException if reading fails
     */
    public Builder lexicon(Reader in, String name) throws IOException {
      gazetteer = Reading.lexicon(gazetteer, in, name);
      return this;
    }

    /**
     * Adds names that must stand in every translation as in the original, or in an accepted
     * rendering, even where they could be ordinary words. May be called several times.
     *
     * @param names names as the originals write them
     * @throws IllegalArgumentException if one of them is blank
     */
    public Builder protect(Collection<String> names) {
      Arguments.requireNames(names);
      gazetteer = gazetteer.withProtected(names);
      return this;
    }

    /** Builds the checker and loads the bundled lexicons. */
    public Relecteur build() {
      return new Relecteur(this);
    }
  }
}
