package org.dragoman.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dragoman.engine.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as right for the labels of other sets. */
class ScoreLabelsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"case2021", "headlines", "india-police"})
    void everyMappingIsReadAndSaysWhy(String name) throws IOException {
        assertThat(Labels.of(name).meanings()).isNotEmpty();
        String text = new String(
                Objects.requireNonNull(Labels.class.getResourceAsStream(name + ".yaml"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(text.split("why: ", -1)).hasSize(Labels.of(name).meanings().size() + 1);
    }

    @Test
    void anEventOfAnotherModeIsFoundByEventOnly() throws IOException {
        LabelledSet set = set("case2021_dev.jsonl", "{'id':'a','text':'Jets struck.','label':'AIR_STRIKE'}");

        LabelScore score = LabelScore.of(set, reports("'ASSAULT','mode':['firearms']"));

        assertThat(score.total()).isEqualTo(new Count(1, 1, 1, 1));
        assertThat(score.totalOfModes()).isEqualTo(new Count(0, 1, 0, 1));
    }

    @Test
    void whatStandsBesideALabelCountsNeitherForNorAgainst() throws IOException {
        LabelledSet set = set("case2021_dev.jsonl", "{'id':'a','text':'Police shot.','label':'FORCE_AGAINST_PROTEST'}");

        LabelScore score = LabelScore.of(set, reports("'PROTEST'", "'CONSULT'"));

        assertThat(score.total()).isEqualTo(new Count(0, 1, 0, 1));
        assertThat(score.spurious()).containsOnlyKeys(EventType.CONSULT);
    }

    @Test
    void aLabelWithoutEventMakesEveryReportWrong() throws IOException {
        LabelledSet set = set("case2021_dev.jsonl", "{'id':'a','text':'It rained.','label':'NATURAL_DISASTER'}");

        assertThat(LabelScore.of(set, reports("'ASSAULT'")).total()).isEqualTo(new Count(0, 1, 0, 0));
        assertThat(LabelScore.of(set, List.of()).total()).isEqualTo(Count.NONE);
    }

    @Test
    void negatedReportsAreLeftOut() throws IOException {
        assertThat(reports("'ASSAULT','auxiliary':['negation']", "'ASSAULT','auxiliary':['future']"))
                .hasSize(1);
    }

    @Test
    void placeholdersAreFilledAndAnUnknownLabelIsItsOwnCode() throws IOException {
        LabelledSet set = set(
                "headlines_dev.jsonl",
                "{'id':'a','title':'{country_1} and {country_2} talk','label':'CONSULT','mode':'PHONE'}");

        assertThat(set.articles().get(0).text()).isEqualTo("Kenya and Uganda talk");
        assertThat(set.labels().meaning("CONSULT.PHONE").fits()).containsExactly(PloverCode.parse("CONSULT.phone"));
    }

    @Test
    void sentencesAreFoundInATextWithOtherQuotationMarks() throws IOException {
        LabelledSet set = set("india_police_dev.jsonl", """
                {'id':'a','text':'“Stop,” he said. Police arrested two.','sentences':[
                {'text':'â€œStop,â€ he said.','labels':[]},{'text':'Police arrested two.','labels':['ARREST']}]}""".replace("\n", ""));

        LabelledSet.Unit second = set.units().get(1);

        assertThat(set.articles().get(0).text().substring(second.start(), second.end()))
                .contains("Police arrested two");
        assertThat(set.single()).isFalse();
    }

    @Test
    void whoActsMattersWhereTheLabelAsksForIt() throws IOException {
        LabelMeaning force = Labels.of("india-police").meaning("FORCE");

        assertThat(reports("'ASSAULT','actor':[{'sector':'COP'}]")).allMatch(force::isOfEvent);
        assertThat(reports("'ASSAULT','actor':[{'sector':null}]", "'ASSAULT'")).noneMatch(force::isOfEvent);
    }

    @Test
    void aCodeThatPloverDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> PloverCode.parse("ASSAULT.phone")).hasMessageContaining("phone");
        assertThatThrownBy(() -> PloverCode.parse("WAR")).hasMessageContaining("WAR");
    }

    private LabelledSet set(String name, String line) throws IOException {
        return LabelledSet.read(Files.writeString(folder.resolve(name), line.replace('\'', '"')));
    }

    private static List<CodedReport> reports(String... events) throws IOException {
        StringBuilder reports = new StringBuilder();
        for (String event : events) {
            reports.append(reports.isEmpty() ? "" : ",")
                    .append("{'article':'a','trigger':{'start':0},'event':")
                    .append(event)
                    .append('}');
        }
        return CodedReport.read(new ObjectMapper().readTree(("{'reports':[" + reports + "]}").replace('\'', '"')));
    }
}
