package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes one self-contained page of a record: the articles with their spans marked in place, beside them the events with
 * their accounts and a timeline. It asks no other host for anything; its content security policy lets only its own style and
 * script run, so that article text never does.
 */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * Writes the page; the file appears whole or not at all.
     *
     * @param record the public record
     * @throws IOException if the file cannot be written; its message says where and why
     */
    public static void write(JsonNode record, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        try {
            Path half = Files.createTempFile(target.getParent(), ".dragoman-", ".html");
            try {
                Files.writeString(half, html(record), StandardCharsets.UTF_8);
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new IOException(
                    file + ": the page cannot be written (" + e.getMessage() + "); choose another place with --html",
                    e);
        }
    }

    /** The page as text. */
    static String html(JsonNode record) {
        String style = resource("page.css");
        String script = resource("page.js");
        StringBuilder page = new StringBuilder(1 << 16);
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(hash(style))
                .append("'; script-src '")
                .append(hash(script))
                .append("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Dragoman: a sourced record</title>\n<style>")
                .append(style)
                .append(
                        "</style>\n</head>\n<body>\n<header class=\"top\"><h1>What is known, and who says so</h1>\n<p class=\"meta\">")
                .append(count(record, "articles", "article"))
                .append(" · ")
                .append(count(record, "events", "event"))
                .append(" · ")
                .append(count(record, "statements", "statement"))
                .append(
                        ". Hover or focus a marked word to see what was coded; choose an event to find its reports.</p>\n");
        legend(page);
        page.append("</header>\n<main>\n<div>\n");
        record.path("articles").forEach(article -> new HtmlArticle(record, article).append(page));
        page.append("</div>\n<div>\n");
        new HtmlEvents(record).append(page);
        page.append("</div>\n</main>\n<div id=\"card\" role=\"status\" hidden></div>\n<script>")
                .append(script)
                .append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void legend(StringBuilder page) {
        page.append("<div class=\"legend\" role=\"group\" aria-label=\"Layers\">");
        for (String layer : MarkedText.LAYERS) {
            page.append("<label><input type=\"checkbox\" checked data-layer=\"")
                    .append(layer)
                    .append("\"> <span class=\"")
                    .append(layer)
                    .append("\">")
                    .append(layer)
                    .append("</span></label>");
        }
        page.append("</div>\n");
    }

    private static String count(JsonNode record, String section, String word) {
        int number = record.path(section).size();
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** Text made inert in elements and in quoted attributes; control characters become the replacement character. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\r', '\t' -> safe.append(c);
                default -> safe.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
