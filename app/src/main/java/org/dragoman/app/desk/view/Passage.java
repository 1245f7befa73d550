package org.dragoman.app.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.show.Evidence;
import org.dragoman.app.show.TextSpan;
import org.dragoman.store.ArticleHit;

/**
 * A stretch of text, parts of which are marked.
 *
 * @param parts in their order
 */
public record Passage(List<Part> parts) {

    /**
     * A part of a passage.
     *
     * @param text as given, with single spaces
     * @param marked whether it stands out
     */
    public record Part(String text, boolean marked) {}

    public Passage {
        parts = List.copyOf(parts);
    }

    /** A sentence, with a stretch of it marked. */
    static Passage of(Evidence evidence, TextSpan marked) {
        String text = evidence.text();
        TextSpan whole = evidence.span().within(text.length());
        int start = Math.max(whole.start(), Math.min(marked.start(), whole.end()));
        int end = Math.max(start, Math.min(marked.end(), whole.end()));
        List<Part> parts = new ArrayList<>();
        add(parts, text.substring(whole.start(), start), false);
        add(parts, text.substring(start, end), true);
        add(parts, text.substring(end, whole.end()), false);
        return new Passage(parts);
    }

    /** A snippet of the store's search. */
    public static Passage ofSnippet(String snippet) {
        List<Part> parts = new ArrayList<>();
        boolean marked = false;
        int start = 0;
        for (int i = 0; i < snippet.length(); i++) {
            char sign = snippet.charAt(i);
            if (sign == ArticleHit.OPEN || sign == ArticleHit.CLOSE) {
                add(parts, snippet.substring(start, i), marked);
                marked = sign == ArticleHit.OPEN;
                start = i + 1;
            }
        }
        add(parts, snippet.substring(start), marked);
        return new Passage(parts);
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replaceAll("\\s+", " "), marked));
        }
    }

    /** The passage without its marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
