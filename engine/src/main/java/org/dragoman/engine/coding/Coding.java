package org.dragoman.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.TimeExpression;

/**
 * All that was read off one article: a pure function of the article and the knowledge.
 *
 * @param annotated the article with its sentences
 * @param outlet what is known of its outlet
 * @param credit the agency whose text it is by its own word ("LONDON (AP) —")
 * @param genre what kind of article it is
 * @param actors who is spoken of
 * @param times temporal expressions, in reading order
 * @param places toponyms, in reading order
 * @param statements attributions, in reading order
 * @param reports mentions of events, in reading order
 * @param doubted mentions of events that were left out because their confidence is too low, in reading order
 */
public record Coding(
        AnnotatedArticle annotated,
        Optional<OutletProfile> outlet,
        Optional<OutletProfile> credit,
        Genre genre,
        Actors actors,
        List<TimeExpression> times,
        List<Place> places,
        List<Statement> statements,
        List<Report> reports,
        List<Report> doubted) {

    public Coding {
        Objects.requireNonNull(annotated, "annotated");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(genre, "genre");
        Objects.requireNonNull(actors, "actors");
        times = List.copyOf(times);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
        doubted = List.copyOf(doubted);
    }
}
