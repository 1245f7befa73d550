package org.dragoman.evaluation.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the confidence of reports foretells what judges found.
 *
 * <p>Run it with {@code JUDGED.jsonl}, each line a report: {@code {"id", "article", "trigger", "start", "event", "confidence",
 * "rule", "real_and_type", "fully_right"}}; the last two are true or false. For each of them are printed ten bins with their size,
 * mean confidence and share that is right, the expected calibration error and the Brier score.
 */
public final class Calibrate {

    private static final List<String> QUESTIONS = List.of("real_and_type", "fully_right");

    private Calibrate() {}

    /**
     * Prints the curves.
     *
     * @param arguments the file of judged reports
     * @throws IOException if the file cannot be read or is no JSON lines
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Found " + arguments.length + " arguments, expected JUDGED.jsonl.");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        for (String question : QUESTIONS) {
            print(question, CalibrationCurve.of(read(lines, question)), out);
        }
    }

    /**
     * The judgements of one question.
     *
     * @throws IllegalArgumentException if a line lacks the confidence or the judgement; says which
     */
    static List<CalibrationCurve.Judged> read(List<String> lines, String question) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<CalibrationCurve.Judged> judged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                JsonNode line = mapper.readTree(lines.get(i));
                if (!line.path("confidence").isNumber() || !line.path(question).isBoolean()) {
                    throw new IllegalArgumentException("Line " + (i + 1) + ": found confidence "
                            + line.path("confidence") + " and " + question + " " + line.path(question)
                            + ", expected a number from 0 to 1 and true or false.");
                }
                judged.add(new CalibrationCurve.Judged(
                        line.path("confidence").asDouble(), line.path(question).asBoolean()));
            }
        }
        return List.copyOf(judged);
    }

    private static void print(String question, CalibrationCurve curve, PrintStream out) {
        out.println(String.format(
                Locale.ROOT,
                "# %s: %d reports, %.3f right; ECE %.3f, Brier %.3f",
                question,
                curve.size(),
                curve.share(),
                curve.expectedError(),
                curve.brier()));
        for (CalibrationCurve.Bin bin : curve.bins()) {
            out.println(
                    bin.size() == 0
                            ? String.format(Locale.ROOT, "%.1f to %.1f  none", bin.from(), bin.to())
                            : String.format(
                                    Locale.ROOT,
                                    "%.1f to %.1f  %4d reports, confidence %.3f, right %.3f",
                                    bin.from(),
                                    bin.to(),
                                    bin.size(),
                                    bin.confidence(),
                                    bin.share()));
        }
    }
}
