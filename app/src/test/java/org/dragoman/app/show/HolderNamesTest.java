package org.dragoman.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How those who take positions are called within a sentence. */
class HolderNamesTest {

    @ParameterizedTest(name = "{0} of {1} reads {3}")
    @CsvSource({
        // what the article says, the actor's name, the holder's kind, how it reads
        "the group, Hezbollah, organisation, Hezbollah",
        "The company, Microsoft, company, Microsoft",
        "the group, al-Qaeda, organisation, al-Qaeda",
        "he, Elon Musk, person, Elon Musk",
        "the newspaper, The Marlowe Dispatch, outlet, The Marlowe Dispatch",
        "the council, port council of Vellin, organisation, the port council of Vellin",
        "The council, port council of Vellin, organisation, the port council of Vellin",
        "the official, senior State Department official, anonymous, the unnamed senior State Department official",
        "The official, U.S. official, anonymous, the unnamed U.S. official",
        "the official, The State Department official, anonymous, the unnamed State Department official",
        "he, senior diplomat, anonymous, unnamed senior diplomat",
        "a senior diplomat, diplomat, anonymous, an unnamed senior diplomat",
        "the foreign ministry, Iran, country, the foreign ministry",
        "Musk, Elon Musk, person, Elon Musk",
    })
    void theNameOfTheActorStandsWhereTheArticleOnlyPoints(String text, String name, String kind, String reads) {
        RecordView record = new RecordView(
                Optional.empty(),
                Map.of(),
                Map.of("e1", new EntityView("e1", name, Optional.of(kind), Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
        HolderView holder =
                new HolderView(text, Optional.of("e1"), Optional.of(kind), Optional.empty(), Optional.empty());

        assertThat(new HolderNames(record).of(holder)).isEqualTo(reads);
    }
}
