package org.dragoman.formats.news;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.formats.html.HtmlReader;

/** Reads NewsML-G2 (IPTC): text items with inline NITF, XHTML or plain text. Items that were cancelled are left out. */
final class NewsMl {

    private NewsMl() {}

    static List<NewsItem> items(XmlNode root) {
        Stream<XmlNode> items = root.name().equals("newsItem") ? Stream.of(root) : root.all("newsItem").stream();
        return items.filter(NewsMl::isInForce).map(NewsMl::item).toList();
    }

    private static boolean isInForce(XmlNode item) {
        return item.child("itemMeta")
                .flatMap(meta -> meta.child("pubStatus"))
                .flatMap(status -> status.attribute("qcode"))
                .filter(code -> code.endsWith(":canceled") || code.endsWith(":withheld"))
                .isEmpty();
    }

    private static NewsItem item(XmlNode item) {
        Optional<XmlNode> itemMeta = item.child("itemMeta");
        Optional<XmlNode> contentMeta = item.child("contentMeta");
        Optional<XmlNode> contents = item.child("contentSet");
        Optional<NewsItem> nitf = contents.flatMap(set -> set.first("nitf")).map(Nitf::item);
        return new NewsItem(
                item.attribute("guid"),
                itemMeta.stream()
                        .flatMap(meta -> meta.children("link"))
                        .flatMap(link -> link.attribute("href").stream())
                        .filter(Feeds::isWeb)
                        .findFirst(),
                contentMeta
                        .flatMap(meta -> meta.line("headline"))
                        .or(() -> itemMeta.flatMap(meta -> meta.line("title")))
                        .or(() -> nitf.flatMap(NewsItem::title)),
                contentMeta
                        .flatMap(meta -> meta.line("creditline"))
                        .or(() ->
                                itemMeta.flatMap(meta -> meta.child("provider")).flatMap(NewsMl::name))
                        .or(() -> nitf.flatMap(NewsItem::outlet)),
                contentMeta
                        .flatMap(meta -> meta.line("contentCreated"))
                        .or(() -> itemMeta.flatMap(meta -> meta.line("firstCreated")))
                        .or(() -> itemMeta.flatMap(meta -> meta.line("versionCreated")))
                        .or(() -> nitf.flatMap(NewsItem::published)),
                contentMeta
                        .flatMap(meta -> meta.child("language"))
                        .flatMap(language -> language.attribute("tag"))
                        .or(() -> item.attribute("lang"))
                        .map(Feeds::code),
                nitf.map(NewsItem::text)
                        .filter(text -> !text.isBlank())
                        .orElseGet(() -> contents.map(NewsMl::text).orElse("")));
    }

    private static Optional<String> name(XmlNode provider) {
        return provider.line("name").or(() -> provider.attribute("literal"));
    }

    private static String text(XmlNode contents) {
        return contents.children()
                .map(part -> switch (part.name()) {
                    case "inlineXML" ->
                        part.first("body")
                                .or(() -> part.children().findFirst())
                                .map(Paragraphed::of)
                                .orElse("");
                    case "inlineData" ->
                        part.attribute("contenttype")
                                        .filter(type -> type.startsWith("text/html"))
                                        .isPresent()
                                ? HtmlReader.text(part.text())
                                : part.text().strip();
                    default -> "";
                })
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
