package org.dragoman.engine.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;

/** Reads sentences for the tests of this package; published on Friday, 15 November 2024, unless told otherwise. */
final class TimeReadings {

    static final LocalDate FRIDAY = LocalDate.of(2024, 11, 15);

    private static final Lexicon LEXICON = Lexicon.of(
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons")));
    private static final TimeFinder FINDER = new TimeFinder(LEXICON);
    private static final EventDater DATER = new EventDater(LEXICON);

    private TimeReadings() {}

    static AnnotatedArticle annotate(String text) {
        return TestLanguage.annotate(Article.of("a", text).withPublished(FRIDAY));
    }

    static AnnotatedArticle annotateUndated(String text) {
        return TestLanguage.annotate(Article.of("a", text));
    }

    static List<TimeExpression> times(AnnotatedArticle article) {
        return FINDER.find(article);
    }

    /** Each expression as "words = value". */
    static List<String> values(AnnotatedArticle article) {
        return times(article).stream()
                .map(time -> article.quote(time.span()) + " = " + time.value())
                .toList();
    }

    /** The date of the first token with the given text, as "earliest..latest text". */
    static String date(String text, String trigger) {
        AnnotatedArticle article = annotate(text);
        EventDate date = eventDate(article, trigger);
        return day(date.days().earliest()) + ".." + day(date.days().latest())
                + date.text().map(span -> " " + article.quote(span)).orElse("")
                + (date.inferred() ? " (inferred)" : "");
    }

    static EventDate eventDate(AnnotatedArticle article, String trigger) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.text().equals(trigger))
                        .map(Token::index)
                        .map(token -> DATER.date(article, times(article), sentence.index(), token)))
                .findFirst()
                .orElseThrow();
    }

    private static String day(java.util.Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }
}
