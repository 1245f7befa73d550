package org.dragoman.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of no day but of many, of the asked in a poll, of a state or in a name is no event. */
class GeneralitiesTest {

    private static final Coder CODER = Coder.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // habits
                "Iran often denounces Israel in the assembly.",
                "Russia has blocked resolutions against Syria over the years.",
                "Senator Rubio routinely criticised President Maduro.",
                "Turkey repeatedly criticizes Greece for the islands.",
                "In this part of the world officers usually kill the men whom they depose.",
                "Soldiers often attack villages near the border.",
                "Drivers are routinely beaten by soldiers at the border.",
                "Senator Rubio has long supported President Maduro.",
                "Senator Rubio voted twelve times against President Obama.",
                "Critics often complain when Greek editors are arrested by Turkey.",
                "Turkey denounces Greece whenever ships come near.",
                // how often
                "The number of arrests of migrants has fallen for eight months.",
                // polls
                "Fifty-four percent of Americans support President Obama in the latest survey.",
                "In the poll 60 percent of Democrats opposed President Trump.",
                // states
                "The letter is by Ali Karimi, who is incarcerated in Iran.",
                // kinds
                "These attacks on Germans are despicable.",
                // who somebody is
                "The judge, whom President Obama appointed, wrote about the weather.",
                "The justices appointed by President Trump were absent.",
                // names
                "Readers laughed at the \"attack Iran\" letter.",
                "The Norwegian Office for Restoring the Old Harbour published a map on Monday.",
                // statements and what the press is told
                "Macron insisted that centrists had the better plan and had won the debate.",
                "Senator Merkley told Reuters that he would help Ukraine after the storm."
            })
    void thatWhatIsGeneralIsNoEvent(String text) {
        assertThat(CODER.code(text).summary())
                .noneMatch(event -> event.startsWith("ACCUSE")
                        || event.startsWith("ASSAULT")
                        || event.startsWith("REJECT")
                        || event.startsWith("SUPPORT")
                        || event.startsWith("COERCE")
                        || event.startsWith("SANCTION")
                        || event.startsWith("REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey has repeatedly criticized Greece for the islands. | ACCUSE [TUR] [GRC]",
                "Police made a number of arrests of Kenyan students on Friday. | COERCE",
                "For two decades Germany criticised Iran. | ACCUSE [DEU] [IRN]",
                "Turkey denounced Greece when it arrested Turkish editors. | ACCUSE [TUR] [GRC]",
                "The justice, whom President Trump appointed on Monday, wrote about the weather. | SUPPORT",
                "The \"attack\" on Iran failed. | ASSAULT",
                "Syrian soldiers routinely beat Turkish prisoners in the camp. | ASSAULT [SYR] [TUR]",
                "Poland told Hungary to support Ukraine. | REQUEST [POL] [HUN]",
                "Germany told Italy that it must support Ukraine. | REQUEST [DEU] [ITA]"
            })
    void thatWhatIsParticularIs(String text, String event) {
        assertThat(CODER.code(text).summary()).anyMatch(summary -> summary.startsWith(event));
    }
}
