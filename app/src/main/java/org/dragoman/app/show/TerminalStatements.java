package org.dragoman.app.show;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.app.show.Storyboard.Story;

/**
 * Sums up what was said besides: statements that no position and no report rests on.
 *
 * @param record the record that holds them
 * @param paper where to
 */
record TerminalStatements(RecordView record, Paper paper) {

    private static final int LONGEST = 160;

    void print(Story story) {
        Set<String> used = used();
        List<StatementView> others = record.statements().values().stream()
                .filter(statement -> !used.contains(statement.id()))
                .filter(statement -> story.articles().stream()
                        .anyMatch(article -> article.id().equals(statement.article())))
                .filter(statement -> !statement.content().isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        paper.paragraph(Piece.plain(""), Piece.bold("Others said"));
        HolderNames names = new HolderNames(record);
        for (StatementView statement : others) {
            String text =
                    record.article(statement.article()).map(ArticleView::text).orElse("");
            String source =
                    statement.source().map(found -> names.of(found.asHolder())).orElse("somebody");
            String content = Shortened.to(statement.content().get(0).of(text), LONGEST);
            paper.paragraph(
                    Piece.dim("  • "),
                    Piece.plain(Words.capital(source) + ": "),
                    Piece.dim(statement.manner().filter("direct"::equals).isPresent() ? "“" + content + "”" : content));
        }
        paper.blank();
    }

    private Set<String> used() {
        Set<String> used = new HashSet<>();
        record.reports().values().forEach(report -> report.statement().ifPresent(used::add));
        record.events()
                .forEach(event -> event.positions()
                        .forEach(position -> position.statement().ifPresent(used::add)));
        return used;
    }
}
