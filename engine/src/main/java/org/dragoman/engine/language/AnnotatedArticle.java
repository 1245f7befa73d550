package org.dragoman.engine.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;

/**
 * An article with its sentences, words, tags, names and trees; what the language stage hands on.
 *
 * @param article the article as it was given
 * @param text its text as it is read: as long as the given one, with blanks for lists of links and addresses that interrupt it
 * @param sentences its sentences in reading order
 */
public record AnnotatedArticle(Article article, String text, List<Sentence> sentences) {

    public AnnotatedArticle {
        Objects.requireNonNull(article, "article");
        if (text.length() != article.text().length()) {
            throw new IllegalArgumentException("the text that is read has " + text.length()
                    + " code units, the given one " + article.text().length());
        }
        sentences = List.copyOf(sentences);
    }

    /** An article of which every word is read. */
    public AnnotatedArticle(Article article, List<Sentence> sentences) {
        this(article, article.text(), sentences);
    }

    /** The words that a span covers, as they are read. */
    public String quote(Span span) {
        return span.quote(text);
    }

    /** The sentence that holds the code unit, where there is one. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.span().start()) {
                high = middle - 1;
            } else if (offset >= sentence.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** Number of tokens in all sentences. */
    public int tokenCount() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
