package org.dragoman.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that the lexicon of credits carries. */
class CreditExamplesTest {

    private static final Lexicon LEXICON = Lexicon.of(LexiconReader.readFolder(
            Path.of(System.getProperty("dragoman.root", ".."), "engine", "src", "main", "lexicons")));
    private static final ActorLexicon ACTORS = new ActorLexicon(LEXICON);
    private static final CreditReader CREDITS = new CreditReader(LEXICON, ACTORS);

    @TestFactory
    Stream<DynamicTest> everyEntryCatchesItsExamples() {
        return LEXICON.entries("credits").stream().flatMap(entry -> {
            CreditReader alone = new CreditReader(Lexicon.of(List.of(entry)), ACTORS);
            return entry.parts("catches").stream()
                    .map(example -> dynamicTest(
                            example.text("text"),
                            () -> assertThat(agency(alone, example.text("text")))
                                    .contains(example.text("agency"))));
        });
    }

    @TestFactory
    Stream<DynamicTest> noEntryTakesWhatOnlyLooksLikeACredit() {
        return LEXICON.entries("credits").stream()
                .flatMap(entry -> entry.texts("ignores").stream())
                .map(text -> dynamicTest(
                        text, () -> assertThat(agency(CREDITS, text)).isEmpty()));
    }

    @Test
    void anUnknownScopeIsRefused() {
        Lexicon wrong = Lexicon.of(LexiconReader.read(
                "credits.yaml",
                "about: a\nsources: b\nlicence: c\ndate: 2026-11-29\n"
                        + "credits:\n  - {id: x, scope: middle, pattern: '(?<agency>.+)'}\n"));
        assertThatThrownBy(() -> new CreditReader(wrong, ACTORS))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("opening, byline or closing");
    }

    private static Optional<String> agency(CreditReader reader, String text) {
        return reader.read(text).map(KnownActor::name);
    }
}
