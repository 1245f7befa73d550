package org.dragoman.formats.warc;

import java.time.Instant;
import java.util.Optional;

/**
 * A page of an archive.
 *
 * @param url its address
 * @param fetched when it was archived
 * @param charset its character set, as its server said
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pages, and copying them would cost
public record ArchivedPage(String url, Instant fetched, Optional<String> charset, byte[] content) {}
