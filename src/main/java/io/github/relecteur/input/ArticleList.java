package io.github.relecteur.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of article pairs, one a line: the original, the translation and perhaps an id, separated
 * by tabs. Blank lines and those that begin with {@code #} mean nothing. Without an id a pair is
 * called as its original, without {@code .en.*}.
 *
 * @param pairs the pairs in the order of the list
 * @param faults what is wrong, a line each, with the name of the list and the number of the line
 */
public record ArticleList(List<ArticlePair> pairs, List<String> faults) {

  /** Copies both. */
  public ArticleList {
    pairs = List.copyOf(pairs);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a list; the files it names are relative to its folder.
   *
   * @throws InputException if it cannot be read, is no text, or holds nothing
   */
  public static ArticleList read(Path file, InputOptions options) throws InputException {
    Path parent = file.getParent();
    return read(Utf8.read(file), file.toString(), parent == null ? Path.of("") : parent, options);
  }

  /**
   * Reads a list from a stream, without closing it.
   *
   * @param in the bytes
   * @param name how to call it in messages
   * @param folder what the files it names are relative to
   * @param options what is known of the list besides what it says itself
   * @throws InputException if it cannot be read, is no text, or holds nothing
   */
  public static ArticleList read(InputStream in, String name, Path folder, InputOptions options)
      throws InputException {
    return read(Utf8.read(in, name), name, folder, options);
  }

  private static ArticleList read(byte[] bytes, String name, Path folder, InputOptions options)
      throws InputException {
    Reading reading = new Reading(name, folder);
    String text = Decoded.of(bytes, name, options).text();
    reading.read(text.startsWith(String.valueOf(Utf8.MARK)) ? text.substring(1) : text);
    if (reading.pairs.isEmpty() && reading.faults.isEmpty()) {
      throw new InputException(
          name + ": names no pair; ORIGINAL and TRANSLATION with a tab between them were expected");
    }
    return new ArticleList(reading.pairs, reading.faults);
  }

  /** A list while it is read. */
  private static final class Reading {
    private final String name;
    private final Path folder;
    private final List<ArticlePair> pairs = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> linesOfIds = new HashMap<>();
    private int line;

    Reading(String name, Path folder) {
      this.name = name;
      this.folder = folder;
    }

    void read(String text) {
      for (String row : text.lines().toList()) {
        line++;
        if (!row.isBlank() && !row.startsWith("#")) {
          add(row.split("\t", -1));
        }
      }
    }

    private void add(String[] fields) {
      if (fields.length < 2 || fields.length > 3) {
        tell("ORIGINAL, TRANSLATION and perhaps an id, with tabs between them, were expected");
        return;
      }
      Path english = file(fields[0].strip());
      Path french = file(fields[1].strip());
      if (english == null || french == null) {
        return;
      }
      if (english.normalize().equals(french.normalize())) {
        tell(english + " twice, two files were expected");
        return;
      }
      String id = fields.length == 3 ? fields[2].strip() : id(fields[0].strip());
      if (id.isEmpty()) {
        tell("the id is empty");
        return;
      }
      Integer before = linesOfIds.putIfAbsent(id, line);
      if (before != null) {
        tell("the id '" + id + "' occurs twice, before in line " + before);
        return;
      }
      pairs.add(new ArticlePair(id, english, french));
    }

    /** A file that can be read, or null. */
    private @Nullable Path file(String field) {
      Path file = path(field);
      String fault = null;
      if (file == null) {
        fault = field.equals("-") ? "standard input cannot be listed" : "is not a file name";
      } else if (Files.isDirectory(file)) {
        fault = "is a folder, a file was expected";
      } else if (Files.notExists(file)) {
        fault = "no such file";
      } else if (!Files.isReadable(file)) {
        fault = "cannot be read: permission denied";
      }
      if (fault != null) {
        tell((file == null ? "'" + field + "'" : file) + ": " + fault);
        return null;
      }
      return file;
    }

    private @Nullable Path path(String field) {
      if (field.isEmpty() || field.equals("-")) {
        return null;
      }
      try {
        return folder.resolve(field);
      } catch (InvalidPathException e) {
        return null;
      }
    }

    private void tell(String what) {
      faults.add(name + ":" + line + ": " + what);
    }

    private static String id(String original) {
      String path = FileNames.unpacked(original.replace('\\', '/'));
      int extension = path.lastIndexOf('.');
      String stem = extension > path.lastIndexOf('/') + 1 ? path.substring(0, extension) : path;
      boolean isNamed = stem.endsWith(".en") && !stem.endsWith("/.en") && !stem.equals(".en");
      return isNamed ? stem.substring(0, stem.length() - ".en".length()) : stem;
    }
  }
}
