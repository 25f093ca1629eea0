package io.github.relecteur.input;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of files besides what they say themselves.
 *
 * @param encoding the encoding of texts that are not UTF-8 and do not begin with a byte order mark;
 *     it wins over what they declare; null if nothing is known
 * @param format the extension, in small letters, that tells the format in place of that of the
 *     file, for instance {@code csv}; empty if the file tells it
 */
public record InputOptions(@Nullable Charset encoding, String format) {

  /** Files tell everything themselves. */
  public static final InputOptions NONE = new InputOptions(null, "");

  /** The encoding of a name, one of those that can be read. */
  public static Optional<Charset> encoding(String name) {
    return Optional.ofNullable(Encodings.of(name));
  }

  /** The names of the encodings that can be read, for messages. */
  public static String encodings() {
    return Encodings.KNOWN;
  }

  /** The extension of a file name in small letters, without one that says that it is packed. */
  String extension(String name) {
    return format.isEmpty() ? FileNames.extension(FileNames.unpacked(name)) : format;
  }
}
