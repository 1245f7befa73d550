package org.dragoman.formats.articles;

import java.time.LocalDate;
import java.util.Optional;

/** The day of publication of an article: its own, else the one that the reader gave; a warning where there is none. */
final class Publication {

    private static final String ADVICE =
            "relative dates such as \"Monday\" stay unknown; give the day in the article or with --published";

    private Publication() {}

    static Optional<LocalDate> of(String where, Optional<String> given, ReadOptions options, ArticleSink sink) {
        Optional<LocalDate> own = given.flatMap(PublicationDay::parse);
        if (own.isPresent()) {
            return own;
        }
        if (given.isPresent()) {
            sink.problem(ReadProblem.warning(
                    where, "the day of publication '" + given.get() + "'", "a day such as 2024-11-15", ADVICE));
        } else if (options.published().isEmpty()) {
            sink.problem(ReadProblem.warning(where, "no day of publication", "one such as 2024-11-15", ADVICE));
        }
        return options.published();
    }
}
