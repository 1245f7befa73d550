package org.dragoman.app.show;

import java.util.Locale;
import java.util.Set;

/** Finds the sentence around a stretch of text. It errs on the side of too much: an abbreviation ends no sentence. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "st", "jr",
            "sr", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "inc", "ltd", "co", "corp", "rev", "hon", "adm", "cmdr");
    private static final String CLOSERS = "\"'”’)]»";

    private Sentences() {}

    /** The sentence that holds the span, or the sentences from the first that it touches to the last. */
    public static TextSpan around(String text, TextSpan wanted) {
        TextSpan span = wanted.within(text.length());
        int start = span.start();
        while (start > 0 && !endsBefore(text, start)) {
            start--;
        }
        int end = Math.max(span.end(), Math.min(start + 1, text.length()));
        while (end < text.length() && !endsBefore(text, end)) {
            end++;
        }
        return trimmed(text, start, end);
    }

    /** Whether a sentence ends right before the position: after a line break, or after a full stop and its closers. */
    private static boolean endsBefore(String text, int position) {
        char before = text.charAt(position - 1);
        if (before == '\n' || before == '\r') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(position))) {
            return false;
        }
        int last = position - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char mark = text.charAt(last);
        if (mark == '!' || mark == '?' || mark == '…') {
            return nextOpensSentence(text, position);
        }
        return mark == '.' && nextOpensSentence(text, position) && (last < position - 1 || !isAbbreviation(text, last));
    }

    private static boolean nextOpensSentence(String text, int position) {
        int next = position;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return word.length() == 1 || word.contains(".") || ABBREVIATIONS.contains(word);
    }

    private static TextSpan trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new TextSpan(first, last);
    }
}
