package org.dragoman.formats.news;

import java.io.InputStream;
import java.util.List;

/** Reads lists of feeds (OPML 2.0). */
public final class Opml {

    private Opml() {}

    /**
     * The addresses of the feeds, each once, in the order of the list.
     *
     * @throws MalformedNewsException if it is no OPML
     */
    public static List<String> feeds(InputStream in) throws MalformedNewsException {
        XmlNode root = SafeXml.read(in);
        if (!root.name().equals("opml")) {
            throw new MalformedNewsException("XML that begins with <" + root.name() + ">");
        }
        return root.all("outline").stream()
                .flatMap(outline -> outline.attribute("xmlUrl").stream())
                .filter(Feeds::isWeb)
                .distinct()
                .toList();
    }
}
