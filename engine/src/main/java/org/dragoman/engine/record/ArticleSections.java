package org.dragoman.engine.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.actor.Role;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.coding.EventPlace;
import org.dragoman.engine.coding.OutletProfile;
import org.dragoman.engine.coding.Report;
import org.dragoman.engine.event.Mode;
import org.dragoman.engine.event.Size;
import org.dragoman.engine.factuality.Auxiliary;
import org.dragoman.engine.factuality.Judgement;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.EntityKeys;
import org.dragoman.engine.reconcile.ReportReference;
import org.dragoman.engine.reconcile.StatementReference;
import org.dragoman.engine.statement.Source;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.TimeExpression;

/** Writes what one article contributes to the sections of the record. For one article and one thread. */
final class ArticleSections {

    private final Coding coding;
    private final Article article;
    private final String text;
    private final Numbering numbering;
    private final EntityKeys keys;
    private final Map<String, String> statementIds = new HashMap<>();
    private final Map<String, String> triggerIds = new HashMap<>();

    ArticleSections(Coding coding, Account account, Numbering numbering) {
        this.coding = coding;
        this.article = coding.annotated().article();
        this.text = article.text();
        this.numbering = numbering;
        this.keys = numbering.enter(account);
        for (int i = 0; i < coding.statements().size(); i++) {
            statementIds.put(
                    coding.statements().get(i).id(), numbering.statement(new StatementReference(article.id(), i)));
        }
        for (int i = 0; i < coding.reports().size(); i++) {
            Report report = coding.reports().get(i);
            triggerIds.putIfAbsent(
                    report.mention().sentence() + ":" + report.mention().trigger(),
                    numbering.report(new ReportReference(article.id(), i)));
        }
    }

    void article(Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeStartObject();
        json.field("id", article.id());
        json.field("url", article.url());
        json.field("title", article.title());
        json.field("language", "en");
        json.field("published", article.published());
        json.field("genre", coding.genre().word());
        outlet(json);
        out.writeNullField("main_event");
        out.writeNullField("story");
        out.writeNullField("copy_of");
        out.writeNullField("version_of");
        json.field("text", text);
        out.writeEndObject();
    }

    private void outlet(Json json) throws IOException {
        JsonGenerator out = json.generator();
        Optional<OutletProfile> outlet = coding.outlet();
        if (outlet.isEmpty() && article.outlet().isEmpty()) {
            out.writeNullField("outlet");
            return;
        }
        out.writeObjectFieldStart("outlet");
        json.field("name", article.outlet().or(() -> outlet.map(OutletProfile::name)));
        json.field("country", outlet.flatMap(OutletProfile::country));
        json.field("kind", outlet.flatMap(OutletProfile::kind));
        json.field("speaks_for", outlet.flatMap(OutletProfile::speaksFor));
        out.writeEndObject();
    }

    void entities(Json json) throws IOException {
        JsonGenerator out = json.generator();
        for (Map.Entry<String, Entity> entry : numbering.newEntities().entrySet()) {
            Entity entity = entry.getValue();
            out.writeStartObject();
            json.field("id", entry.getKey());
            json.field("name", entity.name());
            json.field("kind", entity.kind().word());
            json.field("country", entity.country());
            out.writeNullField("wikidata");
            json.field("lexicon", entity.lexicon());
            out.writeArrayFieldStart("members");
            for (String member : entity.members()) {
                out.writeString(entity(member));
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    void mentions(Json json) throws IOException {
        JsonGenerator out = json.generator();
        for (Mention mention : coding.actors().mentions()) {
            out.writeStartObject();
            json.field("article", article.id());
            json.field("entity", entity(mention.entity()));
            json.span(mention.span(), text);
            role(mention, json);
            out.writeEndObject();
        }
    }

    void times(Json json) throws IOException {
        JsonGenerator out = json.generator();
        for (TimeExpression time : coding.times()) {
            out.writeStartObject();
            json.field("article", article.id());
            json.span(time.span(), text);
            json.field("type", time.type().name());
            json.field("value", time.value());
            out.writeEndObject();
        }
    }

    void places(Json json) throws IOException {
        JsonGenerator out = json.generator();
        for (Place place : coding.places()) {
            out.writeStartObject();
            json.field("article", article.id());
            json.span(place.span(), text);
            json.field("name", place.name());
            json.field("country", place.country());
            json.field("use", place.use().name().toLowerCase(java.util.Locale.ROOT));
            json.coordinates(place.location());
            json.field("grounds", grounds(place));
            json.field("within", place.within());
            json.field("geonames", place.geonames());
            out.writeEndObject();
        }
    }

    void statements(Json json) throws IOException {
        for (Statement statement : coding.statements()) {
            statement(statement, json);
        }
    }

    private void statement(Statement statement, Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeStartObject();
        json.field("id", statementId(statement.id()));
        json.field("article", article.id());
        out.writeNumberField("sentence", statement.sentence());
        source(statement.source(), json);
        json.field("within", statement.within().map(this::statementId));
        json.field("via", statement.via());
        optionalSpan("cue", statement.cue(), json);
        out.writeArrayFieldStart("content");
        for (Span part : statement.content()) {
            out.writeStartObject();
            json.span(part, text);
            out.writeEndObject();
        }
        out.writeEndArray();
        json.field("type", statement.type().word());
        json.field("manner", statement.manner().word());
        json.field("stance", statement.stance().word());
        json.field("channel", statement.channel().map(Statement.Channel::word));
        json.field("about", about(statement));
        out.writeObjectFieldStart("date");
        json.days(statement.date());
        json.quote("text", statement.dateText(), text);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void source(Optional<Source> found, Json json) throws IOException {
        JsonGenerator out = json.generator();
        if (found.isEmpty()) {
            out.writeNullField("source");
            return;
        }
        Source source = found.get();
        out.writeObjectFieldStart("source");
        json.span(source.span(), text);
        json.field("entity", source.entity().map(this::entity));
        json.field("kind", source.kind().word());
        json.field(
                "country",
                source.role()
                        .country()
                        .or(() -> source.entity()
                                .flatMap(id -> coding.actors().entity(id).country())));
        json.field("sector", source.role().sector().map(Sector::name));
        json.field("office", source.role().office());
        if (source.count().isPresent()) {
            out.writeNumberField("count", source.count().getAsInt());
        } else {
            out.writeNullField("count");
        }
        json.quote("basis", source.basis(), text);
        json.quote("anonymity_reason", source.anonymityReason(), text);
        out.writeEndObject();
    }

    private List<String> about(Statement statement) {
        List<String> ids = new ArrayList<>();
        for (String about : statement.about()) {
            Optional.ofNullable(statementIds.get(about))
                    .or(() -> Optional.ofNullable(triggerIds.get(about)))
                    .ifPresent(ids::add);
        }
        return ids;
    }

    void reports(Json json) throws IOException {
        for (int i = 0; i < coding.reports().size(); i++) {
            report(coding.reports().get(i), numbering.report(new ReportReference(article.id(), i)), json);
        }
    }

    private void report(Report report, String id, Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeStartObject();
        json.field("id", id);
        json.field("article", article.id());
        out.writeNumberField("sentence", report.mention().sentence());
        optionalSpan("trigger", Optional.of(report.trigger()), json);
        json.field("event", report.mention().type().name());
        json.field("mode", report.mention().modes());
        json.field("context", report.mention().contexts());
        json.field("cameo", report.mention().cameo());
        out.writeNumberField("quad_code", report.mention().type().quadCode());
        out.writeNumberField(
                "event_scale",
                Mode.scale(report.mention().type(), report.mention().modes()));
        roles("actor", report.mention().actors(), json);
        roles("recipient", report.mention().recipients(), json);
        roles("initiator", report.mention().initiators(), json);
        place(report.place(), json);
        out.writeObjectFieldStart("date");
        json.days(report.date().days());
        json.quote("text", report.date().text(), text);
        out.writeBooleanField("inferred", report.date().inferred());
        out.writeEndObject();
        Sizes.write("size", report.mention().size(), Optional.empty(), json);
        json.field(
                "auxiliary",
                report.factuality().auxiliary().stream()
                        .sorted()
                        .map(Auxiliary::word)
                        .toList());
        json.field("statement", report.statement().map(this::statementId));
        out.writeBooleanField("inherited", false);
        out.writeArrayFieldStart("factuality");
        for (Judgement judgement : report.factuality().judgements()) {
            boolean author = judgement.holder().equals(Judgement.AUTHOR);
            out.writeStartObject();
            json.field("holder", author ? Judgement.AUTHOR : statementId(judgement.holder()));
            json.field("value", judgement.value().code());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField("confidence", report.confidence());
        json.field("rule", report.mention().frame());
        out.writeNullField("event_id");
        out.writeEndObject();
    }

    private void roles(String name, List<Mention> mentions, Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeArrayFieldStart(name);
        for (Mention mention : mentions) {
            out.writeStartObject();
            json.field("entity", entity(mention.entity()));
            json.span(mention.span(), text);
            role(mention, json);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** What a reference says of an actor: the role belongs to the reference, the name to the entity. */
    private static void role(Mention mention, Json json) throws IOException {
        json.field("country", mention.role().country());
        json.field("sector", mention.role().sector().map(Sector::name));
        json.field("office", mention.role().office());
        json.field("status", mention.role().status().map(Role.Status::word));
        json.field("inferred", mention.role().inferred());
        if (mention.count().isPresent()) {
            json.generator().writeNumberField("count", mention.count().getAsInt());
        } else {
            json.generator().writeNullField("count");
        }
    }

    private static Optional<String> grounds(Place place) {
        return switch (place.grounds()) {
            case GAZETTEER -> Optional.of("gazetteer");
            case REGION -> Optional.of("region");
            case NEIGHBOURS -> Optional.of("neighbours");
            case NONE -> Optional.empty();
        };
    }

    private void place(Optional<EventPlace> found, Json json) throws IOException {
        JsonGenerator out = json.generator();
        if (found.isEmpty()) {
            out.writeNullField("event_loc");
            return;
        }
        out.writeObjectFieldStart("event_loc");
        Place place = found.get().place();
        json.field("name", place.name());
        json.field("country", place.country());
        json.coordinates(place.location());
        json.span(place.span(), text);
        json.field(
                "inferred",
                switch (found.get().basis()) {
                    case STATED -> Optional.<String>empty();
                    case DATELINE -> Optional.of("dateline");
                });
        out.writeEndObject();
    }

    private void optionalSpan(String name, Optional<Span> span, Json json) throws IOException {
        if (span.isEmpty()) {
            json.generator().writeNullField(name);
            return;
        }
        json.generator().writeObjectFieldStart(name);
        json.span(span.get(), text);
        json.generator().writeEndObject();
    }

    private String entity(String id) {
        return numbering.entity(keys.of(id)).orElseThrow();
    }

    private String statementId(String id) {
        String found = statementIds.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no statement " + id + " in article " + article.id());
        }
        return found;
    }

    /** Sizes of events. */
    static final class Sizes {

        private Sizes() {}

        static void write(String name, Size size, Optional<java.time.LocalDate> asOf, Json json) throws IOException {
            json.generator().writeObjectFieldStart(name);
            range("dead", size.dead(), asOf, json);
            range("injured", size.injured(), asOf, json);
            range("arrested", size.arrested(), asOf, json);
            json.generator().writeEndObject();
        }

        private static void range(
                String name, Optional<Size.Range> range, Optional<java.time.LocalDate> asOf, Json json)
                throws IOException {
            JsonGenerator out = json.generator();
            if (range.isEmpty()) {
                out.writeNullField(name);
                return;
            }
            out.writeObjectFieldStart(name);
            bound("min", range.get().min(), out);
            bound("max", range.get().max(), out);
            json.field("as_of", asOf);
            out.writeEndObject();
        }

        private static void bound(String name, java.util.OptionalLong bound, JsonGenerator out) throws IOException {
            if (bound.isPresent()) {
                out.writeNumberField(name, bound.getAsLong());
            } else {
                out.writeNullField(name);
            }
        }
    }
}
