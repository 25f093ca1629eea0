package io.github.relecteur.corpus;

/** The spaces of French typography seen as plain ones. */
final class Spaces {

  private Spaces() {}

  /** The same text with a plain space for each space of another kind; offsets stay the same. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
  }
}
