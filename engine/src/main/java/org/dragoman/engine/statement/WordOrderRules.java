package org.dragoman.engine.statement;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * What the order of words shows where trees and models fail, one kind after the other: closing speakers first, because others
 * must know what stands within what they say. Never a feature of the models.
 */
final class WordOrderRules {

    private final InsertedSpeakers inserted;
    private final ClosingSpeakers closing;
    private final Hearers hearers;
    private final UtteranceNouns nouns;
    private final Hearsay hearsay;
    private final NestedClauses nested;
    private final ShortRefusals refusals;
    private final Mendings mendings;
    private final ContentBounds bounds;
    private final UnlistedSpeakers unlisted;
    private final Figures figures;
    private final AccountsBehind accounts;
    private final OpeningAccounts opening;

    /**
     * Rules for one article.
     *
     * @param isActor whether somebody is named by a token
     * @param isOutlet whether an outlet is named by a token
     * @param mayBeCue whether a token may be a cue
     * @param strength how sure it is that a token is a cue of the article's own voice
     */
    WordOrderRules(
            Words words,
            Quotations quotations,
            Cues cues,
            SourceWords vocabulary,
            IntPredicate isActor,
            IntPredicate isOutlet,
            IntPredicate mayBeCue,
            IntToDoubleFunction strength) {
        this.inserted = new InsertedSpeakers(words, quotations);
        this.closing = new ClosingSpeakers(words, quotations, cues, mayBeCue);
        this.hearers = new Hearers(words, quotations, cues);
        this.nouns = new UtteranceNouns(words, quotations, cues, vocabulary, isOutlet, mayBeCue);
        this.hearsay = new Hearsay(words, quotations, cues, vocabulary);
        this.refusals = new ShortRefusals(words, quotations, cues, vocabulary);
        this.mendings = new Mendings(words, vocabulary, isActor);
        this.unlisted = new UnlistedSpeakers(words, quotations, cues, isActor);
        this.bounds = new ContentBounds(words, quotations);
        this.figures = new Figures(words, quotations, cues);
        this.accounts = new AccountsBehind(words, quotations, cues, vocabulary);
        this.opening = new OpeningAccounts(words, quotations, cues, vocabulary);
        this.nested = new NestedClauses(words, quotations, cues, mayBeCue, strength);
    }

    /** The drafts, mended and completed. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> speakers = hearers.apply(closing.apply(inserted.apply(drafts)));
        List<Draft> all = nested.apply(figures.apply(refusals.apply(hearsay.apply(nouns.apply(speakers)))));
        return opening.apply(accounts.apply(bounds.apply(mendings.apply(unlisted.apply(all)))));
    }
}
