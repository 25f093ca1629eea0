package io.github.relecteur.fuzz;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.relecteur.input.Docx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.StringEscapeUtils;

/** Files of all formats that can be read, made from texts of the corpus. */
final class SoundFiles {

  private final Material material;

  SoundFiles(Material material) {
    this.material = material;
  }

  /** An article in some format. */
  FileInput article(Random random) {
    String text = material.pair(random).english();
    FileInput file =
        switch (random.nextInt(6)) {
          case 0 -> file("a.en.txt", text);
          case 1 -> new FileInput("a.en.html", "", material.page(random));
          case 2 -> file("a.en.html", page(text));
          case 3 -> file("a.en.json", ninjs(text));
          case 4 -> new FileInput("a.en.docx", "", docx(text, random));
          default -> new FileInput("a.en.xml", "", material.xml(random));
        };
    return random.nextInt(12) == 0
        ? new FileInput(file.name() + ".gz", "", ByteMutation.packed(file.bytes()))
        : file;
  }

  /** A file of pairs in some format. */
  FileInput rows(Random random) {
    StringBuilder tsv = new StringBuilder("id\ten\tfr\tdoc\n");
    StringBuilder csv = new StringBuilder("id,en,fr,doc\n");
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      TextPair pair = material.pair(random);
      String en = pair.english();
      String fr = pair.french();
      String doc = random.nextBoolean() ? "d" : "";
      tsv.append(i + "\t" + line(en) + "\t" + line(fr) + "\t" + doc + "\n");
      csv.append(i + "," + quoted(en) + "," + quoted(fr) + "," + doc + "\n");
      json.append(
          random.nextInt(3) == 0
              ? "{\"id\":%d,\"original\":%s,\"translation\":%s}%n"
                  .formatted(i, string(en), string(fr))
              : "{\"id\":\"%d\",\"en\":%s,\"fr\":%s}%n".formatted(i, string(en), string(fr)));
    }
    return switch (random.nextInt(6)) {
      case 0 -> file("a.tsv", tsv.toString());
      case 1 -> file("a.csv", csv.toString());
      case 2 -> file("a.csv", csv.toString().replace(',', ';'));
      case 3 -> file("a.jsonl", json.toString());
      case 4 -> new FileInput("a.tmx", "", material.xml(random));
      default -> new FileInput("a.xlf", "", material.xml(random));
    };
  }

  /** A list of pairs. */
  static FileInput list(Random random) {
    String article = "articles/chips/bytedance-chips";
    StringBuilder text = new StringBuilder("# pairs\n");
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      text.append(article + ".en.txt\t" + article + (i % 2 == 0 ? "" : "-errors") + ".fr.txt");
      text.append(random.nextBoolean() ? "\tpair " + i + "\n" : "\r\n");
    }
    return file("l.txt", text.toString());
  }

  /** A configuration. */
  static FileInput configuration(Random random) {
    String text =
        """
        fail-on: warning
        messages: fr
        min-confidence: 0.3
        protected: [Le Fil, "Sept Jours"]
        codes:
          designation.*: off
          designation.missing: info
        tolerances:
          rounding: 4 %
          conversion: 0.08
          currencies: false
        house-style:
          percent: no-break
          thousands: narrow
          thousands-from: 5
          amounts: md-sign
        paths:
          - glob: wires/**
            fail-on: never
            codes: {figure.*: warning}
        """;
    List<String> lines = text.lines().toList();
    int from = random.nextInt(lines.size());
    return file(
        "c.yml",
        random.nextBoolean()
            ? text
            : String.join(
                "\n", lines.subList(from, from + 1 + random.nextInt(lines.size() - from))));
  }

  /** A lexicon of the house. */
  static FileInput lexicon(Random random) {
    String name = new HostileText(random).piece().replaceAll("[\t\n\r]", "");
    return file(
        "l.tsv",
        "# names of the house\nname\tother\tsymbols\tfrench\tliteral\tkind\n"
            + "Le Fil\tFil\tEPA:FIL\t\tThe Thread\tcompany\n"
            + name
            + "\t\t\t\t\tcompany\nSept Jours\t\t\t7 Jours\tSeven Days\t\n");
  }

  private static FileInput file(String name, String text) {
    return new FileInput(name, "", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String text) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body><h1>"
        + text.replace(". ", ".</h1><p>")
        + "</p><table><tr><td>1<td>2</table><script>3</script></body></html>";
  }

  private static String ninjs(String text) {
    return "{\"uri\":\"http://a.example/1\",\"headlines\":[{\"value\":"
        + string(text)
        + "}],\"bodies\":[{\"contentType\":\"application/xhtml+xml\",\"value\":"
        + string("<p>" + StringEscapeUtils.escapeXml10(text) + "</p>")
        + "}],\"associations\":[{\"name\":\"p\",\"descriptions\":[{\"value\":\"A 5.\"}]}]}";
  }

  private static byte[] docx(String text, Random random) {
    String body = StringEscapeUtils.escapeXml10(text);
    byte[] xml = Docx.text(body).getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      xml = new ByteMutation(random).of(xml, xml);
    }
    try {
      return Docx.of(new String(xml, StandardCharsets.UTF_8) + Docx.text(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String string(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
