package org.dragoman.engine.statement;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** The verbs with which a report tells on whom it rests ("cited two officials"): cues that are marked {@code citing}. Immutable. */
public final class CitingWords {

    private final Set<String> lemmas;

    /** Reads the list {@code cues}. */
    public CitingWords(Lexicon lexicon) {
        this.lemmas = lexicon.entries("cues").stream()
                .filter(entry -> entry.flag("citing", false))
                .flatMap(CitingWords::lemmas)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lemmas(Entry entry) {
        return entry.has("lemma") ? Stream.of(entry.text("lemma")) : entry.texts("lemmas").stream();
    }

    /** Whether a verb of this dictionary form cites. */
    public boolean hold(String lemma) {
        return lemmas.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
