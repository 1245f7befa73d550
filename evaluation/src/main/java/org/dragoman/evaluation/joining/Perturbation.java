package org.dragoman.evaluation.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.AccountReport;
import org.dragoman.engine.reconcile.TermVector;
import org.dragoman.engine.reconcile.Wording;
import org.dragoman.engine.time.DayInterval;

/**
 * Makes any number of accounts out of real ones: each keeps the statements and reports of a real article, moved to another day, and
 * mixes its words with those of a second article. For one thread.
 */
final class Perturbation {

    /** Share of words and runs of words that stay those of the article. */
    private static final double OWN = 0.5;

    private final List<Account> base;
    private final Random random;

    Perturbation(List<Account> base, long seed) {
        this.base = base;
        this.random = new Random(seed);
    }

    /** So many accounts, so many on each day from the given one on. */
    List<Account> make(int articles, int each, LocalDate from) {
        List<Account> made = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Account account = base.get(random.nextInt(base.size()));
            Account lender = base.get(random.nextInt(base.size()));
            made.add(moved(account, lender, "made-" + i, from.plusDays(i / each)));
        }
        return made;
    }

    private Account moved(Account account, Account lender, String id, LocalDate day) {
        long days = account.published()
                .map(published -> ChronoUnit.DAYS.between(published, day))
                .orElse(0L);
        return new Account(
                id,
                Optional.of(day),
                account.outlet(),
                account.credit(),
                account.genre(),
                account.entities(),
                account.serves(),
                account.statements(),
                account.reports().stream().map(report -> moved(report, days)).toList(),
                mixed(account.wording(), lender.wording()));
    }

    private static AccountReport moved(AccountReport report, long days) {
        DayInterval moved = new DayInterval(
                report.days().earliest().map(day -> day.plusDays(days)),
                report.days().latest().map(day -> day.plusDays(days)));
        return report.on(moved);
    }

    private Wording mixed(Wording own, Wording lent) {
        Map<Integer, Double> terms = new HashMap<>();
        take(own.terms(), OWN, terms);
        take(lent.terms(), 1 - OWN, terms);
        List<Integer> shingles = new ArrayList<>();
        own.shingles().stream().filter(shingle -> random.nextDouble() < 0.1).forEach(shingles::add);
        lent.shingles().stream().map(shingle -> shingle ^ random.nextInt()).forEach(shingles::add);
        Collections.sort(shingles);
        return new Wording(TermVector.of(terms, own.terms().size()), shingles, own.years());
    }

    private void take(TermVector from, double share, Map<Integer, Double> into) {
        from.weights().forEach((hash, weight) -> {
            if (random.nextDouble() < share) {
                into.put(hash, weight);
            }
        });
    }
}
