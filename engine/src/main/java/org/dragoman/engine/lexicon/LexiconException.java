package org.dragoman.engine.lexicon;

import java.util.List;

/** Lexicon files are wrong; says all that is wrong at once, each with file, line, entry, what was found and expected. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** An exception that lists the given problems, one a line. */
    public LexiconException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, one text for each fault. */
    public List<String> problems() {
        return problems;
    }
}
