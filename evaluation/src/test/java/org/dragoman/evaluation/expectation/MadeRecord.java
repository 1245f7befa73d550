package org.dragoman.evaluation.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A record of one short article, made by hand, with expectations of which it meets some and fails some. */
record MadeRecord(String text, ObjectNode record, JsonNode expected) {

    static MadeRecord read() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return new MadeRecord(
                new String(bytes("made.txt"), StandardCharsets.UTF_8),
                (ObjectNode) mapper.readTree(bytes("made.record.json")),
                mapper.readTree(bytes("made.expected.json")));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MadeRecord.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
