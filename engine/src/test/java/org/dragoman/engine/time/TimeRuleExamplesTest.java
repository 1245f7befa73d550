package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code time-rules.yaml}. */
class TimeRuleExamplesTest {

    private static final List<Entry> ENTRIES =
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons"));
    private static final TimeFinder FINDER = new TimeFinder(Lexicon.of(ENTRIES));

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItSays() {
        return examples("catches", rule -> !isSilent(rule), TimeRuleExamplesTest::isRead);
    }

    @TestFactory
    Stream<DynamicTest> everyLookAlikeIsLeftAlone() {
        return examples(
                "ignores",
                rule -> !isSilent(rule),
                example ->
                        assertThat(values(example)).noneMatch(value -> value.startsWith(example.text("of") + " = ")));
    }

    @TestFactory
    Stream<DynamicTest> noTimeIsReadInANameThatHoldsItsWords() {
        return examples("catches", TimeRuleExamplesTest::isSilent, example -> {
            String text = example.text("text");
            int start = text.indexOf(example.text("of"));
            Span name = new Span(start, start + example.text("of").length());
            assertThat(FINDER.find(annotated(example)))
                    .noneMatch(time -> time.span().overlaps(name));
        });
    }

    @TestFactory
    Stream<DynamicTest> noTimeIsTakenForAName() {
        return examples("ignores", TimeRuleExamplesTest::isSilent, TimeRuleExamplesTest::isRead);
    }

    @Test
    void whateverHoldsItsWordsSaysWhatItMustLeaveAlone() {
        assertThat(rules().filter(TimeRuleExamplesTest::isSilent))
                .isNotEmpty()
                .allMatch(rule -> !rule.parts("catches").isEmpty()
                        && !rule.parts("ignores").isEmpty());
    }

    private static Stream<DynamicTest> examples(String field, Predicate<Entry> rules, Consumer<Entry> check) {
        return rules().filter(rules)
                .flatMap(rule -> rule.parts(field).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text("text"), () -> check.accept(example))));
    }

    private static void isRead(Entry example) {
        assertThat(values(example)).contains(example.text("of") + " = " + example.text("value"));
    }

    private static boolean isSilent(Entry rule) {
        return rule.text("means").equals("name") || rule.text("means").equals("phrase");
    }

    private static Stream<Entry> rules() {
        return ENTRIES.stream().filter(entry -> entry.kind().equals("time_rules"));
    }

    private static AnnotatedArticle annotated(Entry example) {
        return TestLanguage.annotate(Article.of("a", example.text("text")).withPublished(LocalDate.of(2024, 11, 15)));
    }

    private static List<String> values(Entry example) {
        AnnotatedArticle annotated = annotated(example);
        return FINDER.find(annotated).stream()
                .map(time -> annotated.quote(time.span()) + " = " + time.value())
                .toList();
    }
}
