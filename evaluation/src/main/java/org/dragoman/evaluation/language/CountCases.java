package org.dragoman.evaluation.language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.dragoman.evaluation.story.ArticleLines;

/**
 * Counts how words are written in running text, for the case of headlines: {@code CountCases TABLE.tsv.gz ARTICLES.jsonl[.gz]…}.
 * On each line of the table stand a word and how often it was seen in small letters, with a capital and in capitals, where neither a
 * sentence nor a quotation begins. The card is {@code docs/models/case.md}.
 */
public final class CountCases {

    /** Rarer words are left out. */
    private static final int FEWEST = 3;

    private static final int SMALL = 0;
    private static final int CAPITAL = 1;
    private static final int CAPITALS = 2;

    /** A word within a sentence, behind another word or a comma. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<=[\\p{L}\\p{N}%$’',)] )(\\p{L}[\\p{L}-]*\\p{L}|\\p{L})(?=['’ ,.;:?!)]|$)");

    private CountCases() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: CountCases TABLE.tsv.gz ARTICLES.jsonl[.gz]...");
        }
        List<String> inputs = Arrays.asList(arguments).subList(1, arguments.length);
        Map<String, int[]> counts = new TreeMap<>();
        for (String input : inputs) {
            for (ArticleLines.Line line : ArticleLines.read(Path.of(input))) {
                line.text().lines().filter(CountCases::isRunningText).forEach(paragraph -> count(paragraph, counts));
            }
        }
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8))) {
            for (Map.Entry<String, int[]> word : counts.entrySet()) {
                int[] forms = word.getValue();
                if (forms[SMALL] + forms[CAPITAL] + forms[CAPITALS] >= FEWEST) {
                    out.write(word.getKey() + "\t" + forms[SMALL] + "\t" + forms[CAPITAL] + "\t" + forms[CAPITALS]
                            + "\n");
                }
            }
        }
    }

    /** No headline, no list of names: most words are small. */
    private static boolean isRunningText(String paragraph) {
        int words = 0;
        int small = 0;
        for (String word : paragraph.split("\\s+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                words++;
                small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        boolean anyCapital = words > small;
        return words >= 8 && small * 10 >= words * 6 && anyCapital;
    }

    private static void count(String paragraph, Map<String, int[]> counts) {
        Matcher within = WITHIN.matcher(paragraph);
        while (within.find()) {
            String word = within.group(1);
            int form = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                    ? CAPITALS
                    : Character.isUpperCase(word.charAt(0)) ? CAPITAL : SMALL;
            counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[3])[form]++;
        }
    }
}
