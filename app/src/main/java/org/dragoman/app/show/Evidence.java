package org.dragoman.app.show;

/**
 * A sentence of an article that bears something out.
 *
 * @param article the article's id
 * @param span where the sentence stands
 * @param text the article's whole text
 */
public record Evidence(String article, TextSpan span, String text) {

    /** The sentence, its white space made single spaces. */
    public String sentence() {
        return span.of(text).strip().replaceAll("\\s+", " ");
    }

    /** The sentence in quotation marks, cut at its ends around a stretch of it where it is longer than the limit. */
    public String quoted(TextSpan inside, int limit) {
        String sentence = sentence();
        if (sentence.length() <= limit) {
            return "“" + sentence + "”";
        }
        String before = text.substring(span.start(), Math.max(span.start(), Math.min(inside.start(), span.end())))
                .replaceAll("\\s+", " ");
        int wanted = before.length() - limit / 3;
        int start = wanted <= 0 ? 0 : sentence.indexOf(' ', Math.min(wanted, sentence.length() - limit)) + 1;
        return "“" + (start > 0 ? "…" : "") + Shortened.to(sentence.substring(start), limit) + "”";
    }
}
