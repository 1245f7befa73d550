package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.event.EventMention;

/**
 * What a denial, confirmation or refusal to comment refers to: the events that its content names, or the statements before it
 * ("the allegations", "the report", no content of its own).
 */
final class References {

    /** How many sentences back a reference reaches. */
    private static final int FARTHEST = 4;

    private final Words words;
    private final Cues cues;
    private final EventNouns nouns;
    private final List<EventMention> events;

    References(Words words, Cues cues, EventNouns nouns, List<EventMention> events) {
        this.words = words;
        this.cues = cues;
        this.nouns = nouns;
        this.events = events;
    }

    /**
     * Ids of statements and keys of event triggers.
     *
     * @param drafts all drafts of the article in order; the id of draft {@code i} is {@code s<i+1>}
     */
    List<String> of(int index, List<Draft> drafts) {
        Draft draft = drafts.get(index);
        return switch (draft.stance()) {
            case DENIES, CONFIRMS, DECLINES, ADMITS, RETRACTS, COULD_NOT_VERIFY -> about(index, draft, drafts);
            case ASSERTS, CLAIMS_RESPONSIBILITY, ALLEGES, SUSPECTS, PROMISES, WARNS, REQUESTS -> List.of();
        };
    }

    private List<String> about(int index, Draft draft, List<Draft> drafts) {
        List<String> inContent = events.stream()
                .filter(event -> draft.says(words.start(event.sentence()) + event.trigger()))
                .map(References::key)
                .toList();
        Optional<Integer> noun = referring(draft);
        if (noun.isPresent() && cues.find(Cue.Pos.NOUN, words.lemma(noun.get())).isPresent()) {
            List<String> statements = statementsBefore(index, draft, drafts);
            if (!statements.isEmpty()) {
                return statements;
            }
        }
        if (!inContent.isEmpty()) {
            return noun.isPresent() ? withEarlier(draft, inContent) : inContent;
        }
        if (noun.isPresent()) {
            List<String> same = sameNoun(draft, noun.get());
            if (!same.isEmpty()) {
                return same;
            }
        }
        if (noun.isPresent() && words.token(noun.get()).isNoun()) {
            return statementsWith(noun.get(), index, draft, drafts);
        }
        boolean bare = noun.isPresent() || draft.contentLength() <= 6;
        return bare ? statementsBefore(index, draft, drafts) : List.of();
    }

    /** The nearest earlier statement whose content has the same noun. */
    private List<String> statementsWith(int noun, int index, Draft draft, List<Draft> drafts) {
        for (int i = index - 1; i >= 0; i--) {
            Draft before = drafts.get(i);
            for (TokenRange range : before.content()) {
                for (int at = range.first(); at <= range.last(); at++) {
                    if (words.token(at).isNoun()
                            && words.lemma(at).equals(words.lemma(noun))
                            && !before.says(draft.head())) {
                        return List.of("s" + (i + 1));
                    }
                }
            }
        }
        return List.of();
    }

    /** The head of a definite noun phrase or the pronoun that makes up the content. */
    private Optional<Integer> referring(Draft draft) {
        TokenRange range = draft.content().get(0);
        for (int at = range.first(); at <= range.last(); at++) {
            boolean outermost = words.head(at) == Words.NONE || !range.contains(words.head(at));
            if (outermost
                    && (words.token(at).isNoun()
                            || words.token(at).isPronoun()
                            || words.tag(at).equals("DT"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The nearest earlier event of the same type beside the one that the content itself names. */
    private List<String> withEarlier(Draft draft, List<String> inContent) {
        List<String> found = new ArrayList<>(inContent);
        for (EventMention named : events) {
            if (!inContent.contains(key(named))) {
                continue;
            }
            Optional<EventMention> earlier = Optional.empty();
            for (EventMention event : events) {
                boolean before = event.sentence() < named.sentence()
                        || (event.sentence() == named.sentence() && event.trigger() < named.trigger());
                if (before
                        && event.type() == named.type()
                        && !draft.says(words.start(event.sentence()) + event.trigger())) {
                    earlier = Optional.of(event);
                }
            }
            earlier.map(References::key).filter(key -> !found.contains(key)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The nearest earlier event whose trigger is the noun, else the nearest one of a type that the noun may mean. */
    private List<String> sameNoun(Draft draft, int noun) {
        Optional<EventMention> sameType = Optional.empty();
        for (int i = events.size() - 1; i >= 0; i--) {
            EventMention event = events.get(i);
            int trigger = words.start(event.sentence()) + event.trigger();
            if (trigger >= draft.head()) {
                continue;
            }
            if (words.lemma(trigger).equals(words.lemma(noun))) {
                return List.of(key(event));
            }
            if (sameType.isEmpty() && nouns.mayMean(words.lemma(noun), event.type())) {
                sameType = Optional.of(event);
            }
        }
        return sameType.map(event -> List.of(key(event))).orElse(List.of());
    }

    /** The statements of the nearest sentence before that has any by somebody else and is no refusal itself. */
    private List<String> statementsBefore(int index, Draft draft, List<Draft> drafts) {
        int sentence = words.sentenceOf(draft.head());
        int found = Words.NONE;
        List<String> ids = new ArrayList<>();
        for (int i = index - 1; i >= 0; i--) {
            Draft before = drafts.get(i);
            int at = words.sentenceOf(before.head());
            boolean speaks = switch (before.stance()) {
                case DECLINES, COULD_NOT_VERIFY, DENIES -> false;
                case ASSERTS,
                        CONFIRMS,
                        ADMITS,
                        CLAIMS_RESPONSIBILITY,
                        ALLEGES,
                        SUSPECTS,
                        PROMISES,
                        WARNS,
                        REQUESTS,
                        RETRACTS -> true;
            };
            if (!speaks || draft.says(before.head()) || before.says(draft.head()) || sentence - at > FARTHEST) {
                continue;
            }
            if (found != Words.NONE && at != found) {
                break;
            }
            found = at;
            ids.add(0, "s" + (i + 1));
        }
        return List.copyOf(ids);
    }

    private static String key(EventMention event) {
        return event.sentence() + ":" + event.trigger();
    }
}
