package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.statement.Reader.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example sentences that the cue lexicon carries; they hold of the rules, which the models then weigh. */
class CueExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyCueCatchesItsExamples() {
        return Reader.LEXICON.entries("cues").stream()
                .flatMap(cue -> cue.parts("catches").stream()
                        .map(example ->
                                dynamicTest(cue.id() + ": " + example.text("text"), () -> caught(cue, example))));
    }

    @TestFactory
    Stream<DynamicTest> everyCueIgnoresWhatOnlyLooksLikeIt() {
        return Reader.LEXICON.entries("cues").stream()
                .flatMap(cue -> cue.texts("ignores").stream()
                        .map(text -> dynamicTest(cue.id() + ": " + text, () -> ignored(cue, text))));
    }

    @TestFactory
    Stream<DynamicTest> everyKnownMistakeStillHappens() {
        return Reader.LEXICON.entries("cues").stream()
                .flatMap(cue -> cue.parts("mistakes").stream()
                        .map(example ->
                                dynamicTest(cue.id() + ": " + example.text("text"), () -> mistaken(cue, example))));
    }

    private static void caught(Entry cue, Entry example) {
        Reading reading = Reader.readByRules(example.text("text"));
        assertThat(reading.statements()).as("%s", reading).anySatisfy(statement -> {
            assertThat(statement.rule()).isEqualTo(cue.id());
            assertThat(bare(reading.source(statement))).isEqualTo(bare(example.text("source")));
            assertThat(bare(reading.cue(statement))).isEqualTo(bare(example.text("cue")));
            assertThat(reading.content(statement).stream()
                            .map(CueExamplesTest::bare)
                            .toList())
                    .isEqualTo(example.texts("content").stream()
                            .map(CueExamplesTest::bare)
                            .toList());
            assertThat(statement.stance().word()).isEqualTo(example.text("stance"));
        });
    }

    private static void ignored(Entry cue, String text) {
        Reading reading = Reader.readByRules(text);
        assertThat(reading.statements().stream().map(Statement::rule).toList())
                .as("%s", reading)
                .doesNotContain(cue.id());
    }

    private static void mistaken(Entry cue, Entry example) {
        Reading reading = Reader.readByRules(example.text("text"));
        List<String> contents = reading.statements().stream()
                .filter(statement -> statement.rule().equals(cue.id()))
                .flatMap(statement -> reading.content(statement).stream())
                .map(CueExamplesTest::bare)
                .toList();
        assertThat(contents)
                .as("%s", reading)
                .isNotEqualTo(example.texts("content").stream()
                        .map(CueExamplesTest::bare)
                        .toList());
    }

    /** Only letters and digits, as PolNeAR's scorer compares. */
    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
