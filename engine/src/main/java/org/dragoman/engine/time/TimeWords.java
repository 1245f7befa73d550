package org.dragoman.engine.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** The words of times by kind ({@code month}, {@code weekday}, {@code unit} …) with what they count for. Immutable. */
final class TimeWords {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");

    private final Map<String, Map<String, String>> byKind = new TreeMap<>();

    /** The words of a lexicon (kind {@code times}). */
    static TimeWords of(Lexicon lexicon) {
        TimeWords words = new TimeWords();
        for (Entry entry : lexicon.entries("times")) {
            Map<String, String> kind = words.byKind.computeIfAbsent(entry.text("kind"), name -> new HashMap<>());
            entry.texts("words").forEach(word -> kind.put(word, entry.text("value")));
        }
        return words;
    }

    /** Whether there are words of the kind. */
    boolean has(String kind) {
        return byKind.containsKey(kind);
    }

    /** All words of a kind, in alphabetical order. */
    Set<String> all(String kind) {
        return new TreeSet<>(byKind.getOrDefault(kind, Map.of()).keySet());
    }

    /** All words of a kind as a regular expression that prefers the longest. */
    String alternatives(String kind) {
        return WordPattern.of(byKind.getOrDefault(kind, Map.of()).keySet());
    }

    /** For each word of a kind the longest of its parts, by which a sentence can quickly be told to lack them all. */
    Set<String> keys(String kind) {
        Set<String> keys = new TreeSet<>();
        for (String word : byKind.getOrDefault(kind, Map.of()).keySet()) {
            keys.add(Arrays.stream(word.split("[^a-z0-9]+"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(word));
        }
        return keys;
    }

    /** What a word of a kind counts for. */
    Optional<String> value(String kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
    }

    /** The number that a numeral stands for; {@code X} for "several" and the like. */
    Optional<String> number(String words) {
        String plain = words.replace("-", " ").strip();
        if (DIGITS.matcher(plain).matches()) {
            return Optional.of(plain.replace(",", ""));
        }
        Optional<String> known = value("number", words.strip()).or(() -> value("number", plain));
        if (known.isPresent()) {
            return known;
        }
        int last = plain.lastIndexOf(' ');
        if (last < 0) {
            return Optional.empty();
        }
        return sum(number(plain.substring(0, last)), number(plain.substring(last + 1)));
    }

    private static Optional<String> sum(Optional<String> tens, Optional<String> ones) {
        if (tens.isEmpty()
                || ones.isEmpty()
                || tens.get().equals("X")
                || ones.get().equals("X")) {
            return ones.filter("X"::equals);
        }
        return Optional.of(String.valueOf((int) Double.parseDouble(tens.get()) + (int) Double.parseDouble(ones.get())));
    }
}
