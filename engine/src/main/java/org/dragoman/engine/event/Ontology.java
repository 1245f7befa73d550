package org.dragoman.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PLOVER's own rules about kinds of events (manual 0.8), as far as they hold whatever the words are. */
final class Ontology {

    private static final Set<EventType> WORDS_ABOUT_ACTS =
            Set.of(EventType.AGREE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT, EventType.CONCEDE);

    private Ontology() {}

    /** Whether the event is a word about an act that has not happened: the act is then no event of its own. */
    static boolean absorbsItsClause(EventType type) {
        return WORDS_ABOUT_ACTS.contains(type);
    }

    /** Whether the event may speak of what is told as done ("alleged that …") and not only of what is to be done. */
    static boolean tellsOfStatements(EventType type) {
        return type == EventType.ACCUSE || type == EventType.SUPPORT || type == EventType.CONCEDE;
    }

    /** Events whose beginning somebody may have asked for. */
    static boolean hasInitiator(EventType type) {
        return type.isCooperation();
    }

    /** The mode of a threat from the act that is threatened. */
    static Optional<String> threatMode(EventType act, List<String> modes) {
        return switch (act) {
            case ASSAULT, MOBILIZE -> Optional.of("violence");
            case SANCTION ->
                Optional.of(
                        modes.contains("expel") ? "expel" : modes.contains("discontinue") ? "restrict" : "relations");
            case COERCE ->
                Optional.of(modes.contains("arrest") ? "arrest" : modes.contains("deport") ? "expel" : "restrict");
            case REJECT, RETREAT, PROTEST -> Optional.of("relations");
            case ACCUSE -> modes.contains("allege") ? Optional.of("arrest") : Optional.empty();
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, REQUEST, THREATEN -> Optional.empty();
        };
    }

    /** What a future act is: cooperation to come is agreed, a retreat to come is conceded. */
    static Optional<EventType> whenFuture(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> Optional.of(EventType.AGREE);
            case RETREAT -> Optional.of(EventType.CONCEDE);
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                Optional.empty();
        };
    }

    /** The CAMEO code of a future act of the type. */
    static String futureCameo(EventType type) {
        return switch (type) {
            case CONSULT -> "036";
            case SUPPORT -> "032";
            case COOPERATE -> "031";
            case AID -> "033";
            default -> "035";
        };
    }
}
