package org.dragoman.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconPattern;

/**
 * Tells credits, captions, advertisements and calls to subscribe from the story, by the lexicon's patterns (kind
 * {@code boilerplate}). Such sentences stay in the text but are not coded. Immutable.
 */
public final class BoilerplateFilter {

    /** Takes nothing for boilerplate. */
    public static final BoilerplateFilter NONE = new BoilerplateFilter(List.of(), List.of(), List.of(), List.of());

    /** Longer paragraphs are stories, whatever they begin with. */
    private static final int LONGEST = 600;

    /** The scope of patterns that are found anywhere, and the group of what is passed over. */
    private static final String ASIDE = "aside";

    private final List<LexiconPattern> sentences;
    private final List<LexiconPattern> paragraphs;
    private final List<LexiconPattern> tails;
    private final List<LexiconPattern> asides;

    private BoilerplateFilter(
            List<LexiconPattern> sentences,
            List<LexiconPattern> paragraphs,
            List<LexiconPattern> tails,
            List<LexiconPattern> asides) {
        this.sentences = sentences;
        this.paragraphs = paragraphs;
        this.tails = tails;
        this.asides = asides;
    }

    /**
     * The filter of a lexicon.
     *
     * @throws org.dragoman.engine.lexicon.LexiconException if a pattern is no regular expression or its scope is unknown
     */
    public static BoilerplateFilter of(Lexicon lexicon) {
        List<LexiconPattern> sentences = new ArrayList<>();
        List<LexiconPattern> paragraphs = new ArrayList<>();
        List<LexiconPattern> tails = new ArrayList<>();
        List<LexiconPattern> asides = new ArrayList<>();
        for (Entry entry : lexicon.entries("boilerplate")) {
            String scope = entry.text("scope");
            List<LexiconPattern> into = switch (scope) {
                case "sentence" -> sentences;
                case "paragraph" -> paragraphs;
                case "tail" -> tails;
                case ASIDE -> asides;
                default -> throw entry.problem("scope", scope, "sentence, paragraph, tail or aside");
            };
            LexiconPattern pattern = compile(entry);
            if (scope.equals(ASIDE) && !pattern.expression().contains("(?<" + ASIDE + ">")) {
                throw entry.problem(
                        "pattern", pattern.expression(), "a group named aside around what is to be passed over");
            }
            into.add(pattern);
        }
        return new BoilerplateFilter(
                List.copyOf(sentences), List.copyOf(paragraphs), List.copyOf(tails), List.copyOf(asides));
    }

    private static LexiconPattern compile(Entry entry) {
        return LexiconPattern.of(entry, entry.text("pattern"), Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The text with blanks for what interrupts its sentences and is none of them: lists of links behind a name, "(RELATED: …)",
     * addresses. It is as long as the text, so that every place keeps its number.
     */
    String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (LexiconPattern pattern : asides) {
            Matcher matcher = pattern.matcher(masked);
            while (matcher.find()) {
                // -1 to -1 where the group took no part in the match
                for (int i = Math.max(0, matcher.start(ASIDE)); i < matcher.end(ASIDE); i++) {
                    masked.setCharAt(i, ' ');
                }
            }
        }
        return masked.toString();
    }

    /** Begins with an article's text; sentences must then be asked about in reading order. */
    Reading start(String text) {
        return new Reading(text);
    }

    /** One article's sentences in reading order; for one thread. */
    final class Reading {

        private final String text;
        private boolean ended;

        private Reading(String text) {
            this.text = text;
        }

        /**
         * Whether a sentence is boilerplate.
         *
         * @param paragraph the sentence's paragraph
         * @param sentence the sentence
         */
        boolean isBoilerplate(Span paragraph, Span sentence) {
            if (ended) {
                return true;
            }
            if (paragraph.length() <= LONGEST) {
                String whole = paragraph.quote(text);
                if (matches(tails, whole)) {
                    ended = true;
                    return true;
                }
                if (matches(paragraphs, whole)) {
                    return true;
                }
            }
            return sentence.length() <= LONGEST && matches(sentences, sentence.quote(text));
        }

        private static boolean matches(List<LexiconPattern> patterns, String words) {
            for (LexiconPattern pattern : patterns) {
                if (pattern.matcher(words).lookingAt()) {
                    return true;
                }
            }
            return false;
        }
    }
}
