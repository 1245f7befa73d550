package org.dragoman.engine.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code operators.yaml}. */
class OperatorExamplesTest {

    private static final List<Entry> ENTRIES =
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons"));
    private static final FactualityAnalyzer ANALYZER = new FactualityAnalyzer(Lexicon.of(ENTRIES));

    @Test
    void everyOperatorHasAnExample() {
        assertThat(operators())
                .hasSizeGreaterThan(150)
                .allMatch(entry -> !entry.parts("catches").isEmpty());
    }

    @Test
    void noTwoOperatorsAreSpelledAlike() {
        Map<String, String> seen = new TreeMap<>();
        List<String> doubles = new ArrayList<>();
        operators()
                .forEach(operator -> operator.texts("words").forEach(word -> {
                    List<String> links = operator.texts("governs").isEmpty() ? List.of("-") : operator.texts("governs");
                    for (String link : links) {
                        String key = operator.text("class") + ' ' + word + ' ' + link;
                        String other = seen.put(key, operator.id());
                        if (other != null) {
                            doubles.add(key + ": " + other + " and " + operator.id());
                        }
                    }
                }));
        assertThat(doubles).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGetsItsValueThroughItsOperator() {
        return operators()
                .flatMap(operator -> operator.parts("catches").stream()
                        .map(example -> DynamicTest.dynamicTest(operator.id() + ": " + example.text("text"), () -> {
                            Found found = find(example);
                            assertThat(ANALYZER.operators(found.sentence(), found.token()))
                                    .contains(operator.id());
                            assertThat(ANALYZER.value(found.sentence(), found.token())
                                            .code())
                                    .isEqualTo(example.text("value"));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyLookAlikeIsLeftAlone() {
        return operators()
                .flatMap(operator -> operator.parts("ignores").stream()
                        .map(example -> DynamicTest.dynamicTest(operator.id() + ": " + example.text("text"), () -> {
                            Found found = find(example);
                            assertThat(ANALYZER.operators(found.sentence(), found.token()))
                                    .doesNotContain(operator.id());
                        })));
    }

    /** A note that no longer holds becomes an example. */
    @TestFactory
    Stream<DynamicTest> everyKnownMistakeIsStillMade() {
        return operators()
                .flatMap(operator -> operator.parts("mistakes").stream()
                        .map(mistake -> DynamicTest.dynamicTest(operator.id() + ": " + mistake.text("text"), () -> {
                            Found found = find(mistake);
                            assertThat(ANALYZER.value(found.sentence(), found.token())
                                            .code())
                                    .isNotEqualTo(operator.text("holds"));
                        })));
    }

    private record Found(Sentence sentence, int token) {}

    private static Found find(Entry example) {
        Article article = Article.of("a", example.text("text")).withPublished(LocalDate.of(2024, 11, 15));
        for (Sentence sentence : TestLanguage.annotate(article).sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(example.text("of"))) {
                    return new Found(sentence, token.index());
                }
            }
        }
        throw new IllegalStateException(example.text("text") + ": lacks the word " + example.text("of"));
    }

    private static Stream<Entry> operators() {
        return ENTRIES.stream().filter(entry -> entry.kind().equals("operators"));
    }
}
