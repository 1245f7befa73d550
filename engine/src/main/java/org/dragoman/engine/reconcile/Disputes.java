package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;

/** The slots of an event other than occurrence for which positions in force do not agree (RECORD.md, rule 7). */
final class Disputes {

    private Disputes() {}

    private record Account(SlotValue value, List<Integer> positions, List<Integer> denied) {}

    static List<Dispute> of(List<Position> positions) {
        List<Dispute> disputes = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            if (slot != Slot.OCCURRENCE) {
                List<Account> accounts = accounts(positions, slot);
                if (isDisputed(accounts)) {
                    disputes.add(new Dispute(
                            slot,
                            accounts.stream()
                                    .map(account ->
                                            new Dispute.Telling(account.value, account.positions, account.denied))
                                    .toList()));
                }
            }
        }
        return disputes;
    }

    /** The positions without those on a slot that nobody denies and on which nobody says otherwise. */
    static List<Position> withoutAgreed(List<Position> positions, Slot slot) {
        List<Position> told =
                positions.stream().filter(position -> position.slot() == slot).toList();
        boolean contested = told.stream()
                .anyMatch(position -> position.denies()
                        || told.stream().anyMatch(other -> position.value().contradicts(other.value())));
        return contested
                ? positions
                : positions.stream().filter(position -> position.slot() != slot).toList();
    }

    /** Positions whose values do not contradict each other tell one account; denials go with the account that they deny. */
    private static List<Account> accounts(List<Position> positions, Slot slot) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            if (position.slot() == slot && position.supersededBy().isEmpty()) {
                Account account = accounts.stream()
                        .filter(known -> !known.value.contradicts(position.value()))
                        .findFirst()
                        .orElseGet(() -> {
                            Account created = new Account(position.value(), new ArrayList<>(), new ArrayList<>());
                            accounts.add(created);
                            return created;
                        });
                (position.denies() ? account.denied : account.positions).add(i);
            }
        }
        return accounts;
    }

    private static boolean isDisputed(List<Account> accounts) {
        long told = accounts.stream()
                .filter(account -> !account.positions.isEmpty())
                .count();
        return told > 1
                || accounts.stream().anyMatch(account -> !account.positions.isEmpty() && !account.denied.isEmpty());
    }
}
