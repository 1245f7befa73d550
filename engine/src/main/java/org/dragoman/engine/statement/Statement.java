package org.dragoman.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.time.DayInterval;

/**
 * An attribution: who is said to have said, thought, known, wanted or denied what (PARC3, PolNeAR).
 *
 * @param id unique within the article ({@code s1}, {@code s2} …, in reading order)
 * @param sentence index of the sentence of its cue, or of its content where it has no cue
 * @param source who says so; empty where the text names nobody ("it is said")
 * @param cue the words that attribute; empty for a quotation that nothing introduces
 * @param content what is said: one or more stretches in reading order
 * @param type PARC3's type
 * @param manner direct, indirect or mixed
 * @param stance what the source does by saying it
 * @param channel through what it was said, where the text tells
 * @param about ids of statements of this article, or {@code <sentence>:<token>} keys of event triggers, that a denial,
 *     confirmation or refusal to comment refers to
 * @param within the statement in whose content this one stands
 * @param via outlets that passed this statement on, nearest first, by name
 * @param date when it was said
 * @param dateText the words that say when, where there are any
 * @param rule id of the lexicon entry or rule that found it
 */
public record Statement(
        String id,
        int sentence,
        Optional<Source> source,
        Optional<Span> cue,
        List<Span> content,
        Type type,
        Manner manner,
        Stance stance,
        Optional<Channel> channel,
        List<String> about,
        Optional<String> within,
        List<String> via,
        DayInterval date,
        Optional<Span> dateText,
        String rule) {

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        content = List.copyOf(content);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(channel, "channel");
        about = List.copyOf(about);
        Objects.requireNonNull(within, "within");
        via = List.copyOf(via);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dateText, "dateText");
        Objects.requireNonNull(rule, "rule");
    }

    /** Refers to another statement too, where it refers to the given one. */
    Statement aboutToo(String known, String other) {
        if (!about.contains(known)) {
            return this;
        }
        List<String> all = new java.util.ArrayList<>(about);
        all.add(other);
        return new Statement(
                id, sentence, source, cue, content, type, manner, stance, channel, all, within, via, date, dateText,
                rule);
    }

    /** The same words of saying by another source about something else. */
    Statement with(Optional<Source> otherSource, List<Span> otherContent, String otherId) {
        return new Statement(
                otherId,
                sentence,
                otherSource,
                cue,
                otherContent,
                type,
                manner,
                stance,
                channel,
                about,
                within,
                via,
                date,
                dateText,
                rule);
    }

    /** Whether the span lies in the content. */
    public boolean holds(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    /** PARC3's types. */
    public enum Type {
        ASSERTION,
        BELIEF,
        FACT,
        EVENTUALITY;

        /** The word that the record uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the words are the source's own. */
    public enum Manner {
        DIRECT,
        INDIRECT,
        MIXED;

        /** The word that the record uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a source does by saying it. */
    public enum Stance {
        ASSERTS,
        CONFIRMS,
        ADMITS,
        CLAIMS_RESPONSIBILITY,
        DENIES,
        /** No comment, neither confirms nor denies, no answer. */
        DECLINES,
        COULD_NOT_VERIFY,
        ALLEGES,
        SUSPECTS,
        PROMISES,
        WARNS,
        REQUESTS,
        RETRACTS;

        /** The word that the record uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Through what something was said. */
    public enum Channel {
        STATEMENT,
        INTERVIEW,
        SPEECH,
        BRIEFING,
        POST,
        TELEVISION,
        FILING,
        TESTIMONY,
        LETTER,
        LEAK;

        /** The word that the record uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
