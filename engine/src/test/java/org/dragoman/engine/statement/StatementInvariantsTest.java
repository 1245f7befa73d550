package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.statement.Reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the statements of any text, also of broken ones. */
class StatementInvariantsTest {

    @Test
    void allExamplesInOneTextKeepTheirOrder() {
        String text = String.join(
                " ",
                Reader.LEXICON.entries("cues").stream()
                        .flatMap(cue -> cue.parts("catches").stream())
                        .map((Entry example) -> example.text("text"))
                        .toList());
        Reading reading = Reader.read(text);
        assertThat(reading.statements()).hasSizeGreaterThan(150);
        holds(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "“",
                "said",
                "\" \" \"",
                "“He said “no.”",
                "said said said that that said, said the said.",
                "“One.\n\n“Two.\n\n“Three,” he said. “Four",
                "According to.",
                "according to according to him, according",
                ": : X: “",
                "😀 “I said 😀,” said 😀 Smith 😀.",
                "The claim that the claim that the claim was denied was denied was denied.",
            })
    void oddTextsBreakNothing(String text) {
        holds(Reader.read(text));
    }

    @Test
    void readingTwiceChangesNothing() {
        String text =
                "The minister said on Monday that talks would resume. “We are ready,” he added. Analysts doubt it.";
        assertThat(Reader.read(text).statements()).isEqualTo(Reader.read(text).statements());
    }

    private static void holds(Reading reading) {
        List<String> ids = reading.statements().stream().map(Statement::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Statement statement : reading.statements()) {
            assertThat(statement.content()).isNotEmpty().isSorted();
            for (int i = 1; i < statement.content().size(); i++) {
                assertThat(statement.content().get(i).start())
                        .isGreaterThanOrEqualTo(statement.content().get(i - 1).end());
            }
            statement.content().forEach(span -> inside(span, reading.text()));
            statement.cue().ifPresent(span -> inside(span, reading.text()));
            statement.source().ifPresent(source -> inside(source.span(), reading.text()));
            statement
                    .source()
                    .flatMap(Source::entity)
                    .ifPresent(entity -> reading.actors().entity(entity));
            statement.within().ifPresent(outer -> assertThat(ids).contains(outer));
            statement.within().ifPresent(outer -> assertThat(outer).isNotEqualTo(statement.id()));
            assertThat(ids)
                    .containsAll(statement.about().stream()
                            .filter(key -> key.startsWith("s"))
                            .toList());
        }
    }

    private static void inside(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.quote(text)).isNotBlank();
    }
}
