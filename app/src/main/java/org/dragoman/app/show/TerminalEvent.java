package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.show.EventView.HistoryView;
import org.dragoman.app.show.EventView.OriginView;

/**
 * Prints single events, whole or in two lines.
 *
 * @param record the record that holds them
 * @param headline puts them into a sentence
 * @param accounts sorts their positions
 * @param paper where to
 */
record TerminalEvent(RecordView record, Headline headline, Accounts accounts, Paper paper) {

    private static final int LONGEST_QUOTE = 360;
    private static final int TWO_COLUMNS = 90;
    private static final String INDENT = "  ";
    private static final int LABEL = 12;

    static TerminalEvent of(RecordView record, Paper paper) {
        return new TerminalEvent(
                record, new Headline(new ActorNames(record)), new Accounts(new HolderNames(record)), paper);
    }

    /** Prints an event with all that is said of it. */
    void print(EventView event) {
        printHead(event);
        Set<Evidence> shown = new HashSet<>();
        Map<String, List<Account>> occurrence = accounts.occurrence(event);
        occurrence.forEach((stance, holders) ->
                printGroup(Words.find("stance." + stance + ".head").orElse(stance), holders, event, shown));
        for (Accounts.Slot slot : accounts.slots(event)) {
            printSlot(slot, event, shown);
        }
        printOrigins(event);
        printHistory(event);
    }

    /** Prints an event of a single account in two lines. */
    void printBriefly(EventView event) {
        String where = headline.whereAndWhen(event);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.plain(headline.of(event)));
        if (!where.isEmpty()) {
            pieces.add(Piece.plain(" — " + where));
        }
        pieces.add(Piece.dim(" · "));
        pieces.add(new Piece(Shade.DIM, briefStatus(event)));
        paper.paragraph(Piece.dim(INDENT + "• "), pieces);
        record.reportsOf(event).stream()
                .findFirst()
                .ifPresent(report -> record.evidence(report.article(), report.trigger())
                        .ifPresent(evidence -> paper.paragraph(
                                Piece.plain(INDENT + INDENT),
                                Piece.dim(
                                        evidence.quoted(report.trigger(), paper.width() - 2 * INDENT.length() - 4)))));
    }

    /** Prints every sentence that tells of an event. */
    void printReports(EventView event) {
        List<ReportView> reports = record.reportsOf(event);
        if (reports.isEmpty()) {
            return;
        }
        String label = TerminalView.counted(reports.size(), "report", "reports");
        for (ReportView report : reports) {
            String outlet = record.article(report.article())
                    .map(article -> article.outletName()
                            + article.published()
                                    .map(day -> ", " + Days.words(day))
                                    .orElse(""))
                    .orElse(report.article());
            String rule = report.rule().map(id -> " (" + id + ")").orElse("");
            paper.paragraph(label(label), Piece.plain(outlet), Piece.dim(rule));
            record.evidence(report.article(), report.trigger())
                    .ifPresent(evidence ->
                            paper.paragraph(label(""), Piece.plain(evidence.quoted(report.trigger(), LONGEST_QUOTE))));
            label = "";
        }
    }

    private String briefStatus(EventView event) {
        String status = Words.of("status", event.status());
        String reason = accounts.reason(event).replace(" in its own voice", "");
        if (reason.isEmpty()) {
            return status;
        }
        return event.status().equals("asserted") && reason.startsWith("said by ")
                ? status + " by " + reason.substring("said by ".length())
                : status + ", " + reason;
    }

    private void printHead(EventView event) {
        String where = headline.whereAndWhen(event);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.bold(headline.of(event)));
        if (!where.isEmpty()) {
            pieces.add(Piece.plain(" — " + where));
        }
        pieces.add(Piece.dim("  " + event.id()));
        Shade shade = Shade.ofStatus(event.status());
        paper.paragraph(new Piece(shade, "● "), pieces);
        String reason = accounts.reason(event);
        String words = Words.of("status", event.status()).toUpperCase(java.util.Locale.ROOT);
        String why = reason.isEmpty()
                ? Words.find("status." + event.status() + ".means").orElse("")
                : reason;
        paper.paragraph(Piece.plain(INDENT), new Piece(shade, words), Piece.plain(why.isEmpty() ? "" : " — " + why));
    }

    private void printGroup(String head, List<Account> holders, EventView event, Set<Evidence> shown) {
        String label = head;
        for (Account account : holders) {
            printAccount(label, account, event, shown);
            label = "";
        }
    }

    private void printAccount(String label, Account account, EventView event, Set<Evidence> shown) {
        paper.paragraph(label(label), holderPieces(account));
        record.evidence(event, account.first())
                .ifPresent(evidence -> paper.paragraph(
                        label(""),
                        shown.add(evidence)
                                ? Piece.plain(quote(evidence, account))
                                : Piece.dim("(in the same sentence)")));
    }

    private List<Piece> holderPieces(Account account) {
        PositionView first = account.first();
        List<Piece> pieces = new ArrayList<>();
        Shade shade = account.isInForce() ? Shade.BOLD : Shade.PLAIN;
        pieces.add(new Piece(shade, Words.capital(account.holder())));
        accounts.names().basis(first).ifPresent(basis -> pieces.add(Piece.plain(" (" + basis + ")")));
        accounts.names().through(first).ifPresent(through -> pieces.add(Piece.plain(", " + through)));
        pieces.add(Piece.dim(" — " + places(account)));
        if (!account.isInForce()) {
            pieces.add(Piece.dim(untilWhen(account)));
        }
        return pieces;
    }

    /** Where an account was printed: the first place, then how many others. */
    private String places(Account account) {
        List<String> places = account.positions().stream()
                .map(position -> accounts.names().outlet(position).orElse("unknown outlet")
                        + day(position).map(day -> ", " + Days.words(day)).orElse(""))
                .distinct()
                .toList();
        return places.get(0)
                + (places.size() > 1 ? "; also " + String.join("; ", places.subList(1, places.size())) : "");
    }

    private static Optional<LocalDate> day(PositionView position) {
        return position.published().or(position::spoken);
    }

    private String untilWhen(Account account) {
        List<PositionView> positions = account.positions();
        return positions
                .get(positions.size() - 1)
                .supersededBy()
                .map(next -> " · no longer its last word")
                .orElse("");
    }

    private String quote(Evidence evidence, Account account) {
        TextSpan anchor = account.first()
                .statement()
                .flatMap(record::statement)
                .flatMap(StatementView::anchor)
                .orElse(evidence.span());
        return evidence.quoted(anchor, LONGEST_QUOTE);
    }

    private void printSlot(Accounts.Slot slot, EventView event, Set<Evidence> shown) {
        String head = Words.of("slot", slot.slot());
        if (slot.accounts().size() == 2 && slot.isDisputed() && paper.width() >= TWO_COLUMNS) {
            paper.paragraph(Piece.plain(INDENT), Piece.bold(head), new Piece(Shade.CONTESTED, " — accounts differ"));
            List<List<List<Piece>>> columns = new ArrayList<>();
            slot.accounts().forEach(value -> columns.add(column(value, event)));
            paper.columns(INDENT.length() * 2, columns);
            return;
        }
        if (slot.isDisputed()) {
            paper.paragraph(Piece.plain(INDENT), Piece.bold(head), new Piece(Shade.CONTESTED, " — accounts differ"));
        }
        for (Accounts.Value value : slot.accounts()) {
            String text = slot.isDisputed() ? value.words() : head + ": " + value.words();
            for (Account account : value.holders()) {
                List<Piece> pieces = new ArrayList<>(List.of(Piece.bold(text), Piece.plain(" — according to ")));
                pieces.add(Piece.plain(account.holder()));
                pieces.add(Piece.dim(" — " + places(account)));
                paper.paragraph(Piece.plain(slot.isDisputed() ? INDENT + INDENT : INDENT), pieces);
                if (slot.isDisputed()) {
                    record.evidence(event, account.first())
                            .filter(shown::add)
                            .ifPresent(evidence -> paper.paragraph(
                                    Piece.plain(INDENT + INDENT), Piece.plain(quote(evidence, account))));
                }
            }
        }
    }

    private List<List<Piece>> column(Accounts.Value value, EventView event) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        paragraphs.add(List.of(Piece.bold(value.words())));
        for (Account account : value.holders()) {
            paragraphs.add(
                    List.of(Piece.plain("according to " + account.holder()), Piece.dim(" — " + places(account))));
            record.evidence(event, account.first())
                    .ifPresent(evidence -> paragraphs.add(List.of(Piece.plain(quote(evidence, account)))));
        }
        return paragraphs;
    }

    private void printOrigins(EventView event) {
        if (event.origins().isEmpty()) {
            return;
        }
        List<String> origins =
                event.origins().stream().map(TerminalEvent::origin).toList();
        paper.paragraph(
                label("Origins"),
                Piece.plain(Origins.count(event).map(count -> count + ": ").orElse("")),
                Piece.plain(String.join("; ", origins)));
    }

    private static String origin(OriginView origin) {
        return origin.outlet().orElse("unknown outlet")
                + origin.holder().map(holder -> " (" + holder + ")").orElse("");
    }

    private void printHistory(EventView event) {
        if (event.history().size() < 2) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        for (HistoryView step : event.history()) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.dim(" → "));
            }
            pieces.add(Piece.plain(step.at().map(Days::words).orElse("no date").replace(' ', '\u00a0') + "\u00a0"));
            pieces.add(new Piece(Shade.ofStatus(step.status()), Words.of("status", step.status())));
        }
        paper.paragraph(label("History"), pieces);
    }

    private static Piece label(String text) {
        return Piece.dim(INDENT + text + " ".repeat(Math.max(1, LABEL - text.length())));
    }
}
