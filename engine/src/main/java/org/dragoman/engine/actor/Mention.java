package org.dragoman.engine.actor;

import java.util.Objects;
import java.util.OptionalInt;
import org.dragoman.engine.article.Span;

/**
 * A stretch of text that refers to an actor.
 *
 * @param entity id of the entity within the article
 * @param sentence index of the sentence
 * @param head index of the head token within the sentence
 * @param first index of the first token of {@code span}
 * @param last index of the last token of {@code span}, inclusive
 * @param span the words that name the actor: a name without title, or the noun phrase up to its head
 * @param form how it refers
 * @param role country, sector and office as of this reference
 * @param count how many people it says there are ("two officials"), where it says so
 */
public record Mention(
        String entity,
        int sentence,
        int head,
        int first,
        int last,
        Span span,
        Form form,
        Role role,
        OptionalInt count) {

    /** How a mention refers. */
    public enum Form {
        /** By name: "Amir Saeid Iravani", "Iran", "Tehran" for its government. */
        NAME,
        /** By a noun: "the ambassador", "two Iranian officials", "protesters". */
        NOUN,
        /** By a pronoun: "he", "they", "it", and relative pronouns. */
        PRONOUN,
        /** By an adjective or possessive that stands for a country: "Iranian" in "Iranian vows", "U.S." in "U.S. warnings". */
        MODIFIER
    }

    public Mention {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(count, "count");
    }

    /** The same words as a mention of another entity, in another role. */
    Mention of(String other, Role otherRole) {
        return new Mention(other, sentence, head, first, last, span, form, otherRole, OptionalInt.empty());
    }

    /** Whether the token of the mention's sentence lies within the mention. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
