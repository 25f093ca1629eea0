package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the names of one article. */
final class Recogniser {

  private static final int NEAR = 3;

  private final ListedNames listed;
  private final UnlistedNames unlisted;
  private final Persons persons;

  Recogniser(ListedNames listed, UnlistedNames unlisted, Persons persons) {
    this.persons = persons;
    this.listed = listed;
    this.unlisted = unlisted;
  }

  /** The names of an article by itself. */
  List<Read<Name>> original(Source source, List<Mention> claimed) {
    Reading reading = new Reading(source, claimed);
    List<List<Name>> known = listed.find(reading.words, reading.taken, reading.tickers);
    Set<String> people = persons.find(reading.words);
    List<Read<Name>> reads = new ArrayList<>();
    Set<String> repeated = unlisted.repeated(reading.words);
    for (int s = 0; s < reading.words.size(); s++) {
      List<Name> names = new ArrayList<>(known.get(s));
      names.forEach(reading.taker(s));
      List<Name> found =
          unlisted.find(reading.words.get(s), reading.taken.get(s), reading.tickers.get(s), people);
      found.forEach(reading.taker(s));
      names.addAll(found);
      names.addAll(
          unlisted.findRepeated(reading.words.get(s), reading.taken.get(s), repeated, people));
      names.sort((a, b) -> Integer.compare(a.range().from(), b.range().from()));
      for (Name name : names) {
        reads.add(reading.read(s, name));
      }
    }
    return reads;
  }

  /** The names of a translation: listed ones, and those that the original taught. */
  List<Read<Name>> translation(Source source, List<Mention> claimed, List<Read<Name>> original) {
    Reading reading = new Reading(source, claimed);
    List<List<Name>> known = listed.find(reading.words, reading.taken, reading.tickers);
    Map<String, Name> taught = new TreeMap<>();
    for (Read<Name> read : original) {
      if (!read.value().listed()) {
        taught.putIfAbsent(read.value().compact(), read.value());
      }
    }
    List<Read<Name>> reads = new ArrayList<>();
    for (int s = 0; s < reading.words.size(); s++) {
      List<Name> names = new ArrayList<>(known.get(s));
      names.forEach(reading.taker(s));
      names.addAll(taught(reading.words.get(s), reading.taken.get(s), taught));
      names.sort((a, b) -> Integer.compare(a.range().from(), b.range().from()));
      for (Name name : names) {
        reads.add(reading.read(s, name));
      }
    }
    return reads;
  }

  private static List<Name> taught(Words words, boolean[] taken, Map<String, Name> taught) {
    Map<String, Boolean> starts = new HashMap<>();
    List<Name> names = new ArrayList<>();
    for (Name name : taught.values()) {
      starts.put(name.compact(), Boolean.TRUE);
      Range range = words.find(name.compact(), 0);
      if (range != null && isFree(range, taken)) {
        for (int i = range.from(); i < range.to(); i++) {
          taken[i] = true;
        }
        names.add(
            new Name(
                range, name.compact(), List.of(), name.origin(), name.strength(), name.core()));
      }
    }
    return names;
  }

  private static boolean isFree(Range range, boolean[] taken) {
    for (int i = range.from(); i < range.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** An article cut into words, with what other kinds have claimed of them. */
  private static final class Reading {
    private final Source source;
    private final List<Words> words = new ArrayList<>();
    private final List<boolean[]> taken = new ArrayList<>();
    private final List<boolean[]> tickers = new ArrayList<>();

    Reading(Source source, List<Mention> claimed) {
      this.source = source;
      int next = 0;
      for (Sentence sentence : source.sentences()) {
        NormalizedText text = source.text(sentence.index());
        Words cut = Words.of(text.text());
        boolean[] claims = new boolean[cut.size()];
        boolean[] symbols = new boolean[cut.size()];
        while (next < claimed.size() && claimed.get(next).span().start() < sentence.span().end()) {
          mark(claimed.get(next), text, cut, claims, symbols);
          next++;
        }
        words.add(cut);
        taken.add(claims);
        tickers.add(symbols);
      }
    }

    private static void mark(
        Mention mention, NormalizedText text, Words cut, boolean[] claims, boolean[] symbols) {
      int from = text.position(mention.span().start());
      int to = text.position(mention.span().end() - 1) + 1;
      for (int i = 0; i < cut.size(); i++) {
        Word word = cut.get(i);
        claims[i] |= word.start() < to && word.end() > from;
        symbols[i] |=
            mention.kind() == MentionKind.TICKER && word.end() <= from && from - word.end() <= NEAR;
      }
    }

    java.util.function.Consumer<Name> taker(int sentence) {
      return name -> {
        for (int i = name.range().from(); i < name.range().to(); i++) {
          taken.get(sentence)[i] = true;
        }
      };
    }

    Read<Name> read(int sentence, Name name) {
      NormalizedText text = source.text(sentence);
      int from = words.get(sentence).get(name.range().from()).start();
      int to = words.get(sentence).get(name.range().to() - 1).end();
      Span span = text.original(from, to);
      Mention mention =
          new Mention(
              MentionKind.COMPANY, type(name), span, text.display(from, to), name.key(), Map.of());
      return new Read<>(mention, sentence, from, to, name);
    }

    private static String type(Name name) {
      if (name.listed()) {
        return name.companies().get(0).kind();
      }
      return switch (name.origin()) {
        case ACRONYM, INSTITUTION -> name.origin().name().toLowerCase(Locale.ROOT);
        default -> "company";
      };
    }
  }
}
