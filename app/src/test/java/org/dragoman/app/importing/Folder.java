package org.dragoman.app.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dragoman.app.cli.Outcome;

/** A folder in which the command is run, with the files that a test makes in it. */
record Folder(Path path) {

    Path knowledge() {
        return path.resolve("dragoman-knowledge.db");
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path writeGz(String name, String text) {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(path.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path.resolve(name);
    }

    Outcome importActors(String... arguments) {
        return importInto("actors", arguments);
    }

    Outcome importPlaces(String... arguments) {
        return importInto("places", arguments);
    }

    private Outcome importInto(String what, String... arguments) {
        List<String> all = new ArrayList<>(List.of(what, "import"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--knowledge", knowledge().toString()));
        return Outcome.of(all.toArray(String[]::new));
    }

    /** The record of an article that was published on 15 November 2024. */
    JsonNode record(String text) {
        Path article = write("article.txt", text);
        Outcome outcome = Outcome.of(
                "read",
                article.toString(),
                "--published",
                "2024-11-15",
                "--format",
                "json",
                "--no-store",
                "--store",
                path.resolve("dragoman.db").toString());
        try {
            return new ObjectMapper().readTree(outcome.whole());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "NOR GOV minister of ores import" for the first mention with these words. */
    static String role(JsonNode record, String words) {
        for (JsonNode mention : record.findValue("mentions")) {
            if (mention.path("text").asText().equals(words)) {
                return mention.path("country").asText("-") + " "
                        + mention.path("sector").asText("-") + " "
                        + mention.path("office").asText("-") + " "
                        + mention.path("inferred").asText("-");
            }
        }
        throw new AssertionError("no mention " + words + " in " + record.findValue("mentions"));
    }
}
