package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names in an English sentence that no lexicon knows, by what the sentence shows of them. */
final class UnlistedNames {

  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "cz", "fr", "de", "hu", "es", "it", "eu", "info", "tv", "io", "pl",
          "at", "ch", "sk");

  /** Longer runs of capitalised words are headlines or hostile; their beginning is read. */
  static final int LONGEST_RUN = 12;

  private static final Set<String> PARTICLES = Set.of("De", "Di", "La", "Le", "Du", "Fi", "Ma");

  private final Cues cues;
  private final CommonWords common;
  private final Context context;
  private final NameShape shape;
  private final Abbreviations abbreviations;
  private final ForeignNames foreign;

  UnlistedNames(Cues cues, CommonWords common, Context context, NameShape shape) {
    this.cues = cues;
    this.common = common;
    this.context = context;
    this.shape = shape;
    this.abbreviations = new Abbreviations(cues, common, shape);
    this.foreign = new ForeignNames(cues, context, shape);
  }

  /**
   * The unlisted names of a sentence in order.
   *
   * @param words the sentence
   * @param taken which words other names hold
   * @param tickers which words a stock symbol follows
   * @param persons the folded family names of the article
   */
  List<Name> find(Words words, boolean[] taken, boolean[] tickers, Set<String> persons) {
    List<Name> names = new ArrayList<>(0);
    int done = 0;
    for (int i : words.notable()) {
      Name name = i < done || taken[i] ? null : at(words, i, taken, tickers);
      if (name != null) {
        done = name.range().to();
        if (!isPerson(words, name, persons)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static boolean isPerson(Words words, Name name, Set<String> persons) {
    return name.origin() == Origin.FOREIGN
        && name.strength() < 0.8
        && persons.contains(words.folded(name.range().to() - 1));
  }

  private @Nullable Name at(Words words, int i, boolean[] taken, boolean[] tickers) {
    Name name = domain(words, i, taken);
    if (name == null && !words.isShouted()) {
      boolean headline = words.isHeadline();
      Range run = run(words, i, taken);
      if (run != null && (!headline || run.size() <= 2)) {
        name = titled(words, run, tickers, headline);
      }
      if (name == null && run != null && words.hasForeign()) {
        name = foreign.at(words, i, taken);
      }
      Word word = words.get(i);
      if (name == null && (word.capital() || word.caps())) {
        name = abbreviations.at(words, i, taken);
      }
      name = name != null ? name : camel(words, i);
      if (name == null && run != null && !headline) {
        name = inContext(words, run, tickers);
      }
    }
    return name;
  }

  private @Nullable Name domain(Words words, int i, boolean[] taken) {
    if (i + 1 >= words.size()
        || taken[i + 1]
        || !words.touching(i)
        || words.get(i).length() < 3
        || words.text().charAt(words.get(i).end()) != '.'
        || !DOMAINS.contains(words.get(i + 1).text())) {
      return null;
    }
    return shape.name(words, new Range(i, i + 2), Origin.DOMAIN, 0.8);
  }

  /** Neighbouring capitalised words, with small words between them. */
  private @Nullable Range run(Words words, int i, boolean[] taken) {
    if (!isNameWord(words, i, taken)
        || (words.get(i).initial() && cues.is(Cue.FUNCTION_EN, words, i))
        || (words.joined(i - 1) && cues.isLegalForm(words, i))) {
      return null;
    }
    int end = i + 1;
    int limit = Math.min(words.size(), i + LONGEST_RUN);
    for (int j = i + 1; j < limit && !taken[j] && words.joined(j - 1); j++) {
      if (cues.isLegalForm(words, j)) {
        break;
      }
      if (isNameWord(words, j, taken) || words.get(j).text().equals("&")) {
        end = words.get(j).text().equals("&") ? end : j + 1;
      } else if (!(words.folded(j).equals("of") || words.folded(j).equals("for"))) {
        break;
      }
    }
    return new Range(i, end);
  }

  private static boolean isNameWord(Words words, int i, boolean[] taken) {
    return !taken[i] && words.get(i).capital();
  }

  private @Nullable Name titled(Words words, Range whole, boolean[] tickers, boolean headline) {
    boolean institution = shape.isInstitution(words, whole);
    Range run = institution ? whole : afterOf(words, whole);
    if (hasLegalForm(words, run) || tickers[run.to() - 1]) {
      return shape.name(words, run, Origin.TITLED, 0.8);
    }
    if (run.size() < 2 || headline) {
      return null;
    }
    if (institution) {
      return shape.name(words, run, Origin.INSTITUTION, 0.3);
    }
    boolean whatFollowsOf = !run.equals(whole);
    return hasCompanyWords(words, run)
            && !startsWithPlace(words, run)
            && (whatFollowsOf || !isContinued(words, run.from()))
        ? shape.name(words, run, Origin.TITLED, 0.6)
        : null;
  }

  private boolean hasLegalForm(Words words, Range run) {
    return context.hasLegalForm(words, run)
        || (run.size() > 1 && cues.isWritten(Cue.LEGAL, words.get(run.to() - 1)));
  }

  /** Whether the last word, or more than one, is of those that company names are made with. */
  private boolean hasCompanyWords(Words words, Range run) {
    int company = 0;
    for (int i = run.from(); i < run.to(); i++) {
      company += cues.is(Cue.COMPANY, words, i) ? 1 : 0;
    }
    return company > 1 || cues.is(Cue.COMPANY, words, run.to() - 1);
  }

  /**
   * The part of a run behind its last "of", which ties a person or a part to a company; the part
   * before it where that has a legal form, so that its seat follows.
   */
  private Range afterOf(Words words, Range run) {
    for (int i = run.to() - 1; i > run.from(); i--) {
      if (words.folded(i).equals("of")) {
        boolean seat = cues.isWritten(Cue.LEGAL, words.get(i - 1));
        return seat ? new Range(run.from(), i) : new Range(i + 1, run.to());
      }
    }
    return run;
  }

  /** Whether "and" or "of" ties a run to a capitalised word before it. */
  private static boolean isContinued(Words words, int from) {
    String before = words.folded(from - 1);
    return from > 1
        && (before.equals("and") || before.equals("of") || before.equals("for"))
        && words.get(from - 2).capital();
  }

  private boolean startsWithPlace(Words words, Range run) {
    return words.get(run.from()).ambiguity(common) == Ambiguity.PLACE;
  }

  private @Nullable Name camel(Words words, int i) {
    if (!words.get(i).camel()) {
      return null;
    }
    String text = words.get(i).text();
    boolean person =
        i > 0
            && words.get(i - 1).capital()
            && words.get(i - 1).ambiguity(common) == Ambiguity.PERSON;
    return text.length() > 3 && !cues.is(Cue.LEGAL, text) && !isFamilyName(text) && !person
        ? shape.name(words, new Range(i, i + 1), Origin.CAMEL, 0.7)
        : null;
  }

  /** Whether a word is built like McCain or DeLay. */
  private static boolean isFamilyName(String text) {
    return text.startsWith("Mc")
        || text.startsWith("Mac")
        || (Character.isUpperCase(text.charAt(2)) && PARTICLES.contains(text.substring(0, 2)));
  }

  private @Nullable Name inContext(Words words, Range run, boolean[] tickers) {
    Word first = words.get(run.from());
    if (run.size() > 3
        || first.digits()
        || context.isPerson(words, run)
        || startsWithPlace(words, run)
        || shape.isDescriptive(words, run)) {
      return null;
    }
    boolean told =
        tickers[run.to() - 1]
            || context.isNounBefore(words, run.from())
            || cues.is(Cue.AFTER, words, run.to());
    if (told && !first.initial()) {
      return shape.name(words, run, Origin.CONTEXT, 0.5);
    }
    return told || context.isLikely(words, run) ? shape.name(words, run, Origin.LIKELY, 0.4) : null;
  }
}
