package io.github.relecteur.kind;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article cut into sentences, each with its uniform text: what recognisers read. */
public final class Source {

  private final Article article;
  private final List<Sentence> sentences;
  private final List<NormalizedText> texts;

  /** The tokens of the sentences that somebody has asked for; for one thread, as its owner is. */
  private final @Nullable Tokens[] tokens;

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
    return texts.get(sentence);
  }

  /** The tokens of the uniform text of the sentence at an index. */
  public Tokens tokens(int sentence) {
    Tokens known = tokens[sentence];
    if (known == null) {
      known = Tokens.of(texts.get(sentence).text());
      tokens[sentence] = known;
    }
    return known;
  }
}
