package org.dragoman.evaluation.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.event.Mode;

/**
 * An event of PLOVER, with a mode or with any: {@code ASSAULT}, {@code ASSAULT.aerial}.
 *
 * @param event the event
 * @param mode its mode; empty where any will do
 */
record PloverCode(EventType event, Optional<String> mode) {

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException if there is no such event or it has no such mode
     */
    static PloverCode parse(String code) {
        int point = code.indexOf('.');
        String name = point < 0 ? code : code.substring(0, point);
        Optional<String> mode = point < 0
                ? Optional.empty()
                : Optional.of(code.substring(point + 1).toLowerCase(Locale.ROOT));
        EventType event = EventType.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Found the event " + name + ", expected one of " + List.of(EventType.values()) + "."));
        mode.filter(word -> Mode.of(event, word).isEmpty()).ifPresent(word -> {
            throw new IllegalArgumentException("Found the mode " + word + " of " + event + ", expected one of "
                    + Mode.of(event).stream().map(Mode::word).toList() + ".");
        });
        return new PloverCode(event, mode);
    }

    /** Whether a report is of this event and, where this has a mode, of that mode. */
    boolean covers(CodedReport report) {
        return event == report.event() && mode.map(report.modes()::contains).orElse(true);
    }
}
