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

  /** Adds the listed names of every sentence. */
  void addTo(Reading reading) {
    List<List<Name>> all = new ArrayList<>(reading.words().length);
    boolean doubtful = false;
    for (int s = 0; s < reading.words().length; s++) {
      List<Name> here = all(reading.words()[s], reading.taken(s), reading.tickers(s));
      all.add(here);
      for (Name name : here) {
        doubtful |= name.strength() <= 0;
      }
    }
    IdentityHashMap<Company, Integer> told = doubtful ? told(all) : null;
    for (int s = 0; s < all.size(); s++) {
      reading.add(s, told == null ? all.get(s) : settled(all.get(s), told));
    }
  }

  /** How much an article tells of each company: 2 for a sure name, 1 for one that is nearly so. */
  private static IdentityHashMap<Company, Integer> told(List<List<Name>> all) {
    IdentityHashMap<Company, Integer> told = new IdentityHashMap<>();
    for (List<Name> here : all) {
      for (Name name : here) {
        int weight = name.strength() >= 0.9 ? 2 : name.strength() >= 0.7 ? 1 : 0;
        for (Company company : name.companies()) {
          told.merge(company, weight, Integer::sum);
        }
      }
    }
    return told;
  }

  /** The names without those that nothing speaks for, here or elsewhere in the article. */
  private static List<Name> settled(List<Name> here, IdentityHashMap<Company, Integer> told) {
    List<Name> settled = new ArrayList<>(here.size());
    for (Name name : here) {
      if (name.strength() > 0) {
        settled.add(name);
      } else if (isTold(name, told)) {
        settled.add(name.withStrength(0.5));
      }
    }
    return settled;
  }

  private static boolean isTold(Name name, IdentityHashMap<Company, Integer> told) {
    for (Company company : name.companies()) {
      if (told.getOrDefault(company, 0) > 1) {
        return true;
      }
    }
    return false;
  }

  private List<Name> all(Words words, boolean[] taken, boolean[] tickers) {
    List<Name> names = List.of();
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
      names = names.isEmpty() ? new ArrayList<>() : names;
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
    for (Company company : match.companies()) {
      if (company.isProtected()) {
        return Ambiguity.NONE;
      }
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
