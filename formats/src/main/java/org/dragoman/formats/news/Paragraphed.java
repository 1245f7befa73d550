package org.dragoman.formats.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paragraphs of XML that is made of them: XHTML, NITF's body. */
final class Paragraphed {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "block",
            "bq",
            "blockquote",
            "section",
            "article",
            "body",
            "content",
            "body.content",
            "pre",
            "td",
            "tr",
            "table",
            "ul",
            "ol",
            "br");
    private static final Set<String> LEFT_OUT = Set.of(
            "hl2", "h1", "h2", "h3", "h4", "media", "figure", "caption", "script", "style", "table", "note", "head",
            "aside", "nav");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphed() {}

    static String of(XmlNode node) {
        Paragraphed text = new Paragraphed();
        text.walk(node);
        text.close();
        return String.join("\n\n", text.paragraphs);
    }

    private void walk(XmlNode node) {
        for (XmlNode.Content part : node.content()) {
            if (part instanceof XmlNode.Content.Text words) {
                open.append(words.text());
            } else if (part instanceof XmlNode.Content.Child child
                    && !LEFT_OUT.contains(child.node().name())) {
                boolean block = BLOCKS.contains(child.node().name());
                if (block) {
                    close();
                }
                walk(child.node());
                if (block) {
                    close();
                }
            }
        }
    }

    private void close() {
        String text = open.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        open.setLength(0);
    }
}
