package org.dragoman.formats.news;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.formats.html.HtmlReader;

/** Reads RSS and Atom. */
final class Feeds {

    /** A feed that holds more than this is no feed of news; the rest is left. */
    private static final int MOST_ITEMS = 1_000;

    private Feeds() {}

    static List<NewsItem> items(XmlNode root) {
        if (root.name().equals("feed")) {
            Optional<String> outlet = root.line("title");
            Optional<String> language = root.attribute("lang");
            return root.children("entry")
                    .limit(MOST_ITEMS)
                    .map(entry -> entry(entry, outlet, language))
                    .toList();
        }
        Optional<XmlNode> channel = root.child("channel");
        Optional<String> outlet = channel.flatMap(node -> node.line("title"));
        Optional<String> language = channel.flatMap(node -> node.line("language"));
        return Stream.concat(channel.stream().flatMap(node -> node.children("item")), root.children("item"))
                .limit(MOST_ITEMS)
                .map(item -> item(item, outlet, language))
                .toList();
    }

    private static NewsItem item(XmlNode item, Optional<String> outlet, Optional<String> language) {
        Optional<String> link = item.line("link")
                .or(() -> item.child("guid")
                        .filter(guid ->
                                !guid.attribute("isPermaLink").orElse("true").equals("false"))
                        .flatMap(XmlNode::line));
        String text = Stream.of("encoded", "description", "content")
                .flatMap(name -> item.children(name).map(XmlNode::text))
                .map(HtmlReader::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new NewsItem(
                item.line("guid").or(() -> item.attribute("about")).or(() -> link),
                link.filter(Feeds::isWeb),
                item.line("title").map(HtmlReader::text),
                item.child("source").flatMap(XmlNode::line).or(() -> outlet),
                item.line("pubDate").or(() -> item.line("date")),
                language.map(Feeds::code),
                text);
    }

    private static NewsItem entry(XmlNode entry, Optional<String> outlet, Optional<String> language) {
        Optional<String> link = entry.children("link")
                .filter(node -> node.attribute("rel").orElse("alternate").equals("alternate"))
                .flatMap(node -> node.attribute("href").stream())
                .findFirst();
        String text = Stream.of("content", "summary")
                .flatMap(entry::children)
                .map(Feeds::textOf)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new NewsItem(
                entry.line("id").or(() -> link),
                link.filter(Feeds::isWeb),
                entry.line("title").map(HtmlReader::text),
                entry.child("source").flatMap(node -> node.line("title")).or(() -> outlet),
                entry.line("published").or(() -> entry.line("updated")),
                entry.attribute("lang").or(() -> language).map(Feeds::code),
                text);
    }

    /** Plain text, HTML in a text, or XHTML as elements. */
    private static String textOf(XmlNode content) {
        return switch (content.attribute("type").orElse("text")) {
            case "xhtml" -> Paragraphed.of(content);
            case "html", "text/html" -> HtmlReader.text(content.text());
            default -> content.text().strip();
        };
    }

    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    static String code(String language) {
        return language.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
