package org.dragoman.evaluation.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> TEXTS = Map.of(
            "01.txt", "Two envoys met in Oslo on Monday, an official of Norway said. Norway asked for it.",
            "02.txt", "Belarus denied that the envoys met. They also met in May.");

    private static final String EXPECTED = """
            {"events": [{
              "name": "talks", "event": "CONSULT", "place": "Oslo",
              "date": {"earliest": "2024-11-11"}, "actor": ["Norway", "Belarus"],
              "joins": [{"article": "01.txt", "quote": "Two envoys met in Oslo"},
                        {"article": "02.txt", "quote": "that the envoys met"}],
              "positions": [
                {"holder": "official of Norway", "slot": "occurrence", "value": true, "stance": "asserts", "article": "01.txt", "superseded": true},
                {"holder": ["Minsk", "Belarus"], "slot": "occurrence", "value": false, "stance": ["denies"], "article": "02.txt", "superseded": false},
                {"holder": "official", "slot": ["initiator", "terms"], "value": "Norway", "stance": "asserts", "article": "01.txt"}],
              "origins": [{"outlet": "Dagen", "holder": "an official"}, {"outlet": null, "holder": "Belarus"}],
              "independent_origins": {"at_least": [1, 2], "at_most": 2},
              "disputed": [
                {"slot": "initiator", "accounts": [{"value": "Norway", "holders": ["official"], "denied_by": ["Belarus"]}], "until": null},
                {"slot": "terms", "accounts": [], "until": "2024-11-13"}],
              "status": ["disputed", "denied"],
              "history": [{"at": "2024-11-12", "status": "reported"}, {"at": "2024-11-13", "status": "denied"}]}],
             "apart": [{"one": {"article": "02.txt", "quote": "that the envoys met"}, "other": {"article": "02.txt", "quote": "They also met in May"}, "why": "the days differ"}]}
            """;

    private static final String RECORD = """
            {"articles": [
               {"id": "a1", "text": "Two envoys met in Oslo on Monday, an official of Norway said. Norway asked for it."},
               {"id": "a2", "text": "Belarus denied that the envoys met. They also met in May."}],
             "entities": [{"id": "e1", "name": "Norway"}, {"id": "e2", "name": "Belarus"}],
             "reports": [
               {"id": "r1", "article": "a1", "event": "CONSULT", "trigger": {"start": 11, "end": 14}, "event_id": "v1"},
               {"id": "r2", "article": "a2", "event": "CONSULT", "trigger": {"start": 31, "end": 34}, "event_id": "v1"},
               {"id": "r3", "article": "a2", "event": "CONSULT", "trigger": {"start": 46, "end": 49}, "event_id": "v2"}],
             "events": [{
               "id": "v1", "actor": ["e1"], "recipient": ["e2"], "date": {"earliest": "2024-11-11"}, "event_loc": {"name": "Oslo"},
               "status": "denied",
               "positions": [
                 {"id": "p1", "holder": {"text": "an official of Norway", "entity": null}, "slot": "occurrence", "value": true, "stance": "asserts", "article": "a1", "superseded_by": "p9"},
                 {"id": "p2", "holder": {"text": "its ministry", "entity": "e2"}, "slot": "occurrence", "value": false, "stance": "denies", "article": "a2", "superseded_by": null},
                 {"id": "p3", "holder": {"text": "an official of Norway", "entity": null}, "slot": "initiator", "value": "e1", "stance": "asserts", "article": "a1", "superseded_by": null},
                 {"id": "p4", "holder": {"text": "its ministry", "entity": "e2"}, "slot": "initiator", "value": "e1", "stance": "denies", "article": "a2", "superseded_by": null}],
               "origins": [{"outlet": "Dagen", "holder": "one official of Norway"}, {"outlet": null, "holder": "Belarus"}],
               "independent_origins": {"at_least": 2, "at_most": 2},
               "disputed": [{"slot": "initiator", "accounts": [{"value": "e1", "positions": ["p3"]}]}],
               "history": [{"at": "2024-11-12", "status": "reported"}, {"at": "2024-11-12T18:00:00", "status": "reported"},
                           {"at": "2024-11-13T08:30:00", "status": "denied"}]},
              {"id": "v2"}]}
            """;

    private ObjectNode record;
    private JsonNode expected;

    @BeforeEach
    void readAfresh() throws IOException {
        record = (ObjectNode) JSON.readTree(RECORD);
        expected = JSON.readTree(EXPECTED);
    }

    @Test
    void aRecordThatSaysWhatIsExpectedPassesEveryCheck() {
        Findings findings = check();

        assertThat(findings.failures()).isEmpty();
        assertThat(findings.passed()).isEqualTo(2 + 3 + 5 + 2 + 2 + 3 + 1 + 1 + 3 + 1);
    }

    @Test
    void aReportThatIsAnotherEventFailsToJoin() {
        ((ObjectNode) record.path("reports").path(1)).put("event_id", "v3");

        assertThat(check().failures()).containsExactly("talks: joins 02.txt 'that the envoys met' (got [\"v3\"])");
    }

    @Test
    void reportsThatAreOneEventAreNotApart() {
        ((ObjectNode) record.path("reports").path(2)).put("event_id", "v1");

        assertThat(check().failures())
                .containsExactly(
                        "apart: 'that the envoys met' and 'They also met in May': are one event, though the days differ");
    }

    @Test
    void reportsThatWereNotCodedAreNotApartEither() {
        record.putArray("reports");

        assertThat(check().failures())
                .contains("apart: 'that the envoys met' and 'They also met in May': a report is missing");
    }

    @Test
    void anEmptyRecordPassesNothing() throws IOException {
        record = (ObjectNode) JSON.readTree("{\"articles\": []}");

        assertThat(check().passed()).isZero();
    }

    @Test
    void aPositionOfTheWrongArticleStanceOrValueIsNoPosition() {
        ObjectNode position =
                (ObjectNode) record.path("events").path(0).path("positions").path(1);
        String failure = "talks: position [\"Minsk\",\"Belarus\"] [\"denies\"] \"occurrence\" false in 02.txt";

        position.put("article", "a1");
        assertThat(check().failures()).contains(failure, failure + " is in force");
        position.put("article", "a2").put("stance", "declines");
        assertThat(check().failures()).contains(failure);
        position.put("stance", "denies").putNull("value");
        assertThat(check().failures()).contains(failure);
    }

    @Test
    void aPositionThatAnotherShouldHaveReplacedIsToldApart() {
        ((ObjectNode) record.path("events").path(0).path("positions").path(0)).putNull("superseded_by");

        assertThat(check().failures())
                .containsExactly(
                        "talks: position \"official of Norway\" \"asserts\" \"occurrence\" true in 01.txt is superseded");
    }

    @Test
    void aDisputeThatIsSettledMustNotStandAtTheEnd() {
        ((com.fasterxml.jackson.databind.node.ArrayNode)
                        record.path("events").path(0).path("disputed"))
                .addObject()
                .put("slot", "terms");

        assertThat(check().failures()).singleElement().asString().startsWith("talks: disputes that are not open");
    }

    @Test
    void aDisputeThatIsOpenMustStandAtTheEnd() {
        ((ObjectNode) record.path("events").path(0)).putArray("disputed");

        assertThat(check().failures())
                .containsExactly(
                        "talks: dispute over \"initiator\" (got [])",
                        "talks: dispute over \"initiator\", account \"Norway\" of [\"official\"]",
                        "talks: dispute over \"initiator\", account \"Norway\" denied by [\"Belarus\"]");
    }

    @Test
    void aChangeOfStatusOnAnotherDayIsSeen() {
        ((ObjectNode) record.path("events").path(0).path("history").path(2)).put("at", "2024-11-14");

        assertThat(check().failures())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("talks: history: denied on 2024-11-13"))
                .anyMatch(line -> line.startsWith("talks: history: exactly these changes"));
    }

    private Findings check() {
        return StoryCheck.check(record, expected, TEXTS);
    }
}
