package org.dragoman.formats.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the article of a web page. What the page says of itself in JSON-LD comes first, then Open Graph and meta elements, then what
 * its elements show. Runs no script and loads nothing. Pure; any number of threads may use it.
 */
public final class HtmlReader {

    private HtmlReader() {}

    /**
     * The article of a page.
     *
     * @param page its bytes
     * @param charset its character set where known from elsewhere; else the page itself is asked
     * @param address its address where known; may be empty
     */
    public static ReadPage read(byte[] page, Optional<String> charset, String address) {
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(page), known(charset), address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article of a page that is text already. */
    public static ReadPage read(String page, String address) {
        return read(Jsoup.parse(page, address));
    }

    /** The paragraphs of a fragment, such as a feed's content. */
    public static String text(String fragment) {
        Document document = Jsoup.parseBodyFragment(fragment);
        MainText.clean(document.body());
        return Paragraphs.of(document.body());
    }

    @SuppressWarnings("NullAway") // null is how jsoup is told to find the character set itself
    private static String known(Optional<String> charset) {
        return charset.filter(HtmlReader::isSupported).orElse(null);
    }

    private static boolean isSupported(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ReadPage read(Document document) {
        LinkedData data = LinkedData.of(document);
        MetaFacts meta = new MetaFacts(document);
        String text = MainText.of(document);
        String told = data.body().map(HtmlReader::text).orElse("");
        Optional<String> title = data.headline().or(meta::title);
        return new ReadPage(
                title,
                data.publisher().or(meta::outlet),
                data.published().or(meta::published),
                data.author().or(meta::author),
                meta.url(),
                data.language().or(() -> language(document)).map(code -> code.toLowerCase(Locale.ROOT)),
                withoutTitle(told.length() > 2 * text.length() ? told : text, title));
    }

    /** Where a headline is set as a paragraph, it is no part of the text. */
    private static String withoutTitle(String text, Optional<String> title) {
        return title.filter(words -> text.regionMatches(true, 0, words + "\n\n", 0, words.length() + 2))
                .map(words -> text.substring(words.length() + 2))
                .orElse(text);
    }

    private static Optional<String> language(Document document) {
        return Optional.ofNullable(document.selectFirst("html[lang]"))
                .map((Element html) -> html.attr("lang").strip().replace('_', '-'))
                .filter(code -> !code.isEmpty());
    }
}
