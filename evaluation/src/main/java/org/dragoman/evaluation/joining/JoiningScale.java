package org.dragoman.evaluation.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.reconcile.Reconciliation;

/**
 * How the cost of reconciliation grows: {@code JoiningScale ACCOUNTS.jsonl [EACH]}. Reconciles 2,000 and 20,000 perturbed accounts,
 * so many a day, then a day of 10,000 that all report on one pair of countries, and prints milliseconds for each article; then looks
 * whether three random orders, and taking articles out again, change the result.
 */
public final class JoiningScale {

    private static final long SEED = 20261129;
    private static final int FEW = 2_000;
    private static final int MANY = 20_000;
    private static final int CROWD = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private JoiningScale() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            throw new IllegalArgumentException("usage: JoiningScale ACCOUNTS.jsonl [EACH]");
        }
        List<Account> base = AccountLines.read(Path.of(arguments[0]));
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        time("warming up", new Perturbation(base, SEED + 1).make(FEW, each, FIRST_DAY));
        List<Account> few = new Perturbation(base, SEED).make(FEW, each, FIRST_DAY);
        Reconciliation made = time(FEW + " articles, " + each + " a day", few);
        time(MANY + " articles, " + each + " a day", new Perturbation(base, SEED).make(MANY, each, FIRST_DAY));
        List<Account> pair = CommonPair.of(base);
        time(
                CROWD + " articles of one day on one pair, from " + pair.size() + " real ones",
                new Perturbation(pair, SEED).make(CROWD, CROWD, FIRST_DAY));
        for (int order = 0; order < 3; order++) {
            List<Account> shuffled = new ArrayList<>(few);
            Collections.shuffle(shuffled, new Random(order));
            System.out.println("same in random order " + order + ": "
                    + Reconciler.reconcile(shuffled).equals(made));
        }
        List<Account> part = few.subList(0, FEW / 2);
        Reconciliation half = Reconciler.reconcile(part);
        List<Account> taken = new ArrayList<>(few);
        taken.removeAll(few.subList(FEW / 2, FEW));
        System.out.println("same after taking half of them out: "
                + Reconciler.reconcile(taken).equals(half));
    }

    private static Reconciliation time(String what, List<Account> accounts) {
        long start = System.nanoTime();
        long cpu = cpu();
        Reconciliation made = Reconciler.reconcile(accounts);
        System.out.printf(
                "%s: %.2f ms wall, %.2f ms thread CPU an article; %d events of %d%n",
                what,
                (System.nanoTime() - start) / 1e6 / accounts.size(),
                (cpu() - cpu) / 1e6 / accounts.size(),
                made.events().size(),
                accounts.stream().mapToInt(account -> account.reports().size()).sum());
        return made;
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
