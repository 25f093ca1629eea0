/**
 * Finds the figures, tickers and company names that a French machine translation of an English news
 * article got wrong.
 */
module io.github.relecteur {
  requires transitive org.jspecify;
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires static info.picocli;
  requires static org.jsoup;
  requires static org.snakeyaml.engine.v2;

  exports io.github.relecteur;
  exports io.github.relecteur.model;
  exports io.github.relecteur.report;

  opens io.github.relecteur.cli to
      info.picocli;
}
