package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Company;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds listed names in the words of a sentence; the longest name wins. */
final class NameTrie {

  /* A trie over folded words, its edges in hash maps: a name of n words is found in n look-ups, however many names there
   * are. Names meet the same word cutter as the text, so that AT&T, 7-Eleven and S&P 500 survive it. */

  private final Node root = new Node();
  private final Cues cues;

  NameTrie(Cues cues) {
    this.cues = cues;
  }

  /**
   * A name found in a sentence.
   *
   * @param range where it stands
   * @param name the spelling of the lexicon
   * @param companies whose name it is, at least one
   */
  record Match(Range range, String name, List<Company> companies) {}

  /** Adds a name of a company; a name with an ampersand is also known with the word for it. */
  void add(String name, Company company, Spellings spellings) {
    insert(spellings.words(name), name, company);
    if (name.contains(" & ")) {
      insert(spellings.words(name.replace(" & ", " and ")), name, company);
      insert(spellings.words(name.replace(" & ", " et ")), name, company);
    }
  }

  private void insert(Words words, String name, Company company) {
    Node node = root;
    for (int i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(words.get(i).folded(), word -> new Node());
    }
    for (Leaf leaf : node.leaves) {
      if (leaf.name.equals(name)) {
        if (!leaf.companies.contains(company)) {
          leaf.companies.add(company);
        }
        return;
      }
    }
    node.leaves.add(new Leaf(name, words, new ArrayList<>(List.of(company))));
  }

  /**
   * The longest name that begins at a word.
   *
   * @param words the sentence
   * @param from the index of the word
   * @param strict whether all capitals of the name are needed, or only its first
   */
  @Nullable Match longest(Words words, int from, boolean strict) {
    Match best = null;
    Node node = root;
    for (int i = from; i < words.size() && (i == from || words.joined(i - 1)); i++) {
      node = node.next.get(words.get(i).folded());
      if (node == null) {
        break;
      }
      Range range = new Range(from, i + 1);
      for (Leaf leaf : node.leaves) {
        if (fits(leaf, words, range, strict)
            && (best == null || best.range.size() < range.size() || leaf.isExact(words, range))) {
          best = new Match(range, leaf.name, List.copyOf(leaf.companies));
        }
      }
    }
    return best;
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Leaf> leaves = new ArrayList<>(1);
  }

  /** Whether a word tells the class of a name, so that it may stand in small letters. */
  private boolean isClass(String folded) {
    return cues.is(Cue.BEFORE, folded)
        || (cues.is(Cue.INSTITUTION, folded) && !cues.is(Cue.DEMONYM, folded));
  }

  private boolean fits(Leaf leaf, Words text, Range range, boolean strict) {
    for (int i = 0; i < range.size(); i++) {
      Word name = leaf.words.get(i);
      Word word = text.get(range.from() + i);
      if ((i == 0 || (strict && name.caps())) && name.capital() && !word.capital()) {
        return false;
      }
      if (strict && name.capital() && !word.capital() && !isClass(name.folded())) {
        return false;
      }
      if (name.length() <= 3 && Leaf.isUpper(name.text()) && !Leaf.isUpper(word.text())) {
        return false;
      }
      if (i == 0 && name.foreign() && name.length() <= 4 && !word.foreign() && !strict) {
        return false;
      }
    }
    return true;
  }

  private record Leaf(String name, Words words, List<Company> companies) {

    private static boolean isUpper(String text) {
      return text.chars().noneMatch(Character::isLowerCase);
    }

    boolean isExact(Words text, Range range) {
      for (int i = 0; i < range.size(); i++) {
        if (!text.get(range.from() + i).text().equals(words.get(i).text())) {
          return false;
        }
      }
      return true;
    }
  }
}
