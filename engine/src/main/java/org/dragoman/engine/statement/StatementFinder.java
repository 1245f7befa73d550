package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.time.TimeExpression;

/**
 * Finds the statements of an article: who says, thinks, wants, denies or declines to say what (PARC3, Pareti 2015; PolNeAR,
 * Newell and others 2018, whose spans it keeps to). By rules over dependency trees, quotation marks and a lexicon of cues.
 * Deterministic; safe for several threads.
 */
public final class StatementFinder {

    private final Cues cues;
    private final CitingWords citing;
    private final Channels channels;
    private final SourceWords sourceWords;
    private final EventNouns eventNouns;
    private final ContentStances contentStances;
    private final Optional<LinearWeights> weights;

    /** As {@link #StatementFinder(Lexicon, Optional)}, with the weights that come with the engine. */
    public StatementFinder(Lexicon lexicon) {
        this(lexicon, Optional.of(LinearWeights.load()));
    }

    /**
     * Reads the lists {@code cues}, {@code channels}, {@code content_stances}, {@code source_words}, {@code basis_phrases} and
     * {@code anonymity_phrases}, and the nouns of {@code frames}.
     *
     * @param weights of the models; without them the rules find statements alone
     */
    public StatementFinder(Lexicon lexicon, Optional<LinearWeights> weights) {
        this.cues = new Cues(lexicon);
        this.citing = new CitingWords(lexicon);
        this.channels = new Channels(lexicon);
        this.sourceWords = new SourceWords(lexicon);
        this.eventNouns = new EventNouns(lexicon);
        this.contentStances = new ContentStances(lexicon);
        this.weights = weights;
    }

    /** The statements in reading order of their cues; ids count from {@code s1}. */
    public List<Statement> find(
            AnnotatedArticle annotated, Actors actors, List<TimeExpression> times, List<EventMention> events) {
        Words words = new Words(annotated);
        Utterances utterances = new Utterances(words, sourceWords);
        Quotations quotations = new Quotations(words, utterances.said());
        List<Draft> proposed = propose(words, quotations, actors);
        List<Draft> drafts = drafts(words, quotations, actors, proposed, utterances.drafts(cues));
        CitationFinder.Found cited = new CitationFinder(
                        words,
                        quotations,
                        citing,
                        token -> actors.covering(words.sentenceOf(token), words.local(token))
                                        .isPresent()
                                || sourceWords.informs(words.lemma(token)))
                .find(drafts);
        DraftBoard board = new DraftBoard(
                words,
                quotations,
                sourceWords,
                new Plausibility(words, quotations, times, events)
                        .of(cited.drafts()).stream()
                                .map(draft -> contentStances.apply(words, draft))
                                .toList(),
                proposed);
        return new StatementWriter(words, quotations, cues, eventNouns, channels, sourceWords, actors, times, events)
                .write(board, cited.citations());
    }

    /** What the models find, mended where word order tells more; without models what the rules propose. */
    private List<Draft> drafts(
            Words words, Quotations quotations, Actors actors, List<Draft> proposed, List<Draft> uttered) {
        if (weights.isEmpty()) {
            List<Draft> all = new ArrayList<>(uttered);
            all.addAll(proposed);
            return all;
        }
        AttributionFinder finder = new AttributionFinder(
                new TokenCodes(words, quotations, actors),
                quotations,
                new Proposals(words, cues, proposed),
                cues,
                weights.get());
        WordOrderRules rules = new WordOrderRules(
                words,
                quotations,
                cues,
                sourceWords,
                token -> words.token(token).name() == NameKind.PERSON
                        || words.token(token).name() == NameKind.ORGANISATION
                        || actors.covering(words.sentenceOf(token), words.local(token))
                                .isPresent(),
                token -> actors.covering(words.sentenceOf(token), words.local(token))
                        .filter(mention -> actors.entity(mention).kind() == EntityKind.OUTLET)
                        .isPresent(),
                finder::mayBeCue,
                finder::strength);
        return rules.apply(finder.find(proposed, uttered));
    }

    Cues cues() {
        return cues;
    }

    /** What the rules find. */
    List<Draft> propose(Words words, Quotations quotations, Actors actors) {
        VerbStatements verbs = new VerbStatements(words, quotations, cues, channels, sourceWords);
        NounStatements nouns = new NounStatements(words, quotations, cues, sourceWords, actors);
        AccordingStatements according = new AccordingStatements(words, quotations, cues);
        ReportStatements reports = new ReportStatements(words, cues, sourceWords, actors);
        ColonStatements colons = new ColonStatements(words, quotations, cues);
        List<Draft> proposed = new ArrayList<>();
        for (Sentence sentence : words.article().sentences()) {
            if (sentence.use() == Sentence.Use.BOILERPLATE) {
                continue;
            }
            int index = sentence.index();
            proposed.addAll(reports.find(index));
            proposed.addAll(verbs.find(index));
            proposed.addAll(nouns.find(index));
            proposed.addAll(according.find(index));
            proposed.addAll(colons.find(index));
        }
        return proposed;
    }
}
