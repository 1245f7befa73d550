package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.engine.event.EventType;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final List<Account> ACCOUNTS = Dispatches.several();

    @Test
    void withoutDecisionsTheTwoReportsOfTheMeetingAreOneEvent() {
        assertThat(eventOf("a1", EventType.CONSULT, List.of())).isEqualTo(eventOf("a2", EventType.CONSULT, List.of()));
    }

    @Test
    void whatWasPartedStaysApart() {
        List<Decision> parted = List.of(decision(Decision.Verdict.PART, "a1", "a2", EventType.CONSULT, 0));

        assertThat(eventOf("a1", EventType.CONSULT, parted)).isNotEqualTo(eventOf("a2", EventType.CONSULT, parted));
    }

    @Test
    void whatWasJoinedIsOneEventThoughDaysAndPeopleDiffer() {
        List<Decision> joined = List.of(new Decision(
                Decision.Verdict.JOIN, anchor("b1", EventType.ASSAULT, 0), anchor("a1", EventType.CONSULT, 0)));

        assertThat(eventOf("b1", EventType.ASSAULT, List.of()))
                .isNotEqualTo(eventOf("a1", EventType.CONSULT, List.of()));
        assertThat(eventOf("b1", EventType.ASSAULT, joined)).isEqualTo(eventOf("a1", EventType.CONSULT, joined));
    }

    @Test
    void aDecisionHoldsWhereAnotherCodingPlacesTheTriggerALittleElsewhere() {
        List<Decision> parted = List.of(decision(Decision.Verdict.PART, "a1", "a2", EventType.CONSULT, 3));

        assertThat(eventOf("a1", EventType.CONSULT, parted)).isNotEqualTo(eventOf("a2", EventType.CONSULT, parted));
    }

    @Test
    void aDecisionHoldsWhenFurtherArticlesCome() {
        List<Decision> parted = List.of(decision(Decision.Verdict.PART, "a1", "a2", EventType.CONSULT, 0));
        List<Account> more = new ArrayList<>(ACCOUNTS);
        more.add(Dispatches.account(
                "a4",
                "2024-11-17",
                "Harbour Sentinel",
                "Elon Musk and Amir Saeid Iravani met in New York on Monday, a diplomat said."));
        Reconciliation made = Reconciler.reconcile(more, parted);

        assertThat(event(made, "a1", EventType.CONSULT)).isNotEqualTo(event(made, "a2", EventType.CONSULT));
    }

    @Test
    void aDecisionAboutArticlesThatAreNotThereWaits() {
        Decision waiting = new Decision(Decision.Verdict.JOIN, new Anchor("nowhere", 0), new Anchor("a1", 0));

        assertThat(Reconciler.reconcile(ACCOUNTS, List.of(waiting))).isEqualTo(Reconciler.reconcile(ACCOUNTS));
    }

    @Test
    void partsOfAnEventLeaveTheirIdsToIt() {
        Reconciliation made = Reconciler.reconcile(ACCOUNTS);
        Account second = account("a2");
        Event alone = Reconciler.reconcile(List.of(second)).events().stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .findFirst()
                .orElseThrow();

        assertThat(made.events())
                .filteredOn(event -> event.id().equals(event(made, "a1", EventType.CONSULT)))
                .singleElement()
                .satisfies(event -> assertThat(event.aliases()).contains(alone.id()));
    }

    private static Decision decision(Decision.Verdict verdict, String one, String other, EventType type, int off) {
        return new Decision(verdict, anchor(one, type, off), anchor(other, type, off));
    }

    private static Anchor anchor(String article, EventType type, int off) {
        return new Anchor(
                article, account(article).reports().get(report(article, type)).offset() + off);
    }

    private static Account account(String article) {
        return ACCOUNTS.stream()
                .filter(known -> known.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private static int report(String article, EventType type) {
        List<AccountReport> reports = account(article).reports();
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).type() == type) {
                return i;
            }
        }
        throw new IllegalArgumentException("article " + article + " reports no " + type);
    }

    private static String eventOf(String article, EventType type, List<Decision> decisions) {
        return event(Reconciler.reconcile(ACCOUNTS, decisions), article, type);
    }

    private static String event(Reconciliation made, String article, EventType type) {
        String event = made.eventOf().get(new ReportReference(article, report(article, type)));
        return event == null ? "none" : event;
    }
}
