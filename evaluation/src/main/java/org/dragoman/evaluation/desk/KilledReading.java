package org.dragoman.evaluation.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dragoman.store.Store;

/**
 * Kills real reading ({@code dragoman read}, models, coding and all) at random moments, looks each time whether the store opens and holds whole
 * articles only, and at last lets it read to the end. Arguments: a file of articles as JSON lines; a store that is not there yet; how many kills;
 * the longest time in seconds that a process is left alive after it has kept its first article (with 0 it is killed while it loads its models, at most
 * {@value #LOADING} seconds after its start). Ends with an error where anything was lost.
 */
public final class KilledReading {

    private static final long SEED = 20241115;
    private static final int LOADING = 8;

    /** The exit code of a reading that left out some articles, such as one in another language. */
    private static final int SOME_LEFT_OUT = 1;

    private final Path articles;
    private final Path store;
    private final PrintStream out;

    private KilledReading(Path articles, Path store, PrintStream out) {
        this.articles = articles;
        this.store = store;
        this.out = out;
    }

    /** Kills and looks. */
    public static void main(String[] arguments) throws Exception {
        new KilledReading(Path.of(arguments[0]), Path.of(arguments[1]), System.out)
                .run(Integer.parseInt(arguments[2]), Double.parseDouble(arguments[3]));
    }

    private void run(int kills, double longestSeconds) throws IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        long before = 0;
        int interrupted = 0;
        int reading = 0;
        for (int kill = 1; kill <= kills; kill++) {
            Process process = start();
            if (longestSeconds > 0) {
                waitForNew(process, before);
            }
            double seconds = random.nextDouble() * (longestSeconds > 0 ? longestSeconds : LOADING);
            boolean ended = process.waitFor(Math.round(seconds * 1e3), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            long kept = look();
            interrupted += ended ? 0 : 1;
            reading += !ended && kept > before ? 1 : 0;
            out.printf(
                    "%d: %s, %d articles kept, %d of them new%n",
                    kill, ended ? "had ended" : "killed", kept, kept - before);
            if (kept < before) {
                throw new IllegalStateException("found " + kept + " articles after " + before + ", expected none lost");
            }
            before = kept;
        }
        int code = start().waitFor();
        long kept = look();
        try (Store whole = Store.openExisting(store)) {
            boolean current = whole.codingKey().filter(whole::eventsAreCurrent).isPresent();
            out.printf(
                    "%d of %d processes were killed alive, %d of them after they had kept articles; reading on ended with code %d: %d articles, events %s%n",
                    interrupted, kills, reading, code, kept, current ? "up to date" : "OUTDATED");
            if (code > SOME_LEFT_OUT || !current) {
                throw new IllegalStateException("reading on did not complete the store");
            }
        }
    }

    /** Returns when the process has kept an article, or has ended. */
    private void waitForNew(Process process, long before) throws InterruptedException, SQLException {
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            if (Files.exists(store) && count() > before) {
                return;
            }
        }
    }

    /** How many articles are kept, as a reader sees it while another process writes; none where the tables are not made yet. */
    private long count() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store + "?busy_timeout=10000");
                Statement statement = connection.createStatement();
                ResultSet made = statement.executeQuery(
                        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'coding'")) {
            if (made.getInt(1) == 0) {
                return 0;
            }
            try (ResultSet kept = statement.executeQuery("SELECT count(*) FROM coding")) {
                return kept.getLong(1);
            }
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dfile.encoding=UTF-8",
                "-Ddragoman.models=" + System.getProperty("dragoman.models", "engine/target/models"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.dragoman.app.cli.Main"));
        command.addAll(List.of("read", "--from", "jsonl", "--store", store.toString(), "--format", "json"));
        command.add(articles.toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How many articles are kept, each with its coding. */
    private long look() throws SQLException {
        if (!Files.exists(store)) {
            return 0;
        }
        Store.open(store).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            expect(statement, "PRAGMA integrity_check", "ok");
            expect(statement, "SELECT count(*) FROM pragma_foreign_key_check", "0");
            expect(
                    statement,
                    "SELECT count(*) FROM article WHERE article_key NOT IN (SELECT article_key FROM coding)",
                    "0");
            expect(
                    statement,
                    "SELECT count(*) FROM coding WHERE NOT json_valid(record) OR NOT json_valid(account)",
                    "0");
            return Long.parseLong(value(statement, "SELECT count(*) FROM coding"));
        }
    }

    private static void expect(Statement statement, String question, String expected) throws SQLException {
        String found = value(statement, question);
        if (!found.equals(expected)) {
            throw new IllegalStateException(question + ": found " + found + ", expected " + expected);
        }
    }

    private static String value(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
