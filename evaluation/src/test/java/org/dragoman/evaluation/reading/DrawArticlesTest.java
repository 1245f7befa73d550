package org.dragoman.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawArticlesTest {

    private static final List<JsonNode> POOL = IntStream.range(0, 50)
            .<JsonNode>mapToObj(number -> new ObjectMapper().createObjectNode().put("id", "a" + number))
            .toList();

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrder() {
        List<JsonNode> turned = new ArrayList<>(POOL);
        Collections.reverse(turned);
        assertThat(DrawArticles.draw(turned, Set.of(), 7, 10)).isEqualTo(DrawArticles.draw(POOL, Set.of(), 7, 10));
    }

    @Test
    void drawsNothingTwiceAndNothingThatIsLeftOut() {
        List<JsonNode> drawn = DrawArticles.draw(POOL, Set.of("a1", "a2"), 7, 100);
        assertThat(drawn).hasSize(48).doesNotHaveDuplicates();
        assertThat(drawn)
                .noneMatch(article ->
                        Set.of("a1", "a2").contains(article.path("id").asText()));
    }
}
