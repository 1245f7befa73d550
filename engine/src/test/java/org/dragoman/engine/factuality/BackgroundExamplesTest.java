package org.dragoman.engine.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code backgrounds.yaml}: each entry alone must mark what it catches, none what any ignores. */
class BackgroundExamplesTest {

    private static final List<Entry> ENTRIES =
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons"));
    private static final Background ALL = Background.of(Lexicon.of(ENTRIES));

    @Test
    void everyEntryHasExamples() {
        assertThat(backgrounds())
                .isNotEmpty()
                .allMatch(entry -> !entry.parts("catches").isEmpty()
                        && !entry.parts("ignores").isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsMarkedByItsEntry() {
        return backgrounds().flatMap(entry -> {
            Background alone = Background.of(Lexicon.of(ENTRIES.stream()
                    .filter(other -> other.equals(entry) || other.kind().equals("people"))
                    .toList()));
            return entry.parts("catches").stream()
                    .map(example -> DynamicTest.dynamicTest(
                            entry.id() + ": " + example.text("text"),
                            () -> assertThat(isMarked(alone, example)).isTrue()));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLookAlikeIsLeftAlone() {
        return backgrounds()
                .flatMap(entry -> entry.parts("ignores").stream()
                        .map(example -> DynamicTest.dynamicTest(
                                entry.id() + ": " + example.text("text"),
                                () -> assertThat(isMarked(ALL, example)).isFalse())));
    }

    @Test
    void aTermWithoutADateIsAProblemOfItsEntry() {
        Entry background = new Entry(
                "backgrounds",
                "b.yaml",
                1,
                Map.of("id", "b", "offices", List.of("king"), "pattern", "(?<name>\\w+) era"));
        Entry person = new Entry(
                "people",
                "p.yaml",
                1,
                Map.of(
                        "id",
                        "p",
                        "name",
                        "Otto Long",
                        "roles",
                        List.of(Map.of("office", "king", "sector", "GOV", "until", "lately"))));

        assertThatThrownBy(() -> Background.of(Lexicon.of(List.of(background, person))))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("lately");
    }

    private static boolean isMarked(Background background, Entry example) {
        AnnotatedArticle article =
                TestLanguage.annotate(Article.of("a", example.text("text")).withPublished(LocalDate.of(2024, 11, 15)));
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(example.text("of"))) {
                    return background.surrounds(article, sentence, token.index())
                            || background.isFormerAct(article, sentence, token.index());
                }
            }
        }
        throw new IllegalStateException(example.text("text") + ": lacks the word " + example.text("of"));
    }

    private static Stream<Entry> backgrounds() {
        return ENTRIES.stream().filter(entry -> entry.kind().equals("backgrounds"));
    }
}
