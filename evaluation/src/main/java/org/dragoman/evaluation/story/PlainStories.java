package org.dragoman.evaluation.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plain baseline: TF-IDF over the articles at hand, a window of days, average linkage. Writes a record that holds nothing but
 * ids, texts and stories, for the scorer: {@code PlainStories ARTICLES.jsonl THRESHOLD DAYS RECORD.json}. It compares every pair,
 * so that it is good for some thousand articles.
 */
public final class PlainStories {

    private PlainStories() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: PlainStories ARTICLES.jsonl THRESHOLD DAYS RECORD.json");
        }
        List<ArticleLines.Line> lines = ArticleLines.read(Path.of(arguments[0]));
        int[] groups = group(lines, Double.parseDouble(arguments[1]), Long.parseLong(arguments[2]));
        ObjectMapper json = new ObjectMapper();
        ObjectNode record = json.createObjectNode();
        ArrayNode articles = record.putArray("articles");
        for (int i = 0; i < groups.length; i++) {
            articles.addObject()
                    .put("id", lines.get(i).id())
                    .put("text", lines.get(i).text())
                    .put("story", "t" + groups[i]);
        }
        json.writeValue(Path.of(arguments[3]).toFile(), record);
    }

    /**
     * The group of each article, named by its first member.
     *
     * @param threshold average likeness at which two groups are joined
     * @param window articles more days apart are not alike at all; unknown days fit all
     */
    static int[] group(List<ArticleLines.Line> lines, double threshold, long window) {
        double[][] likeness = likeness(lines);
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (apart(lines.get(i), lines.get(j)) > window) {
                    likeness[i][j] = 0;
                    likeness[j][i] = 0;
                }
            }
        }
        return averageLinkage(likeness, threshold);
    }

    private static long apart(ArticleLines.Line a, ArticleLines.Line b) {
        return a.published()
                .flatMap(day -> b.published().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other))))
                .orElse(0L);
    }

    private static double[][] likeness(List<ArticleLines.Line> lines) {
        List<Map<String, Double>> counts = new ArrayList<>();
        Map<String, Integer> articles = new HashMap<>();
        for (ArticleLines.Line line : lines) {
            Map<String, Double> count = new TreeMap<>();
            for (String word : (line.title() + " " + line.text())
                    .toLowerCase(java.util.Locale.ROOT)
                    .split("\\W+", -1)) {
                if (word.length() > 1) {
                    count.merge(word, 1.0, Double::sum);
                }
            }
            count.keySet().forEach(word -> articles.merge(word, 1, Integer::sum));
            counts.add(count);
        }
        Map<String, List<double[]>> postings = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<String, Double> weights = counts.get(i);
            weights.replaceAll(
                    (word, n) -> (1 + Math.log(n)) * Math.log((double) lines.size() / articles.getOrDefault(word, 1)));
            double length =
                    Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
            for (Map.Entry<String, Double> entry : weights.entrySet()) {
                postings.computeIfAbsent(entry.getKey(), w -> new ArrayList<>())
                        .add(new double[] {i, length == 0 ? 0 : entry.getValue() / length});
            }
        }
        double[][] likeness = new double[lines.size()][lines.size()];
        for (List<double[]> posting : postings.values()) {
            for (double[] a : posting) {
                for (double[] b : posting) {
                    likeness[(int) a[0]][(int) b[0]] += a[1] * b[1];
                }
            }
        }
        return likeness;
    }

    /** Joins along chains of nearest neighbours, which for average linkage gives the same tree as joining the best pair first. */
    private static int[] averageLinkage(double[][] likeness, double threshold) {
        int size = likeness.length;
        int[] group = new int[size];
        int[] members = new int[size];
        boolean[] gone = new boolean[size];
        Arrays.fill(members, 1);
        Arrays.setAll(group, i -> i);
        for (int start = 0; start < size; start++) {
            List<Integer> chain = new ArrayList<>(List.of(start));
            while (!chain.isEmpty() && !gone[chain.get(chain.size() - 1)]) {
                int last = chain.get(chain.size() - 1);
                int before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
                int best = nearest(likeness, gone, last, before);
                if (best < 0 || likeness[last][best] < threshold) {
                    chain.remove(chain.size() - 1);
                } else if (best == before) {
                    int into = Math.min(last, before);
                    int from = Math.max(last, before);
                    join(likeness, members, gone, into, from);
                    Arrays.setAll(group, i -> group[i] == from ? into : group[i]);
                    chain.subList(chain.size() - 2, chain.size()).clear();
                    chain.add(into);
                } else {
                    chain.add(best);
                }
            }
        }
        return group;
    }

    private static int nearest(double[][] likeness, boolean[] gone, int of, int preferred) {
        int best = preferred;
        for (int other = 0; other < likeness.length; other++) {
            if (other != of && !gone[other] && (best < 0 || likeness[of][other] > likeness[of][best])) {
                best = other;
            }
        }
        return best;
    }

    private static void join(double[][] likeness, int[] members, boolean[] gone, int into, int from) {
        int both = members[into] + members[from];
        for (int other = 0; other < likeness.length; other++) {
            double average = (likeness[into][other] * members[into] + likeness[from][other] * members[from]) / both;
            likeness[into][other] = average;
            likeness[other][into] = average;
        }
        members[into] = both;
        gone[from] = true;
    }
}
