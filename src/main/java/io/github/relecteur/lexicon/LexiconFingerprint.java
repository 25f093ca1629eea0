package io.github.relecteur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A short hash of everything that is known about words and names: all bundled tables, and what the
 * house adds to the lexicon. The order of names does not count.
 *
 * <p>Each table counts with its checksum, which is native code and costs next to nothing where a
 * process has just started; a cryptographic hash of all tables would take as long as reading them.
 */
public final class LexiconFingerprint {

  private static final String ROOT = "/io/github/relecteur/";
  private static final String TABLES = ROOT + "lexicon/tables.txt";

  private LexiconFingerprint() {}

  /** The hash of the bundled tables and a lexicon: twelve hexadecimal digits. */
  public static String of(Gazetteer gazetteer) {
    if (gazetteer == Gazetteer.bundled()) {
      return Bundled.HASH;
    }
    List<Company> companies = new ArrayList<>(gazetteer.companies());
    companies.sort(Comparator.comparing(Company::name));
    StringBuilder all = new StringBuilder();
    for (Company company : companies) {
      add(all, List.of(company.name(), company.ambiguity().name(), company.kind()));
      add(all, company.shortNames());
      add(all, company.symbols());
      add(all, company.frenchNames());
      add(all, company.literalTranslations());
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return new Fingerprint().add(Bundled.HASH).add(checksum(bytes)).hex();
  }

  private static void add(StringBuilder all, List<String> texts) {
    texts.forEach(text -> all.append(text).append('\t'));
    all.append('\n');
  }

  /** The names of all bundled tables below the root package, sorted. */
  static List<String> tables() throws IOException {
    return new String(read(TABLES), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = LexiconFingerprint.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return in.readAllBytes();
    }
  }

  private static String checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return Long.toHexString(checksum.getValue());
  }

  /** Computed when a report first asks for it, not when the program starts. */
  private static final class Bundled {
    static final String HASH = hash();

    private static String hash() {
      Fingerprint fingerprint = new Fingerprint();
      try {
        for (String table : tables()) {
          fingerprint.add(table).add(checksum(read(ROOT + table)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the tables", e);
      }
      return fingerprint.hex();
    }
  }
}
