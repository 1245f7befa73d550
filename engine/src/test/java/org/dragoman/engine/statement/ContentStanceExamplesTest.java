package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.engine.lexicon.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example sentences that the lexicon of short refusals and dismissals carries. */
class ContentStanceExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyEntryCatchesItsExamples() {
        return Reader.LEXICON.entries("content_stances").stream()
                .flatMap(entry -> entry.texts("catches").stream()
                        .map(text ->
                                dynamicTest(text, () -> assertThat(stance(text)).isEqualTo(wanted(entry)))));
    }

    @TestFactory
    Stream<DynamicTest> everyEntryIgnoresWhatOnlyLooksLikeIt() {
        return Reader.LEXICON.entries("content_stances").stream()
                .flatMap(entry -> entry.texts("ignores").stream()
                        .map(text ->
                                dynamicTest(text, () -> assertThat(stance(text)).isEqualTo(Statement.Stance.ASSERTS))));
    }

    private static Statement.Stance wanted(Entry entry) {
        return Statement.Stance.valueOf(entry.text("stance").toUpperCase(Locale.ROOT));
    }

    private static Statement.Stance stance(String text) {
        return Reader.read(text).withCue("said").stance();
    }
}
