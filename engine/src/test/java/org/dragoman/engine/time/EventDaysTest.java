package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sentences of {@code event-days.txt}, each with a word and the days on which what it tells happened. */
class EventDaysTest {

    private static final Lexicon LEXICON = Lexicon.of(
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons")));
    private static final TimeFinder FINDER = new TimeFinder(LEXICON);
    private static final EventDater DATER = new EventDater(LEXICON);
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 15);

    @TestFactory
    Stream<DynamicTest> everythingIsPlacedOnItsDays() {
        return lines().stream()
                .filter(line -> !line.startsWith("!"))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split("\\|");
                    assertThat(days(parts[0], parts[1])).isEqualTo(parts[2] + ".." + parts[3]);
                }));
    }

    /** A note that no longer holds becomes a sentence like the others. */
    @TestFactory
    Stream<DynamicTest> everyKnownMistakeIsStillMade() {
        return lines().stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.substring(2).split("\\|");
                    assertThat(days(parts[0], parts[1])).isNotEqualTo(parts[2] + ".." + parts[3]);
                }));
    }

    private static String days(String text, String word) {
        AnnotatedArticle article = TestLanguage.annotate(Article.of("a", text).withPublished(PUBLISHED));
        List<TimeExpression> times = FINDER.find(article);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(word)) {
                    DayInterval days = DATER.date(article, times, sentence.index(), token.index())
                            .days();
                    return days.earliest().map(LocalDate::toString).orElse("-") + ".."
                            + days.latest().map(LocalDate::toString).orElse("-");
                }
            }
        }
        throw new IllegalArgumentException(text + ": lacks the word " + word);
    }

    private static List<String> lines() {
        try (InputStream stream = EventDaysTest.class.getResourceAsStream("event-days.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
