package io.github.relecteur.kind;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.Interruption;
import io.github.relecteur.text.NormalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article cut into sentences, each with its uniform text: what recognisers read. It keeps what
 * they make of it, so that nothing is cut twice; for one thread, and no more of it for one that was
 * interrupted.
 */
public final class Source {

  private final Article article;
  private final List<Sentence> sentences;
  private final List<NormalizedText> texts;

  /** The tokens of the sentences that somebody has asked for. */
  private final @Nullable Tokens[] tokens;

  private final Map<Class<?>, Object> views = new HashMap<>();

  /**
   * Puts an article and its sentences together.
   *
   * @param article the article as read
   * @param sentences its sentences in order
   * @param texts the uniform text of each sentence
   * @throws IllegalArgumentException if there are not as many texts as sentences
   */
  public Source(Article article, List<Sentence> sentences, List<NormalizedText> texts) {
    if (sentences.size() != texts.size()) {
      throw new IllegalArgumentException(
          "texts must be as many as sentences, were " + texts.size() + " for " + sentences.size());
    }
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.texts = List.copyOf(texts);
    this.tokens = new @Nullable Tokens[texts.size()];
  }

  /** The article as read. */
  public Article article() {
    return article;
  }

  /** The language of the article. */
  public Language language() {
    return article.language();
  }

  /** The sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The uniform text of the sentence at an index. */
  public NormalizedText text(int sentence) {
    Interruption.check();
    return texts.get(sentence);
  }

  /**
   * What a kind makes of this text and needs more than once, such as its words: made when first
   * asked for.
   *
   * @param type what it is
   * @param reader makes it
   * @param <T> its type
   */
  public <T> T view(Class<T> type, Function<Source, T> reader) {
    Object known = views.get(type);
    if (known == null) {
      known = reader.apply(this);
      views.put(type, known);
    }
    return type.cast(known);
  }

  /** The tokens of the uniform text of the sentence at an index. */
  public Tokens tokens(int sentence) {
    Interruption.check();
    Tokens known = tokens[sentence];
    if (known == null) {
      known = Tokens.of(texts.get(sentence).text());
      tokens[sentence] = known;
    }
    return known;
  }
}
