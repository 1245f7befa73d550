package org.dragoman.engine.language;

import java.util.Objects;
import org.dragoman.engine.article.Span;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index position within its sentence, from 0
 * @param span where it stands in the article's text
 * @param text the words as they stand in the article
 * @param lemma dictionary form, lower case except for proper nouns
 * @param tag Penn Treebank part of speech
 * @param name what kind of name it is part of
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameKind name) {

    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(name, "name");
    }

    /** Whether it is any form of a verb (VB, VBD, VBG, VBN, VBP, VBZ); modals (MD) are not. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether it is a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether it is a proper noun. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether it is an adjective. */
    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    /** Whether it is a personal or possessive pronoun. */
    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    /** First code unit in the article's text, inclusive. */
    public int start() {
        return span.start();
    }

    /** One past the last code unit in the article's text. */
    public int end() {
        return span.end();
    }
}
