package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.engine.statement.Statement;

/**
 * One holder's stance to one event or to one slot of it. Positions are never removed; a later one of the same principal only
 * takes the place of an earlier one (RECORD.md, rule 1).
 *
 * @param holder who takes it
 * @param slot what of the event it speaks of
 * @param value what it says; what it denies where the stance is a denial of a slot other than occurrence
 * @param stance what the holder does
 * @param statement the statement that shows it; empty for an outlet's own voice
 * @param article id of the article that tells of it
 * @param offset where in the article, in UTF-16 code units
 * @param spoken the day on which it was spoken, where known
 * @param published the day on which the article was published, where known
 * @param ownVoice whether an outlet speaks in its own voice
 * @param source where the claim entered the record, for those who assert the occurrence
 * @param supersededBy place, among the event's positions, of the one that took its place
 */
public record Position(
        Holder holder,
        Slot slot,
        SlotValue value,
        Statement.Stance stance,
        Optional<StatementReference> statement,
        String article,
        int offset,
        Optional<LocalDate> spoken,
        Optional<LocalDate> published,
        boolean ownVoice,
        Optional<OriginSource> source,
        OptionalInt supersededBy) {

    /** By publication, then by speaking time, then by place in the articles (RECORD.md, rule 9). */
    static final Comparator<Position> BY_PUBLICATION = Comparator.comparing(
                    (Position position) -> position.published().orElse(LocalDate.MAX))
            .thenComparing(position -> position.spoken().orElse(LocalDate.MAX))
            .thenComparing(Position::article, VersionId.ORDER)
            .thenComparingInt(Position::offset)
            .thenComparing(Position::slot)
            .thenComparing(position -> position.value().toString());

    /** By speaking time, then by publication: which of two positions of one principal is the later. */
    static final Comparator<Position> BY_SPEAKING = Comparator.comparing((Position position) ->
                    position.spoken().or(position::published).orElse(LocalDate.MAX))
            .thenComparing(position -> position.published().orElse(LocalDate.MAX))
            .thenComparing(Position::article, VersionId.ORDER)
            .thenComparingInt(Position::offset);

    public Position {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(spoken, "spoken");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(supersededBy, "supersededBy");
    }

    boolean says(SlotValue.Occurrence occurrence) {
        return slot == Slot.OCCURRENCE && value == occurrence;
    }

    boolean denies() {
        return stance == Statement.Stance.DENIES;
    }

    Position supersededBy(int place) {
        return new Position(
                holder,
                slot,
                value,
                stance,
                statement,
                article,
                offset,
                spoken,
                published,
                ownVoice,
                source,
                OptionalInt.of(place));
    }
}
