package org.dragoman.evaluation.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.reconcile.Reconciliation;

/**
 * How the cost of reconciliation grows: {@code JoiningScale ACCOUNTS.jsonl EACH [PART…]}, where the
 * parts are few, many, crowd, orders; without any, all. Reconciles 2,000 and 20,000 perturbed accounts,
 * so many a day, then a day of 10,000 that all report on one pair of countries, and prints milliseconds for each article; then looks
 * whether three random orders change the result.
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
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: JoiningScale ACCOUNTS.jsonl EACH [few|many|crowd|orders]...");
        }
        List<Account> base = AccountLines.read(Path.of(arguments[0]));
        int each = Integer.parseInt(arguments[1]);
        List<String> parts = arguments.length > 2
                ? Arrays.asList(arguments).subList(2, arguments.length)
                : List.of("few", "many", "crowd", "orders");
        time("warming up", new Perturbation(base, SEED + 1).make(FEW / 4, each, FIRST_DAY));
        for (String part : parts) {
            switch (part) {
                case "few" ->
                    time(
                            FEW + " articles, " + each + " a day",
                            new Perturbation(base, SEED).make(FEW, each, FIRST_DAY));
                case "many" ->
                    time(
                            MANY + " articles, " + each + " a day",
                            new Perturbation(base, SEED).make(MANY, each, FIRST_DAY));
                case "crowd" -> crowd(base);
                case "orders" -> orders(new Perturbation(base, SEED).make(FEW / 2, each, FIRST_DAY));
                default ->
                    throw new IllegalArgumentException("found part " + part + ", expected few, many, crowd, orders");
            }
        }
    }

    private static void crowd(List<Account> base) {
        List<Account> pair = CommonPair.of(base);
        time(
                CROWD + " articles of one day on one pair, from " + pair.size() + " real ones",
                new Perturbation(pair, SEED).make(CROWD, CROWD, FIRST_DAY));
    }

    private static void orders(List<Account> accounts) {
        Reconciliation made = Reconciler.reconcile(accounts);
        for (int order = 0; order < 3; order++) {
            List<Account> shuffled = new ArrayList<>(accounts);
            Collections.shuffle(shuffled, new Random(order));
            System.out.println("same in random order " + order + ": "
                    + Reconciler.reconcile(shuffled).equals(made));
        }
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
