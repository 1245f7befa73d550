package org.dragoman.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.dragoman.engine.event.Coder.Coded;
import org.dragoman.engine.event.Size.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of events whatever the lexicon says: the same event in other words is the same event. */
class EventFinderTest {

    private static final Coder CODER = Coder.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia invaded Georgia.",
                "Georgia was invaded by Russia.",
                "Russia's invasion of Georgia stunned the region.",
                "The invasion of Georgia by Russia stunned the region.",
                "Officials said that Russia invaded Georgia.",
                "Russia, which invaded Georgia, said nothing.",
                "Georgia, invaded by Russia, asked for help.",
                "Russia mobilised and invaded Georgia.",
                "Having invaded Georgia, Russia fell silent."
            })
    void thatTheSameActIsTheSameEventHoweverItIsTold(String text) {
        assertThat(CODER.code(text).summary()).contains("ASSAULT [RUS] [GEO]");
    }

    @ParameterizedTest
    @CsvSource({
        "Israel attacked Iran., Iran attacked Israel.",
        "Israel was attacked by Iran., Iran was attacked by Israel.",
        "Israel's attack on Iran lasted an hour., Iran's attack on Israel lasted an hour."
    })
    void thatSwappedActorsSwapTheRoles(String text, String swapped) {
        String one = CODER.code(text).summary().get(0);
        String other = CODER.code(swapped).summary().get(0);
        assertThat(one.split(" ")[1]).isEqualTo(other.split(" ")[2]).isNotEqualTo(other.split(" ")[1]);
        assertThat(one.split(" ")[0]).isEqualTo(other.split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China and Brazil signed a trade deal on Monday. | SUPPORT [BRA, CHN] []",
                "Kenya received backing from Uganda. | SUPPORT [UGA] [KEN]",
                "Italy sent its ambassador back to Syria after a decade. | SUPPORT [ITA] [SYR]"
            })
    void thatAVerbAndItsNounAreOneEvent(String text, String event) {
        assertThat(CODER.code(text).summary()).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Nairobi, Finland urged restraint. | REQUEST [FIN] []",
                "The Latvian bank said it was wrong to arrest the Danish envoy. | COERCE [] [DNK]",
                "Leftists were arrested by Kenya, including Joe Biden. | COERCE [KEN] [USA]",
                "Turkey praised Ana Berg, a counsel of the Latvian Bar Union, which is suing Oslo. | ACCUSE [LVA] [NOR]"
            })
    void thatEachIsGivenThePartThatHeHas(String text, String event) {
        assertThat(CODER.code(text).summary()).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian troops invaded Georgia. The invasion was condemned. | ASSAULT [RUS] [GEO]",
                "Kenya's president met Uganda's premier. The meeting lasted an hour. | CONSULT [KEN, UGA] []",
                "Peru arrested Chilean students. The arrests drew criticism. | COERCE [PER] [CHL]",
                "Peru opened an investigation into Chile's embassy. The probe lasted a year. | ACCUSE [PER] [CHL]",
                "Kenya's president had a conversation with Uganda's premier. The meeting lasted an hour. | CONSULT [KEN, UGA] []"
            })
    void thatAnEventNamedAgainHasThoseWhoWereTold(String text, String event) {
        assertThat(CODER.code(text).summary()).containsExactly(event, event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey attacked Syria. Another attack on the road to the coast killed nobody. | ASSAULT [TUR] [SYR]",
                "Turkey attacked Syria. The attack on Lebanon came a day later. | ASSAULT [TUR] [SYR]",
                "Turkey attacked Syria while Kenya mourned in Nairobi. The Nairobi attack lasted an hour. | ASSAULT [TUR] [SYR]",
                "Turkey's attack on Syria went on. The attacks lasted an hour. | ASSAULT [TUR] [SYR]",
                "Turkey arrested Syrians. The latest arrests of Syrians drew criticism. | COERCE [TUR] [SYR]",
                "Turkey attacked Syria while Kenya watched. The attack by Kenya lasted an hour. | ASSAULT [KEN] []"
            })
    void thatAnotherEventIsNotTheOneTold(String text, String told) {
        assertThat(CODER.code(text).summary()).containsOnlyOnce(told);
    }

    @Test
    void thatAnEventToldLongBeforeIsNotTheOneMeant() {
        String far = "Turkey attacked Syria. " + "It rained. ".repeat(8) + "The attack lasted an hour.";
        String near = "Turkey attacked Syria. " + "It rained. ".repeat(7) + "The attack lasted an hour.";

        assertThat(CODER.code(far).summary()).containsExactly("ASSAULT [TUR] [SYR]", "ASSAULT [] []");
        assertThat(CODER.code(near).summary()).containsExactly("ASSAULT [TUR] [SYR]", "ASSAULT [TUR] [SYR]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg, a Danish minister, spoke to the press after a meeting with Peru's president. | CONSULT [DNK, PER] []",
                "Four Peruvians were killed when Chilean soldiers opened fire. | ASSAULT [CHL] [PER]",
                "The Danish chancellor apologised to Poland and to the Kenyan families. | CONCEDE [DNK] [KEN, POL]",
                "Italy sent tents to Turkey and to Syria. | AID [ITA] [SYR, TUR]",
                "Danish policemen arrested a Kenyan mayor along with three Peruvian aides. | COERCE [DNK] [KEN, PER]",
                "Two Democrats, Nancy Pelosi and Vladimir Putin, met the Danish envoy. | CONSULT [DNK, RUS, USA] []",
                "Two presidents, Vladimir Putin and Emmanuel Macron, met on Friday. | CONSULT [FRA, RUS] []",
                "The Danish mayor, along with a Kenyan envoy, condemned Iran. | ACCUSE [DNK, KEN] [IRN]",
                "The attack by Turkey and by Kenyan soldiers killed nine Syrians. | ASSAULT [KEN, TUR] [SYR]",
                "Mexican soldiers, Chilean policemen and migration officials detained three Kenyans. | COERCE [CHL, MEX] [KEN]",
                "A bombing claimed by Kenya has killed four Peruvians. | ASSAULT [KEN] [PER]",
                "Anna Berg, a Danish minister, aired her views during a call with Peru's president and Kenya's king. | CONSULT [DNK, KEN, PER] []",
                "Poland condemned the killing of a Kenyan priest. | ACCUSE [POL] []",
                "Poland condemned the arrest of two Kenyans by Iran. | ACCUSE [POL] [IRN]",
                "Poland condemned the policies of Kenya. | ACCUSE [POL] [KEN]",
                "Texas sued Mexico. | ACCUSE [USA] [MEX]",
                "Anna Berg, a Danish minister, left for two days of talks with Peru's president. | CONSULT [DNK, PER] []",
                "Texas was visited by protesters. Mexico sued Texas and Arizona. | ACCUSE [MEX] [USA]"
            })
    void thatWhoTookPartIsReadOffTheSentence(String text, String event) {
        assertThat(CODER.code(text).summary()).contains(event);
    }

    @Test
    void thatTalksWhichCollapseAreNoMeeting() {
        assertThat(CODER.code("Talks between Kenya and Uganda collapsed on Monday.")
                        .summary())
                .noneMatch(event -> event.startsWith("CONSULT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The presidents of Kenya and Uganda met on Monday.",
                "Kenya held talks with Uganda.",
                "Talks between Kenya and Uganda ended on Monday.",
                "Uganda met with Kenya on Monday."
            })
    void thatAMeetingHasEverybodyAsActor(String text) {
        assertThat(CODER.code(text).summary()).contains("CONSULT [KEN, UGA] []");
    }

    @Test
    void thatWhatIsThreatenedIsNoEventOfItsOwn() {
        Coded coded = CODER.code("Iran threatened to attack Israel.");
        assertThat(coded.events()).hasSize(1);
        assertThat(coded.events().get(0).type()).isEqualTo(EventType.THREATEN);
        assertThat(coded.events().get(0).modes()).containsExactly("violence");
        assertThat(coded.events().get(0).complement()).contains(3);
        assertThat(coded.summary()).containsExactly("THREATEN [IRN] [ISR]");
    }

    @Test
    void thatCooperationToComeIsAgreedAndARetreatToComeConceded() {
        assertThat(CODER.code("The French president will visit Egypt in June.").events())
                .extracting(EventMention::type)
                .containsExactly(EventType.AGREE);
        assertThat(CODER.code("Syria is ready to withdraw its troops from Lebanon.")
                        .events())
                .extracting(EventMention::type)
                .containsExactly(EventType.CONCEDE);
    }

    @Test
    void thatTheDeedAndItsMeansAreOneEvent() {
        assertThat(CODER.code("An Israeli air strike killed four Lebanese soldiers on Monday.")
                        .summary())
                .containsExactly("ASSAULT [ISR] [LBN]");
    }

    @Test
    void thatAParticipleNamesTheOneWhoGaveTheOrder() {
        assertThat(CODER.code("A Russian-led attack on Georgia began.").summary())
                .contains("ASSAULT [RUS] [GEO]");
    }

    @Test
    void thatWhoeverBeganItIsRemembered() {
        Coded coded = CODER.code("Iranian and Omani diplomats held talks, which Iran requested.");
        assertThat(coded.events())
                .anySatisfy(
                        event -> assertThat(coded.countries(event.initiators())).containsExactly("IRN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ministry of Defence stands beside the meeting room.",
                "The Iran nuclear deal fills many pages.",
                "Killings are rare in the village.",
                "Attacks hurt."
            })
    void thatNamesAndBareNounsAreNoEvents(String text) {
        assertThat(CODER.code(text).events()).isEmpty();
    }

    @Test
    void thatNumbersOfVictimsAreRead() {
        Size size = CODER
                .code("The attack by Chad killed at least 12 Sudanese soldiers and wounded 30 others.")
                .events()
                .stream()
                .filter(event -> !event.size().isUnknown())
                .findFirst()
                .orElseThrow()
                .size();
        assertThat(size.dead()).contains(new Range(OptionalLong.of(12), OptionalLong.empty()));
        Size held = CODER.code("Turkish police arrested dozens of Syrian students.")
                .events()
                .get(0)
                .size();
        assertThat(held.arrested()).contains(new Range(OptionalLong.of(24), OptionalLong.empty()));
    }

    @Test
    void thatCodingTwiceChangesNothing() {
        String text =
                "Israel bombed Beirut, and Lebanon accused Israel of killing civilians. The United States urged Israel"
                        + " to stop.";
        assertThat(CODER.code(text).events()).isEqualTo(CODER.code(text).events());
    }

    @Test
    void thatSpansQuoteTheTrigger() {
        Coded coded = CODER.code("On Monday – finally – Iran shot down “two” Iraqi drones.");
        assertThat(coded.events())
                .allSatisfy(event -> assertThat(coded.trigger(event)).startsWith("shot"));
    }

    @Test
    void thatATraceTellsWhyAFrameDidNotFire() {
        assertThat(CODER.explain("The builders met the deadline for the new stadium."))
                .isNotEmpty()
                .noneMatch(trace -> trace.outcome() == FrameTrace.Outcome.FIRED)
                .anySatisfy(trace -> assertThat(trace.failure()).isPresent());
    }
}
