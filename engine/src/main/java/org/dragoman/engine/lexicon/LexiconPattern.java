package org.dragoman.engine.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a lexicon entry. Its search is bounded: an expression of a user's own that backtracks without end, such as
 * {@code (a+)+$}, stops with an error that names the entry instead of hanging whoever reads. Immutable and safe for use by several threads.
 */
public final class LexiconPattern {

    /** How often a search may look at a character: ours look fewer than fifty times at each on news. */
    private static final int STEPS = 1_000_000;

    private static final int STEPS_FOR_EACH_CHARACTER = 200;

    private static final int SHOWN = 60;

    private final Entry entry;
    private final Pattern pattern;

    private LexiconPattern(Entry entry, Pattern pattern) {
        this.entry = entry;
        this.pattern = pattern;
    }

    /**
     * The expression of an entry.
     *
     * @param entry whose field {@code pattern} holds it, perhaps in a shorter form
     * @param expression as {@link Pattern} reads it
     * @param flags as {@link Pattern#compile(String, int)} takes them
     * @throws LexiconException if it is no regular expression
     */
    public static LexiconPattern of(Entry entry, String expression, int flags) {
        try {
            return new LexiconPattern(entry, Pattern.compile(expression, flags));
        } catch (PatternSyntaxException e) {
            throw entry.problem("pattern", e.getDescription(), "a regular expression");
        }
    }

    /**
     * A matcher of a text, for one thread.
     *
     * @return one whose methods throw a {@link LexiconException} where the search takes more than a million steps and 200 for each
     *     character
     */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(new Counted(text, STEPS + (long) STEPS_FOR_EACH_CHARACTER * text.length()));
    }

    /** The expression as it was compiled. */
    public String expression() {
        return pattern.pattern();
    }

    private final class Counted implements CharSequence {

        private final CharSequence text;
        private long left;

        Counted(CharSequence text, long steps) {
            this.text = text;
            this.left = steps;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                String start =
                        text.subSequence(0, Math.min(SHOWN, text.length())).toString();
                throw entry.problem(
                        "pattern",
                        "one that does not come to an end on “" + start + "”",
                        "one in which no repetition repeats another, for instance with possessive quantifiers (a++)");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
