package org.dragoman.engine.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** Which kinds of events a bare noun can refer back to ("the meeting", "the attack"), as the nouns of the event frames tell. */
final class EventNouns {

    private final Map<String, Set<EventType>> typesOf = new HashMap<>();

    EventNouns(Lexicon lexicon) {
        for (Entry frame : lexicon.entries("frames")) {
            frame.optionalText("event").flatMap(EventType::named).ifPresent(type -> {
                for (String noun : frame.texts("nouns")) {
                    typesOf.computeIfAbsent(noun, key -> EnumSet.noneOf(EventType.class))
                            .add(type);
                }
            });
        }
    }

    /** Whether the noun may refer to an event of the type. */
    boolean mayMean(String noun, EventType type) {
        return typesOf.getOrDefault(noun, Set.of()).contains(type);
    }
}
