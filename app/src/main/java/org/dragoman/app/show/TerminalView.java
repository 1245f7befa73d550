package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.app.show.Storyboard.Story;

/**
 * Prints the record for somebody who reads it in a terminal: by story, the contested events first, each with its status,
 * who says so, who denies, and the sentences that bear it out.
 *
 * <p>It may be used by several threads, each with its own output.
 */
public final class TerminalView {

    private static final int NARROWEST = 40;

    private final boolean colours;
    private final int width;
    private final boolean otherStatements;

    /**
     * A view.
     *
     * @param colours whether to use colours
     * @param width columns of the terminal; below 40 counts as 40
     */
    public TerminalView(boolean colours, int width) {
        this(colours, width, false);
    }

    private TerminalView(boolean colours, int width, boolean otherStatements) {
        this.colours = colours;
        this.width = Math.max(NARROWEST, width);
        this.otherStatements = otherStatements;
    }

    /** The width that the environment variable {@code COLUMNS} gives, or 100. */
    public static int widthFrom(Optional<String> columns) {
        return columns.filter(text -> text.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(100);
    }

    /** A view that also sums up what else was said: statements that belong to no event. */
    public TerminalView withOtherStatements() {
        return new TerminalView(colours, width, true);
    }

    /**
     * Prints a whole record.
     *
     * @param record in the form of docs/record.md
     * @param out where to; an error of it is thrown as {@link java.io.UncheckedIOException}
     */
    public void print(JsonNode record, Appendable out) {
        RecordView view = RecordReader.read(record);
        Paper paper = new Paper(out, colours, width);
        Storyboard board = Storyboard.of(view);
        if (view.articles().size() > 1) {
            paper.paragraph(Piece.plain(""), Piece.dim(summary(view, board)));
            paper.blank();
        }
        TerminalEvent events = TerminalEvent.of(view, paper);
        for (Story story : board.stories()) {
            print(story, paper, events);
            if (otherStatements) {
                new TerminalStatements(view, paper).print(story);
            }
        }
        new TerminalLegend(paper).print(view.events());
    }

    /**
     * Prints one line for each event: id, day, status and what happened.
     *
     * @param record at least {@code events} and {@code entities} in the form of docs/record.md
     */
    public void printEvents(JsonNode record, Appendable out) {
        RecordView view = RecordReader.read(record);
        Paper paper = new Paper(out, colours, Integer.MAX_VALUE);
        Headline headline = new Headline(new ActorNames(view));
        int ids = longest(view.events().stream().map(EventView::id));
        int days = longest(view.events().stream().map(event -> event.date().words()));
        for (EventView event : view.events()) {
            String status = Words.of("status", event.status());
            List<Piece> pieces = new ArrayList<>();
            pieces.add(Piece.plain(padded(event.date().words(), days) + "\u00a0\u00a0"));
            pieces.add(new Piece(Shade.ofStatus(event.status()), padded(status, 12)));
            pieces.add(Piece.plain("\u00a0\u00a0" + headline.of(event)));
            event.place().ifPresent(place -> pieces.add(Piece.dim(" — " + place)));
            paper.paragraph(Piece.dim(padded(event.id(), ids) + "\u00a0\u00a0"), pieces);
        }
    }

    /**
     * Prints one event with everything that is known of it.
     *
     * @param record a record that holds this event with its reports, statements, entities and articles
     */
    public void printEvent(JsonNode record, Appendable out) {
        RecordView view = RecordReader.read(record);
        Paper paper = new Paper(out, colours, width);
        TerminalEvent events = TerminalEvent.of(view, paper);
        for (EventView event : view.events()) {
            events.print(event);
            events.printReports(event);
            paper.blank();
        }
        new TerminalLegend(paper).print(view.events());
    }

    private void print(Story story, Paper paper, TerminalEvent events) {
        paper.paragraph(Piece.plain(""), Piece.bold(story.title()));
        paper.paragraph(Piece.plain(""), Piece.dim(sources(story)));
        paper.paragraph(Piece.plain(""), Piece.dim("─".repeat(paper.width())));
        for (EventView event : story.main()) {
            events.print(event);
            paper.blank();
        }
        list("Also told", story.brief(), paper, events);
        list("Background", story.background(), paper, events);
        if (story.main().isEmpty()
                && story.brief().isEmpty()
                && story.background().isEmpty()) {
            paper.paragraph(Piece.plain(""), Piece.plain("No event was found here."));
            paper.blank();
        }
    }

    private static void list(String title, List<EventView> listed, Paper paper, TerminalEvent events) {
        if (listed.isEmpty()) {
            return;
        }
        paper.paragraph(Piece.plain(""), Piece.bold(title));
        listed.forEach(events::printBriefly);
        paper.blank();
    }

    private static String sources(Story story) {
        List<String> outlets = story.articles().stream()
                .map(ArticleView::outletName)
                .distinct()
                .toList();
        List<LocalDate> days = story.articles().stream()
                .flatMap(article -> article.published().stream())
                .sorted()
                .toList();
        Days span = days.isEmpty()
                ? Days.UNKNOWN
                : new Days(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)));
        String when = span.isKnown() ? span.words() : "no date";
        String count = story.articles().size() > 1 ? story.articles().size() + " articles · " : "";
        return count + ActorNames.listed(outlets, 5) + " · " + when;
    }

    private static String summary(RecordView view, Storyboard board) {
        long contested = view.events().stream().filter(EventView::isContested).count();
        return counted(view.articles().size(), "article", "articles") + " · "
                + counted(board.stories().size(), "story", "stories") + " · "
                + counted(view.events().size(), "event", "events") + ", " + contested + " contested";
    }

    static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(text -> SafeText.width(SafeText.of(text))).max().orElse(0);
    }

    /** The text filled up with spaces that do not break. */
    private static String padded(String text, int columns) {
        return text.replace(' ', '\u00a0') + "\u00a0".repeat(Math.max(0, columns - SafeText.width(SafeText.of(text))));
    }
}
