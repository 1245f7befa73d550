package org.dragoman.formats.articles;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Article;

/**
 * Reads an article from plain text: optional header lines ({@code Title:}, {@code Outlet:}, {@code Published:}, {@code Url:},
 * {@code Id:}), an empty line, then the text, which is kept exactly.
 */
final class TextArticles {

    private static final Pattern HEADER =
            Pattern.compile("(title|outlet|published|url|id)[ \\t]*:[ \\t]*(.*)", Pattern.CASE_INSENSITIVE);

    private TextArticles() {}

    /**
     * The article of a file's text.
     *
     * @param where how messages call the file
     */
    static void read(String where, String content, ReadOptions options, ArticleSink sink) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        Map<String, String> header = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            Matcher line = HEADER.matcher(text.substring(at, end).stripTrailing());
            if (!line.matches()) {
                break;
            }
            header.put(line.group(1).toLowerCase(Locale.ROOT), line.group(2).strip());
            at = next(text, end);
        }
        if (!header.isEmpty()) {
            int end = lineEnd(text, at);
            if (at < text.length() && text.substring(at, end).isBlank()) {
                at = next(text, end);
            }
        }
        String body = text.substring(at);
        if (body.isBlank()) {
            sink.problem(ReadProblem.error(
                    where,
                    header.isEmpty() ? "an empty file" : "header lines without a text",
                    "the text of an article",
                    "leave the file out or put the text in"));
            return;
        }
        Optional<String> url = value(header, "url");
        sink.article(
                where,
                new Article(
                        value(header, "id").or(() -> url).orElseGet(() -> ArticleIds.ofText(body)),
                        url,
                        value(header, "outlet").or(options::outlet),
                        Publication.of(where, value(header, "published"), options, sink),
                        value(header, "title"),
                        body));
    }

    private static Optional<String> value(Map<String, String> header, String key) {
        return Optional.ofNullable(header.get(key)).filter(value -> !value.isEmpty());
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int next(String text, int lineEnd) {
        return Math.min(text.length(), lineEnd + 1);
    }
}
