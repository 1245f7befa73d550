package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what is said: quotations beside a cue, clauses below it, the clause that it is put into ("Talks, he said, will go
 * on"), infinitives, objects. Reads trees and quotation marks together, because each errs where the other holds.
 */
final class ContentFinder {

    private final QuotedContent quotes;
    private final ClauseContent clauses;
    private final ComplementContent complements;

    /**
     * A finder for one article.
     *
     * @param utterances whether a noun is itself a cue ("plans", "notion")
     */
    ContentFinder(Words words, Quotations quotations, IntPredicate utterances) {
        this.quotes = new QuotedContent(words, quotations);
        this.clauses = new ClauseContent(words, quotations, utterances);
        this.complements = new ComplementContent(words, quotations, utterances);
    }

    /**
     * The content of a verb or adjective.
     *
     * @param group from the cue to its source where they stand together
     */
    Optional<Found> of(Cue cue, int verb, TokenRange cueRange, TokenRange group, boolean passive) {
        if (cue.takes(Cue.Form.QUOTE)) {
            Optional<List<TokenRange>> quoted = quotes.of(cue, verb, group);
            if (quoted.isPresent()) {
                return Found.of(quoted.get(), cueRange, Cue.Form.QUOTE);
            }
        }
        if (cue.takesClause()) {
            Optional<Found> clause = clauses.of(cue, verb, cueRange, group);
            if (clause.isPresent()) {
                return clause;
            }
        }
        return passive ? complements.ofPassive(cue, verb, cueRange) : complements.of(cue, verb, cueRange);
    }
}
