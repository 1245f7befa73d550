package org.dragoman.evaluation.reprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.evaluation.story.ArticleLines;

/**
 * Hides reprints among articles: {@code BuildReprints SEED FOLDER POOL.jsonl.gz OTHERS.jsonl}. Of 140 agency articles of the pool
 * twenty each are altered in every way of {@link Alteration}; the copies get another outlet, title and day, the agencies' credits
 * are masked in them. Sixty pairs of articles are traps: they share nothing but a quoted statement or an outlet's boilerplate.
 * Writes {@code articles.jsonl} and {@code gold.jsonl} into the folder.
 */
public final class BuildReprints {

    private static final int EACH = 20;
    private static final int TRAPS = 30;
    private static final int HAYSTACK = 1000;
    private static final int SHORTEST = 1200;
    private static final List<String> AGENCIES = List.of("Associated Press", "Reuters", "Bloomberg");
    private static final List<String> OUTLETS =
            List.of("The Larkfield Courier", "The Harbour Sentinel", "The Marlowe Dispatch", "Northgate Herald");
    private static final List<String> SPEAKERS = List.of("the minister", "a spokeswoman", "the mayor", "the chairman");
    private static final List<String> CREDITS =
            List.of("(Photo: AP)", "Photo by Reuters/Staff", "Image credit: Associated Press");

    private final ObjectMapper json = new ObjectMapper();
    private final List<ObjectNode> articles = new ArrayList<>();
    private final List<ObjectNode> gold = new ArrayList<>();
    private final Random random;

    private BuildReprints(long seed) {
        this.random = new Random(seed);
    }

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: BuildReprints SEED FOLDER POOL.jsonl.gz OTHERS.jsonl");
        }
        BuildReprints build = new BuildReprints(Long.parseLong(arguments[0]));
        build.build(ArticleLines.read(Path.of(arguments[2])), ArticleLines.read(Path.of(arguments[3])));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Collections.shuffle(build.articles, build.random);
        write(folder.resolve("articles.jsonl"), build.articles);
        write(folder.resolve("gold.jsonl"), build.gold);
    }

    private static void write(Path file, List<ObjectNode> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (ObjectNode row : rows) {
                out.write(row.toString());
                out.newLine();
            }
        }
    }

    private void build(List<ArticleLines.Line> pool, List<ArticleLines.Line> others) {
        List<ArticleLines.Line> shuffled = new ArrayList<>(
                pool.stream().filter(line -> line.text().length() >= SHORTEST).toList());
        Collections.shuffle(shuffled, random);
        List<ArticleLines.Line> agency = new ArrayList<>();
        for (String name : AGENCIES) {
            shuffled.stream().filter(line -> line.outlet().equals(name)).forEach(agency::add);
        }
        List<ArticleLines.Line> originals = new ArrayList<>(agency.subList(0, EACH * Alteration.values().length));
        Collections.shuffle(originals, random);
        Set<ArticleLines.Line> used = new HashSet<>(agency);
        List<ArticleLines.Line> free =
                shuffled.stream().filter(line -> !used.contains(line)).toList();
        int next = 0;
        for (int i = 0; i < originals.size(); i++) {
            reprint(originals.get(i), free.get(next++), Alteration.values()[i / EACH], i);
        }
        for (int i = 0; i < TRAPS; i++) {
            sharedQuotation(
                    free.get(next++),
                    free.get(next++),
                    quotation(free.get(next++).text()),
                    i);
            sharedBoilerplate(free.get(next++), free.get(next++), i);
        }
        free.subList(next, Math.min(free.size(), next + HAYSTACK))
                .forEach(line -> add("hay-" + line.id(), line, line.text()));
        others.forEach(line -> add("other-" + line.id(), line, line.text()));
    }

    private void reprint(ArticleLines.Line original, ArticleLines.Line other, Alteration alteration, int number) {
        add("original-" + number, original, original.text());
        String copied = masked(alteration.apply(original.text(), other.text(), random));
        String credit = random.nextInt(3) == 0 ? "\n" + CREDITS.get(random.nextInt(CREDITS.size())) : "";
        ArticleLines.Line copy = new ArticleLines.Line(
                "copy-" + number,
                OUTLETS.get(random.nextInt(OUTLETS.size())),
                other.title(),
                copied,
                original.published().map(day -> day.plusDays(random.nextInt(2))));
        add(copy.id(), copy, copied + credit);
        gold.add(json.createObjectNode()
                .put("a", "original-" + number)
                .put("b", copy.id())
                .put("kind", alteration.name().toLowerCase(Locale.ROOT))
                .put("copy", true));
    }

    private static String masked(String text) {
        return text.replaceAll("(?i)the associated press|associated press|reuters|bloomberg", "our staff")
                .replaceAll("\\(AP\\)|\\bAP\\b", "")
                .strip();
    }

    /** The longest stretch in quotation marks of a text, up to a hundred words; some words of our own where there is none. */
    private static String quotation(String text) {
        String longest =
                "We have read the report with great concern, we will answer every question that it raises, and nobody "
                        + "should doubt that those who broke the law will be held to account, whoever they are and whatever office they hold";
        for (String part : text.split("[“”\"]")) {
            int words = part.split("\\s+").length;
            if (words > 40 && words <= 100 && !part.contains("\n")) {
                return part.strip();
            }
        }
        return longest;
    }

    private void sharedQuotation(ArticleLines.Line a, ArticleLines.Line b, String quotation, int number) {
        String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
        add("quoting-a" + number, a, inserted(a.text(), "“" + quotation + ",” " + speaker + " said."));
        add("quoting-b" + number, b, inserted(b.text(), "“" + quotation + ",” said " + speaker + " on the day."));
        trap("quoting-a" + number, "quoting-b" + number, "shared_quotation");
    }

    private void sharedBoilerplate(ArticleLines.Line a, ArticleLines.Line b, int number) {
        String foot =
                "\nRead more: Sign up here for the daily briefing of our newsroom, delivered to your inbox every morning. "
                        + "Follow us on Twitter and Facebook. Do you have a tip? Write to desk" + number
                        + "@example.org. Copyright "
                        + "all rights reserved. This material may not be published, broadcast, rewritten or redistributed.";
        add("foot-a" + number, a, a.text() + foot);
        add("foot-b" + number, b, b.text() + foot);
        trap("foot-a" + number, "foot-b" + number, "shared_boilerplate");
    }

    private void trap(String a, String b, String kind) {
        gold.add(json.createObjectNode()
                .put("a", a)
                .put("b", b)
                .put("kind", kind)
                .put("copy", false));
    }

    private String inserted(String text, String passage) {
        int at = text.indexOf(". ", text.length() / 3);
        return at < 0
                ? text + "\n" + passage
                : text.substring(0, at + 1) + "\n" + passage + "\n" + text.substring(at + 2);
    }

    private void add(String id, ArticleLines.Line line, String text) {
        Optional<LocalDate> day = line.published();
        Map<String, String> fields =
                new TreeMap<>(Map.of("id", id, "outlet", line.outlet(), "title", line.title(), "text", text));
        day.ifPresent(published -> fields.put("published", published.toString()));
        articles.add(json.valueToTree(fields));
    }
}
