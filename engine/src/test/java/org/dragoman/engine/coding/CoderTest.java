package org.dragoman.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CoderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.of(Lexicon.builtIn());

    @Test
    void everyReportIsEitherGivenOrDoubted() {
        String text = "Russia attacked Ukraine on Monday. The senator would love to meet the crowd. "
                + "France and Italy held talks in Rome.";
        Coding all = code(text, 0);
        Coding strict = code(text, 0.7);
        assertThat(all.doubted()).isEmpty();
        assertThat(strict.reports()).allMatch(report -> report.confidence() >= 0.7);
        assertThat(strict.doubted()).allMatch(report -> report.confidence() < 0.7);
        assertThat(strict.reports().size() + strict.doubted().size())
                .isEqualTo(all.reports().size());
    }

    @Test
    void aReportKeepsItsIdWhereOthersAreLeftOut() {
        String text = "Russia attacked Ukraine on Monday. France and Italy held talks in Rome.";
        List<String> ids = code(text, 0).reports().stream().map(Report::id).toList();
        List<String> kept = code(text, 0.7).reports().stream().map(Report::id).toList();
        assertThat(ids).containsAll(kept);
    }

    @Test
    void plainNewsIsTrustedMoreThanFiguresOfSpeech() {
        double plain = surest("Russian troops attacked a Ukrainian village on Monday, killing three soldiers.");
        double figure = surest("We can wonder whether anybody would ever attack the mayor again.");
        assertThat(plain).isGreaterThan(0.5).isGreaterThan(figure);
    }

    @Test
    void headlinesThatInterruptASentenceAreNotRead() {
        String text =
                "The senator accused Anna Berg Anna Maria BergTroops attacked Oslo in 2020 Envoy visits Rome on Sunday MORE"
                        + " of lying on Monday.";
        Coding coding = code(text, 0);
        assertThat(coding.times())
                .extracting(time -> coding.annotated().quote(time.span()))
                .containsExactly("Monday");
        assertThat(coding.places()).isEmpty();
        assertThat(coding.reports())
                .extracting(report -> report.mention().type())
                .containsExactly(EventType.ACCUSE);
    }

    @Test
    void aMeetingThatLiesAheadIsAnAgreement() {
        List<Report> reports = code(
                        "The French president said before his meeting with the German chancellor next week"
                                + " that it would be hard. France will meet Germany next Tuesday.",
                        0)
                .reports();
        assertThat(reports)
                .filteredOn(report -> report.trigger().start() > 100)
                .isNotEmpty()
                .allMatch(report -> report.mention().type() == EventType.AGREE);
    }

    @Test
    void aTimeSaysNothing() {
        assertThat(sources("France announced a new policy on Monday, and in October said it was planning to leave."))
                .contains("France")
                .noneMatch(source -> source.contains("October"));
    }

    @Test
    void whatWasDoneSaysNothing() {
        assertThat(sources("The critics said that Israel's recent airstrikes on Syria show that the defence is weak."))
                .containsExactly("The critics");
    }

    private static List<String> sources(String text) {
        return code(text, 0).statements().stream()
                .flatMap(statement -> statement.source().stream())
                .map(source -> source.span().quote(text))
                .toList();
    }

    private static double surest(String text) {
        return code(text, 0).reports().stream()
                .mapToDouble(Report::confidence)
                .max()
                .orElse(0);
    }

    private static Coding code(String text, double leastConfidence) {
        return new Coder(TestLanguage.pipeline(KNOWLEDGE.boilerplate()), KNOWLEDGE, leastConfidence)
                .code(new Article(
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 11, 15)),
                        Optional.empty(),
                        text));
    }
}
