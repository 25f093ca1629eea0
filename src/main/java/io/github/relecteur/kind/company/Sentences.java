package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Source;

/**
 * The sentences of an article, cut into words once for all that is asked of it.
 *
 * @param words the words of each sentence
 */
@SuppressWarnings("ArrayRecordComponent")
record Sentences(Words[] words) {

  static Sentences of(Source source) {
    return source.view(Sentences.class, Sentences::cut);
  }

  private static Sentences cut(Source source) {
    Words[] words = new Words[source.sentences().size()];
    for (int s = 0; s < words.length; s++) {
      words[s] = Words.of(source.text(s).text(), source.tokens(s));
    }
    return new Sentences(words);
  }
}
