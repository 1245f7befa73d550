package org.dragoman.engine.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.Reconciliation;
import org.dragoman.engine.reconcile.ReportReference;
import org.dragoman.engine.reconcile.StatementReference;

/**
 * Writes a record as one JSON document with flat memory.
 *
 * <ol>
 *   <li>{@link #add} every coding, in the order in which the articles were given; it is not kept.
 *   <li>{@link #finish} with the reconciliation of the accounts of all of them.
 *   <li>{@link #close}, which also removes the temporary files when something went wrong.
 * </ol>
 *
 * <p>For one thread.
 */
public final class RecordWriter implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private enum Section {
        ARTICLES,
        ENTITIES,
        MENTIONS,
        TIMES,
        PLACES,
        STATEMENTS,
        REPORTS;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final MadeBy madeBy;
    private final Path folder;
    private final Map<Section, Spill> spills = new java.util.EnumMap<>(Section.class);
    private final Numbering numbering = new Numbering();

    /**
     * A writer that spills into the system's folder for temporary files.
     *
     * @param madeBy the stamp of the record
     */
    public RecordWriter(MadeBy madeBy) throws IOException {
        this(madeBy, Files.createTempDirectory("dragoman-record-"));
    }

    private RecordWriter(MadeBy madeBy, Path folder) throws IOException {
        this.madeBy = Objects.requireNonNull(madeBy, "madeBy");
        this.folder = folder;
        try {
            for (Section section : Section.values()) {
                spills.put(section, new Spill(folder, section.word() + ".json"));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Takes in the next article. */
    public void add(Coding coding) throws IOException {
        add(coding, Account.of(coding));
    }

    /** Takes in the next article, whose account the caller has made already. */
    public void add(Coding coding, Account account) throws IOException {
        ArticleSections sections = new ArticleSections(coding, account, numbering);
        sections.article(json(Section.ARTICLES));
        sections.entities(json(Section.ENTITIES));
        sections.mentions(json(Section.MENTIONS));
        sections.times(json(Section.TIMES));
        sections.places(json(Section.PLACES));
        sections.statements(json(Section.STATEMENTS));
        sections.reports(json(Section.REPORTS));
    }

    /**
     * Writes the document. The stream is flushed but not closed.
     *
     * @param reconciliation of the accounts of all articles that were added
     */
    public void finish(Reconciliation reconciliation, OutputStream stream) throws IOException {
        EventSection events = new EventSection(reconciliation, numbering);
        Lates lates = new Lates(reconciliation, events);
        JsonGenerator out = FACTORY.createGenerator(stream);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.setPrettyPrinter(new OneLineForEach());
        Json json = new Json(out);
        out.writeStartObject();
        out.writeNumberField("record", 1);
        stamp(json);
        for (Section section : Section.values()) {
            out.writeArrayFieldStart(section.word());
            Spill spill = spill(section);
            switch (section) {
                case ARTICLES -> spill.copyTo(json, lates::ofArticle);
                case REPORTS -> spill.copyTo(json, lates::ofReport);
                case ENTITIES, MENTIONS, TIMES, PLACES, STATEMENTS -> spill.copyTo(json, id -> Map.of());
            }
            out.writeEndArray();
        }
        out.writeArrayFieldStart("events");
        for (Event event : reconciliation.events()) {
            events.event(event, json);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }

    private void stamp(Json json) throws IOException {
        JsonGenerator out = json.generator();
        out.writeObjectFieldStart("made_by");
        json.field("dragoman", madeBy.dragoman());
        json.field("lexicon", madeBy.lexicon());
        out.writeObjectFieldStart("models");
        for (Map.Entry<String, String> model : madeBy.models().entrySet()) {
            json.field(model.getKey(), model.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private Json json(Section section) {
        return spill(section).json();
    }

    private Spill spill(Section section) {
        return Objects.requireNonNull(spills.get(section));
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (Spill spill : spills.values()) {
            try {
                spill.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        Files.deleteIfExists(folder);
        if (!failures.isEmpty()) {
            IOException first = failures.get(0);
            failures.subList(1, failures.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** The fields that only the reconciliation can fill in. */
    private final class Lates {
        private final Reconciliation reconciliation;
        private final EventSection events;
        private final Map<String, ReportReference> reports = new HashMap<>();
        private final Map<String, String> stories = new HashMap<>();

        Lates(Reconciliation reconciliation, EventSection events) {
            this.reconciliation = reconciliation;
            this.events = events;
            reconciliation.eventOf().keySet().forEach(report -> reports.put(numbering.report(report), report));
        }

        /** Stories are numbered as the document comes to them. */
        Map<String, Spill.Late> ofArticle(String article) {
            Optional<String> main = Optional.ofNullable(
                            reconciliation.mainEvents().get(article))
                    .map(events::id);
            Optional<String> story = Optional.ofNullable(
                            reconciliation.stories().get(article))
                    .map(first -> stories.computeIfAbsent(first, f -> "t" + (stories.size() + 1)));
            Optional<String> original =
                    Optional.ofNullable(reconciliation.copies().get(article));
            return Map.of(
                    "main_event", json -> text(main, json),
                    "story", json -> text(story, json),
                    "copy_of", json -> text(original, json));
        }

        Map<String, Spill.Late> ofReport(String id) {
            Map<String, Spill.Late> late = new HashMap<>();
            ReportReference report = reports.get(id);
            if (report == null) {
                return late;
            }
            Optional<String> event =
                    Optional.ofNullable(reconciliation.eventOf().get(report)).map(events::id);
            late.put("event_id", json -> text(event, json));
            StatementReference inherited = reconciliation.inherited().get(report);
            if (inherited != null) {
                late.put("statement", json -> text(Optional.of(numbering.statement(inherited)), json));
                late.put("inherited", json -> json.generator().writeBoolean(true));
            }
            return late;
        }

        private static void text(Optional<String> value, Json json) throws IOException {
            if (value.isPresent()) {
                json.text(value.get());
            } else {
                json.generator().writeNull();
            }
        }
    }

    /** The record of a few codings as a string. */
    public static String toString(MadeBy madeBy, List<Coding> codings, Reconciliation reconciliation) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (RecordWriter writer = new RecordWriter(madeBy)) {
            for (Coding coding : codings) {
                writer.add(coding);
            }
            writer.finish(reconciliation, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** One line for each object of a section. */
    private static final class OneLineForEach extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;
        private int depth;

        @Override
        public void writeStartArray(JsonGenerator out) throws IOException {
            depth++;
            super.writeStartArray(out);
        }

        @Override
        public void writeEndArray(JsonGenerator out, int values) throws IOException {
            if (depth == 1 && values > 0) {
                out.writeRaw('\n');
            }
            depth--;
            super.writeEndArray(out, values);
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) throws IOException {
            line(out);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
            super.writeArrayValueSeparator(out);
            line(out);
        }

        private void line(JsonGenerator out) throws IOException {
            if (depth == 1) {
                out.writeRaw('\n');
            }
        }
    }
}
