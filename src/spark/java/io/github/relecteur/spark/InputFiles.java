package io.github.relecteur.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of pairs of a run, each list ordered by path.
 *
 * @param text files of text, by the URIs of their paths
 * @param parquet files of Parquet, likewise
 * @param bytes how long they are together
 */
record InputFiles(List<String> text, List<String> parquet, long bytes) {

  private static final String PARQUET = "parquet";
  private static final Set<String> TEXT = Set.of("tsv", "tab", "csv", "jsonl", "ndjson");

  /** Copies the lists. */
  InputFiles {
    text = List.copyOf(text);
    parquet = List.copyOf(parquet);
  }

  /**
   * Finds files. In folders, those whose names begin with a full stop or an underscore are left
   * alone, as everywhere in Spark, and so are folders.
   *
   * @param inputs files, folders and patterns as Hadoop reads them
   * @throws JobException if one of them is or holds no file, or one that is no file of pairs
   */
  static InputFiles find(List<String> inputs, Configuration hadoop) throws JobException {
    SortedMap<String, Long> found = new TreeMap<>();
    for (String input : inputs) {
      try {
        found.putAll(find(input, hadoop));
      } catch (FileNotFoundException e) {
        throw new JobException(input + ": no such file or folder", e);
      } catch (IOException | IllegalArgumentException e) {
        throw new JobException(input + ": cannot be read: " + e.getMessage(), e);
      }
    }
    List<String> text = new ArrayList<>();
    List<String> parquet = new ArrayList<>();
    for (String file : found.keySet()) {
      String extension = extension(file);
      if (!extension.equals(PARQUET) && !TEXT.contains(extension)) {
        throw new JobException(
            shown(file) + ": .parquet, .jsonl, .ndjson, .tsv, .tab or .csv was expected");
      }
      (extension.equals(PARQUET) ? parquet : text).add(file);
    }
    return new InputFiles(text, parquet, found.values().stream().mapToLong(l -> l).sum());
  }

  private static Map<String, Long> find(String input, Configuration hadoop)
      throws JobException, IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus[] matches =
        files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new JobException(input + ": no such file or folder");
    }
    Map<String, Long> found = new HashMap<>();
    for (FileStatus match : matches) {
      if (match.isFile()) {
        found.put(match.getPath().toString(), match.getLen());
        continue;
      }
      RemoteIterator<LocatedFileStatus> below = files.listFiles(match.getPath(), true);
      while (below.hasNext()) {
        FileStatus file = below.next();
        if (!isHidden(match.getPath(), file.getPath())) {
          found.put(file.getPath().toString(), file.getLen());
        }
      }
    }
    if (found.isEmpty()) {
      throw new JobException(input + ": holds no file of pairs");
    }
    return found;
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      if (at.getName().startsWith(".") || at.getName().startsWith("_")) {
        return true;
      }
    }
    return false;
  }

  private static String extension(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }

  /** All files, ordered by path. */
  List<String> all() {
    List<String> all = new ArrayList<>(text);
    all.addAll(parquet);
    return all.stream().sorted().toList();
  }

  /** The first file alone. */
  InputFiles first() {
    String first = all().get(0);
    return text.contains(first)
        ? new InputFiles(List.of(first), List.of(), 0)
        : new InputFiles(List.of(), List.of(first), 0);
  }

  /** How a path is called in messages and tables: for a local file without its scheme. */
  static String shown(String path) {
    String prefix = "file:";
    if (!path.startsWith(prefix)) {
      return path;
    }
    String local = path.substring(prefix.length());
    return local.startsWith("///") ? local.substring(2) : local;
  }
}
