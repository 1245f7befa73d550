package org.dragoman.formats.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Turns records of single events into lines of one form. Immutable; any number of threads may use it. */
public interface EventExport {

    /** Lines that go before all others. */
    default List<String> head() {
        return List.of();
    }

    /**
     * The lines for one event, without line breaks at their ends.
     *
     * @param record the record of one event in the form of docs/record.md
     */
    List<String> lines(JsonNode record);
}
