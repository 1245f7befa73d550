package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.time.DayInterval;

/**
 * Brings together units of different articles that might be one event: the same type and either the same actors and overlapping
 * days, at most 31 of them, or the same story. A unit without such days is found by the names that take part.
 */
final class Candidates {

    /** The widest interval of days that counts as knowing when. */
    static final long WIDEST = 31;

    private static final long BUCKET = 8;
    /** In a larger crowd each unit meets only those that stand shortly before it. */
    private static final int CROWD = 60;

    private static final int REACH = 12;

    private Candidates() {}

    /** A pair of units, the smaller index first. */
    record Pair(int a, int b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** What takes pairs of units, the smaller index first. */
    interface Taker {
        void take(int a, int b);
    }

    /** Hands on the pairs worth comparing, each once, by the larger index, then by the smaller. */
    static void each(List<Unit> units, Map<String, String> stories, Taker taker) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<Set<String>> keys = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Set<String> own = keys(units.get(i), stories);
            keys.add(own);
            for (String key : own) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
            }
        }
        Map<String, Integer> passed = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            TreeSet<Integer> partners = new TreeSet<>();
            for (String key : keys.get(i)) {
                List<Integer> block = blocks.getOrDefault(key, List.of());
                int place = passed.merge(key, 1, Integer::sum) - 1;
                int reach = block.size() <= CROWD ? CROWD : REACH;
                partners.addAll(block.subList(Math.max(0, place - reach), place));
            }
            Account account = units.get(i).account();
            for (int partner : partners) {
                if (units.get(partner).account() != account) {
                    taker.take(partner, i);
                }
            }
        }
    }

    private static Set<String> keys(Unit unit, Map<String, String> stories) {
        Set<String> keys = new HashSet<>();
        if (unit.profile().reality() == Reality.IMAGINED) {
            return keys;
        }
        String type = unit.profile().type() + " " + unit.profile().reality() + " ";
        Optional.ofNullable(stories.get(unit.account().article()))
                .ifPresent(story -> keys.add(type + "story " + story));
        List<Figure> everybody = unit.profile().everybody();
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> countries = new TreeSet<>();
        for (Figure figure : everybody) {
            if (figure.named()
                    && !figure.key().startsWith("local:")
                    && figure.key().length() > 3) {
                named.add(figure.key());
            }
            figure.country().ifPresent(countries::add);
        }
        for (long bucket : buckets(unit)) {
            countries.forEach(country -> keys.add(type + bucket + " " + country));
            pairs(countries).forEach(pair -> keys.add(type + bucket + " " + pair));
            named.forEach(name -> keys.add(type + bucket + " " + name));
            pairs(named).forEach(pair -> keys.add(type + bucket + " " + pair));
        }
        named.forEach(name -> keys.add(type + name));
        return keys;
    }

    private static Set<String> pairs(TreeSet<String> names) {
        Set<String> pairs = new HashSet<>();
        for (String name : names) {
            for (String other : names.tailSet(name, false)) {
                pairs.add(name + " " + other);
            }
        }
        return pairs;
    }

    private static List<Long> buckets(Unit unit) {
        DayInterval days = unit.profile().days();
        List<Long> buckets = new ArrayList<>();
        if (Days.width(days) <= WIDEST) {
            long first = Math.floorDiv(number(days.earliest().orElseThrow()), BUCKET);
            long last = Math.floorDiv(number(days.latest().orElseThrow()), BUCKET);
            for (long bucket = first; bucket <= last; bucket++) {
                buckets.add(bucket);
            }
        }
        return buckets;
    }

    private static long number(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.EPOCH, day);
    }
}
