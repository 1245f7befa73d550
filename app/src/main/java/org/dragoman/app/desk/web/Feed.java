package org.dragoman.app.desk.web;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.app.desk.view.EventCard;

/** A view of events as an Atom feed (RFC 4287). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String NO_DAY = "1970-01-01";

    /**
     * An event with the day on which it last changed.
     *
     * @param updated ISO 8601; empty where unknown
     */
    record Entry(EventCard card, String updated) {}

    private Feed() {}

    /**
     * The feed.
     *
     * @param base the address of the desk, without a slash at its end
     * @param query the filters of the view, as in an address
     */
    static String of(String base, String query, List<Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", query.isEmpty() ? "Dragoman: events" : "Dragoman: events, " + query);
            element(xml, "id", base + "/feed?" + query);
            link(xml, "self", base + "/feed?" + query);
            link(xml, "alternate", base + "/?" + query);
            element(
                    xml,
                    "updated",
                    time(entries.stream()
                            .map(Entry::updated)
                            .max(String::compareTo)
                            .orElse("")));
            for (Entry entry : entries) {
                entry(xml, base, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot fail", e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, String base, Entry entry) throws XMLStreamException {
        EventCard card = entry.card();
        xml.writeStartElement("entry");
        element(xml, "title", card.headline() + " (" + card.status() + ")");
        element(xml, "id", "urn:dragoman:event:" + card.id());
        link(xml, "alternate", base + card.link());
        element(xml, "updated", time(entry.updated()));
        xml.writeStartElement("author");
        element(xml, "name", "Dragoman");
        xml.writeEndElement();
        element(xml, "summary", String.join(". ", List.of(card.whereAndWhen(), card.reason(), card.origins())));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", legal(address));
    }

    private static String time(String day) {
        return (day.isEmpty() ? NO_DAY : day) + "T00:00:00Z";
    }

    /** XML 1.0 has no place for most control characters and for halves of surrogate pairs. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> sign == '\t'
                                || sign == '\n'
                                || sign >= 0x20 && sign <= 0xD7FF
                                || sign >= 0xE000 && sign <= 0xFFFD
                                || sign >= 0x10000
                        ? sign
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
