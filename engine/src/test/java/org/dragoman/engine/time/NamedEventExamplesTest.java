package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the examples of {@code named_events.yaml}: what an entry catches happened on its days, what it ignores has no name. */
class NamedEventExamplesTest {

    private static final List<Entry> ENTRIES =
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons"));
    private static final NamedEvents ALL = NamedEvents.of(Lexicon.of(ENTRIES));

    @Test
    void everyEntryHasExamplesAndEndsAfterItBegins() {
        assertThat(events())
                .isNotEmpty()
                .allMatch(entry -> !entry.parts("catches").isEmpty()
                        && !entry.parts("ignores").isEmpty()
                        && entry.text("from").compareTo(entry.text("until")) <= 0);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHappenedOnTheDaysOfItsEntry() {
        return events().flatMap(entry -> {
            NamedEvents alone = NamedEvents.of(Lexicon.of(List.of(entry)));
            return entry.parts("catches").stream()
                    .map(example -> DynamicTest.dynamicTest(
                            entry.id() + ": " + example.text("text"),
                            () -> assertThat(days(alone, example.text("text"), example.text("of"), "2024-11-15"))
                                    .isEqualTo(entry.text("from") + ".." + entry.text("until"))));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLookAlikeHasNoName() {
        return events().flatMap(entry -> entry.parts("ignores").stream()
                .map(example -> DynamicTest.dynamicTest(
                        entry.id() + ": " + example.text("text"),
                        () -> assertThat(days(ALL, example.text("text"), example.text("of"), "2024-11-15"))
                                .isEqualTo("none"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ministers condemned the Paris attacks.; attacks; 2015-03-01; 2015-01-07..2015-01-09",
                "Ministers condemned the Paris attacks.; attacks; 2016-03-01; 2015-11-13..2015-11-13",
                "Ministers condemned the Paris attacks.; attacks; 2014-03-01; none",
                "Russia annexed Crimea and seized its ports.; annexed; 2024-11-15; 2014-03-18..2014-03-18",
                "Agents killed Jamal Khashoggi in the consulate.; killed; 2024-11-15; 2018-10-02..2018-10-02",
                "Jamal Khashoggi was murdered in the consulate.; murdered; 2024-11-15; 2018-10-02..2018-10-02",
                "Hamas would attack Pearl Harbor if it could.; attack; 2024-11-15; none",
                "The police prevented a 9/11-style attack on the bank.; attack; 2024-11-15; none",
                "Gunmen carried out an attack in Orlando.; attack; 2024-11-15; none",
                "Police described the shooting in Las Vegas.; shooting; 2024-11-15; none",
                "Police described the Las Vegas shooting.; shooting; 2024-11-15; 2017-10-01..2017-10-01",
                "Drones carried out the worst attack since 9/11.; attack; 2024-11-15; none",
                "The killing of Jamal Khashoggi's lawyer shocked the city.; killing; 2024-11-15; none",
                "Osama bin Laden's killing of civilians shocked the city.; killing; 2024-11-15; none",
                "Runners finished the Boston Marathon after an attack of cramps.; attack; 2024-11-15; none"
            })
    void aNameHoldsFromItsEndOnAndForItsEventOnly(String text, String word, String published, String expected) {
        assertThat(days(ALL, text, word, published)).isEqualTo(expected);
    }

    private static String days(NamedEvents events, String text, String word, String published) {
        AnnotatedArticle article =
                TestLanguage.annotate(Article.of("a", text).withPublished(LocalDate.parse(published)));
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(word)) {
                    return events.of(article, sentence, token.index())
                            .map(EventDate::days)
                            .map(days ->
                                    days.earliest().get() + ".." + days.latest().get())
                            .orElse("none");
                }
            }
        }
        throw new IllegalArgumentException(text + ": lacks the word " + word);
    }

    private static Stream<Entry> events() {
        return ENTRIES.stream().filter(entry -> entry.kind().equals("named_events"));
    }
}
