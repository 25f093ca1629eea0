package io.github.relecteur.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A part of a YAML file that knows where it stands. */
final class YamlNode {

  /** What a text may look like; {@code 2026} and {@code true} are texts, too. */
  private static final Set<Tag> SINGLE = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL);

  private static final int LONGEST_SHOWN = 60;

  private final String file;
  private final Node node;

  /**
   * A key with its value.
   *
   * @param key the key
   * @param keyNode the key as a node, for faults
   * @param value what it is given
   */
  record Entry(String key, YamlNode keyNode, YamlNode value) {}

  YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The file with the line, counted from 1. */
  String place() {
    return file + ":" + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** What to throw if this is wrong. */
  CommandException fault(String message) {
    return new CommandException(place() + ": " + message);
  }

  /**
   * The keys with their values in order; none if nothing stands here.
   *
   * @param name what is read, for messages
   * @param example what may stand here, for messages
   */
  List<Entry> entries(String name, String example) throws CommandException {
    if (isNothing()) {
      return List.of();
    }
    if (!(node instanceof MappingNode mapping) || !isStandard(Tag.MAP)) {
      throw fault(name + " must be keys with values, such as " + example + gap());
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode keyNode = new YamlNode(file, tuple.getKeyNode());
      String key = keyNode.text("a key of " + name, "a word");
      if (!seen.add(key)) {
        throw keyNode.fault("key " + quoted(key) + " stands here twice");
      }
      YamlNode value = new YamlNode(file, tuple.getValueNode());
      if (value.isNothing() && !keyNode.gap().isEmpty()) {
        throw keyNode.fault(quoted(key) + " has no value" + keyNode.gap());
      }
      entries.add(new Entry(key, keyNode, value));
    }
    return entries;
  }

  /**
   * The items of a list in order; none if nothing stands here.
   *
   * @param name what is read, for messages
   * @param example what may stand here, for messages
   */
  List<YamlNode> items(String name, String example) throws CommandException {
    if (isNothing()) {
      return List.of();
    }
    if (!(node instanceof SequenceNode list) || !isStandard(Tag.SEQ)) {
      throw fault(name + " must be a list, such as " + example);
    }
    return list.getValue().stream().map(item -> new YamlNode(file, item)).toList();
  }

  /**
   * The text of a single value, without blanks around it.
   *
   * @param name what is read, for messages
   * @param expected what should stand here, for messages
   */
  String text(String name, String expected) throws CommandException {
    if (!(node instanceof ScalarNode scalar) || !SINGLE.contains(node.getTag())) {
      throw fault(name + " must be " + expected);
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      throw fault(name + " must be " + expected + ", was empty");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw fault(name + " must be " + expected + " without line breaks and control characters");
    }
    return text;
  }

  /** A text in quotes for messages, cut if it is long. */
  static String quoted(String text) {
    return "'" + shown(text) + "'";
  }

  /** A text for messages, cut if it is long. */
  static String shown(String text) {
    int end =
        text.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  /** The end of a message about a text in which a key and its value have grown together. */
  private String gap() {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    int colon = text.indexOf(':');
    return colon > 0 && !text.endsWith(":") && !Character.isWhitespace(text.charAt(colon + 1))
        ? "; a space is missing behind the colon"
        : "";
  }

  private boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  private boolean isStandard(Tag tag) {
    return node.getTag().equals(tag);
  }
}
