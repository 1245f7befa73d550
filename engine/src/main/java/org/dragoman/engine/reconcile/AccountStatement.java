package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.DayInterval;

/**
 * One statement of an {@link Account}.
 *
 * @param offset where it begins in the article's text: its source, cue or content, whichever is first
 * @param source who says so; empty where the text names nobody
 * @param ownVoice whether the source is the article's outlet or author
 * @param stance what the source does by saying it
 * @param inside places of the reports whose trigger stands in the content
 * @param involvement places of those reports inside of which only somebody's part is at issue ("denied that it was behind
 *     the attack")
 * @param aboutStatements places of the statements that it refers to
 * @param aboutReports places of the reports that it refers to
 * @param within place of the statement in whose content it stands
 * @param via outlets that passed it on, nearest first
 * @param date when it was said
 */
public record AccountStatement(
        int offset,
        Optional<AccountSource> source,
        boolean ownVoice,
        Statement.Stance stance,
        List<Integer> inside,
        List<Integer> involvement,
        List<Integer> aboutStatements,
        List<Integer> aboutReports,
        OptionalInt within,
        List<String> via,
        DayInterval date) {

    public AccountStatement {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(stance, "stance");
        inside = List.copyOf(inside);
        involvement = List.copyOf(involvement);
        aboutStatements = List.copyOf(aboutStatements);
        aboutReports = List.copyOf(aboutReports);
        Objects.requireNonNull(within, "within");
        via = List.copyOf(via);
        Objects.requireNonNull(date, "date");
    }

    /** The same statement of another source. */
    AccountStatement of(AccountSource other) {
        return new AccountStatement(
                offset,
                Optional.of(other),
                ownVoice,
                stance,
                inside,
                involvement,
                aboutStatements,
                aboutReports,
                within,
                via,
                date);
    }
}
