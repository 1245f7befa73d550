package org.dragoman.engine.coding;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.factuality.Factuality;
import org.dragoman.engine.time.EventDate;

/**
 * One mention of an event in one article, with all that the article says of it.
 *
 * @param id unique within the article ({@code r1}, {@code r2} …, in reading order)
 * @param mention what happened, who did it and to whom
 * @param place where, with evidence
 * @param date when
 * @param statement id of the innermost statement of the article in whose content it stands
 * @param factuality how certain each holder is
 * @param confidence the second witness's probability that it is there and of its type, between 0 and 1
 */
public record Report(
        String id,
        EventMention mention,
        Optional<EventPlace> place,
        EventDate date,
        Optional<String> statement,
        Factuality factuality,
        double confidence) {

    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(factuality, "factuality");
    }

    /** The words of the trigger. */
    public Span trigger() {
        return mention.span();
    }
}
