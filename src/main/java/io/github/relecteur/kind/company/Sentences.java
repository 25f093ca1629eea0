package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an article, cut into words once for all that is asked of it.
 *
 * @param words the words of each sentence
 */
record Sentences(List<Words> words) {

  static Sentences of(Source source) {
    return source.view(Sentences.class, Sentences::cut);
  }

  private static Sentences cut(Source source) {
    List<Words> words = new ArrayList<>(source.sentences().size());
    for (Sentence sentence : source.sentences()) {
      words.add(Words.of(source.text(sentence.index()).text()));
    }
    return new Sentences(words);
  }
}
