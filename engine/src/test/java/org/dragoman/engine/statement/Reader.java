package org.dragoman.engine.statement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.ActorFinder;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;

/** Reads texts with the real stages; loaded once for all tests of the package. */
final class Reader {

    static final Lexicon LEXICON = Lexicon.of(LexiconReader.readFolder(
            Path.of(System.getProperty("dragoman.root", ".."), "engine", "src", "main", "lexicons")));

    private static final ActorFinder ACTORS = new ActorFinder(new ActorLexicon(LEXICON));
    private static final StatementFinder STATEMENTS = new StatementFinder(LEXICON);
    private static final StatementFinder RULES = new StatementFinder(LEXICON, Optional.empty());

    private Reader() {}

    /** What was read of one text. */
    record Reading(String text, Actors actors, List<Statement> statements) {

        /** The statement whose content holds the words and that stands innermost. */
        Statement saying(String words) {
            int at = text.indexOf(words);
            return statements.stream()
                    .filter(statement -> at >= 0
                            && statement.content().stream()
                                    .anyMatch(part -> part.start() <= at && at + words.length() <= part.end()))
                    .min(java.util.Comparator.comparingInt(statement -> statement.content().stream()
                            .mapToInt(part -> part.length())
                            .sum()))
                    .orElseThrow(
                            () -> new AssertionError("nobody says “" + words + "” in “" + text + "”; found " + this));
        }

        Statement withCue(String words) {
            return statements.stream()
                    .filter(statement ->
                            statement.cue().map(cue -> cue.quote(text)).equals(Optional.of(words)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no cue “" + words + "” in “" + text + "”; found " + this));
        }

        String source(Statement statement) {
            return statement.source().map(source -> source.span().quote(text)).orElse("");
        }

        String cue(Statement statement) {
            return statement.cue().map(cue -> cue.quote(text)).orElse("");
        }

        List<String> content(Statement statement) {
            return statement.content().stream().map(part -> part.quote(text)).toList();
        }

        @Override
        public String toString() {
            StringBuilder all = new StringBuilder("“").append(text).append("”");
            for (Statement statement : statements) {
                all.append("\n  ")
                        .append(statement.id())
                        .append(' ')
                        .append(statement.rule())
                        .append(" [")
                        .append(source(statement))
                        .append("] <")
                        .append(cue(statement))
                        .append("> ")
                        .append(content(statement))
                        .append(' ')
                        .append(statement.stance());
            }
            return all.toString();
        }
    }

    static Reading read(String text) {
        return read(new Article(
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 11, 15)),
                Optional.empty(),
                text));
    }

    static AnnotatedArticle annotate(Article article) {
        return TestLanguage.annotate(article);
    }

    static List<Statement> find(AnnotatedArticle annotated, List<EventMention> events) {
        return STATEMENTS.find(annotated, ACTORS.find(annotated, List.of()), List.of(), events);
    }

    /** What the rules find without the models. */
    static Reading readByRules(String text) {
        AnnotatedArticle annotated = TestLanguage.annotate(Article.of("test", text));
        Actors actors = ACTORS.find(annotated, List.of());
        return new Reading(text, actors, RULES.find(annotated, actors, List.of(), List.of()));
    }

    static Reading read(Article article) {
        AnnotatedArticle annotated = TestLanguage.annotate(article);
        Actors actors = ACTORS.find(annotated, List.of());
        return new Reading(article.text(), actors, STATEMENTS.find(annotated, actors, List.of(), List.of()));
    }
}
