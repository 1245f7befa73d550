package org.dragoman.app.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.show.PlainText;
import org.dragoman.formats.knowledge.Refusal;
import org.dragoman.store.KnowledgeDatabase;
import org.dragoman.store.KnowledgeWriting;

/** Imports sources, all of them or none, and says what became of each. For one thread. */
public final class ImportRun {

    private final Path file;
    private final PrintStream out;
    private final Runnable step;

    /**
     * A run.
     *
     * @param file where imported knowledge is kept; made where there is none
     * @param out where the summary goes
     * @param step called for every entry that was read
     */
    public ImportRun(Path file, PrintStream out, Runnable step) {
        this.file = file;
        this.out = out;
        this.step = step;
    }

    private record Outcome(ImportJob job, boolean isNew, long entries, Tally tally) {}

    /**
     * Imports.
     *
     * @throws CommandFailure if a source cannot be read, or has nothing to import; then nothing is changed
     * @throws org.dragoman.store.StoreException if the file cannot be written; then nothing is changed
     */
    public void run(List<ImportJob> jobs) {
        List<Outcome> outcomes = new ArrayList<>();
        try (KnowledgeDatabase database = KnowledgeDatabase.open(file)) {
            database.inTransaction(writing -> {
                for (ImportJob job : jobs) {
                    outcomes.add(run(job, writing));
                }
                return outcomes.stream().anyMatch(Outcome::isNew);
            });
        }
        outcomes.forEach(this::tell);
    }

    private Outcome run(ImportJob job, KnowledgeWriting writing) {
        Tally tally = new Tally(step);
        try {
            Optional<String> before = writing.digest(job.source());
            Optional<String> now = job.digest();
            if (now.isPresent() && now.equals(before)) {
                return new Outcome(job, false, 0, tally);
            }
            writing.begin(job.source());
            String digest = job.read(now, writing, tally);
            long entries = writing.end(digest, tally.refused());
            if (entries == 0) {
                throw nothing(job, tally);
            }
            return new Outcome(job, !before.equals(Optional.of(digest)), entries, tally);
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.INPUT, job.source() + ": " + e.getMessage() + "; nothing was imported", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be written: " + e.getMessage(), e);
        }
    }

    private static CommandFailure nothing(ImportJob job, Tally tally) {
        String first = tally.first().isEmpty()
                ? ""
                : "\n  " + PlainText.safe(tally.first().get(0).line());
        return new CommandFailure(
                CommandFailure.INPUT,
                job.source() + ": found nothing that could be kept (" + tally.refused() + " lines refused, "
                        + tally.leftOutCount() + " of no use), expected a file of that format; nothing was imported"
                        + first);
    }

    private void tell(Outcome outcome) {
        Tally tally = outcome.tally();
        if (!outcome.isNew()) {
            out.println(outcome.job().source() + ": already imported; nothing changed");
            return;
        }
        StringBuilder line = new StringBuilder(outcome.job().source());
        line.append(String.format(Locale.ROOT, ": %,d entries kept", outcome.entries()));
        if (tally.lines() > 0) {
            line.append(String.format(Locale.ROOT, " from %,d lines", tally.lines()));
        }
        if (tally.leftOutCount() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d of no use for coding left out", tally.leftOutCount()));
        }
        line.append(String.format(Locale.ROOT, ", %,d lines refused", tally.refused()));
        out.println(PlainText.safe(line.toString()));
        for (Refusal refusal : tally.first()) {
            out.println("  " + PlainText.safe(refusal.line()));
        }
        if (tally.refused() > tally.first().size()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  … and %,d more",
                    tally.refused() - tally.first().size()));
        }
    }
}
