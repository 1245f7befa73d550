package org.dragoman.evaluation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dragoman.app.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The passages about who and where, who says what, when it was and how certain, written blind from briefs, as coded now. */
class PassagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"actors-1-first.jsonl", "actors-1-second.jsonl", "actors-2-first.jsonl", "actors-2-second.jsonl"
            })
    void asManyChecksOfWhoAndWhereHoldAsWrittenDown(String file) throws IOException, URISyntaxException {
        List<Check> checks = checks(file);

        assertThat(checks).hasSizeGreaterThan(1000);
        assertThat(held(checks))
                .as("share of %d checks of %s that hold", checks.size(), file)
                .isGreaterThanOrEqualTo(written(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements-first.jsonl", "statements-second.jsonl"})
    void asManyChecksOfStatementsHoldAndNoMoreSpeakersAreWrongThanWrittenDown(String file)
            throws IOException, URISyntaxException {
        List<Check> checks = checks(file);

        assertThat(checks).hasSizeGreaterThan(700);
        assertThat(held(checks))
                .as("share of %d checks of %s that hold", checks.size(), file)
                .isGreaterThanOrEqualTo(written(file));
        assertThat(CheckPassages.wrongSpeakers(checks))
                .as("share of statements of %s that were found with the wrong speaker", file)
                .isLessThanOrEqualTo(written(file + ".wrong-speakers"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "times-first.jsonl",
                "times-second.jsonl",
                "times-2-first.jsonl",
                "times-2-second.jsonl",
                "factuality-first.jsonl",
                "factuality-second.jsonl",
                "factuality-2-first.jsonl",
                "factuality-2-second.jsonl"
            })
    void asManyEventsAreFoundAndAsManyOfTheirChecksHoldAsWrittenDown(String file)
            throws IOException, URISyntaxException {
        List<Check> checks = checks(file);

        assertThat(EventPassageCheck.share(checks, "found"))
                .as("share of events of %s that are found", file)
                .isGreaterThanOrEqualTo(written(file + ".found"));
        assertThat(EventPassageCheck.share(checks, "not narrower"))
                .as("share of events of %s whose interval leaves out no possible day", file)
                .isGreaterThanOrEqualTo(written(file + ".not-narrower"));
        assertThat(held(checks.stream()
                        .filter(check -> !check.field().equals("found"))
                        .toList()))
                .as("share of checks of the events of %s found that hold", file)
                .isGreaterThanOrEqualTo(written(file));
    }

    @Test
    void aRecordWithoutReportsHasNoneOfTheEventsExpected() throws IOException, URISyntaxException {
        JsonNode passage = CheckPassages.read(path("times-first.jsonl")).get(0);
        JsonNode nothing = new ObjectMapper().readTree("{\"articles\": [], \"reports\": [], \"statements\": []}");

        assertThat(EventPassageCheck.check(passage, nothing))
                .hasSize(passage.path("events").size())
                .noneMatch(Check::passed);
    }

    @Test
    void aDayIsNarrowerThanTheMonthThatTheTextLeavesOpenAndAnOpenBeginningIsNot() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode passage = mapper.readTree("""
                {"id": "p", "text": "They met in May.",
                 "events": [{"trigger": "met", "event": "CONSULT", "earliest": "2024-05-01", "latest": "2024-05-31"}]}
                """);
        String report = """
                {"statements": [], "reports": [{"article": "p", "event": "CONSULT", "trigger": {"start": 5, "end": 8},
                 "date": {"earliest": %s, "latest": %s}}]}
                """;

        List<Check> day =
                EventPassageCheck.check(passage, mapper.readTree(report.formatted("\"2024-05-03\"", "\"2024-05-03\"")));
        List<Check> open =
                EventPassageCheck.check(passage, mapper.readTree(report.formatted("null", "\"2024-05-31\"")));

        assertThat(EventPassageCheck.share(day, "not narrower")).isZero();
        assertThat(EventPassageCheck.share(open, "not narrower")).isEqualTo(100);
        assertThat(EventPassageCheck.share(open, "interval")).isZero();
    }

    @Test
    void aRecordWithoutActorsFailsItsChecks() throws IOException, URISyntaxException {
        JsonNode passage = CheckPassages.read(path("actors-1-first.jsonl")).get(0);
        JsonNode nothing =
                new ObjectMapper().readTree("{\"articles\": [], \"entities\": [], \"mentions\": [], \"places\": []}");

        assertThat(PassageCheck.check(passage, nothing))
                .filteredOn(check -> check.what().endsWith("is an actor"))
                .isNotEmpty()
                .noneMatch(Check::passed);
    }

    @Test
    void aRecordWithoutStatementsHasNoneOfThoseExpected() throws IOException, URISyntaxException {
        JsonNode passage = CheckPassages.read(path("statements-first.jsonl")).get(0);
        JsonNode nothing = new ObjectMapper()
                .readTree("{\"articles\": [], \"entities\": [], \"mentions\": [], \"statements\": []}");

        assertThat(StatementPassageCheck.check(passage, nothing))
                .hasSize(passage.path("statements").size())
                .noneMatch(Check::passed);
    }

    private static List<Check> checks(String file) throws IOException, URISyntaxException {
        Path passages = path(file);
        JsonNode record = read(passages);
        return CheckPassages.read(passages).stream()
                .flatMap(passage -> CheckPassages.check(passage, record).stream())
                .toList();
    }

    private static double held(List<Check> checks) {
        return 100.0 * checks.stream().filter(Check::passed).count() / checks.size();
    }

    private static Path path(String file) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PassagesTest.class.getResource(file), file)
                .toURI());
    }

    private static JsonNode read(Path passages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"read", "--from", "jsonl", passages.toString(), "--format", "json", "--no-store"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static double written(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = PassagesTest.class.getResourceAsStream("least-shares.properties")) {
            properties.load(in);
        }
        return Double.parseDouble(properties.getProperty(file));
    }
}
