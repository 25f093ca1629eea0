package io.github.relecteur.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a run writes. Its tables grow in a folder of their own and take their places only when all
 * of them are there, so that a run that fails leaves everything as it was.
 */
final class OutputFolder implements AutoCloseable {

  static final String FINDINGS = "findings";
  static final String COUNTS = "counts";
  static final String MALFORMED = "malformed";

  private static final List<String> TABLES = List.of(FINDINGS, COUNTS, MALFORMED);

  private final FileSystem files;
  private final Path folder;
  private final Path growing;
  private final boolean isNew;

  private OutputFolder(FileSystem files, Path folder, Path growing, boolean isNew) {
    this.files = files;
    this.folder = folder;
    this.growing = growing;
    this.isNew = isNew;
  }

  /**
   * Opens a folder, which need not exist.
   *
   * @param name its path as Hadoop reads it
   * @param run what tells this run from others that may go on
   * @param overwrite whether tables of an earlier run may be replaced
   * @param inputs the URIs of what is read
   * @throws JobException if it is no folder, or holds something already, or an input
   */
  static OutputFolder open(
      String name, String run, boolean overwrite, List<String> inputs, Configuration hadoop)
      throws JobException {
    try {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(hadoop);
      Path folder = files.makeQualified(path);
      boolean isNew = !files.exists(folder);
      if (!isNew && files.getFileStatus(folder).isFile()) {
        throw new JobException("--output " + name + ": is a file, a folder was expected");
      }
      if (!isNew && !overwrite && files.listStatus(folder).length > 0) {
        throw new JobException(
            "--output " + name + ": is not empty; --overwrite replaces what an earlier run wrote");
      }
      for (String table : TABLES) {
        String place = new Path(folder, table) + "/";
        if (inputs.stream().anyMatch(input -> input.startsWith(place))) {
          throw new JobException("--output " + name + ": the input is in its folder " + table);
        }
      }
      return new OutputFolder(files, folder, new Path(folder, "_unfinished-" + run), isNew);
    } catch (IOException | IllegalArgumentException e) {
      throw new JobException("--output " + name + ": cannot be used: " + e.getMessage(), e);
    }
  }

  /** Where a table grows, one of ours or a passing one. */
  String growing(String table) {
    return new Path(growing, table).toString();
  }

  /**
   * Puts all tables into their places.
   *
   * @throws JobException if that fails
   */
  void commit() throws JobException {
    try {
      for (String table : TABLES) {
        Path place = new Path(folder, table);
        files.delete(place, true);
        if (!files.rename(new Path(growing, table), place)) {
          throw new IOException(place + " cannot be made");
        }
      }
    } catch (IOException e) {
      throw new JobException("--output " + folder + ": cannot be used: " + e.getMessage(), e);
    }
  }

  /** Removes what is unfinished, and the folder if it is new and still empty. */
  @Override
  public void close() throws JobException {
    try {
      files.delete(growing, true);
      if (isNew && files.exists(folder) && files.listStatus(folder).length == 0) {
        files.delete(folder, false);
      }
    } catch (IOException e) {
      throw new JobException("--output " + folder + ": cannot be used: " + e.getMessage(), e);
    }
  }
}
