package org.dragoman.evaluation.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@link RecordCheck} to the script that others check our records with, on records that were damaged at random. */
class CheckRecordScriptTest {

    private static final int DAMAGED_RECORDS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path script() {
        return Path.of(System.getProperty("dragoman.root", "."))
                .resolveSibling("shared")
                .resolve("tools/check_record.py");
    }

    @BeforeAll
    static void isThere() throws Exception {
        assumeTrue(Files.isRegularFile(script()), "skipped: " + script() + " is not there to compare with");
        assumeTrue(hasPython(), "skipped: python3 is not there to run " + script());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void weCountWhatTheScriptCounts(@TempDir Path folder) throws Exception {
        MadeRecord made = MadeRecord.read();
        assertThat(ours(made, made.record())).isEqualTo(theirs(folder, made, made.record()));
    }

    @Test
    void weCountWhatTheScriptCountsInDamagedRecords(@TempDir Path folder) throws Exception {
        MadeRecord made = MadeRecord.read();
        Random random = new Random(15);
        for (int i = 0; i < DAMAGED_RECORDS; i++) {
            ObjectNode damaged = made.record().deepCopy();
            for (int times = 0; times <= i / 4; times++) {
                damage(damaged, random);
            }
            assertThat(ours(made, damaged)).as("damaged record number %d", i).isEqualTo(theirs(folder, made, damaged));
        }
    }

    /** Our findings in the script's form: a line for each failure without what was found, then the summary. */
    private static List<String> ours(MadeRecord made, JsonNode record) {
        Findings findings = RecordCheck.check(record, made.expected(), made.text());
        List<String> lines = new ArrayList<>(findings.failures().stream()
                .map(CheckRecordScriptTest::withoutFind)
                .toList());
        lines.add(findings.summary());
        return lines;
    }

    private static List<String> theirs(Path folder, MadeRecord made, JsonNode record) throws Exception {
        Files.writeString(folder.resolve("made.txt"), made.text());
        JSON.writeValue(folder.resolve("expected.json").toFile(), made.expected());
        JSON.writeValue(folder.resolve("record.json").toFile(), record);
        Path out = folder.resolve("out.txt");
        ProcessBuilder command = new ProcessBuilder(
                        "python3",
                        script().toString(),
                        folder.resolve("expected.json").toString(),
                        folder.resolve("record.json").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        command.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = command.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the script ended").isTrue();
        return Files.readString(out, StandardCharsets.UTF_8)
                .lines()
                .map(line -> withoutFind(line.replaceFirst("^- ", "")))
                .toList();
    }

    private static String withoutFind(String line) {
        return line.replaceAll(" \\(got .*", "");
    }

    /** Changes one value of the lists of a record: takes it away, empties it or puts a neighbour's in its place. */
    private static void damage(ObjectNode record, Random random) {
        String list = List.of("entities", "statements", "reports", "events").get(random.nextInt(4));
        List<ObjectNode> objects = new ArrayList<>();
        record.path(list).forEach(item -> objects.add((ObjectNode) item));
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        ObjectNode other = objects.get(random.nextInt(objects.size()));
        List<String> fields = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String field = names.next();
            if (!List.of("id", "article", "trigger").contains(field)) {
                fields.add(field);
            }
        }
        String field = fields.get(random.nextInt(fields.size()));
        JsonNode value = object.path(field);
        switch (random.nextInt(3)) {
            case 0 -> {
                if (value instanceof ArrayNode items && !items.isEmpty()) {
                    items.remove(random.nextInt(items.size()));
                } else {
                    object.putNull(field);
                }
            }
            case 1 -> {
                if (value instanceof ObjectNode part
                        && part.has("start")
                        && part.path("start").isInt()) {
                    part.put("start", part.path("start").asInt() + 1);
                } else if (value.isTextual()) {
                    object.put(field, "x" + value.asText());
                }
            }
            default -> {
                if (other.has(field) && other.path(field).getNodeType() == value.getNodeType()) {
                    object.set(field, other.path(field).deepCopy());
                }
            }
        }
    }
}
