package org.dragoman.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of JSON lines. */
public final class Lines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Lines() {}

    /** The values of a file, packed where its name ends with {@code .gz}; blank lines are passed over. */
    public static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    values.add(JSON.readTree(line));
                }
            }
        }
        return values;
    }
}
