package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.jspecify.annotations.Nullable;

/** Finds names in an English sentence that no lexicon knows, by what the sentence shows of them. */
final class UnlistedNames {

  private static final int LONGEST_ACRONYM = 8;
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "cz", "fr", "de", "hu", "es", "it", "eu", "info", "tv", "io", "pl",
          "at", "ch", "sk");

  private final Cues cues;
  private final CommonWords common;
  private final Context context;

  UnlistedNames(Cues cues, CommonWords common, Context context) {
    this.cues = cues;
    this.common = common;
    this.context = context;
  }

  /**
   * The unlisted names of a sentence in order.
   *
   * @param words the sentence
   * @param taken which words other names hold
   * @param tickers which words a stock symbol follows
   */
  List<Name> find(Words words, boolean[] taken, boolean[] tickers) {
    List<Name> names = new ArrayList<>();
    boolean headline = Context.isHeadline(words);
    boolean shouted = Context.isShouted(words);
    int i = 0;
    while (i < words.size()) {
      Name name = taken[i] ? null : at(words, i, taken, tickers, headline, shouted);
      if (name != null) {
        names.add(name);
        i = name.range().to();
      } else {
        i++;
      }
    }
    return names;
  }

  private @Nullable Name at(
      Words words, int i, boolean[] taken, boolean[] tickers, boolean headline, boolean shouted) {
    Name name = domain(words, i, taken);
    if (name == null && !shouted) {
      Range run = run(words, i, taken);
      if (run != null && (!headline || run.size() <= 2)) {
        name = titled(words, run, tickers, headline);
      }
      name = name != null ? name : foreign(words, i, taken, run);
      name = name != null ? name : acronym(words, i, taken);
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
    return name(words, new Range(i, i + 2), Origin.DOMAIN, 0.8);
  }

  /** Neighbouring capitalised words, with small words between them. */
  private @Nullable Range run(Words words, int i, boolean[] taken) {
    if (!isNameWord(words, i, taken) || (words.get(i).initial() && isFunctionWord(words, i))) {
      return null;
    }
    int end = i + 1;
    for (int j = i + 1; j < words.size() && !taken[j] && words.joined(j - 1); j++) {
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

  private static boolean isFunctionWord(Words words, int i) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(words.folded(i));
  }

  private @Nullable Name titled(Words words, Range run, boolean[] tickers, boolean headline) {
    boolean legal =
        context.hasLegalForm(words, run)
            || cues.is(Cue.LEGAL, words.get(run.to() - 1).text()) && run.size() > 1;
    int company = 0;
    int institution = 0;
    for (int i = run.from(); i < run.to(); i++) {
      company += cues.is(Cue.COMPANY, words.folded(i)) ? 1 : 0;
      institution += cues.is(Cue.INSTITUTION, words.folded(i)) ? 1 : 0;
    }
    boolean last = cues.is(Cue.COMPANY, words.folded(run.to() - 1));
    if (legal || tickers[run.to() - 1]) {
      return name(words, run, Origin.TITLED, 0.8);
    }
    if (run.size() < 2 || headline) {
      return null;
    }
    if (institution > 0 && !(last && institution == 1 && run.size() == 2)) {
      return name(words, run, Origin.INSTITUTION, 0.3);
    }
    return company > 0 && (last || company > 1) && !startsWithPlace(words, run)
        ? name(words, run, Origin.TITLED, 0.6)
        : null;
  }

  private boolean startsWithPlace(Words words, Range run) {
    return common.ambiguity(words.get(run.from()).text()) == Ambiguity.PLACE;
  }

  private @Nullable Name foreign(Words words, int i, boolean[] taken, @Nullable Range run) {
    Word word = words.get(i);
    if (!word.capital() || run == null) {
      return null;
    }
    int end = i + 1;
    boolean foreign = word.foreign();
    boolean lower = false;
    int letters = end;
    for (int j = i + 1; j < words.size() && !taken[j] && words.joined(j - 1); j++) {
      Word next = words.get(j);
      boolean part = next.capital() || next.foreign();
      if (!part && !(cues.is(Cue.LINK, next.folded()) && next.length() <= 2)) {
        break;
      }
      if (part) {
        foreign |= next.foreign();
        lower |= !next.capital();
        letters = j + 1;
      }
    }
    end = letters;
    Range range = new Range(i, end);
    if (!foreign || context.isPerson(words, range)) {
      return null;
    }
    if (word.caps() && word.foreign() && range.size() == 1) {
      return name(words, range, Origin.FOREIGN, 0.8);
    }
    if (lower) {
      return name(words, range, Origin.FOREIGN, 0.7);
    }
    int score = context.evidence(words, range, false);
    return name(words, range, Origin.FOREIGN, score >= 3 ? 0.6 : 0.4);
  }

  private @Nullable Name acronym(Words words, int i, boolean[] taken) {
    Word word = words.get(i);
    int end = i + 1;
    if (i + 2 < words.size()
        && !taken[i + 2]
        && word.length() == 1
        && word.capital()
        && words.get(i + 1).text().equals("&")
        && words.get(i + 2).length() == 1
        && words.get(i + 2).capital()
        && words.touching(i)
        && words.touching(i + 1)) {
      end = i + 3;
      String letters = word.text() + "&" + words.get(i + 2).text();
      return cues.is(Cue.TERM, letters)
          ? null
          : name(words, new Range(i, end), Origin.ACRONYM, 0.6);
    }
    boolean plural =
        word.length() > 3
            && word.text().endsWith("s")
            && isCapitals(word.text().substring(0, word.length() - 1));
    if ((!word.caps() && !plural)
        || word.length() > LONGEST_ACRONYM
        || cues.is(Cue.TERM, word.text())
        || cues.is(Cue.SHOUT, word.folded())
        || isRoman(word.text())
        || isFunctionWord(words, i)
        || isInShoutedRun(words, i)) {
      return null;
    }
    return name(words, new Range(i, end), Origin.ACRONYM, word.length() > 2 ? 0.6 : 0.5);
  }

  private static boolean isInShoutedRun(Words words, int i) {
    return isLongCaps(words, i) && (isLongCaps(words, i - 1) || isLongCaps(words, i + 1));
  }

  private static boolean isLongCaps(Words words, int i) {
    return i >= 0 && i < words.size() && words.get(i).caps() && words.get(i).length() >= 4;
  }

  private static boolean isCapitals(String text) {
    return text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isRoman(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
  }

  private @Nullable Name camel(Words words, int i) {
    Word word = words.get(i);
    String text = word.text();
    if (!word.camel()
        || text.length() < 4
        || text.startsWith("Mc")
        || text.startsWith("Mac")
        || (word.capital()
            && text.length() > 3
            && Character.isUpperCase(text.charAt(2))
            && "De|Di|La|Le|Du|Fi|Ma".contains(text.substring(0, 2)))
        || (i > 0
            && words.get(i - 1).capital()
            && common.ambiguity(words.get(i - 1).text()) == Ambiguity.PERSON)) {
      return null;
    }
    return name(words, new Range(i, i + 1), Origin.CAMEL, 0.7);
  }

  private @Nullable Name inContext(Words words, Range run, boolean[] tickers) {
    Word first = words.get(run.from());
    if (run.size() > 3
        || first.initial()
        || first.digits()
        || context.isPerson(words, run)
        || startsWithPlace(words, run)) {
      return null;
    }
    int score = context.evidence(words, run, tickers[run.to() - 1]);
    return score >= 3 ? name(words, run, Origin.CONTEXT, 0.5) : null;
  }

  private Name name(Words words, Range range, Origin origin, double strength) {
    List<String> core = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      String folded = words.folded(i);
      if (!cues.is(Cue.LEGAL, words.get(i).text())
          && !cues.is(Cue.LINK, folded)
          && !cues.is(Cue.COMPANY, folded)
          && !cues.is(Cue.INSTITUTION, folded)
          && !cues.is(Cue.BEFORE, folded)) {
        core.add(folded);
      }
    }
    return new Name(
        range, words.compact(range.from(), range.to()), List.of(), origin, strength, core);
  }
}
