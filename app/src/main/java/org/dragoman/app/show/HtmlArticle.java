package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import org.dragoman.app.show.MarkedText.MarkedPiece;

/** One article of the page: its text with the spans of its coding marked in place. */
final class HtmlArticle {

    private final JsonNode record;
    private final JsonNode article;

    HtmlArticle(JsonNode record, JsonNode article) {
        this.record = record;
        this.article = article;
    }

    void append(StringBuilder page) {
        String title = article.path("title").asText("");
        String outlet = article.path("outlet").path("name").asText("");
        String published = article.path("published").asText("");
        page.append("<article><h2>")
                .append(HtmlPage.escape(title.isEmpty() || title.equals("null") ? "Article" : title))
                .append("</h2><p class=\"meta\">")
                .append(HtmlPage.escape(outlet))
                .append(outlet.isEmpty() || published.isEmpty() || published.equals("null") ? "" : " · ")
                .append(HtmlPage.escape(published.equals("null") ? "" : published));
        String url = article.path("url").asText("");
        if (url.startsWith("https://") || url.startsWith("http://")) {
            page.append(" · <a rel=\"noreferrer\" href=\"")
                    .append(HtmlPage.escape(url))
                    .append("\">source</a>");
        }
        page.append("</p><div class=\"text\">");
        pieces(page);
        page.append("</div></article>\n");
    }

    private void pieces(StringBuilder page) {
        for (MarkedPiece piece : MarkedText.pieces(record, article)) {
            piece(piece, page);
        }
    }

    private static void piece(MarkedPiece piece, StringBuilder page) {
        String words = HtmlPage.escape(piece.text());
        if (piece.kinds().isEmpty()) {
            page.append(words);
            return;
        }
        page.append("<span class=\"").append(String.join(" ", piece.kinds())).append('"');
        if (piece.begins()) {
            page.append(" tabindex=\"0\"");
        }
        if (!piece.events().isEmpty()) {
            page.append(" data-event=\"")
                    .append(HtmlPage.escape(String.join(" ", piece.events())))
                    .append('"');
        }
        page.append(" data-note=\"")
                .append(HtmlPage.escape(String.join("\n", piece.notes())))
                .append("\">")
                .append(words)
                .append("</span>");
    }
}
