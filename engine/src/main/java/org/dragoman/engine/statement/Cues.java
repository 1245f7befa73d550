package org.dragoman.engine.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.lexicon.Lexicon;

/** The cue lexicon by part of speech and first word. */
final class Cues {

    private record Key(Cue.Pos pos, String lemma) {}

    private final Map<Key, Cue> byLemma = new HashMap<>();

    Cues(Lexicon lexicon) {
        lexicon.entries("cues").forEach(entry -> {
            Cue cue = Cue.read(entry);
            for (String lemma : cue.lemmas()) {
                Cue before = byLemma.putIfAbsent(new Key(cue.pos(), lemma), cue);
                if (before != null) {
                    throw entry.problem(
                            "lemma", lemma + ", which " + before.id() + " has too", "a lemma of one entry only");
                }
            }
        });
    }

    /** The cue with a lemma, which may hold a particle after a space. */
    Optional<Cue> find(Cue.Pos pos, String lemma) {
        return Optional.ofNullable(byLemma.get(new Key(pos, lemma)));
    }

    /** The cue of an id that code refers to. */
    Cue named(String id) {
        return byLemma.values().stream()
                .filter(cue -> cue.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the cue lexicon lacks the entry '" + id + "'"));
    }

    /** Ids of all entries. */
    List<String> ids() {
        return byLemma.values().stream().map(Cue::id).distinct().sorted().toList();
    }
}
