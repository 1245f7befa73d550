package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code time-rules.yaml}. */
class TimeRuleExamplesTest {

    private static final List<Entry> ENTRIES =
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons"));
    private static final TimeFinder FINDER = new TimeFinder(Lexicon.of(ENTRIES));

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItSays() {
        return rules().flatMap(rule -> rule.parts("catches").stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.id() + ": " + example.text("text"),
                        () -> assertThat(values(example))
                                .contains(example.text("of") + " = " + example.text("value")))));
    }

    @TestFactory
    Stream<DynamicTest> everyLookAlikeIsLeftAlone() {
        return rules().flatMap(rule -> rule.parts("ignores").stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.id() + ": " + example.text("text"),
                        () -> assertThat(values(example))
                                .noneMatch(value -> value.startsWith(example.text("of") + " = ")))));
    }

    private static Stream<Entry> rules() {
        return ENTRIES.stream().filter(entry -> entry.kind().equals("time_rules"));
    }

    private static List<String> values(Entry example) {
        Article article = Article.of("a", example.text("text")).withPublished(LocalDate.of(2024, 11, 15));
        AnnotatedArticle annotated = TestLanguage.annotate(article);
        return FINDER.find(annotated).stream()
                .map(time -> annotated.quote(time.span()) + " = " + time.value())
                .toList();
    }
}
