package org.dragoman.evaluation.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Prints the texts of a labelled gold set as lines that {@code dragoman read --from jsonl} reads, placeholders filled. Run it
 * with {@code SET.jsonl}.
 */
public final class LabelledArticles {

    private LabelledArticles() {}

    /**
     * Prints the lines.
     *
     * @param arguments the set
     * @throws IOException if the file cannot be read or is no JSON lines
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Found " + arguments.length + " arguments, expected SET.jsonl.");
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper mapper = new ObjectMapper();
        for (LabelledSet.Text article : LabelledSet.read(Path.of(arguments[0])).articles()) {
            out.println(mapper.writeValueAsString(article.line()));
        }
        out.flush();
    }
}
