package org.dragoman.evaluation.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.app.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store's events look like from outside: commands are run as a user runs them. */
class StoredEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FIRST = """
            {"id":"larkfield","published":"2024-11-14","outlet":"Larkfield Courier","text":"Elon Musk met Iran’s ambassador to the \
            United Nations, Amir Saeid Iravani, in New York on Monday, two Iranian officials said."}
            """;
    private static final String SECOND = """
            {"id":"halyard","published":"2024-11-15","outlet":"Halyard News Agency","text":"Amir Saeid Iravani met with Elon Musk in \
            New York on Monday, a U.S. official said on Friday."}
            """;
    private static final String THIRD = """
            {"id":"stonebridge","published":"2024-11-16","outlet":"Stonebridge Wire","text":"Iran’s foreign ministry on Saturday \
            denied that Amir Saeid Iravani had met Elon Musk in New York on Monday."}
            """;
    private static final String LATER = """
            {"id":"marlowe","published":"2024-11-17","outlet":"The Marlowe Dispatch","text":"Elon Musk and Amir Saeid Iravani met in \
            New York on Monday, a diplomat said."}
            """;

    @TempDir
    private static Path shared;

    @TempDir
    private Path own;

    private Path store;

    @BeforeAll
    static void readThreeDispatches() throws IOException {
        read(shared.resolve("made.db"), FIRST + SECOND + THIRD);
    }

    @BeforeEach
    void copyTheStore() throws IOException {
        store = own.resolve("store.db");
        try (Stream<Path> files = Files.list(shared)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("made.db")) {
                    Files.copy(file, own.resolve(name.replace("made.db", "store.db")));
                }
            }
        }
    }

    @Test
    void threeDispatchesTellOfOneMeeting() {
        assertThat(meetings())
                .singleElement()
                .satisfies(meeting ->
                        assertThat(articles(meeting)).containsExactly("larkfield", "halyard", "stonebridge"));
    }

    @Test
    void whatWasPartedStaysApartWhenFurtherArticlesAreRead() throws IOException {
        run("part", id(meetings().get(0)), "halyard", "--store", store.toString(), "--why", "another Monday");
        assertThat(meetings()).hasSize(2);

        read(store, LATER);

        assertThat(meetings())
                .noneSatisfy(meeting -> assertThat(articles(meeting)).contains("larkfield", "halyard"));
        assertThat(meetings().stream().flatMap(meeting -> articles(meeting).stream()))
                .contains("marlowe");
    }

    @Test
    void joiningTakesPartingBack() {
        String meeting = id(meetings().get(0));
        run("part", meeting, "halyard", "--store", store.toString());
        List<JsonNode> two = meetings();

        String said = run("join", id(two.get(0)), id(two.get(1)), "--store", store.toString());

        assertThat(said).startsWith("joined: event ").contains("3 articles");
        assertThat(meetings())
                .singleElement()
                .satisfies(joined -> assertThat(articles(joined)).hasSize(3));
    }

    @Test
    void anIdThatBecamePartOfAnotherEventLeadsToIt() {
        String meeting = id(meetings().get(0));
        run("part", meeting, "halyard", "--store", store.toString());
        List<String> ids = meetings().stream().map(StoredEventsTest::id).toList();
        run("join", ids.get(0), ids.get(1), "--store", store.toString());

        for (String old : ids) {
            assertThat(run("event", old, "--store", store.toString(), "--format", "JSON"))
                    .contains("\"id\":\"" + meeting + "\"");
        }
    }

    @Test
    void anEventAsOfADayKnowsNothingOfLaterArticles() throws IOException {
        JsonNode then = JSON.readTree(run(
                "event",
                id(meetings().get(0)),
                "--store",
                store.toString(),
                "--as-of",
                "2024-11-15",
                "--format",
                "JSON"));

        assertThat(articles(then)).containsExactly("larkfield", "halyard");
        assertThat(then.path("events").path(0).path("status").asText()).isEqualTo("corroborated");
        assertThat(meetings().get(0).path("events").path(0).path("status").asText())
                .isEqualTo("disputed");
    }

    @Test
    void whatAnEarlierTextOfAnArticleSaidStaysInTheHistory() throws IOException {
        read(store, """
                {"id":"stonebridge","published":"2024-11-18","outlet":"Stonebridge Wire","text":"Iran’s foreign ministry on Monday \
                confirmed that Amir Saeid Iravani had met Elon Musk in New York on Nov. 11."}
                """);

        JsonNode meeting = meetings().get(0);

        assertThat(articles(meeting)).contains("stonebridge", "stonebridge@v1");
        assertThat(meeting.findPath("history").findValuesAsText("status")).contains("disputed");
        assertThat(meeting.path("events").path(0).path("status").asText()).isEqualTo("confirmed");
        assertThat(run("event", id(meeting), "--store", store.toString())).contains("Stonebridge Wire");
    }

    @Test
    void aPastViewSaysWhichArticlesItLeavesOut() throws IOException {
        read(store, """
                {"id":"undated","outlet":"Marlowe Dispatch","text":"Elon Musk and Amir Saeid Iravani met in New York on Nov. 11, 2024."}
                """);

        assertThat(warnings("event", id(meetings().get(0)), "--store", store.toString(), "--as-of", "2024-11-15"))
                .contains("no day of publication is known: undated");
    }

    @Test
    void anExportAsOfADayKnowsNothingOfLaterArticles() {
        List<JsonNode> then =
                records(run("export", "--to", "JSONL", "--store", store.toString(), "--as-of", "2024-11-14"));

        assertThat(then)
                .isNotEmpty()
                .allSatisfy(record -> assertThat(articles(record)).containsExactly("larkfield"));
    }

    @Test
    void changesNameTheDayAndWhoMadeThem() {
        String changes = run("changes", "--store", store.toString(), "--since", "2024-11-15", "--no-new");

        assertThat(changes.lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("15 Nov 2024").contains("corroborated"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("16 Nov 2024").contains("disputed", "foreign ministry"));
    }

    @Test
    void citationsQuoteSentenceOutletAndDay() {
        assertThat(run("event", id(meetings().get(0)), "--store", store.toString(), "--cite"))
                .contains(
                        "“Amir Saeid Iravani met with Elon Musk in New York on Monday, a U.S. official said on Friday.” — "
                                + "Halyard News Agency, 15 Nov 2024");
    }

    @Test
    void ploverLinesHaveWhatTheFormatRequires() throws IOException {
        String lines = run("export", "--to", "PLOVER", "--store", store.toString(), "--type", "CONSULT");

        JsonNode line = JSON.readTree(lines.lines().findFirst().orElseThrow());
        assertThat(line.path("event").asText()).isEqualTo("CONSULT");
        assertThat(line.path("date").asText()).isEqualTo("2024-11-11");
        assertThat(line.path("actor").findValuesAsText("country")).contains("USA", "IRN");
        assertThat(line.path("coder").asText()).startsWith("dragoman ");
        int start = line.path("text_info").path("start").asInt();
        int end = line.path("text_info").path("end").asInt();
        assertThat(line.path("text").asText().substring(start, end))
                .isEqualTo(line.path("event_text").asText());
    }

    @Test
    void everyCsvRowHasTheColumnsOfTheHead() {
        List<String> rows = run("export", "--to", "CSV", "--store", store.toString())
                .lines()
                .toList();

        long columns = columns(rows.get(0));
        assertThat(rows)
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(columns(row)).isEqualTo(columns));
    }

    /** Commas outside quotation marks. */
    private static long columns(String row) {
        return row.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(sign -> sign == ',')
                .count();
    }

    private List<JsonNode> meetings() {
        return records(run("export", "--to", "JSONL", "--store", store.toString(), "--type", "CONSULT"));
    }

    private static String id(JsonNode record) {
        return record.path("events").path(0).path("id").asText();
    }

    private static List<String> articles(JsonNode record) {
        return record.path("articles").findValuesAsText("id");
    }

    private static List<JsonNode> records(String lines) {
        List<JsonNode> records = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            try {
                records.add(JSON.readTree(line));
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + line, e);
            }
        }
        return records;
    }

    private static void read(Path store, String lines) throws IOException {
        Path articles = Files.writeString(store.resolveSibling("articles.jsonl"), lines);
        run("read", articles.toString(), "--from", "JSONL", "--store", store.toString(), "--threads", "1");
    }

    private static String run(String... arguments) {
        return both(arguments).get(0);
    }

    private static String warnings(String... arguments) {
        return both(arguments).get(1);
    }

    private static List<String> both(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return List.of(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
