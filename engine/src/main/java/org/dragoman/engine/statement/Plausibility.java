package org.dragoman.engine.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.time.TimeExpression;

/**
 * What the other stages know against a draft: an attack with weapons is no statement, whoever is told something is not what is
 * told, and a time is no part of a source.
 */
final class Plausibility {

    private final Words words;
    private final Quotations quotations;
    private final List<TimeExpression> times;
    private final Set<Integer> deeds = new HashSet<>();

    Plausibility(Words words, Quotations quotations, List<TimeExpression> times, List<EventMention> events) {
        this.words = words;
        this.quotations = quotations;
        this.times = times;
        for (EventMention event : events) {
            boolean deed = switch (event.type()) {
                case ASSAULT, MOBILIZE, COERCE, AID, RETREAT -> true;
                case AGREE,
                        CONSULT,
                        SUPPORT,
                        CONCEDE,
                        COOPERATE,
                        REQUEST,
                        ACCUSE,
                        REJECT,
                        THREATEN,
                        PROTEST,
                        SANCTION -> false;
            };
            if (deed) {
                deeds.add(words.start(event.sentence()) + event.trigger());
            }
        }
    }

    /** Those that may stand, with sources that end before a time. */
    List<Draft> of(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        !isDeed(draft) && !isSaidByDeed(draft) && !isOnlyHearer(draft) && !isTopicWithin(draft, drafts))
                .map(this::saidByNoTime)
                .map(this::withoutTime)
                .toList();
    }

    private boolean isDeed(Draft draft) {
        return deeds.contains(draft.head()) && !hasClause(draft);
    }

    /** "The airstrikes show that": what was done, and nobody who speaks. */
    private boolean isSaidByDeed(Draft draft) {
        int subject = words.dependent(draft.head(), "nsubj");
        return subject != Words.NONE
                && deeds.contains(subject)
                && draft.source().filter(source -> source.contains(subject)).isPresent();
    }

    /** "and in October said that": whoever is the subject, and no time. */
    private Draft saidByNoTime(Draft draft) {
        if (draft.sourceHead().filter(this::isTime).isEmpty()) {
            return draft;
        }
        return new SubjectFinder(words)
                .of(draft.head())
                .filter(head -> !isTime(head))
                .map(head -> NounPhrase.of(words, head, draft.cue()))
                .map(phrase -> draft.withSource(phrase.range(), phrase.head()))
                .orElseGet(draft::withoutSource);
    }

    private boolean isTime(int head) {
        Span token = words.span(TokenRange.of(head));
        return times.stream()
                .anyMatch(time ->
                        time.span().start() <= token.start() && time.span().end() == token.end());
    }

    private boolean hasClause(Draft draft) {
        String first = words.lower(draft.contentFirst());
        return first.equals("that")
                || first.equals("to")
                || draft.content().stream()
                        .anyMatch(range -> quotations.at(range.first()).isPresent());
    }

    /** "police told Fox News": the content is a noun phrase that the verb has for its hearer. */
    private boolean isOnlyHearer(Draft draft) {
        if (!draft.entry().addressee() || draft.content().size() != 1 || hasClause(draft)) {
            return false;
        }
        TokenRange range = draft.content().get(0);
        for (int at = range.first(); at <= range.last(); at++) {
            if (words.token(at).isVerb() || words.tag(at).startsWith("W")) {
                return false;
            }
        }
        int object = words.dependent(draft.head(), "obj");
        return object != Words.NONE
                && range.contains(object)
                && words.token(object).isNoun();
    }

    /** "responding to warnings" within another's content: a topic, which would part what is said from whoever says it. */
    private static boolean isTopicWithin(Draft draft, List<Draft> drafts) {
        return draft.entry().topic()
                && draft.stance() == Statement.Stance.ASSERTS
                && drafts.stream().anyMatch(other -> other != draft && other.says(draft.head()));
    }

    /** "The White House this week" said: without the time, and the preposition before it. */
    private Draft withoutTime(Draft draft) {
        if (draft.source().isEmpty() || draft.sourceHead().isEmpty()) {
            return draft;
        }
        TokenRange source = draft.source().get();
        Span span = words.span(source);
        int head = draft.sourceHead().get();
        for (TimeExpression time : times) {
            boolean ends = time.span().end() == span.end()
                    && time.span().start() > words.token(head).end() - 1;
            if (ends) {
                int last = source.last();
                while (last > head && words.token(last).start() >= time.span().start()) {
                    last--;
                }
                while (last > head && (words.tag(last).equals("IN") || words.isPunctuation(last))) {
                    last--;
                }
                Optional<TokenRange> cut = words.trimmed(new TokenRange(source.first(), last));
                return cut.isPresent() ? draft.withSource(cut.get(), head) : draft;
            }
        }
        return draft;
    }
}
