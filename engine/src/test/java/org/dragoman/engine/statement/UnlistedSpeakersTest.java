package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.engine.statement.Reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We cannot pay for bread any more,” the woman rues. Her son left. | We cannot pay | the woman | rues",
                "“It was fun,” he shrugged. The town laughed. | It was fun | he | shrugged",
                "“Why me?” grinned the mayor on Monday. The town laughed. | Why me | the mayor | grinned",
                "“We are done here!” seethes Ahmed Khan, a shopkeeper. | done here | Ahmed Khan | seethes",
            })
    void aVerbThatOnlyASpeakerAndAQuotationSurroundReports(String text, String said, String source, String cue) {
        Reading reading = Reader.read(text);
        Statement statement = reading.saying(said);
        assertThat(reading.source(statement)).isEqualTo(source);
        assertThat(reading.cue(statement)).isEqualTo(cue);
    }

    @Test
    void theNextQuotationIsTheSameSpeakersUnlessAnotherFollowsIt() {
        Reading reading = Reader.read("“It was fun,” he shrugged. “Nobody was hurt at all.” The town laughed.");
        assertThat(reading.source(reading.saying("Nobody was hurt"))).isEqualTo("he");
        reading = Reader.read("“It was fun,” he shrugged. “Why me?” grinned the mayor on Monday. The town laughed.");
        assertThat(reading.source(reading.saying("Why me?"))).isEqualTo("the mayor");
        assertThat(reading.content(reading.withCue("shrugged"))).containsExactly("“It was fun,”");
    }

    @Test
    void aTitleIsNotSaid() {
        Reading reading =
                Reader.read("“Hello, Dolly!” opened in New York on Monday. After “The Show,” he moved to a farm.");
        assertThat(reading.statements()).isEmpty();
    }
}
