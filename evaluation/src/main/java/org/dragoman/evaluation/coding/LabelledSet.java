package org.dragoman.evaluation.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A gold set whose texts or sentences bear labels. Three forms are read: a text with one label ({@code text}, {@code label}),
 * a headline with one label and a mode ({@code title}, {@code label}, {@code mode}), and a text with labelled sentences
 * ({@code sentences} of {@code text} and {@code labels}).
 *
 * @param labels what the labels mean
 * @param articles the texts, as they are to be coded
 * @param units the stretches that bear labels
 * @param single whether every stretch bears exactly one label
 */
record LabelledSet(Labels labels, List<Text> articles, List<Unit> units, boolean single) {

    /**
     * A text to be coded.
     *
     * @param id its id in the set
     * @param outlet who published it, where known
     * @param published ISO day, where known
     * @param text the text
     */
    record Text(String id, Optional<String> outlet, Optional<String> published, String text) {

        /** The fields of a line for {@code dragoman read --from jsonl}. */
        Map<String, String> line() {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("id", id);
            outlet.ifPresent(name -> line.put("outlet", name));
            published.ifPresent(day -> line.put("published", day));
            line.put("text", text);
            return line;
        }
    }

    /**
     * A stretch of a text with its labels.
     *
     * @param article id of the text
     * @param start its first character, UTF-16
     * @param end behind its last character
     * @param labels its labels; empty where it bears none
     */
    record Unit(String article, int start, int end, List<String> labels) {

        Unit {
            labels = List.copyOf(labels);
        }

        /** Whether the report's trigger begins in this stretch. */
        boolean holds(CodedReport report) {
            return report.article().equals(article) && start <= report.start() && report.start() < end;
        }
    }

    /**
     * Reads a set; the beginning of the file's name tells what its labels mean.
     *
     * @throws IOException if the file cannot be read or is no JSON lines
     */
    static LabelledSet read(Path file) throws IOException {
        String name = Objects.requireNonNull(file.getFileName(), "file").toString();
        String set = name.replaceFirst("(_(dev|train|test))?\\.jsonl$", "").replace('_', '-');
        Labels labels = Labels.of(set);
        ObjectMapper mapper = new ObjectMapper();
        List<Text> articles = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode row = mapper.readTree(line);
                Text article = text(row, labels, articles.size());
                articles.add(article);
                units.addAll(units(row, article));
            }
        }
        return new LabelledSet(
                labels,
                List.copyOf(articles),
                List.copyOf(units),
                units.stream().allMatch(unit -> unit.labels().size() == 1));
    }

    private static Text text(JsonNode row, Labels labels, int turn) {
        String text = row.hasNonNull("text")
                ? row.path("text").asText()
                : labels.fill(row.path("title").asText(), turn);
        return new Text(
                row.path("id").asText(),
                Optional.ofNullable(row.path("publisher").textValue()),
                Optional.ofNullable(row.path("date").textValue()),
                text);
    }

    private static List<Unit> units(JsonNode row, Text article) {
        if (row.has("sentences")) {
            return sentences(row.path("sentences"), article);
        }
        String mode = row.hasNonNull("mode") ? "." + row.path("mode").asText() : "";
        return List.of(new Unit(
                article.id(),
                0,
                article.text().length(),
                List.of(row.path("label").asText() + mode)));
    }

    /**
     * Where the sentences stand in the text. Their texts differ from it in quotation marks and spaces, so that letters and
     * digits of ASCII are counted.
     */
    private static List<Unit> sentences(JsonNode sentences, Text article) {
        List<Unit> units = new ArrayList<>();
        int start = 0;
        for (JsonNode sentence : sentences) {
            String words = plain(sentence.path("text").asText());
            int end = start;
            for (int counted = 0; counted < words.length(); end++) {
                if (end >= article.text().length()) {
                    throw new IllegalArgumentException("The sentences of " + article.id()
                            + " go on behind the end of its text; expected the same letters in both.");
                }
                counted += plain(article.text().substring(end, end + 1)).length();
            }
            List<String> labels = StreamSupport.stream(sentence.path("labels").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            units.add(new Unit(article.id(), start, end, labels));
            start = end;
        }
        return units;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
