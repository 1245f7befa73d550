package org.dragoman.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server said of a page when it was fetched last.
 *
 * @param address of the page or feed
 * @param tag its ETag
 * @param modified its Last-Modified, as it stood in the answer
 * @param fetched when that was
 */
public record FetchedPage(String address, Optional<String> tag, Optional<String> modified, Instant fetched) {

    public FetchedPage {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(fetched, "fetched");
    }
}
