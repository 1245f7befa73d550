package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountReaderTest {

    @Test
    void anOutletRestsOnWhomItCitesInASentenceOfItsOwn() {
        assertThat(cited("The newspaper cited two Iranian officials.")).contains("two Iranian officials");
        assertThat(cited("The newspaper quoted two diplomats who had seen the notes."))
                .contains("two diplomats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The newspaper said residents were worried.",
                "The newspaper cited residents’ fears of a new war.",
                "The newspaper cited a ruling from May.",
                "The newspaper described residents."
            })
    void whoIsOnlySpokenOfIsNoOrigin(String sentence) {
        assertThat(cited(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halyard could not independently verify the claim.",
                "Halyard said two Turkish soldiers were killed in Idlib on Monday.",
                "Halyard has learned that two Turkish soldiers were killed in Idlib on Monday."
            })
    void anOutletsShortNameIsItsOwnVoice(String sentence) {
        assertThat(ownVoices("Halyard News Agency", sentence)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow said two Turkish soldiers were killed in Idlib on Monday.",
                "Moscow could not verify the claim."
            })
    void aCapitalIsNotTheOutletThatIsNamedAfterIt(String sentence) {
        assertThat(ownVoices("Moscow Gazette", sentence)).isNotEmpty().containsOnly(false);
    }

    @Test
    void aBareReferenceIsFoundInTheWordThatStandsAcrossTheLimit() {
        Account account = Dispatches.account(
                "a",
                "2024-11-15",
                "Larkfield Courier",
                "Rebels attacked a convoy near Idlib on Monday. Turkey denied any of the many alleged kinds of involvement in"
                        + " yesterday’s attack.");
        AccountStatement denial = account.statements().get(account.statements().size() - 1);

        assertThat(denial.aboutReports()).isNotEmpty();
    }

    @Test
    void whoeverOrderedAnAttackIsNotTakenForWhoeverDidIt() {
        List<AccountReport> reports = Dispatches.account(
                        "a",
                        "2024-11-15",
                        "Larkfield Courier",
                        "The American president ordered a strike on Iranian targets. Russian troops attacked a Ukrainian village.")
                .reports();

        assertThat(reports)
                .filteredOn(report -> report.trigger().equals("order"))
                .isNotEmpty()
                .allMatch(AccountReport::ordered);
        assertThat(reports)
                .filteredOn(report -> report.trigger().equals("attack"))
                .isNotEmpty()
                .noneMatch(AccountReport::ordered);
    }

    private static Optional<String> cited(String sentence) {
        Account account = Dispatches.account(
                "a",
                "2024-11-15",
                "Larkfield Courier",
                "The New York Times reported that Elon Musk met Iran’s ambassador in New York on Monday. " + sentence);
        assertThat(account.statements().get(0).inside()).isNotEmpty();
        return account.statements().stream()
                .flatMap(statement -> statement.source().stream())
                .flatMap(source -> source.cites().stream())
                .findFirst();
    }

    private static List<Boolean> ownVoices(String outlet, String sentence) {
        return Dispatches.account("a", "2024-11-15", outlet, sentence).statements().stream()
                .map(AccountStatement::ownVoice)
                .toList();
    }
}
