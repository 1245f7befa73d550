package org.dragoman.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;

/**
 * Parts sentences that no space parts: "… he said.The army …", "“We left.”The mayor …". Only behind a word that is too long for
 * an initial or the usual abbreviations, or behind a year, a bracket or a quotation mark, and before a capital of a word; never
 * within what may be an address, a number or a name with a dot ("vs.Wade", "Yahoo!Japan").
 */
final class GluedSentences {

    /** What ends one sentence, its mark with closing quotation marks, and what opens the next. */
    private static final Pattern SEAM = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}.@/:-])(?!(?:vs|etc|approx|dept|est)\\.)(?:\\p{Ll}{2,}|\\p{Lu}{3,}|\\p{Lu}\\p{Ll}{4,}(?!!)|(?:19|20)\\p{N}{2})|(?<=[-–’'])\\p{Ll}{2,}|[)\\]”])"
                    + "[.!?]+[”’)\\]]*(?=[“‘(]?(?:\\p{Lu}\\p{Ll}+(?:[\\s,;’'-]|$)|[AI]\\s))"
                    + "|[.!?]\"(?=\\p{Lu}\\p{Ll}+[\\s,;’'-])");

    private GluedSentences() {}

    /**
     * The parts of a paragraph, in order; together they are the paragraph.
     *
     * @param text the article's text
     * @param paragraph where the paragraph stands in it
     */
    static List<Span> parted(String text, Span paragraph) {
        String words = paragraph.quote(text);
        List<Span> parts = new ArrayList<>();
        int start = 0;
        Matcher seam = SEAM.matcher(words);
        while (seam.find()) {
            int cut = seam.end();
            if (cut > start && cut < words.length()) {
                parts.add(new Span(paragraph.start() + start, paragraph.start() + cut));
                start = cut;
            }
        }
        parts.add(new Span(paragraph.start() + start, paragraph.end()));
        return parts;
    }
}
