package org.dragoman.engine.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.engine.actor.ActorFinder;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;

/** Codes sentences with the real models and our lexicon files, examples included. */
final class Coder {

    private final List<Entry> entries;
    private final LanguagePipeline language;
    private final ActorFinder actorFinder;
    private final EventFinder eventFinder;

    private Coder(List<Entry> entries, LanguagePipeline language, ActorFinder actorFinder, EventFinder eventFinder) {
        this.entries = entries;
        this.language = language;
        this.actorFinder = actorFinder;
        this.eventFinder = eventFinder;
    }

    static Coder load() {
        Path root = Path.of(System.getProperty("dragoman.root"));
        List<Entry> entries = LexiconReader.readFolder(root.resolve("engine/src/main/lexicons"));
        Lexicon lexicon = Lexicon.of(entries);
        return new Coder(
                entries, TestLanguage.pipeline(), new ActorFinder(new ActorLexicon(lexicon)), new EventFinder(lexicon));
    }

    /** The entries of the frames, with their examples. */
    List<Entry> frames() {
        return entries.stream().filter(entry -> entry.kind().equals("frames")).toList();
    }

    Coded code(String text) {
        Article article = Article.of("example", text).withPublished(LocalDate.of(2024, 11, 15));
        AnnotatedArticle annotated = language.annotate(article);
        Actors actors = actorFinder.find(annotated, List.of());
        return new Coded(annotated, actors, eventFinder.find(annotated, actors));
    }

    List<FrameTrace> explain(String text) {
        Coded coded = code(text);
        return coded.article().sentences().stream()
                .flatMap(sentence -> eventFinder.explain(sentence, coded.actors()).stream())
                .toList();
    }

    /** What came of a text. */
    record Coded(AnnotatedArticle article, Actors actors, List<EventMention> events) {

        /** Event, actors' countries, recipients' countries of every event: "ASSAULT [ISR] [LBN]". */
        List<String> summary() {
            return events.stream()
                    .map(event -> event.type() + " " + countries(event.actors()) + " " + countries(event.recipients()))
                    .toList();
        }

        Set<String> countries(List<Mention> mentions) {
            return mentions.stream()
                    .flatMap(mention -> mention
                            .role()
                            .country()
                            .or(() -> actors.entity(mention).country())
                            .stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String trigger(EventMention event) {
            return article.quote(event.span());
        }
    }
}
