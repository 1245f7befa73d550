package org.dragoman.engine.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest known name that begins at an offset of a text. Names are compared letter by letter with their case;
 * apostrophes of both kinds are the same, and any run of white space in the text is one space. Immutable; the cost of a
 * look-up depends on the names that share a first word, not on their number.
 *
 * @param <T> what a name stands for
 */
public final class NameIndex<T> {

    private record Named<T>(String name, List<T> values) {}

    /**
     * A name found in a text.
     *
     * @param end one past its last code unit
     * @param values everything that bears the name, in the order in which it was added
     */
    public record Match<T>(int end, List<T> values) {}

    private final Map<String, List<Named<T>>> byFirstWord;

    private NameIndex(Map<String, List<Named<T>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Collects names. */
    public static final class Builder<T> {

        private final Map<String, List<T>> names = new HashMap<>();

        /** Adds a name; a name may stand for several things. */
        public Builder<T> add(String name, T value) {
            String plain = plain(name);
            if (!plain.isBlank()) {
                List<T> values = names.computeIfAbsent(plain, n -> new ArrayList<>());
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
            return this;
        }

        /** The index of all names that were added. */
        public NameIndex<T> build() {
            Map<String, List<Named<T>>> index = new HashMap<>();
            names.forEach((name, values) -> index.computeIfAbsent(firstWord(name, 0), word -> new ArrayList<>())
                    .add(new Named<>(name, List.copyOf(values))));
            index.values()
                    .forEach(list -> list.sort(Comparator.<Named<T>>comparingInt(
                                    named -> -named.name().length())
                            .thenComparing(Named::name)));
            return new NameIndex<>(index);
        }
    }

    /** The longest name that begins at an offset and ends where a word ends. */
    public Optional<Match<T>> longestAt(String text, int start) {
        List<Named<T>> candidates = byFirstWord.get(firstWord(text, start));
        if (candidates == null) {
            return Optional.empty();
        }
        for (Named<T> named : candidates) {
            int end = matchEnd(text, start, named.name());
            if (end > 0) {
                return Optional.of(new Match<>(end, named.values()));
            }
        }
        return Optional.empty();
    }

    private static int matchEnd(String text, int start, String name) {
        int at = start;
        for (int i = 0; i < name.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            char expected = name.charAt(i);
            if (expected == ' ') {
                int before = at;
                while (at < text.length() && isSpace(text.charAt(at))) {
                    at++;
                }
                if (at == before) {
                    return -1;
                }
            } else if (plain(text.charAt(at)) == expected) {
                at++;
            } else {
                return -1;
            }
        }
        boolean within = at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(at - 1));
        return within ? -1 : at;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end == start && start < text.length() ? text.substring(start, start + 1) : text.substring(start, end);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = isSpace(name.charAt(i)) ? ' ' : plain(name.charAt(i));
            if (c != ' ' || plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /** Whether a character separates words; the spaces that do not break a line ("Nov.&nbsp;15") do, too. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char plain(char c) {
        return c == '’' || c == '‘' ? '\'' : c;
    }
}
