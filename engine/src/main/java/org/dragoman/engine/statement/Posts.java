package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Posts that a page shows with their signature: "Very unfair! — Jane Roe (@janeroe) May 7, 2018". What stands before the dash is
 * said by whoever signs, back to the head of the paragraph, over breaks wider than those of the article where a post has lines
 * of its own, and no further than a post is long.
 */
final class Posts {

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<dash>—|–|--?) ?(?<name>\\p{Lu}[^—(\\n]{1,50}?) ?\\(@\\w{2,30}\\)(?<date>,? ?(?:on )?\\p{Lu}\\w+\\.? \\d{1,2}, \\d{4}(?: at [\\d:]+ ?[aApPmM]*(?: [A-Z]{2,4})?)?)?");

    /** A post has at most 280 characters, a link and a number. */
    private static final int LONGEST_POST = 330;

    /** Line breaks between the lines of one post, where two part the article's paragraphs. */
    private static final int WIDE_BREAK = 3;

    private final Words words;
    private final List<Paragraph> paragraphs;

    Posts(Words words, List<Paragraph> paragraphs) {
        this.words = words;
        this.paragraphs = paragraphs;
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            free = Math.max(free, paragraph.range().first());
            Matcher matcher = SIGNATURE.matcher(paragraph.text());
            boolean signed = false;
            while (matcher.find()) {
                int dash = paragraph.tokenAt(words, matcher.start("dash"));
                Optional<TokenRange> name = paragraph.group(words, matcher, "name");
                Optional<TokenRange> said = signed ? last(free, dash - 1) : said(i, free, dash - 1);
                if (name.isPresent() && said.isPresent() && name.get().first() > dash) {
                    found.add(new Utterance("signed-post", dash, name.get(), List.of(said.get())));
                }
                free = paragraph.tokenAt(words, matcher.end());
                signed = true;
            }
        }
        return found;
    }

    private Optional<TokenRange> said(int index, int first, int last) {
        if (last >= first && words.hasWord(first, last)) {
            Optional<TokenRange> own = last(first, last);
            return own.map(range -> range.first() == first ? range.cover(before(index, range)) : range);
        }
        boolean alone = index > 0
                && length(paragraphs.get(index - 1).range()) <= LONGEST_POST
                && !SIGNATURE.matcher(paragraphs.get(index - 1).text()).find();
        return alone ? Optional.of(paragraphs.get(index - 1).range()) : Optional.empty();
    }

    /** The range as far as it is a post's length: whole, or its last sentences. */
    private Optional<TokenRange> last(int first, int last) {
        int from = first;
        while (from <= last && !words.hasWord(from, from) && !words.isQuotationMark(from)) {
            from++;
        }
        while (from <= last && length(new TokenRange(from, last)) > LONGEST_POST) {
            from = words.last(words.sentenceOf(from)) + 1;
        }
        return from > last ? Optional.empty() : Optional.of(new TokenRange(from, last));
    }

    /** The lines of the same post before its last one. */
    private TokenRange before(int index, TokenRange last) {
        TokenRange whole = last;
        for (int i = index - 1; i >= 0; i--) {
            Paragraph line = paragraphs.get(i);
            TokenRange longer = line.range().cover(whole);
            boolean same = breaks(line.range(), whole) >= WIDE_BREAK
                    && breaks(line.range(), whole) > narrowestBreak()
                    && length(longer) <= LONGEST_POST
                    && !line.text().endsWith(":")
                    && !SIGNATURE.matcher(line.text()).find();
            if (!same) {
                break;
            }
            whole = longer;
        }
        return whole;
    }

    private int narrowestBreak() {
        int narrowest = Integer.MAX_VALUE;
        for (int i = 1; i < paragraphs.size(); i++) {
            narrowest = Math.min(
                    narrowest,
                    breaks(paragraphs.get(i - 1).range(), paragraphs.get(i).range()));
        }
        return narrowest;
    }

    private int breaks(TokenRange before, TokenRange after) {
        String between = words.article()
                .text()
                .substring(
                        words.token(before.last()).end(),
                        words.token(after.first()).start());
        return (int) between.chars().filter(c -> c == '\n').count();
    }

    private int length(TokenRange range) {
        return words.token(range.last()).end() - words.token(range.first()).start();
    }
}
