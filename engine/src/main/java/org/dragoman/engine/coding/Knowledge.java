package org.dragoman.engine.coding;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.engine.actor.ActorFinder;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.ActorSource;
import org.dragoman.engine.confidence.ConfidenceModel;
import org.dragoman.engine.event.EventFinder;
import org.dragoman.engine.factuality.FactualityAnalyzer;
import org.dragoman.engine.language.BoilerplateFilter;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.place.Gazetteer;
import org.dragoman.engine.place.PlaceFinder;
import org.dragoman.engine.place.PlaceSource;
import org.dragoman.engine.statement.StatementFinder;
import org.dragoman.engine.time.EventDater;
import org.dragoman.engine.time.TimeFinder;

/**
 * The stages of coding with the knowledge that each draws from the lexicon. Built once, which checks every entry, and shared
 * by all threads.
 *
 * @param lexicon where most of it comes from
 * @param imports fingerprint of the imports beside the lexicon; empty where there are none
 * @param actorLexicon known actors
 * @param boilerplate what is no part of a story
 * @param credits finds the agency whose text an article gives
 * @param actors finds actors
 * @param places finds toponyms
 * @param times finds temporal expressions
 * @param events finds events
 * @param statements finds statements
 * @param dater places events in time
 * @param factuality tells how certain whom an event is
 * @param confidence tells how likely a coded event is to be there
 */
public record Knowledge(
        Lexicon lexicon,
        String imports,
        ActorLexicon actorLexicon,
        BoilerplateFilter boilerplate,
        CreditReader credits,
        ActorFinder actors,
        PlaceFinder places,
        TimeFinder times,
        EventFinder events,
        StatementFinder statements,
        EventDater dater,
        FactualityAnalyzer factuality,
        ConfidenceModel confidence) {

    /** So many words rarely stand together without a verb. */
    private static final int LONG = 7;

    /**
     * The knowledge of a lexicon.
     *
     * @throws org.dragoman.engine.lexicon.LexiconException if an entry is wrong
     */
    public static Knowledge of(Lexicon lexicon) {
        return of(lexicon, ActorSource.NONE, PlaceSource.NONE, "");
    }

    /**
     * The knowledge of a lexicon and of imports.
     *
     * @param people asked for names while articles are coded; must stay open as long
     * @param places the same for places
     * @param imports fingerprint of both sources; empty where they know nothing
     * @throws org.dragoman.engine.lexicon.LexiconException if an entry is wrong
     */
    public static Knowledge of(Lexicon lexicon, ActorSource people, PlaceSource places, String imports) {
        ActorLexicon actors = new ActorLexicon(lexicon, people);
        return new Knowledge(
                lexicon,
                imports,
                actors,
                BoilerplateFilter.of(lexicon),
                new CreditReader(lexicon, actors),
                new ActorFinder(actors),
                new PlaceFinder(lexicon, new Gazetteer(lexicon), places),
                new TimeFinder(lexicon),
                new EventFinder(lexicon),
                new StatementFinder(lexicon),
                new EventDater(lexicon),
                new FactualityAnalyzer(lexicon),
                ConfidenceModel.bundled());
    }

    /** A short name of everything that coding can depend on, beside the models: that of the lexicon, and of imports. */
    public String fingerprint() {
        return imports.isEmpty() ? lexicon.fingerprint() : lexicon.fingerprint() + "+" + imports;
    }

    /**
     * Whether a sentence can bear an event or a statement, and so is worth parsing: it has a verb, a quotation, or words enough that
     * its verb may have been taken for a noun.
     */
    public Predicate<List<Token>> worthParsing() {
        return tokens -> tokens.size() >= LONG
                || tokens.stream()
                        .anyMatch(token -> token.isVerb() || token.text().matches("[\"“”]|``|''"));
    }
}
