package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;

/** Finds the event that somebody names, or says which there are. */
final class StoredEventChoice {

    private static final int SUGGESTIONS = 5;

    private StoredEventChoice() {}

    /**
     * The event with an id, or the beginning of one.
     *
     * @throws CommandFailure if there is no such event, or more than one
     */
    static StoredEvent of(Store store, Path file, String id) {
        Optional<StoredEvent> event = store.event(id);
        if (event.isEmpty()) {
            List<String> near = store.eventIds(id, SUGGESTIONS);
            throw new CommandFailure(
                    CommandFailure.INPUT,
                    "found no single event '" + id + "' in " + file + ", expected the id of one"
                            + (near.isEmpty()
                                    ? "; 'dragoman events' lists them"
                                    : " such as " + String.join(", ", near)));
        }
        return event.get();
    }
}
