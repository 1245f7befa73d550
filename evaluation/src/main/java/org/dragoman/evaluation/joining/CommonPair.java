package org.dragoman.evaluation.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.AccountReport;
import org.dragoman.engine.reconcile.Participant;

/** Finds the pair of countries on which most articles report, and these articles. */
final class CommonPair {

    private CommonPair() {}

    static List<Account> of(List<Account> accounts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Account account : accounts) {
            pairs(account).forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        String most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return accounts.stream()
                .filter(account -> pairs(account).contains(most))
                .toList();
    }

    private static Set<String> pairs(Account account) {
        Map<String, String> countries = new HashMap<>();
        for (Entity entity : account.entities()) {
            entity.country().ifPresent(code -> countries.put(entity.id(), code));
        }
        Set<String> pairs = new HashSet<>();
        for (AccountReport report : account.reports()) {
            for (Participant actor : report.actors()) {
                for (Participant recipient : report.recipients()) {
                    TreeSet<String> pair = new TreeSet<>();
                    pair.add(countries.getOrDefault(actor.entity(), ""));
                    pair.add(countries.getOrDefault(recipient.entity(), ""));
                    if (pair.size() == 2 && !pair.contains("")) {
                        pairs.add(String.join(" ", pair));
                    }
                }
            }
        }
        return pairs;
    }
}
