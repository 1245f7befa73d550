package org.dragoman.formats.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a small XML document.
 *
 * @param name its local name
 * @param attributes by local name
 * @param content texts and elements, in their order
 */
record XmlNode(String name, Map<String, String> attributes, List<Content> content) {

    /** What an element holds. */
    sealed interface Content {

        /** A stretch of text. */
        record Text(String text) implements Content {}

        /** An element. */
        record Child(XmlNode node) implements Content {}
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Stream<XmlNode> children() {
        return content.stream().filter(Content.Child.class::isInstance).map(child -> ((Content.Child) child).node());
    }

    Stream<XmlNode> children(String wanted) {
        return children().filter(child -> child.name.equals(wanted));
    }

    Optional<XmlNode> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** All elements of that name below this one, in the order of the document. */
    List<XmlNode> all(String wanted) {
        List<XmlNode> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<XmlNode> found) {
        children().forEach(child -> {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            child.collect(wanted, found);
        });
    }

    Optional<XmlNode> first(String wanted) {
        return all(wanted).stream().findFirst();
    }

    /** All text below this element. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        for (Content part : content) {
            if (part instanceof Content.Text words) {
                text.append(words.text());
            } else if (part instanceof Content.Child child) {
                child.node.write(text);
            }
        }
    }

    /** The text on one line; empty where there is none. */
    Optional<String> line() {
        return Optional.of(text().replaceAll("\\s+", " ").strip()).filter(words -> !words.isEmpty());
    }

    /** The line of the first child of that name. */
    Optional<String> line(String wanted) {
        return child(wanted).flatMap(XmlNode::line);
    }
}
