package org.dragoman.formats.news;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.formats.news.XmlNode.Content;

/**
 * Reads XML of strangers: a document type is passed over and never loaded, an entity that only it could declare is an error, nothing
 * else is opened, and size, depth and number of elements are bounded (OWASP, "XML External Entity Prevention").
 */
final class SafeXml {

    private static final int MOST_BYTES = 20_000_000;
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 200_000;

    private SafeXml() {}

    /**
     * The root of a document.
     *
     * @throws MalformedNewsException if it is no XML, or beyond the bounds
     */
    static XmlNode read(InputStream in) throws MalformedNewsException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(XmlText.reader(new Bounded(in, MOST_BYTES)));
            try {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        return element(xml, 0, new Counter());
                    }
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new MalformedNewsException("malformed XML (" + firstLine(e) + ")", e);
        } catch (IOException e) {
            throw new MalformedNewsException("XML that cannot be read (" + firstLine(e) + ")", e);
        } catch (RuntimeException e) {
            throw new MalformedNewsException(
                    "XML that cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
        throw new MalformedNewsException("no XML element");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static final class Counter {
        int elements;
    }

    private static XmlNode element(XMLStreamReader xml, int depth, Counter counter)
            throws XMLStreamException, MalformedNewsException {
        counter.elements++;
        if (depth > DEEPEST || counter.elements > MOST_ELEMENTS) {
            throw new MalformedNewsException("XML that is too deep or has too many elements");
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Content> content = new ArrayList<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    content.add(new Content.Child(element(xml, depth + 1, counter)));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    content.add(new Content.Text(xml.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new MalformedNewsException("an entity of the document's own, \"" + xml.getLocalName() + "\"");
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlNode(name, attributes, content);
                }
                default -> {
                    // comments and processing instructions tell nothing
                }
            }
        }
        throw new MalformedNewsException("an element without end, \"" + name + "\"");
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    /** Ends with an error where a document is longer than it may be. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
        }
    }
}
