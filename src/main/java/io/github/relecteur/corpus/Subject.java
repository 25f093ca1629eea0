package io.github.relecteur.corpus;

/** What a run judges: a pair of texts or a written form. */
public sealed interface Subject permits CorpusItem, Surface {

  /** Its path inside the corpus. */
  String path();
}
