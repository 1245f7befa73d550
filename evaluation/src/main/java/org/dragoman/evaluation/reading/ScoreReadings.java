package org.dragoman.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts verdicts on reports: {@code ScoreReadings FIRST.jsonl SECOND.jsonl [THIRD.jsonl]}.
 *
 * <p>A verdict is a line {@code {"id", "real", "type", "roles", "reason"}}; the three judgements are true or false. Where the first two
 * readers differ on one, the third reader's judgement counts; without a third, such a report counts as wrong. Prints Cohen's kappa of
 * the first two readers, the share of reports that are real and of the right type with the bounds of Wilson's interval (95 %), and
 * the share that is fully right.
 */
public final class ScoreReadings {

    private static final double NORMAL = 1.959964;
    private static final List<String> JUDGEMENTS = List.of("real", "type", "roles");

    private ScoreReadings() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("usage: ScoreReadings FIRST.jsonl SECOND.jsonl [THIRD.jsonl]");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<Integer, JsonNode> first = verdicts(arguments[0]);
        Map<Integer, JsonNode> second = verdicts(arguments[1]);
        Map<Integer, JsonNode> third = arguments.length == 3 ? verdicts(arguments[2]) : Map.of();
        if (!first.keySet().equals(second.keySet())) {
            throw new IllegalArgumentException(
                    "The two readers judged different reports: " + first.keySet() + " and " + second.keySet());
        }
        for (String judgement : JUDGEMENTS) {
            List<Boolean> ones = new ArrayList<>();
            List<Boolean> others = new ArrayList<>();
            first.forEach((id, verdict) -> {
                ones.add(judged(verdict, judgement));
                others.add(judged(verdict(second, id), judgement));
            });
            out.printf(Locale.ROOT, "%-6s kappa %.2f%n", judgement, kappa(ones, others));
        }
        int sound = 0;
        int full = 0;
        for (Map.Entry<Integer, JsonNode> entry : first.entrySet()) {
            JsonNode other = verdict(second, entry.getKey());
            JsonNode settling = verdict(third, entry.getKey());
            boolean real = settled(entry.getValue(), other, settling, "real");
            boolean type = settled(entry.getValue(), other, settling, "type");
            boolean roles = settled(entry.getValue(), other, settling, "roles");
            sound += real && type ? 1 : 0;
            full += real && type && roles ? 1 : 0;
        }
        print(out, "real and of the right type", sound, first.size());
        print(out, "fully right", full, first.size());
    }

    private static void print(PrintStream out, String what, int right, int of) {
        out.printf(
                Locale.ROOT,
                "%s: %d of %d, %.1f %% (Wilson %.1f to %.1f)%n",
                what,
                right,
                of,
                100.0 * right / of,
                100 * wilson(right, of, -NORMAL),
                100 * wilson(right, of, NORMAL));
    }

    private static Map<Integer, JsonNode> verdicts(String file) throws IOException {
        Map<Integer, JsonNode> verdicts = new TreeMap<>();
        for (JsonNode line : Lines.read(Path.of(file))) {
            verdicts.put(line.path("id").asInt(), line);
        }
        return verdicts;
    }

    private static JsonNode verdict(Map<Integer, JsonNode> verdicts, int id) {
        return verdicts.getOrDefault(id, MissingNode.getInstance());
    }

    private static boolean settled(JsonNode one, JsonNode other, JsonNode third, String judgement) {
        if (judged(one, judgement) == judged(other, judgement)) {
            return judged(one, judgement);
        }
        return !third.isMissingNode() && judged(third, judgement);
    }

    private static boolean judged(JsonNode verdict, String judgement) {
        if (!verdict.path(judgement).isBoolean()) {
            throw new IllegalArgumentException("Verdict " + verdict.path("id") + ": expected true or false for \""
                    + judgement + "\", found " + verdict.path(judgement));
        }
        return verdict.path(judgement).asBoolean();
    }

    /** Cohen's kappa of two readers' judgements of the same reports (Cohen 1960); 1 where chance alone would agree always. */
    static double kappa(List<Boolean> ones, List<Boolean> others) {
        int agreed = 0;
        int yes = 0;
        int otherYes = 0;
        for (int i = 0; i < ones.size(); i++) {
            agreed += ones.get(i).equals(others.get(i)) ? 1 : 0;
            yes += ones.get(i) ? 1 : 0;
            otherYes += others.get(i) ? 1 : 0;
        }
        double all = ones.size();
        double chance = yes / all * (otherYes / all) + (1 - yes / all) * (1 - otherYes / all);
        return chance == 1 ? 1 : (agreed / all - chance) / (1 - chance);
    }

    /**
     * A bound of Wilson's score interval (Wilson 1927).
     *
     * @param deviate the normal deviate: negative for the lower bound, positive for the upper
     */
    static double wilson(int right, int of, double deviate) {
        double share = (double) right / of;
        double square = deviate * deviate;
        double middle = share + square / (2 * of);
        double half = deviate * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        return (middle + half) / (1 + square / of);
    }
}
