package org.dragoman.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads articles from JSON lines, packed or not: {@code id, title, text} and {@code published} or {@code date}. */
public final class ArticleLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleLines() {}

    /**
     * One article.
     *
     * @param id as given
     * @param outlet as given, empty where unknown
     * @param title as given, empty where unknown
     * @param text as given
     * @param published day of publication, where it is an ISO day
     */
    public record Line(String id, String outlet, String title, String text, Optional<LocalDate> published) {}

    /** The articles of a file, in its order. */
    public static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line(JSON.readTree(line)));
                }
            }
        }
        return lines;
    }

    private static Line line(JsonNode node) {
        String day = node.path("published").asText(node.path("date").asText(""));
        String outlet = node.path("outlet").asText(node.path("publisher").asText(""));
        return new Line(
                node.path("id").asText(),
                outlet,
                node.path("title").asText(""),
                node.path("text").asText(),
                day(day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
