package org.dragoman.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.Test;

/** Errors in frames say where, what was found and what was expected, all at once. */
class FrameLexiconTest {

    private static final String HEADER = "about: a\nsources: b\nlicence: c\ndate: 2024-11-15\nframes:\n";

    @Test
    void thatAllErrorsAreToldAtOnce() {
        String yaml = HEADER
                + "  - {id: one, event: GREET, cameo: \"040\", verbs: [greet]}\n"
                + "  - {id: two, event: CONSULT, mode: [aerial], cameo: \"040\", verbs: [meet]}\n"
                + "  - {id: three, event: CONSULT, cameo: x, verbs: [meet], object: [\"@nobody\"], colour: red}\n"
                + "  - {id: four, event: CONSULT, cameo: \"040\", needs: [luck], subject_kind: [rock]}\n";
        assertThatThrownBy(() -> new FrameLexicon(Lexicon.of(LexiconReader.read("test.yaml", yaml))))
                .isInstanceOfSatisfying(
                        LexiconException.class,
                        exception -> assertThat(exception.problems())
                                .anyMatch(problem -> problem.contains("test.yaml:6") && problem.contains("found GREET"))
                                .anyMatch(problem -> problem.contains("'two', field 'mode': found aerial"))
                                .anyMatch(problem -> problem.contains("'three', field 'cameo': found x"))
                                .anyMatch(problem -> problem.contains("'three', field 'object': found @nobody"))
                                .anyMatch(problem -> problem.contains("'three', field 'colour'"))
                                .anyMatch(problem -> problem.contains("'four', field 'needs': found luck"))
                                .anyMatch(problem -> problem.contains("'four', field 'subject_kind': found rock"))
                                .anyMatch(problem -> problem.contains("'four', field 'verbs'")));
    }
}
