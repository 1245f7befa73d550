package org.dragoman.formats.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dragoman.engine.article.Article;

/**
 * Reads articles from JSON lines: {@code {id, url, outlet, published, title, text}}, of which all but {@code text} may be
 * missing or null. Ids and texts are kept exactly. Reads line by line, so that memory does not grow with the file.
 */
final class JsonLineArticles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "one JSON object a line, such as {\"id\": \"a1\", \"text\": \"…\"}";
    private static final String SKIPPED = "the line is skipped";

    private JsonLineArticles() {}

    static void read(String where, InputStream in, ReadOptions options, ArticleSink sink) throws IOException {
        ByteLines lines = new ByteLines(in, options.longestArticle() * 2 + 100_000);
        int number = 0;
        for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            number++;
            String at = where + ":" + number;
            ByteLines.Line line = next.get();
            if (line.cut()) {
                sink.problem(ReadProblem.error(
                        at,
                        "a line of " + line.length() + " bytes",
                        "an article of at most " + options.longestArticle() + " bytes",
                        SKIPPED + "; raise the limit with --max-article-bytes"));
            } else {
                try {
                    String text = Utf8.decode(line.bytes());
                    if (!text.isBlank()) {
                        article(at, text, options, sink);
                    }
                } catch (InvalidTextException e) {
                    sink.problem(
                            ReadProblem.error(at, e.description(), "UTF-8", SKIPPED + "; convert the file to UTF-8"));
                }
            }
        }
        if (number == 0) {
            sink.problem(ReadProblem.error(where, "an empty file", FORM, "leave the file out or put articles in"));
        }
    }

    private static void article(String where, String line, ReadOptions options, ArticleSink sink) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            sink.problem(ReadProblem.error(
                    where, "malformed JSON" + column + " (" + e.getOriginalMessage() + ")", FORM, SKIPPED));
            return;
        }
        if (!node.isObject()) {
            sink.problem(ReadProblem.error(where, "no JSON object", FORM, SKIPPED));
            return;
        }
        Optional<String> text = text(node, "text");
        if (text.isEmpty() || text.get().isBlank()) {
            sink.problem(ReadProblem.error(
                    where, "an object without a text", "the field 'text' with the article's words", SKIPPED));
            return;
        }
        Optional<String> url = text(node, "url");
        sink.article(
                where,
                new Article(
                        text(node, "id").or(() -> url).orElseGet(() -> ArticleIds.ofText(text.get())),
                        url,
                        text(node, "outlet").or(options::outlet),
                        Publication.of(where, text(node, "published"), options, sink),
                        text(node, "title"),
                        text.get()));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || value.isContainerNode()
                ? Optional.empty()
                : Optional.of(value.asText());
    }
}
