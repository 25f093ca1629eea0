package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.jspecify.annotations.Nullable;

/** Finds names in an English sentence that no lexicon knows, by what the sentence shows of them. */
final class UnlistedNames {

  private static final int LONGEST_ACRONYM = 8;
  private static final int SHORTEST_REPEATED = 5;
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
   * @param persons the folded family names of the article
   */
  List<Name> find(Words words, boolean[] taken, boolean[] tickers, Set<String> persons) {
    List<Name> names = new ArrayList<>();
    boolean headline = Context.isHeadline(words);
    boolean shouted = Context.isShouted(words);
    int i = 0;
    while (i < words.size()) {
      Name name = taken[i] ? null : at(words, i, taken, tickers, headline, shouted);
      if (name != null && isPerson(words, name, persons)) {
        i = name.range().to();
      } else if (name != null) {
        names.add(name);
        i = name.range().to();
      } else {
        i++;
      }
    }
    return names;
  }

  /** The folded capitalised words that an article uses at least twice where others are small. */
  Set<String> repeated(List<Words> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Words words : sentences) {
      if (!Context.isHeadline(words)) {
        for (int i = 0; i < words.size(); i++) {
          if (isRepeatable(words, i)) {
            counts.merge(words.folded(i), 1, Integer::sum);
          }
        }
      }
    }
    counts.values().removeIf(count -> count < 2);
    return counts.keySet();
  }

  private boolean isRepeatable(Words words, int i) {
    Word word = words.get(i);
    return word.capital()
        && !word.initial()
        && word.length() >= SHORTEST_REPEATED
        && common.ambiguity(word.text()) == Ambiguity.NONE
        && !cues.is(Cue.DEMONYM, word.folded())
        && !cues.is(Cue.INSTITUTION, word.folded())
        && !cues.is(Cue.TITLE, word.folded());
  }

  /** The repeated words of a sentence that stand alone and are no persons. */
  List<Name> findRepeated(Words words, boolean[] taken, Set<String> repeated, Set<String> persons) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Range range = new Range(i, i + 1);
      if (!taken[i]
          && isRepeatable(words, i)
          && repeated.contains(words.folded(i))
          && !persons.contains(words.folded(i))
          && !context.isPerson(words, range)
          && !isCapital(words, i - 1)
          && !isCapital(words, i + 1)) {
        names.add(name(words, range, Origin.REPEATED, 0.4));
      }
    }
    return names;
  }

  private static boolean isCapital(Words words, int i) {
    return i >= 0 && i < words.size() && words.get(i).capital() && !words.get(i).initial();
  }

  private static boolean isPerson(Words words, Name name, Set<String> persons) {
    return name.origin() == Origin.FOREIGN
        && name.strength() < 0.8
        && persons.contains(words.folded(name.range().to() - 1));
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

  private @Nullable Name titled(Words words, Range whole, boolean[] tickers, boolean headline) {
    Range run = isInstitution(words, whole) ? whole : afterOf(words, whole);
    boolean legal =
        context.hasLegalForm(words, run)
            || cues.is(Cue.LEGAL, words.get(run.to() - 1).text()) && run.size() > 1;
    int company = 0;
    for (int i = run.from(); i < run.to(); i++) {
      company += cues.is(Cue.COMPANY, words.folded(i)) ? 1 : 0;
    }
    boolean last = cues.is(Cue.COMPANY, words.folded(run.to() - 1));
    if (legal || tickers[run.to() - 1]) {
      return name(words, run, Origin.TITLED, 0.8);
    }
    if (run.size() < 2 || headline) {
      return null;
    }
    if (isInstitution(words, run)) {
      return name(words, run, Origin.INSTITUTION, 0.3);
    }
    return company > 0
            && (last || company > 1)
            && !startsWithPlace(words, run)
            && (run != whole || !isContinued(words, run.from()))
        ? name(words, run, Origin.TITLED, 0.6)
        : null;
  }

  private boolean isInstitution(Words words, Range run) {
    for (int i = run.from(); i < run.to(); i++) {
      String folded = words.folded(i);
      boolean plural = folded.endsWith("s") && folded.length() > 3;
      if (cues.is(Cue.INSTITUTION, folded)
          || (plural && cues.is(Cue.INSTITUTION, folded.substring(0, folded.length() - 1)))
          || folded.startsWith("minist")) {
        return true;
      }
    }
    return false;
  }

  /** The part of a run behind its last "of", which ties a person or a part to a company. */
  private static Range afterOf(Words words, Range run) {
    for (int i = run.to() - 1; i > run.from(); i--) {
      if (words.folded(i).equals("of")) {
        return new Range(i + 1, run.to());
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
    return common.ambiguity(words.get(run.from()).text()) == Ambiguity.PLACE;
  }

  private @Nullable Name foreign(Words words, int i, boolean[] taken, @Nullable Range run) {
    Word word = words.get(i);
    if (!word.capital() || run == null || isDemonym(word.folded())) {
      return null;
    }
    int end = i + 1;
    boolean foreign = word.foreign();
    boolean lower = false;
    int letters = end;
    for (int j = i + 1; j < words.size() && !taken[j] && words.joined(j - 1); j++) {
      Word next = words.get(j);
      boolean part = next.capital() || next.foreign();
      boolean link = cues.is(Cue.LINK, next.folded()) && next.length() <= 2;
      if (!part && (!link || next.folded().equals("of"))) {
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
    boolean told =
        context.isNounBefore(words, i)
            || (range.size() > 1 && words.folded(i - 1).equals("the"))
            || range.size() > 2;
    return name(words, range, Origin.FOREIGN, told ? 0.6 : 0.4);
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
        || isTerm(word.text())
        || isMeasured(words, i)
        || cues.is(Cue.LEGAL, word.text())
        || cues.is(Cue.SHOUT, word.folded())
        || isRoman(word.text())
        || isFunctionWord(words, i)
        || isInShoutedRun(words, i)) {
      return null;
    }
    return name(words, new Range(i, end), Origin.ACRONYM, word.length() > 2 ? 0.6 : 0.5);
  }

  private boolean isTerm(String text) {
    return cues.is(Cue.TERM, text)
        || (text.endsWith("s") && cues.is(Cue.TERM, text.substring(0, text.length() - 1)));
  }

  /** Whether a number stands before it, so that it may be a unit. */
  private static boolean isMeasured(Words words, int i) {
    return i > 0
        && words.get(i - 1).digits()
        && words.get(i).length() <= 3
        && words.get(i).start() - words.get(i - 1).end() <= 1;
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
    boolean told =
        tickers[run.to() - 1]
            || context.isNounBefore(words, run.from())
            || cues.is(Cue.AFTER, words.folded(run.to()));
    return told && !isDescriptive(words, run) ? name(words, run, Origin.CONTEXT, 0.5) : null;
  }

  private boolean isDemonym(String folded) {
    return cues.is(Cue.DEMONYM, folded)
        || (folded.endsWith("s") && cues.is(Cue.DEMONYM, folded.substring(0, folded.length() - 1)));
  }

  private boolean isDescriptive(Words words, Range run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (cues.is(Cue.DEMONYM, words.folded(i)) || cues.is(Cue.INSTITUTION, words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private Range withoutLegalForm(Words words, Range range) {
    boolean legal =
        range.size() > 1
            && cues.is(Cue.LEGAL, words.get(range.to() - 1).text())
            && !cues.is(Cue.COMPANY, words.folded(range.to() - 1));
    return legal ? new Range(range.from(), range.to() - 1) : range;
  }

  private Name name(Words words, Range whole, Origin origin, double strength) {
    List<String> core = new ArrayList<>();
    Range range = withoutLegalForm(words, whole);
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
