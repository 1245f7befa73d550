package org.dragoman.app.desk.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.desk.view.EventPage.Dispute;
import org.dragoman.app.desk.view.EventPage.Dot;
import org.dragoman.app.desk.view.EventPage.Fact;
import org.dragoman.app.desk.view.EventPage.Name;
import org.dragoman.app.desk.view.EventPage.Origin;
import org.dragoman.app.desk.view.EventPage.Point;
import org.dragoman.app.desk.view.EventPage.Report;
import org.dragoman.app.desk.view.EventPage.Source;
import org.dragoman.app.desk.view.EventPage.Stance;
import org.dragoman.app.desk.view.EventPage.Step;
import org.dragoman.app.desk.view.EventPage.Timeline;
import org.dragoman.app.desk.view.EventPage.Version;
import org.dragoman.app.show.Account;
import org.dragoman.app.show.Accounts;
import org.dragoman.app.show.ActorNames;
import org.dragoman.app.show.ArticleView;
import org.dragoman.app.show.Days;
import org.dragoman.app.show.EntityView;
import org.dragoman.app.show.EventView;
import org.dragoman.app.show.Evidence;
import org.dragoman.app.show.HolderNames;
import org.dragoman.app.show.PositionView;
import org.dragoman.app.show.RecordReader;
import org.dragoman.app.show.RecordView;
import org.dragoman.app.show.ReportView;
import org.dragoman.app.show.StatementView;
import org.dragoman.app.show.TextSpan;
import org.dragoman.app.show.Words;

/** Lays out the record of one event. For one thread and one record. */
public final class EventPages {

    private static final long LINE = 1000;

    private final RecordView view;
    private final EventView event;
    private final HolderNames holders;
    private final ActorNames actors;

    private EventPages(JsonNode record) {
        this.view = RecordReader.read(record);
        this.event = view.events().get(0);
        this.holders = new HolderNames(view);
        this.actors = new ActorNames(view);
    }

    /** The page of the one event of a record that holds everything it rests on. */
    public static EventPage of(JsonNode record) {
        return new EventPages(record).page(record.path("events").path(0).path("event_loc"));
    }

    private EventPage page(JsonNode place) {
        Accounts accounts = new Accounts(holders);
        List<Accounts.Slot> slots = accounts.slots(event);
        return new EventPage(
                EventCard.of(view, event),
                agreed(slots),
                slots.stream()
                        .filter(Accounts.Slot::isDisputed)
                        .map(slot -> new Dispute(Words.of("slot", slot.slot()), versions(slot)))
                        .toList(),
                stances(accounts),
                event.origins().stream().map(this::origin).toList(),
                timeline(),
                event.history().stream().map(this::step).toList(),
                view.reportsOf(event).stream().map(this::report).toList(),
                point(place),
                view.articles().values().stream().map(EventPages::source).toList());
    }

    private List<Fact> agreed(List<Accounts.Slot> slots) {
        List<Fact> facts = new ArrayList<>();
        List<String> open =
                event.disputes().stream().map(EventView.DisputeView::slot).toList();
        facts.add(new Fact("Kind", List.of(new Name(kind(), ""))));
        if (!open.contains("actor")) {
            people(event.recipients().isEmpty() ? "Who" : "Who did it", event.actors(), facts);
        }
        if (!open.contains("recipient")) {
            people("To whom", event.recipients(), facts);
        }
        if (!open.contains("time") && event.date().isKnown()) {
            facts.add(new Fact("When", List.of(new Name(event.date().words(), ""))));
        }
        if (!open.contains("place")) {
            event.place().ifPresent(name -> facts.add(new Fact("Where", List.of(new Name(name, "")))));
        }
        for (Accounts.Slot slot : slots) {
            if (!slot.isDisputed()
                    && !List.of("actor", "recipient", "place", "time").contains(slot.slot())) {
                facts.add(new Fact(
                        Words.of("slot", slot.slot()),
                        slot.accounts().stream()
                                .map(value -> new Name(value.words() + " (" + by(value.holders()) + ")", ""))
                                .toList()));
            }
        }
        return facts;
    }

    private static String by(List<Account> accounts) {
        return "so "
                + ActorNames.listed(
                        accounts.stream().map(Account::holder).distinct().toList(), 3);
    }

    private String kind() {
        String modes = event.mode().isEmpty() ? "" : ", " + String.join(", ", event.mode());
        return Words.capital(EventCard.kind(event.event())) + " (" + event.event() + modes + ")";
    }

    private void people(String label, List<String> entities, List<Fact> facts) {
        List<Name> names = entities.stream()
                .map(id -> new Name(
                        Words.capital(actors.described(event, id)),
                        view.entity(id).map(EntityView::name).map(Links::actor).orElse("")))
                .toList();
        if (!names.isEmpty()) {
            facts.add(new Fact(label, names));
        }
    }

    private List<Version> versions(Accounts.Slot slot) {
        return slot.accounts().stream()
                .map(value -> new Version(Words.capital(value.words()), accounts(value.holders())))
                .toList();
    }

    private List<Stance> stances(Accounts accounts) {
        List<Stance> stances = new ArrayList<>();
        accounts.occurrence(event)
                .forEach((stance, given) ->
                        stances.add(new Stance(stance, Words.of("stance", stance + ".head"), accounts(given))));
        return stances;
    }

    private List<EventPage.Account> accounts(List<Account> given) {
        return given.stream().map(this::account).toList();
    }

    private EventPage.Account account(Account account) {
        PositionView position = account.first();
        Optional<Evidence> evidence = view.evidence(event, position);
        TextSpan anchor = anchor(position).orElse(new TextSpan(0, 0));
        return new EventPage.Account(
                Words.capital(account.holder()),
                holders.basis(position).orElse(""),
                account.day().map(Days::words).orElse(""),
                position.article()
                        .flatMap(view::article)
                        .map(EventPages::source)
                        .orElse(new Source("", "", "", "", "")),
                evidence.map(sentence -> Passage.of(sentence, anchor)),
                evidence.map(sentence -> Links.article(
                                sentence.article(),
                                anchor.end() > 0
                                        ? anchor.start()
                                        : sentence.span().start()))
                        .orElse(""),
                account.isInForce());
    }

    /** What of the sentence stands out: what is said, else the words that tell of the event. */
    private Optional<TextSpan> anchor(PositionView position) {
        Optional<TextSpan> said = position.statement().flatMap(view::statement).flatMap(StatementView::anchor);
        return said.or(() -> view.reportsOf(event).stream()
                .filter(report ->
                        position.article().filter(report.article()::equals).isPresent())
                .map(ReportView::trigger)
                .findFirst());
    }

    private Origin origin(EventView.OriginView origin) {
        return new Origin(
                origin.outlet().or(origin::holder).orElse("outlet unknown"),
                origin.outlet().isPresent() ? origin.holder().orElse("") : "in public",
                origin.articles().stream()
                        .flatMap(id -> view.article(id).stream())
                        .map(EventPages::source)
                        .toList());
    }

    private Step step(EventView.HistoryView step) {
        Map<String, PositionView> positions = new HashMap<>();
        event.positions().forEach(position -> positions.put(position.id(), position));
        List<String> because = step.because().stream()
                .flatMap(id -> Optional.ofNullable(positions.get(id)).stream())
                .map(position -> Words.find("stance." + position.stance() + ".by")
                                .orElse(position.stance() + ":") + " " + holders.of(position))
                .distinct()
                .toList();
        return new Step(step.at().map(Days::words).orElse("day unknown"), step.status(), String.join("; ", because));
    }

    private Report report(ReportView report) {
        List<String> certainty = new ArrayList<>();
        report.factuality()
                .forEach((holder, value) -> certainty.add((holder.equals("author") ? "author" : holderOf(holder)) + ": "
                        + Words.of("factuality", value)));
        report.auxiliary().forEach(word -> certainty.add(Words.of("auxiliary", word)));
        return new Report(
                view.article(report.article()).map(EventPages::source).orElse(new Source("", "", "", "", "")),
                view.evidence(report.article(), report.trigger())
                        .map(sentence -> Passage.of(sentence, report.trigger())),
                report.event()
                        + (report.mode().isEmpty() ? "" : " " + String.join(", ", report.mode()))
                        + report.cameo().map(code -> ", CAMEO " + code).orElse(""),
                report.rule().orElse(""),
                String.join("; ", certainty),
                Links.article(report.article(), report.trigger().start()));
    }

    private String holderOf(String statement) {
        return view.statement(statement)
                .flatMap(StatementView::source)
                .map(source -> holders.of(source.asHolder()))
                .orElse("source");
    }

    private Optional<Timeline> timeline() {
        List<PositionView> dated = event.positions().stream()
                .filter(PositionView::isOnOccurrence)
                .filter(position -> position.published().isPresent())
                .sorted(Comparator.comparing(position -> position.published().orElseThrow()))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dated.get(0).published().orElseThrow();
        LocalDate last = dated.get(dated.size() - 1).published().orElseThrow();
        long days = ChronoUnit.DAYS.between(first, last);
        if (days == 0) {
            return Optional.empty();
        }
        Map<LocalDate, Integer> rows = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (PositionView position : dated) {
            LocalDate day = position.published().orElseThrow();
            dots.add(new Dot(
                    LINE * ChronoUnit.DAYS.between(first, day) / days,
                    rows.merge(day, 1, Integer::sum) - 1,
                    position.stance(),
                    Days.words(day) + ": " + holders.of(position) + " "
                            + position.stance().replace('-', ' ')));
        }
        return Optional.of(new Timeline(Days.words(first), Days.words(last), dots));
    }

    private static Optional<Point> point(JsonNode place) {
        return Math.abs(place.path("lat").asDouble(Double.NaN)) <= 90
                        && Math.abs(place.path("lon").asDouble(Double.NaN)) <= 180
                ? Optional.of(new Point(
                        place.path("name").asText(""),
                        place.path("lat").asDouble(),
                        place.path("lon").asDouble()))
                : Optional.empty();
    }

    static Source source(ArticleView article) {
        return new Source(
                article.id(),
                article.heading(),
                article.outletName(),
                article.published().map(Days::words).orElse(""),
                Links.article(article.id()));
    }
}
