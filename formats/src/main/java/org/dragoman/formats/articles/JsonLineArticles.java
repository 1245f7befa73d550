package org.dragoman.formats.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;

/**
 * Reads articles from JSON lines: {@code {id, url, outlet, published, title, text}}, of which all but {@code text} may be
 * missing or null. Ids and texts are kept exactly. Reads line by line, so that memory does not grow with the file.
 */
final class JsonLineArticles {

    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String FORM = "one JSON object a line, such as {\"id\": \"a1\", \"text\": \"…\"}";
    private static final List<String> FIELDS = List.of("id", "url", "outlet", "published", "title", "text");
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
                sink.problem(tooLong(at, "a line of " + line.length() + " bytes", options));
            } else {
                try {
                    String decoded = Utf8.decode(line.bytes());
                    String text = number == 1 && decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
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
        long size = text.get().getBytes(StandardCharsets.UTF_8).length;
        if (size > options.longestArticle()) {
            sink.problem(tooLong(where, "a text of " + size + " bytes", options));
            return;
        }
        Optional<String> broken = FIELDS.stream()
                .filter(field ->
                        text(node, field).filter(JsonLineArticles::isBroken).isPresent())
                .findFirst();
        if (broken.isPresent()) {
            sink.problem(ReadProblem.error(
                    where,
                    "half of a character (an unpaired surrogate) in the field '" + broken.get() + "'",
                    "whole characters",
                    SKIPPED));
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

    /** Whether a text cannot be written again, because JSON's escapes let halves of characters through. */
    private static boolean isBroken(String text) {
        return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static ReadProblem tooLong(String where, String found, ReadOptions options) {
        return ReadProblem.error(
                where,
                found,
                "an article of at most " + options.longestArticle() + " bytes",
                SKIPPED + "; raise the limit with --max-article-bytes");
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || value.isContainerNode()
                ? Optional.empty()
                : Optional.of(value.asText());
    }
}
