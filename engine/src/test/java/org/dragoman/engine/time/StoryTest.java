package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article appears on Friday, 15 November 2024; a bar stands for a new paragraph. */
class StoryTest {

    private static final Lexicon LEXICON = Lexicon.of(
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons")));
    private static final TimeFinder FINDER = new TimeFinder(LEXICON);
    private static final EventDater DATER = new EventDater(LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In 2006 parliament amended the law. The governors denounced the change.; denounced; 2006-12-31",
                "In 2006 parliament amended the law. It was a quiet year. The governors denounced the change.; denounced; 2006-12-31",
                "In 2006 parliament amended the law. | The law was later repealed when governors denounced it.; denounced; 2006-12-31",
                "So, let us go back to 2012. You were arrested at the gate.; arrested; 2012-12-31",
                "The rebel was detained after surrendering to the army in 2001.; detained; 2001-12-31",
                "In 2006 parliament amended the law. | The governors denounced the change.; denounced; none",
                "In 2006 parliament amended the law. The governors now denounce the change.; denounce; none",
                "In 2006 parliament amended the law. On Monday governors denounced the change.; denounced; none",
                "In 2006 parliament amended the law. The minister said the governors denounced the change.; denounced; none",
                "In 2006 parliament amended the law. Everybody is angry. The governors denounced the change.; denounced; none",
                "In 2006 parliament amended the law. This time the governors denounced the change.; denounced; none",
                "The judge, who was appointed in 2006, left. The governors denounced the change.; denounced; none",
                "The rebel has attacked villages since he surrendered in 2001.; attacked; none"
            })
    void aStoryStaysInThePastUntilSomethingBringsItBack(String text, String word, String expected) {
        AnnotatedArticle article = TestLanguage.annotate(
                Article.of("a", text.replace(" | ", "\n\n")).withPublished(LocalDate.of(2024, 11, 15)));
        List<TimeExpression> times = FINDER.find(article);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(word)) {
                    assertThat(DATER.date(article, times, sentence.index(), token.index())
                                    .setting()
                                    .map(LocalDate::toString)
                                    .orElse("none"))
                            .isEqualTo(expected);
                    return;
                }
            }
        }
        throw new IllegalArgumentException(text + ": lacks the word " + word);
    }
}
