package org.dragoman.evaluation.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.confidence.CalibrationCurve.Judged;
import org.dragoman.evaluation.reading.Lines;

/**
 * Prints how well the confidences of reports foretell what readers found: {@code Calibrate KEYS.jsonl VERDICTS.jsonl}, the files of
 * one reading (package {@code org.dragoman.evaluation.reading}); first for "there as coded and of the right type", then for
 * "fully right".
 */
public final class Calibrate {

    private Calibrate() {}

    /**
     * Prints the curves.
     *
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: Calibrate KEYS.jsonl VERDICTS.jsonl");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path keys = Path.of(arguments[0]);
        Map<String, Verdict> verdicts = Verdict.byPlace(keys, Path.of(arguments[1]));
        List<Judged> sound = new ArrayList<>();
        List<Judged> full = new ArrayList<>();
        for (JsonNode key : Lines.read(keys)) {
            Verdict verdict = verdicts.get(Verdict.key(
                    key.path("article").asText(),
                    key.path("start").asInt(),
                    key.path("event").asText()));
            if (verdict != null) {
                double confidence = key.path("confidence").asDouble();
                sound.add(new Judged(confidence, verdict.sound()));
                full.add(new Judged(confidence, verdict.sound() && verdict.roles()));
            }
        }
        out.println("there as coded and of the right type");
        CalibrationCurve.of(sound).print(out);
        out.println("fully right");
        CalibrationCurve.of(full).print(out);
    }
}
