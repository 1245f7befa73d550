package org.dragoman.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EntryTest {

    private final Entry entry =
            LexiconReader.read("verbs.yaml", LexiconReaderTest.HEADER + """
                            verbs:
                              - id: meet
                                list: [a, b]
                                number: 4
                                word: four
                                map: {one: [x], two: y}
                                mixed: [{text: a, weight: 1}, b]
                                holes: [a, null]
                            """).get(0);

    @Test
    void aFieldOfAnotherFormIsToldWithFileLineEntryFindAndExpectation() {
        assertProblem(e -> e.text("list"), "'list': found [a, b], expected a text");
        assertProblem(e -> e.text("gone"), "'gone': found nothing, expected a text");
        assertProblem(e -> e.texts("word"), "'word': found four, expected a list of texts");
        assertProblem(e -> e.texts("holes"), "'holes': found null, expected a text in the list");
        assertProblem(e -> e.number("word"), "'word': found four, expected a number");
        assertProblem(e -> e.flag("number", true), "'number': found 4, expected true or false");
        assertProblem(e -> e.textsByName("map"), "'map.two': found y, expected a list of texts");
        assertProblem(e -> e.part("word"), "'word': found four, expected a map");
        assertProblem(e -> e.parts("word"), "'word': found four, expected a list");
    }

    @Test
    void aPartPointsToItsEntry() {
        assertThatThrownBy(() -> entry.part("map").orElseThrow().text("one"))
                .hasMessageStartingWith("verbs.yaml:6: verbs entry 'meet', field 'one':");
    }

    @Test
    void aTextInAListOfPartsBecomesAPart() {
        assertThat(entry.parts("mixed")).extracting(part -> part.text("text")).containsExactly("a", "b");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(entry.texts("gone")).isEmpty();
        assertThat(entry.textsByName("gone")).isEmpty();
        assertThat(entry.optionalText("gone")).isEmpty();
        assertThat(entry.part("gone")).isEmpty();
        assertThat(entry.parts("gone")).isEmpty();
        assertThat(entry.number("gone")).isEmpty();
        assertThat(entry.flag("gone", true)).isTrue();
    }

    private void assertProblem(Consumer<Entry> access, String problem) {
        assertThatThrownBy(() -> access.accept(entry))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.yaml:6: verbs entry 'meet', field " + problem);
    }
}
