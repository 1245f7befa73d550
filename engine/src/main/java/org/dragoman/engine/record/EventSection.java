package org.dragoman.engine.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.reconcile.Change;
import org.dragoman.engine.reconcile.Dispute;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.Holder;
import org.dragoman.engine.reconcile.Origin;
import org.dragoman.engine.reconcile.Position;
import org.dragoman.engine.reconcile.Reconciliation;
import org.dragoman.engine.reconcile.SlotValue;

/** Writes the events of a reconciliation. For one document and one thread. */
final class EventSection {

    private final Numbering numbering;
    private final Map<String, String> eventIds = new HashMap<>();
    private int positions = 1;

    EventSection(Reconciliation reconciliation, Numbering numbering) {
        this.numbering = numbering;
        for (Event event : reconciliation.events()) {
            eventIds.put(event.id(), "v" + (eventIds.size() + 1));
        }
    }

    /** The document's id of an event. */
    String id(String event) {
        return Objects.requireNonNull(eventIds.get(event), event);
    }

    void event(Event event, Json json) throws IOException {
        JsonGenerator out = json.generator();
        int first = positions;
        positions += event.positions().size();
        out.writeStartObject();
        json.field("id", id(event.id()));
        json.field("event", event.type().name());
        json.field("mode", event.modes());
        json.field("actor", entities(event.actors()));
        json.field("recipient", entities(event.recipients()));
        out.writeObjectFieldStart("date");
        json.days(event.days());
        out.writeEndObject();
        if (event.place().isPresent()) {
            out.writeObjectFieldStart("event_loc");
            json.field("name", event.place().get().name());
            json.field("country", event.place().get().country());
            json.coordinates(event.place().get().location());
            out.writeEndObject();
        } else {
            out.writeNullField("event_loc");
        }
        json.field("reports", event.reports().stream().map(numbering::report).toList());
        json.field("stage", event.standing().stage().word());
        json.field("support", event.standing().support().word());
        json.field("contest", event.standing().contest().word());
        json.field("status", event.standing().status().word());
        json.field("because", ids(event.standing().because(), first));
        out.writeArrayFieldStart("positions");
        for (int i = 0; i < event.positions().size(); i++) {
            position(event.positions().get(i), first + i, first, json);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("origins");
        for (Origin origin : event.origins().list()) {
            out.writeStartObject();
            json.field("outlet", origin.outlet());
            json.field("holder", origin.holder());
            json.field("articles", origin.articles());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("independent_origins");
        out.writeNumberField("at_least", event.origins().atLeast());
        out.writeNumberField("at_most", event.origins().atMost());
        out.writeEndObject();
        out.writeArrayFieldStart("disputed");
        for (Dispute dispute : event.disputes()) {
            dispute(dispute, first, json);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("history");
        for (Change change : event.history()) {
            out.writeStartObject();
            json.field("at", change.at());
            json.field("status", change.status().word());
            json.field("because", ids(change.because(), first));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void position(Position position, int number, int first, Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeStartObject();
        json.field("id", "p" + number);
        holder(position.holder(), json);
        json.field("slot", position.slot().word());
        value("value", position.value(), json);
        json.field("stance", position.stance().word());
        json.field("statement", position.statement().map(numbering::statement));
        json.field("article", position.article());
        json.field("spoken", position.spoken());
        json.field("published", position.published());
        json.field(
                "superseded_by",
                position.supersededBy().isPresent()
                        ? Optional.of("p" + (first + position.supersededBy().getAsInt()))
                        : Optional.empty());
        out.writeEndObject();
    }

    private void holder(Holder holder, Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeObjectFieldStart("holder");
        json.field("text", holder.text());
        json.field("entity", holder.entity().flatMap(numbering::entity));
        json.field("kind", holder.kind().word());
        json.field("country", holder.country());
        json.field("sector", holder.sector().map(Sector::name));
        json.field(
                "speaks_for",
                holder.speaksFor().map(key -> numbering.entity(key).orElse(key)));
        out.writeEndObject();
    }

    private void value(String name, SlotValue value, Json json) throws IOException {
        JsonGenerator out = json.generator();
        if (value instanceof SlotValue.Occurrence occurrence) {
            switch (occurrence) {
                case YES -> out.writeBooleanField(name, true);
                case NO -> out.writeBooleanField(name, false);
                case OPEN -> out.writeNullField(name);
            }
        } else if (value instanceof SlotValue.Who who) {
            json.field(name, numbering.entity(who.entity()).orElse(who.name()));
        } else if (value instanceof SlotValue.Where where) {
            json.field(name, where.site().name());
        } else if (value instanceof SlotValue.When when) {
            out.writeObjectFieldStart(name);
            json.days(when.days());
            out.writeEndObject();
        } else if (value instanceof SlotValue.HowMany count) {
            ArticleSections.Sizes.write(name, count.size(), count.asOf(), json);
        }
    }

    private void dispute(Dispute dispute, int first, Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeStartObject();
        json.field("slot", dispute.slot().word());
        out.writeArrayFieldStart("accounts");
        for (Dispute.Telling telling : dispute.accounts()) {
            out.writeStartObject();
            value("value", telling.value(), json);
            json.field("positions", ids(telling.positions(), first));
            json.field("denied_by", ids(telling.denied(), first));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private List<String> entities(List<String> keys) {
        List<String> ids = new ArrayList<>();
        keys.forEach(key -> numbering.entity(key).ifPresent(ids::add));
        return ids;
    }

    private static List<String> ids(List<Integer> places, int first) {
        return places.stream().map(place -> "p" + (first + place)).toList();
    }
}
