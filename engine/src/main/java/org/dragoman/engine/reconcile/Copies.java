package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.engine.coding.OutletProfile;

/**
 * Copied text: an article that shares enough runs of words with an earlier one has its origin there (RECORD.md, rule 8). Agencies
 * go before other outlets, whose day may be earlier than the agency's. Each article has one original, the one with which it
 * shares most; so that a text mixed from two articles does not make one of these two. What stands in quotation marks does not
 * count: two outlets may quote one statement.
 *
 * <p>Measured and tuned by construction: {@code docs/quality.md}, "Reprints".
 */
final class Copies {

    /** Share of the shorter article's runs that both must have. */
    private static final double COPIED = 0.2;
    /** Fewer shared runs than this may be chance or a set phrase. */
    private static final int FEWEST = 8;
    /** A run that stands in more articles than this is boilerplate. */
    private static final int BOILERPLATE = 60;

    private static final Comparator<Account> ORDER = Comparator.comparing((Account account) -> !isAgency(account))
            .thenComparing(account -> account.published().orElse(LocalDate.MAX))
            .thenComparing(account -> account.wording().shingles().size(), Comparator.reverseOrder())
            .thenComparing(Account::article);

    private final Map<String, Account> originals = new HashMap<>();

    /** The copies among the accounts, whose order does not matter. */
    Copies(List<Account> accounts) {
        List<Account> ordered = accounts.stream().sorted(ORDER).toList();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int shingle : ordered.get(i).wording().shingles()) {
                holders.computeIfAbsent(shingle, s -> new ArrayList<>(1)).add(i);
            }
        }
        Set<Integer> copies = new HashSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            Optional<Integer> original = original(i, ordered, holders, copies);
            if (original.isPresent()) {
                copies.add(i);
                originals.put(ordered.get(i).article(), ordered.get(original.get()));
            }
        }
    }

    /** The earlier article, itself no copy, of which this one holds most. */
    private static Optional<Integer> original(
            int article, List<Account> ordered, Map<Integer, List<Integer>> holders, Set<Integer> copies) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int shingle : ordered.get(article).wording().shingles()) {
            List<Integer> others = holders.getOrDefault(shingle, List.of());
            if (others.size() > BOILERPLATE) {
                continue;
            }
            for (int other : others) {
                if (other >= article) {
                    break;
                }
                if (!copies.contains(other)) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
        }
        Optional<Integer> best = Optional.empty();
        double most = COPIED;
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            double share = share(ordered.get(article), ordered.get(entry.getKey()), entry.getValue());
            if (entry.getValue() >= FEWEST && (share > most || (share == most && best.isEmpty()))) {
                most = share;
                best = Optional.of(entry.getKey());
            }
        }
        return best;
    }

    private static double share(Account a, Account b, int shared) {
        return (double) shared
                / Math.min(a.wording().shingles().size(), b.wording().shingles().size());
    }

    /** The article that an article copies: itself where it copies none. */
    Account original(Account account) {
        return originals.getOrDefault(account.article(), account);
    }

    /** Id of the original by id of the copy. */
    Map<String, String> originals() {
        Map<String, String> ids = new HashMap<>();
        originals.forEach((copy, original) -> ids.put(copy, original.article()));
        return ids;
    }

    /** Whether both are copies of one text. */
    boolean areCopies(Account a, Account b) {
        return original(a).article().equals(original(b).article());
    }

    private static boolean isAgency(Account account) {
        return account.outlet().flatMap(OutletProfile::kind).equals(Optional.of("agency"));
    }
}
