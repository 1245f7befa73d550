package org.dragoman.app.fetching;

import java.time.Duration;
import java.util.Optional;

/** What became of a request. */
public sealed interface Fetched {

    /**
     * A document.
     *
     * @param address where it was in the end
     * @param type its media type, lower case, without parameters
     * @param charset its character set, as its server said
     * @param content its bytes
     * @param tag its ETag
     * @param modified its Last-Modified
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares documents, and copying them would cost
    record Document(
            String address,
            String type,
            Optional<String> charset,
            byte[] content,
            Optional<String> tag,
            Optional<String> modified)
            implements Fetched {}

    /** It has not changed. */
    record Unchanged() implements Fetched {}

    /**
     * It cannot be had.
     *
     * @param reason in words
     * @param pause how long its server wants us to wait
     */
    record Failed(String reason, Optional<Duration> pause) implements Fetched {}
}
