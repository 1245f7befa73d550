package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private final Function<Draft, Optional<String>> speaker;
    private final WordOrder order;

    /**
     * Reads one article.
     *
     * @param speaker tells speakers apart: equal for two drafts of one speaker
     */
    References(
            Words words,
            Cues cues,
            EventNouns nouns,
            List<EventMention> events,
            Function<Draft, Optional<String>> speaker) {
        this.speaker = speaker;
        this.order = new WordOrder(words);
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
        List<String> named = nounStatements(draft, drafts);
        if (!named.isEmpty()) {
            return joined(named, inContent);
        }
        Optional<Integer> noun = referring(draft);
        if (noun.isPresent() && isUtterance(noun.get())) {
            List<String> statements = statementsBefore(index, draft, drafts);
            if (!statements.isEmpty()) {
                return statements;
            }
        }
        if (!inContent.isEmpty()) {
            List<String> alike = alike(index, draft, drafts);
            return noun.isPresent() ? joined(withEarlier(draft, inContent), alike) : joined(inContent, alike);
        }
        if (noun.isPresent()) {
            List<String> same = sameNoun(draft, noun.get());
            if (!same.isEmpty()) {
                return same;
            }
        }
        if (noun.isPresent() && words.token(noun.get()).isNoun()) {
            List<String> same = statementsWith(noun.get(), index, draft, drafts);
            return same.isEmpty() && isDefinite(draft) ? statementsBefore(index, draft, drafts) : same;
        }
        boolean bare = noun.isPresent() || draft.contentLength() <= 6;
        return bare ? statementsBefore(index, draft, drafts) : alike(index, draft, drafts);
    }

    /** Statements that a noun of the same sentence names: "dismissed a report by the auditors that …", "asked about the claim that …". */
    private List<String> nounStatements(Draft draft, List<Draft> drafts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            boolean named = other != draft
                    && other.entry().pos() == Cue.Pos.NOUN
                    && words.sentenceOf(other.head()) == words.sentenceOf(draft.head())
                    && !draft.cue().contains(other.head())
                    && !isOfSameSpeaker(draft, other);
            if (named && !other.says(draft.head())) {
                found.add("s" + (i + 1));
            }
        }
        return found;
    }

    private boolean isOfSameSpeaker(Draft one, Draft other) {
        Optional<String> who = speaker.apply(one);
        return who.isPresent() && who.equals(speaker.apply(other));
    }

    /** Earlier statements by others that tell much the same: most of the denied content's words. */
    private List<String> alike(int index, Draft draft, List<Draft> drafts) {
        Set<String> wanted = tellingWords(draft);
        if (wanted.size() < 2) {
            return List.of();
        }
        for (int i = index - 1; i >= 0; i--) {
            Draft before = drafts.get(i);
            Set<String> shared = tellingWords(before);
            shared.retainAll(wanted);
            boolean same = shared.size() >= 2
                    && shared.size() * 2 >= wanted.size()
                    && !before.says(draft.head())
                    && !draft.says(before.head())
                    && !isOfSameSpeaker(draft, before);
            if (same) {
                return List.of("s" + (i + 1));
            }
        }
        return List.of();
    }

    private Set<String> tellingWords(Draft draft) {
        Set<String> found = new TreeSet<>();
        for (TokenRange range : draft.content()) {
            for (int at = range.first(); at <= range.last(); at++) {
                boolean verb = words.token(at).isVerb() && !words.is(at, "aux") && !words.is(at, "cop");
                if (verb || words.token(at).isNoun()) {
                    found.add(words.lemma(at));
                }
            }
        }
        return found;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return List.copyOf(all);
    }

    private boolean isUtterance(int noun) {
        return cues.find(Cue.Pos.NOUN, words.lemma(noun)).isPresent();
    }

    private boolean isDefinite(Draft draft) {
        return switch (words.lower(draft.contentFirst())) {
            case "the", "that", "this", "those", "these", "any", "it", "them" -> true;
            default -> false;
        };
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

    /** The head of a definite noun phrase or the pronoun that makes up the content, or with which a judgement of it begins. */
    private Optional<Integer> referring(Draft draft) {
        if (isDefinite(draft)) {
            Optional<Integer> judged = order.phraseAfter(draft.contentFirst())
                    .map(NounPhrase::head)
                    .filter(head ->
                            words.token(head).isPronoun() || (words.token(head).isNoun() && isUtterance(head)));
            if (judged.isPresent()) {
                return judged;
            }
        }
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
            if (!speaks
                    || isOfSameSpeaker(draft, before)
                    || draft.says(before.head())
                    || before.says(draft.head())
                    || sentence - at > FARTHEST) {
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
