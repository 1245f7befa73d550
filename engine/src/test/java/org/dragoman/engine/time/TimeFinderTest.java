package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.engine.language.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

    /** The article appears on Friday, 15 November 2024. */
    @ParameterizedTest
    @CsvSource({
        "The envoys met on Monday., 2024-11-11",
        "The envoys met on Tuesday., 2024-11-12",
        "The envoys met on Wednesday., 2024-11-13",
        "The envoys met on Thursday., 2024-11-14",
        "The envoys met on Friday., 2024-11-15",
        "The envoys met on Saturday., 2024-11-09",
        "The envoys met on Sunday., 2024-11-10",
        "The envoys will meet on Monday., 2024-11-18",
        "The envoys will meet on Friday., 2024-11-15",
        "The envoys would meet on Sunday if asked., 2024-11-17",
        "The envoys are expected to meet on Tuesday., 2024-11-19",
        "The envoys are scheduled to meet on Wednesday., 2024-11-20",
        "The envoys plan to meet on Saturday., 2024-11-16",
        "The envoys agreed to meet on Sunday., 2024-11-17",
        "The envoys are due to meet on Monday., 2024-11-18",
        "The envoys are set to meet Thursday., 2024-11-21",
        "The envoys have met on Monday., 2024-11-11",
        "The envoys had been killed on Sunday., 2024-11-10",
        "The bridge was destroyed Thursday., 2024-11-14",
        "Monday's attack killed two guards., 2024-11-11",
        "Police said on Tuesday that the truck exploded., 2024-11-12",
        "The envoys will meet next Monday., 2024-11-18",
        "The envoys met last Friday., 2024-11-08",
        "The envoys meet again this coming Wednesday., 2024-11-20"
    })
    void aBareWeekdayIsTheLatestOneUnlessItsClauseLooksAhead(String text, String day) {
        AnnotatedArticle article = TimeReadings.annotate(text);
        assertThat(TimeReadings.times(article)).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(day);
            assertThat(time.days().earliest()).hasToString("Optional[" + day + "]");
        });
    }

    @Test
    void lastThursdayWithinTheWeekOfWritingMayBeThatOfTheWeekBefore() {
        AnnotatedArticle article = TimeReadings.annotate("The envoys met last Thursday.");
        assertThat(TimeReadings.times(article)).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo("2024-11-14");
            assertThat(time.days())
                    .isEqualTo(DayInterval.between(LocalDate.of(2024, 11, 7), LocalDate.of(2024, 11, 14)));
        });
    }

    @Test
    void aDateInParenthesesWinsOverTheGuess() {
        assertThat(TimeReadings.values(TimeReadings.annotate("The envoys met Saturday (Nov. 16), the palace said.")))
                .containsExactly("Saturday = 2024-11-16", "Nov. 16 = 2024-11-16");
    }

    @Test
    void withoutPublicationTheDaysStayUnknown() {
        AnnotatedArticle article = TimeReadings.annotateUndated("The envoys met on Monday and left last month.");
        assertThat(TimeReadings.values(article)).containsExactly("Monday = XXXX-WXX-1", "last month = XXXX-XX");
        assertThat(TimeReadings.times(article)).allMatch(time -> time.days().equals(DayInterval.UNKNOWN));
    }

    @Test
    void theDatelineIsTheDayOfWriting() {
        AnnotatedArticle article =
                TimeReadings.annotate("CAIRO, Nov. 14 (Press) - The envoys met yesterday in the palace.");
        assertThat(TimeReadings.values(article)).containsExactly("Nov. 14 = 2024-11-14", "yesterday = 2024-11-13");
    }

    @Test
    void aDashBehindATimeOpensNoDateline() {
        assertThat(TimeReadings.values(
                        TimeReadings.annotate("Gunmen attacked two villages on Wednesday — a day after talks"
                                + " failed. Soldiers arrested six men on Thursday.")))
                .contains("Wednesday = 2024-11-13", "Thursday = 2024-11-14");
    }

    @Test
    void spansQuoteTheArticleAndDoNotOverlap() {
        AnnotatedArticle article = TimeReadings.annotate(
                "On Nov. 3, 2023, and for three weeks after, the army shelled the port every day until last winter.");
        List<TimeExpression> times = TimeReadings.times(article);
        assertThat(times).isNotEmpty();
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).span().start())
                    .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
        }
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String text : List.of(
                "The envoys met on Monday. A year later they met again.",
                "In 1998 the army left. The next year it came back.",
                "Profits rose in the third quarter from a year earlier.",
                "That day nobody came.")) {
            articles.add(TimeReadings.annotate(text));
        }
        List<List<String>> forward = articles.stream().map(TimeReadings::values).toList();
        Collections.reverse(articles);
        List<List<String>> backward =
                new ArrayList<>(articles.stream().map(TimeReadings::values).toList());
        Collections.reverse(backward);
        assertThat(backward).isEqualTo(forward);
    }
}
