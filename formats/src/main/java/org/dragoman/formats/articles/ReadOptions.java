package org.dragoman.formats.articles;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How articles are read.
 *
 * @param format the format of the inputs
 * @param published day of publication of articles that do not tell it themselves
 * @param outlet outlet of articles that do not tell it themselves
 * @param longestArticle the size in bytes above which an article is refused
 */
public record ReadOptions(Format format, Optional<LocalDate> published, Optional<String> outlet, long longestArticle) {

    /** One megabyte: a long article has some tens of kilobytes. */
    public static final long DEFAULT_LONGEST_ARTICLE = 1_000_000;

    /** Formats of inputs. */
    public enum Format {
        /**
         * By the name of the file: {@code .jsonl}, {@code .ndjson} (also {@code .gz}) are JSON lines, {@code .html} and {@code .htm}
         * web pages, {@code .xml}, {@code .rss} and {@code .atom} feeds or agencies' XML, {@code .warc} (also {@code .gz}) web
         * archives; all else is text.
         */
        AUTO,
        TEXT,
        JSONL,
        /** A web page. */
        HTML,
        /** RSS, Atom, NITF or NewsML-G2. */
        XML,
        /** A web archive. */
        WARC
    }

    public ReadOptions {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(outlet, "outlet");
        if (longestArticle < 1) {
            throw new IllegalArgumentException("longest article " + longestArticle + ": expected at least 1 byte");
        }
    }

    /** Formats by file name, nothing known beside. */
    public static ReadOptions defaults() {
        return new ReadOptions(Format.AUTO, Optional.empty(), Optional.empty(), DEFAULT_LONGEST_ARTICLE);
    }
}
