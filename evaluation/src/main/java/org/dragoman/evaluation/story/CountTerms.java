package org.dragoman.evaluation.story;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.engine.reconcile.TermCounts;

/**
 * Makes the table of term frequencies from a background of articles: {@code CountTerms TABLE.tsv ARTICLES.jsonl[.gz]…}. The card
 * {@code term-frequencies.md} beside the table names the background and the command.
 */
public final class CountTerms {

    /** Terms of fewer articles are not told from unknown ones. */
    private static final int FEWEST = 3;

    private CountTerms() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: CountTerms TABLE.tsv ARTICLES.jsonl[.gz]...");
        }
        List<String> inputs = Arrays.asList(arguments).subList(1, arguments.length);
        TermCounts counts = new TermCounts();
        for (String input : inputs) {
            for (ArticleLines.Line line : ArticleLines.read(Path.of(input))) {
                counts.add(line.title(), line.text());
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            counts.write(out, FEWEST);
        }
    }
}
