package org.dragoman.engine.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** A section of the record that waits in a temporary file until the document can be written. For one thread. */
final class Spill implements AutoCloseable {

    /** A value for a field that could not be known before: a string, a truth value, or null where it stays unknown. */
    interface Late {
        void write(Json json) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final JsonGenerator out;
    private final Json json;

    Spill(Path folder, String name) throws IOException {
        this.file = folder.resolve(name);
        this.out = FACTORY.createGenerator(new BufferedOutputStream(Files.newOutputStream(file)));
        this.out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.json = new Json(out);
    }

    /** Where to write the section's objects. */
    Json json() {
        return json;
    }

    /**
     * Copies the objects into a document, with some fields filled in.
     *
     * @param fields given the object's id, the fields to fill in by name
     */
    void copyTo(Json target, Function<String, Map<String, Late>> fields) throws IOException {
        out.close();
        try (JsonParser in = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file)))) {
            while (in.nextToken() != null) {
                copyObject(in, target, fields);
            }
        }
    }

    private static void copyObject(JsonParser in, Json target, Function<String, Map<String, Late>> fields)
            throws IOException {
        JsonGenerator out = target.generator();
        out.writeStartObject();
        Map<String, Late> late = Map.of();
        boolean first = true;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            out.writeFieldName(name);
            in.nextToken();
            if (first) {
                late = fields.apply(in.getText());
                first = false;
            }
            Late value = late.get(name);
            if (value == null) {
                copyValue(in, target);
            } else {
                in.skipChildren();
                value.write(target);
            }
        }
        out.writeEndObject();
    }

    /** Copies a value; strings by our own hand, so that they come through exactly. */
    private static void copyValue(JsonParser in, Json target) throws IOException {
        JsonGenerator out = target.generator();
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            target.text(in.getText());
        } else if (token == JsonToken.START_OBJECT) {
            out.writeStartObject();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                out.writeFieldName(in.currentName());
                in.nextToken();
                copyValue(in, target);
            }
            out.writeEndObject();
        } else if (token == JsonToken.START_ARRAY) {
            out.writeStartArray();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                copyValue(in, target);
            }
            out.writeEndArray();
        } else {
            out.copyCurrentEvent(in);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
