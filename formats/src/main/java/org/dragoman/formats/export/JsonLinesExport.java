package org.dragoman.formats.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The whole record of each event in a line, but for the texts of its articles. */
public final class JsonLinesExport implements EventExport {

    @Override
    public List<String> lines(JsonNode record) {
        ObjectNode copy = record.deepCopy();
        copy.path("articles").forEach(article -> ((ObjectNode) article).remove("text"));
        return List.of(copy.toString());
    }
}
