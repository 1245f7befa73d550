package org.dragoman.formats.news;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * An XML document with news.
 *
 * @param kind what it is
 * @param items what is in it, in its order
 */
public record NewsDocument(Kind kind, List<NewsItem> items) {

    /** Kinds of documents. */
    public enum Kind {
        /** RSS 0.9 to 2.0 and Atom (RFC 4287). */
        FEED,
        /** News Industry Text Format 3. */
        NITF,
        /** IPTC's NewsML-G2, single items and messages. */
        NEWSML_G2
    }

    public NewsDocument {
        Objects.requireNonNull(kind, "kind");
        items = List.copyOf(items);
    }

    /**
     * Reads a document of any of the kinds, to its end.
     *
     * @throws MalformedNewsException if it is none of them
     */
    public static NewsDocument read(InputStream in) throws MalformedNewsException {
        XmlNode root = SafeXml.read(in);
        return switch (root.name()) {
            case "rss", "RDF", "feed" -> new NewsDocument(Kind.FEED, Feeds.items(root));
            case "nitf" -> new NewsDocument(Kind.NITF, List.of(Nitf.item(root)));
            case "newsItem", "newsMessage", "packageItem" -> new NewsDocument(Kind.NEWSML_G2, NewsMl.items(root));
            default -> throw new MalformedNewsException("XML that begins with <" + root.name() + ">");
        };
    }
}
