package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.coding.OutletProfile;

/**
 * Copied text: articles that share most of their runs of words share an origin (RECORD.md, rule 8). The earliest of a group of
 * copies, agencies first, is taken for the original.
 */
final class Copies {

    /** Share of the shorter article's runs that both must have. */
    private static final double COPIED = 0.5;
    /** Fewer shared runs than this may be a common quotation. */
    private static final int FEWEST = 8;
    /** A run that stands in more articles than this is boilerplate. */
    private static final int BOILERPLATE = 60;

    private final Map<String, Account> originals = new HashMap<>();

    /** The copies among the accounts, which must be in a fixed order. */
    Copies(List<Account> accounts) {
        Map<Integer, List<Integer>> byShingle = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            int place = i;
            accounts.get(i)
                    .wording()
                    .shingles()
                    .forEach(shingle -> byShingle
                            .computeIfAbsent(shingle, s -> new ArrayList<>(1))
                            .add(place));
        }
        List<Clustering.Edge> edges = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int shingle : accounts.get(i).wording().shingles()) {
                List<Integer> holders = byShingle.get(shingle);
                if (holders != null && holders.size() <= BOILERPLATE) {
                    for (int other : holders) {
                        if (other > i) {
                            shared.merge(other, 1, Integer::sum);
                        }
                    }
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int shorter = Math.min(
                        accounts.get(i).wording().shingles().size(),
                        accounts.get(entry.getKey()).wording().shingles().size());
                double share = (double) entry.getValue() / shorter;
                if (entry.getValue() >= FEWEST && share >= COPIED) {
                    edges.add(new Clustering.Edge(i, entry.getKey(), share));
                }
            }
        }
        for (List<Integer> group : Clustering.cluster(accounts.size(), edges, COPIED, (a, b) -> false)) {
            Account original = group.stream()
                    .map(accounts::get)
                    .min(Comparator.comparing(
                                    (Account account) -> account.published().orElse(LocalDate.MAX))
                            .thenComparing(account -> !isAgency(account))
                            .thenComparing(Account::article))
                    .orElseThrow();
            group.forEach(place -> originals.put(accounts.get(place).article(), original));
        }
    }

    /** The article that an article copies: itself where it copies none. */
    Account original(Account account) {
        return originals.getOrDefault(account.article(), account);
    }

    /** Whether both are copies of one text. */
    boolean areCopies(Account a, Account b) {
        return original(a).article().equals(original(b).article());
    }

    private static boolean isAgency(Account account) {
        return account.outlet().flatMap(OutletProfile::kind).equals(Optional.of("agency"));
    }
}
