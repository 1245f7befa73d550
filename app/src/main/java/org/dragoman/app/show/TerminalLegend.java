package org.dragoman.app.show;

import java.util.List;

/**
 * Explains once the words that were used.
 *
 * @param paper where to
 */
record TerminalLegend(Paper paper) {

    void print(List<EventView> events) {
        List<String> statuses =
                events.stream().map(EventView::status).distinct().sorted().toList();
        if (statuses.isEmpty()) {
            return;
        }
        paper.paragraph(Piece.plain(""), Piece.bold("Words"));
        for (String status : statuses) {
            Words.find("status." + status + ".means")
                    .ifPresent(means -> paper.paragraph(
                            new Piece(Shade.ofStatus(status), "  " + padded(Words.of("status", status))),
                            Piece.dim(means)));
        }
        if (events.stream().anyMatch(event -> !event.origins().isEmpty())) {
            paper.paragraph(
                    Piece.dim("  " + padded("origin")),
                    Piece.dim("where a claim entered the news; whoever repeats it adds none"));
        }
    }

    private static String padded(String word) {
        return word + " ".repeat(Math.max(1, 14 - word.length()));
    }
}
