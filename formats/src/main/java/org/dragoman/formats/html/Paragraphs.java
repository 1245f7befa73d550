package org.dragoman.formats.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs of an element. Words that no article is made of ("Advertisement") are in {@code furniture.txt}. */
final class Paragraphs {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern FURNITURE = furniture();
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
    private static final int SHORTEST = 2;
    private static final int DEEPEST = 400;
    private static final double MOST_LINKED = 0.6;
    private static final int LONG = 240;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linkedSigns;

    private Paragraphs() {}

    /** The paragraphs of an element, an empty line between them. */
    static String of(Element element) {
        Paragraphs paragraphs = new Paragraphs();
        paragraphs.walk(element, 0, false);
        paragraphs.close();
        return String.join("\n\n", new LinkedHashSet<>(paragraphs.paragraphs));
    }

    /** The text that stands in an element itself, not in blocks within it. */
    static String own(Element element) {
        StringBuilder own = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                own.append(text.getWholeText()).append(' ');
            } else if (node instanceof Element child && !BLOCKS.contains(child.normalName())) {
                own.append(child.text()).append(' ');
            }
        }
        return SPACE.matcher(own).replaceAll(" ").strip();
    }

    private void walk(Element element, int depth, boolean linked) {
        if (depth > DEEPEST) {
            return;
        }
        int breaks = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                if (!text.isBlank()) {
                    breaks = 0;
                }
                text(text.getWholeText(), element.normalName().equals("pre"), linked);
            } else if (node instanceof Element child) {
                String name = child.normalName();
                if (name.equals("br")) {
                    breaks++;
                    append(" ", linked);
                    if (breaks == 2) {
                        close();
                    }
                } else if (HEADINGS.contains(name)) {
                    close();
                } else if (BLOCKS.contains(name)) {
                    breaks = 0;
                    close();
                    walk(child, depth + 1, linked);
                    close();
                } else {
                    breaks = 0;
                    walk(child, depth + 1, linked || name.equals("a"));
                }
            }
        }
    }

    /** In preformatted text an empty line ends a paragraph. */
    private void text(String words, boolean preformatted, boolean linked) {
        if (!preformatted) {
            append(words, linked);
            return;
        }
        for (String paragraph : EMPTY_LINE.split(words, -1)) {
            append(paragraph, linked);
            close();
        }
    }

    private void append(String text, boolean linked) {
        open.append(text);
        if (linked) {
            linkedSigns += text.strip().length();
        }
    }

    /** Ends a paragraph; lists of links and furniture are left out. */
    private void close() {
        String text = SPACE.matcher(open).replaceAll(" ").strip();
        boolean links = !text.isEmpty() && text.length() < LONG && linkedSigns > MOST_LINKED * text.length();
        if (text.length() >= SHORTEST && !links && !FURNITURE.matcher(text).matches()) {
            paragraphs.add(text);
        }
        open.setLength(0);
        linkedSigns = 0;
    }

    private static Pattern furniture() {
        try (InputStream in = Paragraphs.class.getResourceAsStream("furniture.txt")) {
            if (in == null) {
                throw new IllegalStateException("furniture.txt is missing from the class path");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return Pattern.compile("(" + String.join("|", lines) + ")", Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
