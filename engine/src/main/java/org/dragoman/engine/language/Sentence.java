package org.dragoman.engine.language;

import java.util.List;
import java.util.Objects;
import org.dragoman.engine.article.Span;

/**
 * A sentence with its words and tree.
 *
 * @param index position within the article, from 0
 * @param paragraph position of its paragraph within the article, from 0
 * @param span from its first to its last token
 * @param tokens its words, never empty
 * @param tree its dependencies; all roots where {@code use} is not {@link Use#PARSED}
 * @param use what was done with it
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, DependencyTree tree, Use use) {

    /** What the language stage did with a sentence. */
    public enum Use {
        /** It has a tree. */
        PARSED,
        /** It has tokens and tags, but no tree, because it can bear neither event nor statement. */
        NOT_PARSED,
        /** It is a credit, caption, advertisement or the like: kept in the text, but not coded. */
        BOILERPLATE
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(use, "use");
        if (tokens.isEmpty() || tree.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "sentence " + index + ": " + tokens.size() + " tokens but a tree of " + tree.size());
        }
    }

    /** The token at an index of this sentence. */
    public Token token(int at) {
        return tokens.get(at);
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The span from one token to another, both inclusive. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }
}
