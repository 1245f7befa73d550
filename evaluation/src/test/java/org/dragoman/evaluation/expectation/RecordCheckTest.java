package org.dragoman.evaluation.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordCheckTest {

    private MadeRecord made;

    @BeforeEach
    void readAfresh() throws IOException {
        made = MadeRecord.read();
    }

    @Test
    void everyFailureNamesTheExpectationAndWhatFellShort() {
        Findings findings = check(made.expected());

        assertThat(findings.failures().stream().map(line -> line.replaceAll(" \\(got .*", "")))
                .containsExactly(
                        "embassy: place",
                        "embassy: date",
                        "embassy: holder",
                        "nothing: no report ADMIT",
                        "nothing: actor: nothing to look at",
                        "nothing: auxiliary: nothing to look at",
                        "strict: SANCTION at 'close': only a threat",
                        "novik: anonymity_reason",
                        "novik: manner",
                        "nobody: no statement by 'Kremlin'",
                        "nobody: stance: nothing to look at",
                        "nobody: country: nothing to look at",
                        "the-expulsion: origin Dagen",
                        "the-expulsion: official takes no position on it",
                        "the-expulsion: position: Oslo denies",
                        "the-meeting: status",
                        "the-meeting: main_event of the article",
                        "no-event: its reports are not one event",
                        "no-event: status",
                        "no-event: initiator",
                        "no-event: origin null",
                        "no-event: independent_origins",
                        "no-event: Norway takes no position on it",
                        "no-event: position: null declines");
    }

    @Test
    void theFailureShowsWhatWasFound() {
        assertThat(check(made.expected()).failures()).contains("the-meeting: status (got \"reported\")");
    }

    @Test
    void aRecordWithoutTheArticleFailsOnce() {
        Findings findings = RecordCheck.check(made.record(), made.expected(), "A text that nobody coded.");

        assertThat(findings.passed()).isZero();
        assertThat(findings.failures()).containsExactly("the record does not hold the article");
    }

    @Test
    void anEmptyRecordEarnsNothingBySilence() {
        for (String list : List.of("reports", "statements", "events", "mentions", "times", "places")) {
            made.record().putArray(list);
        }

        assertThat(check(made.expected()).passed()).isZero();
    }

    @Test
    void aSpanThatDoesNotQuoteTheTextIsFound() {
        ((ObjectNode) made.record().path("reports").path(0).path("trigger")).put("start", 16);

        assertThat(check(made.expected()).failures().get(0)).startsWith("evidence: 1 of ");
    }

    @Test
    void aSpanThatCutsACharacterInTwoQuotesNothing() {
        ((ArrayNode) made.record().path("mentions"))
                .addObject()
                .put("article", "a1")
                .put("text", "\uD83D")
                .put("start", made.text().indexOf("\uD83D\uDE42"))
                .put("end", made.text().indexOf("\uD83D\uDE42") + 1);

        assertThat(check(made.expected()).failures().get(0)).startsWith("evidence: 1 of ");
    }

    @Test
    void aReportThatStandsTwiceIsFound() {
        ArrayNode reports = (ArrayNode) made.record().path("reports");
        reports.add(reports.path(0).deepCopy());

        assertThat(check(made.expected()).failures()).anyMatch(line -> line.startsWith("duplicates: 1 reports"));
    }

    @Test
    void theReportThatFitsBestIsLookedAt() {
        ArrayNode reports = (ArrayNode) made.record().path("reports");
        ObjectNode worse = reports.path(0).deepCopy();
        worse.putArray("mode");
        worse.set("trigger", reports.path(0).path("recipient").path(0));
        reports.insert(0, worse);

        assertThat(check(made.expected()).failures()).noneMatch(line -> line.startsWith("expulsion"));
    }

    @Test
    void aQuoteThatDoesNotStandInTheArticleIsAnErrorOfTheExpectation() throws IOException {
        JsonNode wrong = new ObjectMapper()
                .readTree(
                        "{\"reports\": [{\"name\": \"x\", \"quote\": \"Sweden expelled\", \"event\": \"SANCTION\"}]}");

        assertThatThrownBy(() -> check(wrong))
                .isInstanceOf(InvalidExpectationException.class)
                .hasMessageContaining("Sweden expelled");
    }

    private Findings check(JsonNode expected) {
        return RecordCheck.check(made.record(), expected, made.text());
    }
}
