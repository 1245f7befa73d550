package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts the positions on an event by what they say and who says it.
 *
 * @param names the names of holders
 */
public record Accounts(HolderNames names) {

    /** The order in which stances are shown: those who say so, those who take it back, those who do not. */
    public static final List<String> ORDER = List.of(
            "confirms",
            "admits",
            "claims-responsibility",
            "asserts",
            "alleges",
            "suspects",
            "promises",
            "warns",
            "requests",
            "retracts",
            "denies",
            "declines",
            "could-not-verify");

    private static final Comparator<PositionView> BY_DAY =
            Comparator.comparing(position -> position.day().orElse(LocalDate.MAX));

    /**
     * What each slot other than occurrence is said to be.
     *
     * @param slot which one
     * @param accounts each value with those who give it; several where they differ
     * @param isDisputed whether the accounts contradict each other
     */
    public record Slot(String slot, List<Value> accounts, boolean isDisputed) {}

    /**
     * One value of a slot.
     *
     * @param words the value
     * @param holders those who give it
     */
    public record Value(String words, List<Account> holders) {}

    /** The accounts of whether it happened, by stance. */
    public Map<String, List<Account>> occurrence(EventView event) {
        List<PositionView> positions =
                event.positions().stream().filter(PositionView::isOnOccurrence).toList();
        Map<String, List<Account>> byStance = new LinkedHashMap<>();
        ORDER.forEach(stance -> byStance.put(stance, new ArrayList<>()));
        for (Account account : grouped(positions)) {
            byStance.computeIfAbsent(account.stance(), stance -> new ArrayList<>())
                    .add(account);
        }
        byStance.values().removeIf(List::isEmpty);
        return byStance;
    }

    /** The other slots, disputed ones first. */
    public List<Slot> slots(EventView event) {
        Map<String, Map<String, List<PositionView>>> bySlot = new LinkedHashMap<>();
        for (PositionView position : event.positions()) {
            if (!position.isOnOccurrence() && position.value().isPresent()) {
                bySlot.computeIfAbsent(position.slot(), slot -> new LinkedHashMap<>())
                        .computeIfAbsent(valueWords(position.value().get()), value -> new ArrayList<>())
                        .add(position);
            }
        }
        List<Slot> slots = new ArrayList<>();
        bySlot.forEach((slot, values) -> slots.add(new Slot(slot, values(values), isDisputed(event, slot))));
        slots.sort(Comparator.comparing(slot -> !slot.isDisputed()));
        return List.copyOf(slots);
    }

    /** One line of those who made the status: "said by …; denied by …". Empty where the event has no positions. */
    public String reason(EventView event) {
        List<String> parts = new ArrayList<>();
        occurrence(event).forEach((stance, accounts) -> {
            List<String> holders = accounts.stream()
                    .filter(Account::isInForce)
                    .map(account -> account.holder() + degree(event, account))
                    .distinct()
                    .toList();
            if (!holders.isEmpty()) {
                parts.add(Words.find("stance." + stance + ".by").orElse(stance + ":") + " "
                        + ActorNames.listed(holders, 3));
            }
        });
        return String.join("; ", parts);
    }

    /** How sure a holder is, where it is not certain: " (holds it possible)". */
    private String degree(EventView event, Account account) {
        List<ReportView> reports = names.record().reportsOf(event);
        return account.positions().stream()
                .filter(PositionView::isInForce)
                .flatMap(position -> position.statement().stream())
                .flatMap(statement -> reports.stream()
                        .flatMap(report ->
                                Optional.ofNullable(report.factuality().get(statement)).stream()))
                .filter(value -> value.startsWith("P"))
                .findFirst()
                .flatMap(value -> Words.find("factuality." + value))
                .map(words -> " (" + words + ")")
                .orElse("");
    }

    private static boolean isDisputed(EventView event, String slot) {
        return event.disputes().stream().anyMatch(dispute -> dispute.slot().equals(slot));
    }

    private List<Value> values(Map<String, List<PositionView>> values) {
        List<Value> all = new ArrayList<>();
        values.forEach((words, positions) -> all.add(new Value(words, grouped(positions))));
        return List.copyOf(all);
    }

    private String valueWords(String value) {
        return names.record()
                .entity(value)
                .map(EntityView::name)
                .filter(name -> !name.isBlank())
                .orElse(value);
    }

    private List<Account> grouped(List<PositionView> positions) {
        Map<List<String>, List<PositionView>> groups = new LinkedHashMap<>();
        positions.stream()
                .sorted(BY_DAY)
                .forEach(position -> groups.computeIfAbsent(
                                List.of(shownStance(position), names.of(position)), key -> new ArrayList<>())
                        .add(position));
        List<Account> accounts = new ArrayList<>();
        groups.forEach((key, group) -> accounts.add(new Account(key.get(0), key.get(1), group)));
        return accounts;
    }

    private static String shownStance(PositionView position) {
        Optional<String> value = position.isOnOccurrence() ? position.value() : Optional.empty();
        return value.filter("false"::equals).isPresent() && position.stance().equals("asserts")
                ? "denies"
                : position.stance();
    }
}
