package org.dragoman.engine.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassiveSubjectsTest {

    @Test
    void subjectsBesideAPassiveAuxiliaryBecomePassive() {
        String[] labels = {"nsubj", "csubj", "aux:pass", "root", "obj"};
        PassiveSubjects.correct(new int[] {3, 3, 3, Parse.ROOT, 3}, labels);
        assertThat(labels).containsExactly("nsubj:pass", "csubj:pass", "aux:pass", "root", "obj");
    }

    @Test
    void subjectsOfOtherWordsStayAsTheyAre() {
        String[] labels = {"nsubj", "root", "nsubj", "aux:pass", "ccomp"};
        PassiveSubjects.correct(new int[] {1, Parse.ROOT, 4, 4, 1}, labels);
        assertThat(labels).containsExactly("nsubj", "root", "nsubj:pass", "aux:pass", "ccomp");
    }

    @Test
    void aPlainAuxiliaryChangesNothing() {
        String[] labels = {"nsubj", "aux", "root"};
        PassiveSubjects.correct(new int[] {2, 2, Parse.ROOT}, labels);
        assertThat(labels).containsExactly("nsubj", "aux", "root");
    }
}
