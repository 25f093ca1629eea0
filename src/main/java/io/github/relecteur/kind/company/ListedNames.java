package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.lexicon.Company;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds the names of the lexicon in the sentences of an article. */
final class ListedNames {

  private final NameIndex index;
  private final CommonWords common;
  private final Context context;
  private final Language language;

  ListedNames(NameIndex index, CommonWords common, Context context, Language language) {
    this.index = index;
    this.common = common;
    this.context = context;
    this.language = language;
  }

  /**
   * The listed names of every sentence.
   *
   * @param sentences the words of each sentence
   * @param taken for each sentence which words other mentions hold
   * @param tickers for each sentence which words a stock symbol follows
   */
  List<List<Name>> find(List<Words> sentences, List<boolean[]> taken, List<boolean[]> tickers) {
    List<List<Name>> sure = new ArrayList<>();
    List<List<Name>> doubtful = new ArrayList<>();
    IdentityHashMap<Company, Integer> known = new IdentityHashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Name> here = new ArrayList<>();
      List<Name> weak = new ArrayList<>();
      for (Name name : all(sentences.get(s), taken.get(s), tickers.get(s))) {
        (name.strength() > 0 ? here : weak).add(name);
        int weight = name.strength() >= 0.9 ? 2 : name.strength() >= 0.7 ? 1 : 0;
        name.companies().forEach(company -> known.merge(company, weight, Integer::sum));
      }
      sure.add(here);
      doubtful.add(weak);
    }
    for (int s = 0; s < sure.size(); s++) {
      for (Name name : doubtful.get(s)) {
        if (name.companies().stream().anyMatch(company -> known.getOrDefault(company, 0) > 1)) {
          sure.get(s)
              .add(
                  new Name(
                      name.range(),
                      name.compact(),
                      name.companies(),
                      name.origin(),
                      0.5,
                      name.core()));
        }
      }
      sure.get(s).sort((a, b) -> Integer.compare(a.range().from(), b.range().from()));
    }
    return sure;
  }

  private List<Name> all(Words words, boolean[] taken, boolean[] tickers) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      NameIndex.Match match =
          taken[i] || isInsideNumber(words, i) ? null : index.longest(words, i, language);
      if (match == null || isTaken(match.range(), taken)) {
        i++;
        continue;
      }
      Range range = match.range();
      double strength = strength(words, match, tickers[range.to() - 1]);
      String compact = words.compact(range.from(), range.to());
      names.add(
          new Name(range, compact, match.companies(), Origin.LISTED, strength, List.of(compact)));
      i = range.to();
    }
    return names;
  }

  private double strength(Words words, NameIndex.Match match, boolean ticker) {
    Range range = match.range();
    String kind = match.companies().get(0).kind();
    boolean body = kind.equals("institution") || kind.equals("party");
    if (body
        && range.size() > 1
        && context.isLongerToTheLeft(words, range.from())
        && !words.folded(range.from() - 1).equals("the")) {
      return 0.3;
    }
    return context.strength(words, range, ambiguity(words, match), ticker);
  }

  private Ambiguity ambiguity(Words words, NameIndex.Match match) {
    if (match.companies().stream().anyMatch(Company::isProtected)) {
      return Ambiguity.NONE;
    }
    Ambiguity listed = common.ambiguity(match.name());
    return listed != Ambiguity.NONE
        ? listed
        : common.ambiguity(
            words
                .text()
                .substring(
                    words.get(match.range().from()).start(),
                    words.get(match.range().to() - 1).end()));
  }

  /** Whether a word is the rest of a decimal such as 11,3M. */
  private static boolean isInsideNumber(Words words, int i) {
    return i > 0
        && words.get(i).digits()
        && words.get(i - 1).digits()
        && words.get(i).start() - words.get(i - 1).end() == 1;
  }

  private static boolean isTaken(Range range, boolean[] taken) {
    for (int i = range.from(); i < range.to(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
