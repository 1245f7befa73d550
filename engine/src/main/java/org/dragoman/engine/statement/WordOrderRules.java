package org.dragoman.engine.statement;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What the order of words shows where trees and models fail, one kind after the other: closing speakers first, because others
 * must know what stands within what they say. Never a feature of the models.
 */
final class WordOrderRules {

    private final ClosingSpeakers closing;
    private final Hearers hearers;
    private final UtteranceNouns nouns;
    private final Hearsay hearsay;
    private final NestedClauses nested;

    /**
     * Rules for one article.
     *
     * @param isOutlet whether an outlet is named by a token
     * @param mayBeCue whether a token may be a cue
     */
    WordOrderRules(
            Words words,
            Quotations quotations,
            Cues cues,
            SourceWords vocabulary,
            IntPredicate isOutlet,
            IntPredicate mayBeCue) {
        this.closing = new ClosingSpeakers(words, quotations, cues);
        this.hearers = new Hearers(words, quotations, cues);
        this.nouns = new UtteranceNouns(words, quotations, cues, isOutlet);
        this.hearsay = new Hearsay(words, quotations, cues, vocabulary);
        this.nested = new NestedClauses(words, quotations, cues, mayBeCue);
    }

    /** The drafts, mended and completed. */
    List<Draft> apply(List<Draft> drafts) {
        return nested.apply(hearsay.apply(nouns.apply(hearers.apply(closing.apply(drafts)))));
    }
}
