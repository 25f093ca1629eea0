package io.github.relecteur.input;

/** How one version of XLIFF writes its units. */
interface XliffUnit {

  String namespace();

  /** The element that is a unit. */
  String element();

  /** The element that names the languages. */
  String languagesAt();

  /** The attribute that names the language of the original. */
  String sourceLanguage();

  /** The attribute that names the language of the translation. */
  String targetLanguage();

  /** Adds the rows of a unit to a reader. */
  void read(Xliff reader, XmlElement unit, String id, Xliff.Scope scope) throws InputException;
}
