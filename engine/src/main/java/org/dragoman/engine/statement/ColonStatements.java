package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.NameKind;

/** Statements of headlines and transcripts: "Minister: talks will go on". */
final class ColonStatements {

    private static final int LONGEST_NAME = 5;

    private final Words words;
    private final Quotations quotations;
    private final Cue colon;

    ColonStatements(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.colon = cues.named("colon");
    }

    List<Draft> find(int sentence) {
        int start = words.start(sentence);
        int end = words.last(sentence);
        for (int at = start + 1; at <= Math.min(end - 2, start + LONGEST_NAME); at++) {
            if (words.lower(at).equals(":") && isPerson(start, at - 1)) {
                return draft(new TokenRange(start, at - 1), at, end).stream().toList();
            }
        }
        return List.of();
    }

    private Optional<Draft> draft(TokenRange name, int colonAt, int end) {
        return words.trimmed(new TokenRange(colonAt + 1, end))
                .map(quotations::stretched)
                .map(content -> new Draft(
                        colonAt,
                        colon,
                        TokenRange.of(colonAt),
                        Optional.of(name),
                        Optional.of(name.last()),
                        List.of(content),
                        colon.stance()));
    }

    private boolean isPerson(int first, int last) {
        boolean person = false;
        for (int at = first; at <= last; at++) {
            if (!words.token(at).isProperNoun()) {
                return false;
            }
            person |= words.token(at).name() == NameKind.PERSON;
        }
        return person;
    }
}
