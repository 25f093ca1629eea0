package io.github.relecteur.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Damages the bytes of a file. */
final class ByteMutation {

  private static final List<String> TOKENS =
      List.of(
          ("<|>|</|/>|<!--|-->|<![CDATA[|]]>|<?|?>|<!DOCTYPE a [<!ENTITY b \"c\">]>|&b;|&amp;|&#x;|&#0;"
                  + "|&#xD800;|\"|'|=|<x>|</p>|<p>|<ph id=\"1\"/>|<mrk>|<note>|xmlns=\"\"|xml:lang=\"fr\""
                  + "|translate=\"no\"|{|}|[|]|:|,|;|\\|\\u0000|\\ud800|\\\"|null|true|-1e9999|\"en\":"
                  + "|\"fr\":|\"id\":|\"original\":|id\ten\tfr|\t\t|\r|\r\n|\n|\n\n|\"\"|\"\"\"|# |- |? "
                  + "|: |&a |*a|!!x |%YAML 1.2|---|...|'|@|`|codes:|figure.*: off|paths:|- glob: '**'")
              .split("\\|", -1));

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("UTF-32"));

  private final Random random;
  private final TextMutation texts;

  ByteMutation(Random random) {
    this.random = random;
    this.texts = new TextMutation(random);
  }

  /** Bytes with some damage, in which pieces of others may stand. */
  byte[] of(byte[] bytes, byte[] other) {
    byte[] mutated = bytes;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      mutated = once(mutated, other);
    }
    return mutated;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
    byte[] head = Arrays.copyOf(bytes, from);
    byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
    byte[] middle = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(13)) {
      case 0 -> joined(head, tail);
      case 1 -> joined(head, middle, middle, tail);
      case 2, 3, 4 -> joined(head, token(), Arrays.copyOfRange(bytes, from, bytes.length));
      case 5 -> flipped(bytes);
      case 6 -> joined(head, new byte[] {(byte) random.nextInt(256)}, tail);
      case 7 -> random.nextBoolean() ? head : Arrays.copyOfRange(bytes, from, bytes.length);
      case 8 -> joined(head, cut(other), tail);
      case 9, 10 -> text(bytes, other);
      case 11 -> random.nextInt(4) == 0 ? packed(bytes) : joined(head, nested(), tail);
      default -> random.nextInt(4) == 0 ? encoded(bytes) : joined(head, token(), tail);
    };
  }

  private byte[] text(byte[] bytes, byte[] other) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return texts
        .of(text, new String(cut(other), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] encoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** What opens again and again. */
  private byte[] nested() {
    String piece = List.of("[", "{\"a\":", "<b>", "(", "[[", "- ").get(random.nextInt(6));
    return piece.repeat(1 + random.nextInt(300)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] cut(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(200)));
  }

  /** The bytes in a gzip file. */
  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
