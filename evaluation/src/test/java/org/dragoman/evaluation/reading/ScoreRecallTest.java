package org.dragoman.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreRecallTest {

    @Test
    void aReportAnswersForOneEventOfItsSentenceOnly() throws JsonProcessingException {
        JsonNode record = json("{'articles': [{'id': 'a'}], 'reports': ["
                + "{'article': 'a', 'event': 'ASSAULT', 'trigger': {'start': 10}},"
                + "{'article': 'a', 'event': 'COERCE', 'trigger': {'start': 50}}]}");
        List<JsonNode> sentences = List.of(
                json(
                        "{'id': 'a', 'start': 0, 'end': 40, 'events': [{'event': 'ASSAULT'}, {'event': 'ASSAULT'}, {'event': 'COERCE'}]}"),
                json("{'id': 'a', 'start': 60, 'end': 90, 'events': [{'event': 'COERCE'}]}"));

        assertThat(ScoreRecall.score(sentences, record, missed -> {})).isEqualTo(new ScoreRecall.Score(2, 1, 4, 1, 1));
    }

    @Test
    void aRecordWithoutTheArticleIsRefused() throws JsonProcessingException {
        JsonNode record = json("{'articles': [], 'reports': []}");
        List<JsonNode> sentences = List.of(json("{'id': 'a', 'start': 0, 'end': 4, 'events': []}"));

        assertThatThrownBy(() -> ScoreRecall.score(sentences, record, missed -> {}))
                .hasMessageContaining("the record has no article a");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
