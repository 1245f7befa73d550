package org.dragoman.engine.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.time.DayInterval;

/** Writes the small things of which the record is made; what is unknown becomes {@code null}. */
final class Json {

    private final JsonGenerator out;

    Json(JsonGenerator out) {
        this.out = out;
    }

    JsonGenerator generator() {
        return out;
    }

    void field(String name, String value) throws IOException {
        out.writeFieldName(name);
        text(value);
    }

    void field(String name, Optional<?> value) throws IOException {
        out.writeFieldName(name);
        if (value.isPresent()) {
            text(value.get().toString());
        } else {
            out.writeNull();
        }
    }

    void field(String name, Collection<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            text(value);
        }
        out.writeEndArray();
    }

    /** The fields text, start and end of a span. */
    void span(Span span, String text) throws IOException {
        field("text", span.quote(text));
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    /** The fields text, start and end, null where there is no span. */
    void span(Optional<Span> span, String text) throws IOException {
        if (span.isPresent()) {
            span(span.get(), text);
        } else {
            out.writeNullField("text");
            out.writeNullField("start");
            out.writeNullField("end");
        }
    }

    void quote(String name, Optional<Span> span, String text) throws IOException {
        field(name, span.map(found -> found.quote(text)));
    }

    void days(DayInterval days) throws IOException {
        field("earliest", days.earliest());
        field("latest", days.latest());
    }

    void coordinates(Optional<Place.Location> location) throws IOException {
        if (location.isPresent()) {
            out.writeNumberField("lat", location.get().latitude());
            out.writeNumberField("lon", location.get().longitude());
        } else {
            out.writeNullField("lat");
            out.writeNullField("lon");
        }
    }

    /** A string exactly as it is: half a surrogate pair, which UTF-8 cannot hold, is escaped. */
    void text(String value) throws IOException {
        if (isWellFormed(value)) {
            out.writeString(value);
        } else {
            out.writeRawValue(escaped(value));
        }
    }

    static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < ' ' || unit > '~') {
                json.append(String.format("\\u%04x", (int) unit));
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }
}
