package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dragoman.engine.time.DayInterval;
import org.junit.jupiter.api.Test;

/** Articles one at a time, in any order, and out again: always what all of them at once would give. */
class LedgerTest {

    /** More articles on one event than are compared with each other, on its day and on the days after. */
    private static final List<Account> ACCOUNTS = many(12);

    private final Ledger ledger = new Ledger();
    private final Map<String, Event> followed = new HashMap<>();

    @Test
    void oneArticleAtATimeGivesWhatAllAtOnceGive() {
        for (int seed = 0; seed < 3; seed++) {
            List<Account> shuffled = shuffled(seed);
            Ledger fresh = new Ledger();
            for (Account account : shuffled) {
                fresh.put(account);
                fresh.update();
            }

            assertThat(fresh.reconciliation()).isEqualTo(Reconciler.reconcile(ACCOUNTS));
        }
    }

    @Test
    void articlesTakenOutLeaveNoTraceAndMayComeBack() {
        Random random = new Random(7);
        List<Account> inside = new ArrayList<>();
        List<Account> outside = new ArrayList<>(shuffled(7));
        for (int step = 0; step < 200; step++) {
            boolean takeIn = inside.isEmpty() || (!outside.isEmpty() && random.nextInt(3) > 0);
            if (takeIn) {
                Account account = outside.remove(random.nextInt(outside.size()));
                inside.add(account);
                ledger.put(account);
            } else {
                Account account = inside.remove(random.nextInt(inside.size()));
                outside.add(account);
                ledger.remove(account.article());
            }
            if (random.nextInt(3) == 0) {
                follow();
            }
            if (step % 20 == 19) {
                assertThat(ledger.reconciliation()).isEqualTo(Reconciler.reconcile(inside));
            }
        }
    }

    @Test
    void whoFollowsTheChangesHasAllEvents() {
        List<Account> shuffled = shuffled(3);
        for (int i = 0; i < shuffled.size(); i++) {
            ledger.put(shuffled.get(i));
            if (i % 5 == 0) {
                follow();
            }
            if (i % 7 == 6) {
                ledger.remove(shuffled.get(i - 3).article());
            }
        }
        follow();

        assertThat(new HashSet<>(followed.values()))
                .isEqualTo(new HashSet<>(ledger.reconciliation().events()));
    }

    @Test
    void aSecondTextUnderOneIdTakesThePlaceOfTheFirst() {
        Account first = ACCOUNTS.get(0);
        Account second = ACCOUNTS.get(5);
        ledger.put(first);
        ledger.update();

        ledger.put(renamed(second, first.article(), 0));

        assertThat(ledger.reconciliation())
                .isEqualTo(Reconciler.reconcile(List.of(renamed(second, first.article(), 0))));
    }

    @Test
    void decisionsComeAndGo() {
        Event meeting = Reconciler.reconcile(ACCOUNTS).events().stream()
                .filter(event -> event.reports().size() > 3)
                .findFirst()
                .orElseThrow();
        Anchor one = anchor(meeting.reports().get(0));
        Anchor other = anchor(meeting.reports().get(meeting.reports().size() - 1));
        List<Decision> parted = List.of(new Decision(Decision.Verdict.PART, one, other));
        ACCOUNTS.forEach(ledger::put);
        ledger.update();

        ledger.decide(parted);

        assertThat(ledger.reconciliation())
                .isEqualTo(Reconciler.reconcile(ACCOUNTS, parted))
                .isNotEqualTo(Reconciler.reconcile(ACCOUNTS));
        ledger.decide(List.of());
        assertThat(ledger.reconciliation()).isEqualTo(Reconciler.reconcile(ACCOUNTS));
    }

    @Test
    void articlesWhoseIdsLookAlikeAreTakenIn() {
        List<Account> alike = List.of(
                renamed(ACCOUNTS.get(0), "a@v1", 0),
                renamed(ACCOUNTS.get(0), "a@v01", 0),
                renamed(ACCOUNTS.get(0), "a@v001", 0));

        alike.forEach(ledger::put);

        assertThat(ledger.reconciliation().eventOf().keySet())
                .extracting(ReportReference::article)
                .contains("a@v1", "a@v01", "a@v001");
    }

    @Test
    void changesComeInTheSameOrderInEveryRun() {
        assertThat(madeFrom(ACCOUNTS)).hasSizeGreaterThan(5).isEqualTo(madeFrom(ACCOUNTS));
    }

    private static List<String> madeFrom(List<Account> accounts) {
        Ledger fresh = new Ledger();
        accounts.forEach(fresh::put);
        return fresh.update().made().stream().map(Event::id).toList();
    }

    private void follow() {
        Changes changes = ledger.update();
        changes.gone().forEach(followed::remove);
        changes.made().forEach(event -> followed.put(event.id(), event));
    }

    private static Anchor anchor(ReportReference report) {
        Account account = ACCOUNTS.stream()
                .filter(candidate -> candidate.article().equals(report.article()))
                .findFirst()
                .orElseThrow();
        return new Anchor(
                report.article(), account.reports().get(report.place()).offset());
    }

    private static List<Account> shuffled(int seed) {
        List<Account> shuffled = new ArrayList<>(ACCOUNTS);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Account> many(int times) {
        List<Account> many = new ArrayList<>();
        for (Account account : Dispatches.several()) {
            for (int i = 0; i < times; i++) {
                many.add(renamed(account, account.article() + "-" + i, i / 4));
            }
        }
        return many;
    }

    private static Account renamed(Account account, String id, int days) {
        return new Account(
                id,
                account.published().map(day -> day.plusDays(days)),
                account.outlet(),
                account.credit(),
                account.genre(),
                account.entities(),
                account.serves(),
                account.statements(),
                account.reports().stream()
                        .map(report -> report.on(moved(report.days(), days)))
                        .toList(),
                account.wording());
    }

    private static DayInterval moved(DayInterval days, int by) {
        Optional<LocalDate> earliest = days.earliest().map(day -> day.plusDays(by));
        return new DayInterval(earliest, days.latest().map(day -> day.plusDays(by)));
    }
}
