package org.dragoman.engine.reconcile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.time.DayInterval;

/**
 * By what units are found that might be one event: the same type and either the same actors and overlapping days, at most 31 of
 * them, or the same story. A unit without such days is found by the names that take part. Keys are hashes; that two differing ones
 * may coincide only means one comparison more.
 */
final class BlockKeys {

    /** The widest interval of days that counts as knowing when. */
    static final long WIDEST = 31;

    private static final long BUCKET = 8;
    /** So many names of a unit, and so many countries, are keys. */
    private static final int MOST = 6;

    private final Unit unit;
    private final String type;
    private final Set<Long> keys = new HashSet<>();

    private BlockKeys(Unit unit) {
        this.unit = unit;
        this.type = unit.profile().type() + " " + unit.profile().reality() + " ";
    }

    /** The keys of a unit, ascending; none for what is only imagined. */
    static long[] of(Unit unit, Optional<String> story) {
        if (unit.profile().reality() == Reality.IMAGINED) {
            return new long[0];
        }
        BlockKeys keys = new BlockKeys(unit);
        story.ifPresent(id -> keys.add("story " + id));
        keys.figures();
        long[] sorted = keys.keys.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private void figures() {
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> countries = new TreeSet<>();
        for (Figure figure : unit.profile().everybody()) {
            if (figure.named() && !figure.isLocal() && figure.key().length() > 3) {
                named.add(figure.key());
            }
            figure.country().ifPresent(countries::add);
        }
        List<String> few = first(named);
        List<String> fewCountries = first(countries);
        for (long bucket : buckets()) {
            fewCountries.forEach(country -> add(bucket + " " + country));
            pairs(fewCountries).forEach(pair -> add(bucket + " " + pair));
            few.forEach(name -> add(bucket + " " + name));
            pairs(few).forEach(pair -> add(bucket + " " + pair));
        }
        few.forEach(this::add);
    }

    private static List<String> first(TreeSet<String> names) {
        return names.stream().limit(MOST).toList();
    }

    private static List<String> pairs(List<String> names) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(names.get(i) + " " + names.get(j));
            }
        }
        return pairs;
    }

    private List<Long> buckets() {
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

    /** FNV-1a of 64 bits (Fowler, Noll, Vo). */
    private void add(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : (type + key).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        keys.add(hash);
    }
}
