package org.dragoman.engine.event;

import static org.dragoman.engine.event.EventType.ACCUSE;
import static org.dragoman.engine.event.EventType.ASSAULT;
import static org.dragoman.engine.event.EventType.COERCE;
import static org.dragoman.engine.event.EventType.CONSULT;
import static org.dragoman.engine.event.EventType.MOBILIZE;
import static org.dragoman.engine.event.EventType.PROTEST;
import static org.dragoman.engine.event.EventType.REJECT;
import static org.dragoman.engine.event.EventType.REQUEST;
import static org.dragoman.engine.event.EventType.RETREAT;
import static org.dragoman.engine.event.EventType.SANCTION;
import static org.dragoman.engine.event.EventType.THREATEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mode of a PLOVER event (manual 0.8, table of modes). The same word may be a mode of several events, with different
 * figures.
 *
 * @param event the event that it refines
 * @param word as the record prints it
 * @param scale from -10 to +10
 */
public record Mode(EventType event, String word, double scale) {

    private static final List<Mode> ALL = List.of(
            new Mode(CONSULT, "visit", 4),
            new Mode(CONSULT, "third-party", 1),
            new Mode(CONSULT, "multilateral", 4),
            new Mode(CONSULT, "phone", 1.5),
            new Mode(RETREAT, "withdraw", 8),
            new Mode(RETREAT, "release", 6.5),
            new Mode(RETREAT, "disarm", 10),
            new Mode(RETREAT, "ceasefire", 7.5),
            new Mode(RETREAT, "access", 6.5),
            new Mode(RETREAT, "resign", 4.5),
            new Mode(REQUEST, "assist", 0.5),
            new Mode(REQUEST, "change", -1),
            new Mode(REQUEST, "yield", -1),
            new Mode(REQUEST, "meet", 0),
            new Mode(ACCUSE, "disapprove", -2),
            new Mode(ACCUSE, "investigate", -3.5),
            new Mode(ACCUSE, "allege", -3.5),
            new Mode(REJECT, "assist", -1.5),
            new Mode(REJECT, "change", -2),
            new Mode(REJECT, "yield", -2),
            new Mode(REJECT, "meet", -2),
            new Mode(THREATEN, "restrict", -3),
            new Mode(THREATEN, "arrest", -3.5),
            new Mode(THREATEN, "relations", -3.5),
            new Mode(THREATEN, "expel", -3.5),
            new Mode(THREATEN, "territory", -4),
            new Mode(THREATEN, "violence", -3.5),
            new Mode(PROTEST, "demo", -5),
            new Mode(PROTEST, "riot", -7),
            new Mode(PROTEST, "strike", -5),
            new Mode(PROTEST, "hunger", -4.5),
            new Mode(PROTEST, "boycott", -4.5),
            new Mode(PROTEST, "obstruct", -4.5),
            new Mode(PROTEST, "vandalize", PROTEST.scale()),
            new Mode(SANCTION, "convict", -6),
            new Mode(SANCTION, "expel", -5.5),
            new Mode(SANCTION, "withdraw", -6),
            new Mode(SANCTION, "discontinue", -6),
            new Mode(MOBILIZE, "troops", -6.5),
            new Mode(MOBILIZE, "weapons", -6.5),
            new Mode(MOBILIZE, "police", -5.5),
            new Mode(MOBILIZE, "militia", -6),
            new Mode(COERCE, "seize", -7),
            new Mode(COERCE, "restrict", -7),
            new Mode(COERCE, "censor", -6.5),
            new Mode(COERCE, "curfew", -6.5),
            new Mode(COERCE, "martial-law", -7.5),
            new Mode(COERCE, "arrest", -7),
            new Mode(COERCE, "deport", -7),
            new Mode(COERCE, "withhold", -7),
            new Mode(COERCE, "misinformation", -6.5),
            new Mode(COERCE, "cyber", -7),
            new Mode(ASSAULT, "abduct", -8.5),
            new Mode(ASSAULT, "beat", -7.5),
            new Mode(ASSAULT, "torture", -8.5),
            new Mode(ASSAULT, "sexual", -8.5),
            new Mode(ASSAULT, "targeted", -9.5),
            new Mode(ASSAULT, "destroy", -8.5),
            new Mode(ASSAULT, "primitive", -8),
            new Mode(ASSAULT, "firearms", -9),
            new Mode(ASSAULT, "explosives", -9),
            new Mode(ASSAULT, "suicide-attack", -9.5),
            new Mode(ASSAULT, "aerial", -9.5),
            new Mode(ASSAULT, "drone", -9.5),
            new Mode(ASSAULT, "heavy-weapons", -9.5),
            new Mode(ASSAULT, "crowd-control", -7.5),
            new Mode(ASSAULT, "unconventional", -10));

    /** The modes of one event, in the manual's order. */
    public static List<Mode> of(EventType event) {
        return ALL.stream().filter(mode -> mode.event == event).toList();
    }

    /** The mode of an event with the given word. */
    public static Optional<Mode> of(EventType event, String word) {
        return ALL.stream()
                .filter(mode -> mode.event == event && mode.word.equals(word))
                .findFirst();
    }

    /** The figure of an event with these modes: the first mode's, or the event's own where there is none. */
    public static double scale(EventType event, List<String> modes) {
        return modes.stream()
                .flatMap(word -> of(event, word).stream())
                .mapToDouble(Mode::scale)
                .findFirst()
                .orElse(event.scale());
    }

    /** The contexts that an event may have (manual 0.8, "Contexts"). */
    public static final List<String> CONTEXTS = List.copyOf(Arrays.asList(
            ("military intelligence executive legislative election political_institutions pro_democracy pro_autocracy"
                            + " economic legal reparations human_rights rights_freedoms repression human_security gender lgbt"
                            + " religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters"
                            + " natural_resource environment technology terrorism cbrn cyber misinformation crime corruption"
                            + " illegal_drugs trafficking")
                    .split(" ")));
}
