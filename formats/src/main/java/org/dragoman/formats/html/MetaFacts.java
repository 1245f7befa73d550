package org.dragoman.formats.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in meta elements, Open Graph, microdata and what it shows.
 *
 * @param document the page
 */
record MetaFacts(Document document) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "date.publication",
            "publication_date",
            "publish-date",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "citation_publication_date",
            "date");
    private static final List<String> OUTLETS =
            List.of("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "cre", "copyright");
    private static final List<String> AUTHORS =
            List.of("author", "byl", "dc.creator", "parsely-author", "article:author");
    private static final Pattern TITLE_ENDS = Pattern.compile("\\s+[|–—•·]\\s+[^|–—•·]{2,40}$");
    private static final Pattern HYPHEN_END = Pattern.compile("\\s+-\\s+[^-]{2,40}$");
    private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

    Optional<String> title() {
        return meta(List.of("og:title", "dc.title", "twitter:title"))
                .or(() -> shown("h1[itemprop=headline], article h1, main h1, h1"))
                .or(() -> Optional.of(document.title())
                        .filter(text -> !text.isBlank())
                        .map(text -> HYPHEN_END.matcher(text.strip()).replaceFirst("")))
                .map(text -> TITLE_ENDS.matcher(text.strip()).replaceFirst(""));
    }

    Optional<String> outlet() {
        return meta(OUTLETS).or(() -> shown("[itemprop=publisher] [itemprop=name]"));
    }

    Optional<String> published() {
        return meta(DATES)
                .or(() -> attribute("[itemprop=datePublished]", "content"))
                .or(() -> attribute("[itemprop=datePublished]", "datetime"))
                .or(() -> attribute("time[pubdate]", "datetime"))
                .or(() -> attribute("article time[datetime]", "datetime"))
                .or(() -> attribute("time[datetime]", "datetime"))
                .or(() -> shown("[itemprop=datePublished], .dateline time, .pubdate, .publish-date, .date"));
    }

    Optional<String> author() {
        return meta(AUTHORS)
                .filter(name -> !name.startsWith("http"))
                .or(() -> shown("[rel=author], [itemprop=author], .byline, .author"))
                .map(name -> BY.matcher(name).replaceFirst(""));
    }

    Optional<String> url() {
        return attribute("link[rel=canonical]", "abs:href")
                .or(() -> meta(List.of("og:url")))
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
    }

    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (String key : List.of("property", "name", "itemprop")) {
                Optional<String> value = attribute("meta[" + key + "=" + name + "]", "content");
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String selector, String attribute) {
        return Optional.ofNullable(document.selectFirst(selector))
                .map((Element element) -> element.attr(attribute).strip())
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> shown(String selector) {
        return Optional.ofNullable(document.selectFirst(selector))
                .map((Element element) -> element.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= 500);
    }
}
