package org.dragoman.formats.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD (schema.org, NewsArticle and its kin).
 *
 * @param headline its headline
 * @param publisher who published it
 * @param published when
 * @param author who wrote it
 * @param language its language
 * @param body its text, sometimes as HTML
 */
record LinkedData(
        Optional<String> headline,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> author,
        Optional<String> language,
        Optional<String> body) {

    private static final int DEEPEST = 6;
    private static final int LARGEST = 1_000_000;

    /** Line breaks within strings are forbidden, and common. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    static LinkedData of(Document document) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LARGEST) {
                try {
                    collect(JSON.readTree(bare(script.data())), found, 0);
                } catch (JsonProcessingException e) {
                    continue; // damaged data tells nothing; the page has other places that may
                }
            }
        }
        JsonNode article = found.isEmpty() ? JSON.missingNode() : found.get(0);
        return new LinkedData(
                text(article.path("headline")).or(() -> text(article.path("name"))),
                text(article.path("publisher").path("name"))
                        .or(() -> text(article.path("sourceOrganization").path("name"))),
                text(article.path("datePublished")).or(() -> text(article.path("dateCreated"))),
                author(article.path("author")),
                text(article.path("inLanguage"))
                        .or(() -> text(article.path("inLanguage").path("alternateName"))),
                text(article.path("articleBody")));
    }

    private static String bare(String data) {
        return data.strip()
                .replaceFirst("^<!--", "")
                .replaceFirst("-->$", "")
                .replaceFirst("^//<!\\[CDATA\\[", "")
                .replaceFirst("//\\]\\]>$", "");
    }

    private static void collect(JsonNode node, List<JsonNode> found, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, found, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                found.add(node);
            } else {
                collect(node.path("@graph"), found, depth + 1);
                collect(node.path("mainEntity"), found, depth + 1);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article")
                || name.endsWith("NewsArticle")
                || name.equals("BlogPosting")
                || name.equals("LiveBlogPosting")
                || name.equals("Report");
    }

    private static Optional<String> author(JsonNode author) {
        if (author.isArray()) {
            List<String> names = new ArrayList<>();
            author.forEach(one -> author(one).ifPresent(names::add));
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
        return text(author).or(() -> text(author.path("name")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual()
                ? Optional.of(Parser.unescapeEntities(node.asText(), false).strip())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
