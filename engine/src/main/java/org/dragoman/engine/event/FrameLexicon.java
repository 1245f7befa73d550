package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;

/** All event frames, found by the lemma of a predicate; its cost does not grow with the number of frames. Immutable. */
final class FrameLexicon {

    /** A frame whose trigger stands at a predicate, with the words beside the head that belong to the trigger. */
    record Candidate(Frame frame, Set<Integer> words) {}

    private record VerbTrigger(VerbPhrase phrase, Frame frame) {}

    private record NounTrigger(List<String> words, int head, Frame frame) {}

    private final Map<String, List<VerbTrigger>> verbs = new HashMap<>();
    private final Map<String, List<NounTrigger>> nouns = new HashMap<>();
    private final List<Frame> frames;

    /**
     * Reads the kinds {@code lists} and {@code frames}.
     *
     * @throws LexiconException if entries are wrong; says all that is wrong
     */
    FrameLexicon(Lexicon lexicon) {
        List<String> problems = new ArrayList<>();
        FrameReader reader = new FrameReader(TermLists.of(lexicon, problems));
        Map<String, Frame> read = new LinkedHashMap<>();
        lexicon.entries("frames").forEach(entry -> {
            try {
                Frame frame = reader.read(entry, read.size());
                read.put(frame.id(), frame);
                reader.verbs(entry).forEach(phrase -> addVerb(VerbPhrase.of(phrase), frame));
                reader.nouns(entry).forEach(phrase -> addNoun(phrase, frame));
            } catch (LexiconException e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        this.frames = List.copyOf(read.values());
    }

    /** All frames in the order of the files. */
    List<Frame> frames() {
        return frames;
    }

    private void addVerb(VerbPhrase phrase, Frame frame) {
        verbs.computeIfAbsent(phrase.key(), key -> new ArrayList<>()).add(new VerbTrigger(phrase, frame));
    }

    private void addNoun(String phrase, Frame frame) {
        List<String> words = List.of(Words.lower(phrase).split(" "));
        int head = Terms.head(words);
        nouns.computeIfAbsent(words.get(head), key -> new ArrayList<>()).add(new NounTrigger(words, head, frame));
    }

    /** Whether any frame may fire at the token. */
    boolean knows(Sentence sentence, int token, Predicate.Kind kind) {
        Map<String, ?> index = kind == Predicate.Kind.VERB ? verbs : nouns;
        if (!Character.isLetterOrDigit(sentence.token(token).text().charAt(0))) {
            return false;
        }
        for (String form : Words.forms(sentence, token)) {
            if (index.containsKey(form)) {
                return true;
            }
        }
        return false;
    }

    /** The frames whose trigger stands at the predicate, each once, with its longest trigger. */
    List<Candidate> candidates(Predicate predicate) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        Sentence sentence = predicate.sentence();
        int head = predicate.trigger();
        for (String form : Words.forms(sentence, head)) {
            if (predicate.kind() == Predicate.Kind.VERB) {
                for (VerbTrigger trigger : verbs.getOrDefault(form, List.of())) {
                    trigger.phrase().at(sentence, head).ifPresent(words -> add(found, trigger.frame(), words));
                }
            } else {
                for (NounTrigger trigger : nouns.getOrDefault(form, List.of())) {
                    if (Terms.surrounds(sentence, head, trigger.words(), trigger.head())) {
                        add(found, trigger.frame(), surrounding(head, trigger));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Set<Integer> surrounding(int head, NounTrigger trigger) {
        Set<Integer> words = new LinkedHashSet<>();
        for (int i = 0; i < trigger.words().size(); i++) {
            if (i != trigger.head()) {
                words.add(head + i - trigger.head());
            }
        }
        return words;
    }

    private static void add(Map<String, Candidate> found, Frame frame, Set<Integer> words) {
        Candidate before = found.get(frame.id());
        if (before == null || before.words().size() < words.size()) {
            found.put(frame.id(), new Candidate(frame, words));
        }
    }
}
