package org.dragoman.engine.time;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds words into a regular expression that shares their beginnings, so that it fails at the first wrong letter. */
final class WordPattern {

    private final Map<Character, WordPattern> next = new TreeMap<>();
    private boolean ends;

    private WordPattern() {}

    /** A pattern that matches the longest of the words. */
    static String of(Collection<String> words) {
        WordPattern root = new WordPattern();
        words.forEach(word -> root.add(word, 0));
        return root.pattern();
    }

    private void add(String word, int at) {
        if (at == word.length()) {
            ends = true;
        } else {
            next.computeIfAbsent(word.charAt(at), letter -> new WordPattern()).add(word, at + 1);
        }
    }

    private String pattern() {
        if (next.isEmpty()) {
            return "";
        }
        String branches = next.entrySet().stream()
                .map(branch -> letter(branch.getKey()) + branch.getValue().pattern())
                .collect(Collectors.joining("|"));
        return next.size() == 1 && !ends ? branches : "(?:" + branches + ")" + (ends ? "?" : "");
    }

    private static String letter(char letter) {
        return Character.isLetterOrDigit(letter) ? String.valueOf(letter) : Pattern.quote(String.valueOf(letter));
    }
}
