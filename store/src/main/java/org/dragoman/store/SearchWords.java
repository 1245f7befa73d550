package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for in full texts, all of which must be there. Whatever a person typed becomes quoted words, so that no sign of
 * it can be taken for SQLite's query syntax (FTS5, "Full-text Query Syntax").
 *
 * @param expression the expression for FTS5's MATCH
 * @param given what was typed
 */
public record SearchWords(String expression, String given) {

    private static final int MOST = 16;
    private static final int LONGEST = 400;
    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /**
     * The words of a text. A part in quotation marks is a phrase; a word with an asterisk at its end is a beginning.
     *
     * @return empty where it holds no word
     */
    public static Optional<SearchWords> of(String typed) {
        String text = typed.strip();
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<String> terms = new ArrayList<>();
        Matcher parts = PARTS.matcher(bounded.replace('“', '"').replace('”', '"'));
        while (parts.find() && terms.size() < MOST) {
            String phrase = parts.group(1);
            String word = parts.group(2);
            if (phrase != null) {
                add(terms, phrase, "");
            } else if (word != null) {
                add(terms, word, word.endsWith("*") ? "*" : "");
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new SearchWords(String.join(" ", terms), bounded));
    }

    private static void add(List<String> terms, String words, String end) {
        String bare = BETWEEN.matcher(words).replaceAll(" ").strip();
        if (!bare.isEmpty()) {
            terms.add("\"" + bare + "\"" + end);
        }
    }
}
