package org.dragoman.formats.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-15",
                " 2024-11-15 ",
                "2024-11-15T23:59:59Z",
                "2024-11-15T00:30:00.000+09:00",
                "2024-11-15 18:04",
                "Fri, 15 Nov 2024 10:00:00 GMT",
                "November 15, 2024",
                "Nov 15, 2024",
                "15 November 2024",
                "15 nov 2024"
            })
    void theDayIsReadOutOfManyForms(String text) {
        assertThat(PublicationDay.parse(text)).contains(LocalDate.of(2024, 11, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-11",
                "2024-13-01",
                "2024-02-30",
                "2024-11-155",
                "15.11.2024",
                "Friday",
                "11/15/2024"
            })
    void whatIsNoDayOrCouldBeTwoIsNotGuessed(String text) {
        assertThat(PublicationDay.parse(text)).isEmpty();
    }
}
