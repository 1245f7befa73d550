package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.store.EventQuery;
import picocli.CommandLine.Option;

/** The options by which commands choose events of the store. */
final class EventFilter {

    @Option(names = "--actor", paramLabel = "WHO", description = "A country code such as IRN, or words of a name.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--with", paramLabel = "WHO", description = "Somebody else who takes part.")
    private Optional<String> with = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Up to and with this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Such as disputed, denied, unconfirmed, corroborated.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--type", paramLabel = "EVENT", description = "A PLOVER event such as CONSULT.")
    private Optional<String> type = Optional.empty();

    /** What was asked for; everything where no option was given. */
    EventQuery query() {
        return new EventQuery(
                actor, with, since, until, status, type, EventQuery.all().limit());
    }
}
