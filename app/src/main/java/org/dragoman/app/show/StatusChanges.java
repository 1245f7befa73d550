package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects, from the histories of events, which changed their status within some days. For one thread. */
public final class StatusChanges {

    private final LocalDate since;
    private final LocalDate until;
    private final boolean withNew;
    private final List<StatusChange> found = new ArrayList<>();

    /**
     * One change.
     *
     * @param event id of the event
     * @param at the day
     * @param from the status before; empty where the event was not known
     * @param to the status after
     * @param headline the event in a sentence
     * @param because who made it change, with the day on which it was published
     */
    public record StatusChange(
            String event, LocalDate at, Optional<String> from, String to, String headline, List<String> because) {

        public StatusChange {
            because = List.copyOf(because);
        }

        /** The change in one line. */
        public String line() {
            String step = from.map(before -> Words.of("status", before) + " → " + Words.of("status", to))
                    .orElse("new: " + Words.of("status", to));
            return SafeText.of(Days.words(at) + "  " + headline + "  " + step
                    + (because.isEmpty() ? "" : " — " + String.join("; ", because)) + "  " + event);
        }
    }

    /**
     * Changes between two days, both included.
     *
     * @param withNew whether an event that becomes known counts as a change
     */
    public StatusChanges(LocalDate since, LocalDate until, boolean withNew) {
        this.since = since;
        this.until = until;
        this.withNew = withNew;
    }

    /** Looks through the events of a record; its articles need not be there. */
    public void add(JsonNode record) {
        RecordView view = RecordReader.read(record);
        Headline headline = new Headline(new ActorNames(view));
        for (EventView event : view.events()) {
            Optional<String> before = Optional.empty();
            for (EventView.HistoryView step : event.history()) {
                boolean changed = before.filter(step.status()::equals).isEmpty();
                boolean wanted = step.at()
                        .filter(day -> !day.isBefore(since) && !day.isAfter(until))
                        .isPresent();
                if (changed && wanted && (withNew || before.isPresent())) {
                    found.add(new StatusChange(
                            event.id(),
                            step.at().orElseThrow(),
                            before,
                            step.status(),
                            headline.of(event),
                            because(event, step, new HolderNames(view))));
                }
                before = Optional.of(step.status());
            }
        }
    }

    /** Who took a position on that very day; they made the change. */
    private static List<String> because(EventView event, EventView.HistoryView step, HolderNames names) {
        return event.positions().stream()
                .filter(position -> step.because().contains(position.id()))
                .filter(position -> position.published().equals(step.at()))
                .map(position -> Words.find("stance." + position.stance() + ".by")
                                .orElse(position.stance() + ":") + " " + names.of(position.holder()))
                .distinct()
                .toList();
    }

    /** The changes, by day, then by event. */
    public List<StatusChange> found() {
        return found.stream()
                .sorted(Comparator.comparing(StatusChange::at).thenComparing(StatusChange::event))
                .toList();
    }
}
