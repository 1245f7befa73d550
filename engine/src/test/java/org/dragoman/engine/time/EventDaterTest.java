package org.dragoman.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article appears on Friday, 15 November 2024. */
class EventDaterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoys met in Cairo on Monday.|met|2024-11-11..2024-11-11 on Monday",
                "The envoys met in Cairo this month.|met|2024-11-01..2024-11-15 this month",
                "The envoys met in Cairo last month.|met|2024-10-01..2024-10-31 last month",
                "The envoys met in Cairo earlier this week.|met|2024-11-11..2024-11-15 earlier this week",
                "The envoys met in Cairo last summer.|met|2024-06-01..2024-08-31 last summer",
                "The envoys met in Cairo.|met|?..2024-11-15 (inferred)",
                "The envoys will meet in Cairo.|meet|2024-11-15..? (inferred)",
                "The envoys recently met in Cairo.|met|?..2024-11-15 recently (inferred)",
                "The envoys will meet in Cairo next week.|meet|2024-11-18..2024-11-24 next week",
                "Friday's attack killed two guards.|attack|2024-11-15..2024-11-15 Friday",
                "The two armies held talks on Tuesday.|talks|2024-11-12..2024-11-12 on Tuesday",
                "The king on Tuesday condemned the attack.|attack|?..2024-11-12 on Tuesday (inferred)",
                "Police said on Tuesday that gunmen attacked the port.|attacked|?..2024-11-12 on Tuesday (inferred)",
                "Gunmen attacked the port on Sunday, police said on Tuesday.|attacked|2024-11-10..2024-11-10 on Sunday",
                "A bomb exploded on Sunday, killing two guards.|killing|2024-11-10..2024-11-10 on Sunday",
                "On Sunday police arrested a man who robbed a bank.|robbed|?..2024-11-10 On Sunday (inferred)",
                "Police charged a man over the killing of a guard in September.|charged|?..2024-11-15 (inferred)",
                "The army has shelled the town since 2022.|shelled|2022-01-01..2024-11-15 since 2022",
                "The army attacked and seized the town on Monday.|attacked|2024-11-11..2024-11-11 on Monday",
                "In 2018 the king left the pact, imposing new sanctions.|imposing|2018-01-01..2018-12-31 In 2018"
            })
    void anEventIsNoNarrowerThanItsTextAllows(String text, String trigger, String expected) {
        assertThat(TimeReadings.date(text, trigger)).isEqualTo(expected);
    }
}
