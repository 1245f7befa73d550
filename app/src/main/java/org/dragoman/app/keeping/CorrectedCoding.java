package org.dragoman.app.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.AccountReport;
import org.dragoman.engine.reconcile.AccountStatement;
import org.dragoman.engine.reconcile.Participant;
import org.dragoman.store.Correction;

/**
 * The account and the record of an article as people corrected them; both are changed alike, because each refers to reports by their
 * places. What is kept in the store stays as it was coded. Immutable but for the record's nodes.
 *
 * @param account what events are made from
 * @param record the article's part of the public record
 */
record CorrectedCoding(Account account, JsonNode record) {

    /** Where another coding may place the same trigger: as for decisions (docs/store.md). */
    private static final int NEAR = 30;

    /** The coding with the corrections of this article laid over it. */
    static CorrectedCoding of(Account account, JsonNode record, List<Correction> corrections) {
        if (corrections.isEmpty()
                || record.path("reports").size() != account.reports().size()) {
            return new CorrectedCoding(account, record);
        }
        JsonNode changed = record.deepCopy();
        for (Correction correction : corrections) {
            place(account, correction.offset())
                    .ifPresent(
                            place -> change((ObjectNode) changed.path("reports").path(place), changed, correction));
        }
        List<Integer> struckOut = struckOut(account, corrections);
        if (!struckOut.isEmpty()) {
            strikeOut((ObjectNode) changed, struckOut);
        }
        return new CorrectedCoding(account(account, corrections), changed);
    }

    /** The account with the corrections of its article laid over it. */
    static Account account(Account account, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return account;
        }
        List<AccountReport> reports = new ArrayList<>(account.reports());
        for (Correction correction : corrections) {
            place(account, correction.offset())
                    .ifPresent(place -> reports.set(place, changed(account, reports.get(place), correction)));
        }
        List<Integer> struckOut = struckOut(account, corrections);
        return struckOut.isEmpty()
                ? with(account, reports, account.statements())
                : without(account, reports, struckOut);
    }

    private static List<Integer> struckOut(Account account, List<Correction> corrections) {
        TreeSet<Integer> places = new TreeSet<>();
        corrections.stream()
                .filter(correction -> correction.field() == Correction.Field.EVENT)
                .filter(correction -> correction.corrected().isEmpty())
                .forEach(correction -> place(account, correction.offset()).ifPresent(places::add));
        return List.copyOf(places);
    }

    /** The report whose trigger begins there, else the nearest. */
    private static Optional<Integer> place(Account account, int offset) {
        return IntStream.range(0, account.reports().size())
                .boxed()
                .filter(place -> distance(account, place, offset) <= NEAR)
                .min(Comparator.comparingInt(place -> distance(account, place, offset)));
    }

    private static int distance(Account account, int place, int offset) {
        return Math.abs(account.reports().get(place).offset() - offset);
    }

    private static AccountReport changed(Account account, AccountReport report, Correction correction) {
        return switch (correction.field()) {
            case EVENT -> report;
            case TYPE ->
                correction
                        .corrected()
                        .flatMap(EventType::named)
                        .filter(type -> type != report.type())
                        .map(type -> report.coded(type, List.of(), report.actors(), report.recipients()))
                        .orElse(report);
            case ACTOR ->
                report.coded(
                        report.type(),
                        report.modes(),
                        participants(account, report.actors(), correction),
                        report.recipients());
            case RECIPIENT ->
                report.coded(
                        report.type(),
                        report.modes(),
                        report.actors(),
                        participants(account, report.recipients(), correction));
        };
    }

    private static List<Participant> participants(Account account, List<Participant> before, Correction correction) {
        if (correction.corrected().isEmpty()) {
            return List.of();
        }
        return entity(account, correction.corrected().get())
                .map(entity -> List.of(new Participant(entity.id(), entity.country(), Optional.empty())))
                .orElse(before);
    }

    private static Optional<Entity> entity(Account account, String name) {
        return account.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst();
    }

    private static Account without(Account account, List<AccountReport> reports, List<Integer> gone) {
        List<AccountReport> left = new ArrayList<>();
        for (int place = 0; place < reports.size(); place++) {
            if (!gone.contains(place)) {
                AccountReport report = reports.get(place);
                left.add(report.withComplement(renumbered(report.complement(), gone)));
            }
        }
        List<AccountStatement> statements = account.statements().stream()
                .map(statement -> new AccountStatement(
                        statement.offset(),
                        statement.source(),
                        statement.ownVoice(),
                        statement.stance(),
                        renumbered(statement.inside(), gone),
                        renumbered(statement.involvement(), gone),
                        statement.aboutStatements(),
                        renumbered(statement.aboutReports(), gone),
                        statement.within(),
                        statement.via(),
                        statement.date()))
                .toList();
        return with(account, left, statements);
    }

    private static OptionalInt renumbered(OptionalInt place, List<Integer> gone) {
        return place.isEmpty() || gone.contains(place.getAsInt())
                ? OptionalInt.empty()
                : OptionalInt.of(shifted(place.getAsInt(), gone));
    }

    private static List<Integer> renumbered(List<Integer> places, List<Integer> gone) {
        return places.stream()
                .filter(place -> !gone.contains(place))
                .map(place -> shifted(place, gone))
                .toList();
    }

    private static int shifted(int place, List<Integer> gone) {
        return place - (int) gone.stream().filter(other -> other < place).count();
    }

    private static Account with(Account account, List<AccountReport> reports, List<AccountStatement> statements) {
        return new Account(
                account.article(),
                account.published(),
                account.outlet(),
                account.credit(),
                account.genre(),
                account.entities(),
                account.serves(),
                statements,
                reports,
                account.wording());
    }

    private static void change(ObjectNode report, JsonNode record, Correction correction) {
        switch (correction.field()) {
            case EVENT -> {}
            case TYPE ->
                correction
                        .corrected()
                        .flatMap(EventType::named)
                        .filter(type -> !report.path("event").asText().equals(type.name()))
                        .ifPresent(type -> {
                            report.put("event", type.name());
                            report.putArray("mode");
                            report.putNull("cameo");
                            report.put("quad_code", type.quadCode());
                            report.put("event_scale", type.scale());
                        });
            case ACTOR -> role(report, "actor", record, correction);
            case RECIPIENT -> role(report, "recipient", record, correction);
        }
    }

    private static void role(ObjectNode report, String field, JsonNode record, Correction correction) {
        if (correction.corrected().isEmpty()) {
            report.putArray(field);
            return;
        }
        for (JsonNode entity : record.path("entities")) {
            if (entity.path("name").asText().equals(correction.corrected().get())) {
                ObjectNode role = report.putArray(field).addObject();
                role.set("entity", entity.path("id"));
                role.set("text", entity.path("name"));
                role.putNull("start");
                role.putNull("end");
                role.set("country", entity.path("country"));
                role.putNull("sector");
                role.putNull("office");
                role.put("inferred", "correction");
                return;
            }
        }
    }

    /** Takes reports out of a record of a single article, whose reports are numbered from r1 on in their order. */
    private static void strikeOut(ObjectNode record, List<Integer> gone) {
        ArrayNode reports = (ArrayNode) record.path("reports");
        for (int i = gone.size() - 1; i >= 0; i--) {
            reports.remove(gone.get(i).intValue());
        }
        reports.forEach(report -> ((ObjectNode) report)
                .put("id", id(report.path("id").asText(), gone).orElse("")));
        record.path("statements").forEach(statement -> renumber(statement, "about", gone));
        record.path("events").forEach(event -> renumber(event, "reports", gone));
    }

    private static void renumber(JsonNode node, String field, List<Integer> gone) {
        if (node.path(field).isArray()) {
            List<String> ids = new ArrayList<>();
            node.path(field).forEach(id -> id(id.asText(), gone).ifPresent(ids::add));
            ArrayNode array = ((ObjectNode) node).putArray(field);
            ids.forEach(array::add);
        }
    }

    /** The id of a report after others have gone; ids of other things stay. */
    private static Optional<String> id(String id, List<Integer> gone) {
        if (!id.matches("r\\d{1,6}")) {
            return Optional.of(id);
        }
        int place = Integer.parseInt(id.substring(1)) - 1;
        return gone.contains(place) ? Optional.empty() : Optional.of("r" + (shifted(place, gone) + 1));
    }
}
