package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into the terms by which articles are compared: words and numbers, lower case, singular. */
final class Terms {

    private Terms() {}

    /** The terms of a text, in reading order. */
    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                terms.add(normal(text.substring(start, at)));
                start = -1;
            }
        }
        return terms;
    }

    /** Lower case and singular, by a rule that is right for most English plurals. */
    static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** A hash that is the same on every machine. */
    static int hash(String term) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
