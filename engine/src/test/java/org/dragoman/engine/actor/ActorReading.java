package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.place.Gazetteer;
import org.dragoman.engine.place.PlaceFinder;

/** The actors that were found in a short text, asked for by the words that name them. */
record ActorReading(AnnotatedArticle article, Actors actors) {

    private static final PlaceFinder PLACES = new PlaceFinder(Lexicon.builtIn(), new Gazetteer(Lexicon.builtIn()));
    private static final ActorFinder FINDER = new ActorFinder(new ActorLexicon(Lexicon.builtIn()));

    /** Reads a text that was published on 15 November 2024. */
    static ActorReading of(String text) {
        return of(text, LocalDate.of(2024, 11, 15));
    }

    static ActorReading of(String text, LocalDate published) {
        AnnotatedArticle annotated =
                TestLanguage.annotate(Article.of("test", text).withPublished(published));
        return new ActorReading(annotated, FINDER.find(annotated, PLACES.find(annotated)));
    }

    /** The first mention with exactly these words. */
    Mention mention(String words) {
        return mention(words, 0);
    }

    /** A mention with exactly these words, counted from 0. */
    Mention mention(String words, int number) {
        List<Mention> found = actors.mentions().stream()
                .filter(mention -> article.quote(mention.span()).equals(words))
                .toList();
        if (found.size() <= number) {
            throw new AssertionError("no mention “" + words + "” in " + this);
        }
        return found.get(number);
    }

    boolean hasMention(String words) {
        return actors.mentions().stream()
                .anyMatch(mention -> article.quote(mention.span()).equals(words));
    }

    Entity entity(String words) {
        return actors.entity(mention(words));
    }

    /** Country, sector and office of a mention: "IRN GOV foreign minister"; a dash stands for what is unknown. */
    String role(String words) {
        Role role = mention(words).role();
        return role.country().orElse("-") + " "
                + role.sector().map(Sector::name).orElse("-") + " "
                + role.office().orElse("-");
    }

    /** The name of the principal for whom an entity speaks. */
    Optional<String> principal(String words) {
        return entity(words).speaksFor().map(id -> actors.entity(id).name());
    }

    @Override
    public String toString() {
        return "“" + article.text() + "”: "
                + actors.mentions().stream()
                        .map(mention -> "[" + article.quote(mention.span()) + "] " + mention.entity() + " "
                                + mention.form() + " "
                                + mention.role().country().orElse("-") + " "
                                + mention.role().sector().map(Sector::name).orElse("-"))
                        .collect(Collectors.joining("; "));
    }
}
