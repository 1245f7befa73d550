package org.dragoman.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts events by a name and a group, where one name is spelt in several ways. Names that differ in case alone are one, spelt as in most
 * of its events; an event that has it in several spellings counts once. For one thread.
 */
final class SpeltNames {

    private final Map<String, Spellings> names = new TreeMap<>();

    private record Spellings(Map<String, Set<String>> eventsBySpelling, Map<String, Set<String>> eventsByGroup) {

        String mostFrequent() {
            return eventsBySpelling.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Set<String>>>comparingInt(
                                    spelling -> spelling.getValue().size())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** An event in which a name stands. */
    void add(String name, String group, String event) {
        Spellings spellings = names.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), key -> new Spellings(new TreeMap<>(), new TreeMap<>()));
        spellings.eventsBySpelling.computeIfAbsent(name, key -> new HashSet<>()).add(event);
        spellings.eventsByGroup.computeIfAbsent(group, key -> new HashSet<>()).add(event);
    }

    /** The counts, by name and group. */
    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        names.forEach((key, spellings) -> {
            String name = spellings.mostFrequent();
            spellings.eventsByGroup.forEach((group, events) -> tallies.add(new Tally(name, group, events.size())));
        });
        return tallies;
    }
}
