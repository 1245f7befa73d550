package org.dragoman.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.confidence.ConfidenceFeatures;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.factuality.Auxiliary;
import org.dragoman.engine.factuality.Factuality;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.EventDate;
import org.dragoman.engine.time.TimeExpression;
import org.dragoman.engine.timing.StageClock;

/** Codes articles, one at a time. Thread-safe; the same article gives the same coding. */
public final class Coder {

    private final LanguagePipeline language;
    private final Knowledge knowledge;
    private final double leastConfidence;
    private final EventPlaces eventPlaces = new EventPlaces();

    /** The confidence below which reports are left out where nobody asks for another. */
    public static final double LEAST_CONFIDENCE = 0.4;

    /** A coder with a language engine and knowledge. */
    public Coder(LanguagePipeline language, Knowledge knowledge) {
        this(language, knowledge, LEAST_CONFIDENCE);
    }

    /**
     * A coder with a language engine and knowledge.
     *
     * @param leastConfidence reports below it are left out of the coding; 0 leaves out none
     */
    public Coder(LanguagePipeline language, Knowledge knowledge, double leastConfidence) {
        this.language = language;
        this.knowledge = knowledge;
        this.leastConfidence = leastConfidence;
    }

    /** The coding of an article. */
    public Coding code(Article article) {
        return code(article, StageClock.NONE);
    }

    /**
     * The coding of an article.
     *
     * @param clock told the end of each stage
     */
    public Coding code(Article article, StageClock clock) {
        AnnotatedArticle annotated = language.annotate(article, clock);
        List<Place> places = knowledge.places().find(annotated);
        clock.lap("places");
        Actors actors = knowledge.actors().find(annotated, places);
        clock.lap("actors");
        List<TimeExpression> times = knowledge.times().find(annotated);
        clock.lap("times");
        List<EventMention> events = knowledge.events().find(annotated, actors);
        clock.lap("events");
        List<Statement> statements = knowledge.statements().find(annotated, actors, times, events);
        clock.lap("statements");
        List<String> topic = ConfidenceFeatures.topic(annotated);
        List<Report> reports = new ArrayList<>();
        List<Report> doubted = new ArrayList<>();
        for (EventMention event : events) {
            String id = "r" + (reports.size() + doubted.size() + 1);
            Report report = report(id, annotated, topic, actors, event, places, times, statements);
            (report.confidence() < leastConfidence ? doubted : reports).add(report);
        }
        clock.lap("factuality");
        return new Coding(
                annotated,
                outlet(article),
                knowledge.credits().read(article.text()).map(this::profile),
                GenreReader.read(annotated),
                actors,
                times,
                places,
                statements,
                reports,
                doubted);
    }

    private Report report(
            String id,
            AnnotatedArticle annotated,
            List<String> topic,
            Actors actors,
            EventMention found,
            List<Place> places,
            List<TimeExpression> times,
            List<Statement> statements) {
        EventDate date = knowledge.dater().date(annotated, times, found.sentence(), found.trigger());
        Factuality factuality = knowledge.factuality().judge(annotated, found, statements, date);
        Optional<Statement> statement = factuality
                .speaker()
                .flatMap(speaking -> statements.stream()
                        .filter(other -> other.id().equals(speaking))
                        .findFirst());
        boolean ahead = factuality.auxiliary().contains(Auxiliary.FUTURE)
                && !factuality.auxiliary().contains(Auxiliary.NEGATION);
        EventMention event = ahead ? found.ahead() : found;
        return new Report(
                id,
                event,
                eventPlaces.of(annotated, event, places),
                date,
                statement.map(Statement::id),
                factuality,
                knowledge
                        .confidence()
                        .probability(ConfidenceFeatures.of(annotated, topic, actors, event, statement, factuality)));
    }

    private Optional<OutletProfile> outlet(Article article) {
        Optional<KnownActor> known = knowledge.actorLexicon().outlet(article.outlet(), article.url());
        return known.map(this::profile)
                .or(() -> article.outlet()
                        .map(name -> new OutletProfile(
                                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private OutletProfile profile(KnownActor outlet) {
        return new OutletProfile(
                outlet.name(),
                outlet.country(),
                knowledge.actorLexicon().outletKind(outlet),
                outlet.speaksFor(),
                Optional.of(outlet.id()));
    }
}
