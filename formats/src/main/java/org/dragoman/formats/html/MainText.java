package org.dragoman.formats.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a page, in the manner of Readability (Arc90, 2009): what is named like furniture goes; each paragraph gives
 * its length, less what is linked, to its parent and half of it to its grandparent; the element with the most is the article. Where
 * the page marks its article's body, that is taken instead.
 */
final class MainText {

    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, "
                    + "select, textarea, nav, footer, menu, dialog, video, audio, figure, figcaption, "
                    + "[hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], "
                    + "[role=dialog], [role=search]";

    /** Words in class and id that tell furniture; looked for as whole parts of the names. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(^|[\\s_-])(ads?|advert\\w*|aside|author-?bio|banner|breadcrumbs?|caption|comments?|consent|cookies?|credit|disqus|"
                    + "disclaimer|footer|header-nav|legal|masthead|menu|modal|most-?read|nav\\w*|newsletters?|outbrain|pagination|paywall|"
                    + "popup|promo\\w*|read-?more|read-?next|recirc\\w*|recommend\\w*|related\\w*|rss|share\\w*|sharing|shoutbox|sidebar|signup|"
                    + "skip|social\\w*|sponsor\\w*|subscribe\\w*|tags|taboola|teasers?|toolbar|trending|widget\\w*)([\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);
    /** Words in class and id of a line about an article; where there is more than a line, they tell nothing. */
    private static final Pattern LINE = Pattern.compile(
            "(^|[\\s_-])(authors?|by-?line|dateline|kicker|meta|posted|pub-?date|publish-?date|timestamp)([\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BODY = Pattern.compile(
            "(article|story|post|entry|content)[-_]?(body|text|content|main)|articlebody|storytext",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_PARAGRAPH = 40;
    private static final int SHORTEST_ARTICLE = 140;
    private static final int LONGEST_LINE = 200;
    private static final double MOST_LINKED = 0.5;

    /** An article that is cut into sections shows in its parent, which then has nearly as much. */
    private static final double CUT = 0.75;

    private static final double NAMED_BODY = 1.4;

    private MainText() {}

    static String of(Document document) {
        Element body = document.body().clone();
        clean(body);
        Optional<String> marked = marked(body);
        return marked.orElseGet(() -> best(body).map(Paragraphs::of).orElse(""));
    }

    /** Takes away what is no text of an article. */
    static void clean(Element body) {
        body.select(NEVER).remove();
        for (Element element : body.select("[class], [id]")) {
            String names = element.className() + " " + element.id();
            boolean whole = element.normalName().equals("body")
                    || element.normalName().equals("main")
                    || element.normalName().equals("article");
            boolean line = LINE.matcher(names).find() && element.text().length() < LONGEST_LINE;
            if (!whole
                    && (line
                            || FURNITURE.matcher(names).find()
                                    && !BODY.matcher(names).find())) {
                element.remove();
            }
        }
        body.select("aside").remove();
    }

    private static Optional<String> marked(Element body) {
        return body.select("[itemprop=articleBody]").stream()
                .map(Paragraphs::of)
                .filter(text -> text.length() >= SHORTEST_ARTICLE)
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<Element> best(Element body) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : body.select("p, pre, td, div, blockquote")) {
            boolean block = !paragraph.normalName().equals("p")
                    && !paragraph.normalName().equals("pre");
            String text = block ? Paragraphs.own(paragraph) : paragraph.text();
            if (text.length() >= SHORTEST_PARAGRAPH) {
                double worth = text.length() * (1 - linked(paragraph));
                Optional<Element> parent = block ? Optional.of(paragraph) : Optional.ofNullable(paragraph.parent());
                parent.ifPresent(element -> scores.merge(element, worth, Double::sum));
                parent.map(Element::parent).ifPresent(element -> scores.merge(element, worth / 2, Double::sum));
            }
        }
        return scores.keySet().stream()
                .filter(element -> linked(element) < MOST_LINKED)
                .max(Comparator.comparingDouble(element -> worth(element, scores)))
                .map(element -> whole(element, scores));
    }

    private static double worth(Element element, Map<Element, Double> scores) {
        boolean named = BODY.matcher(element.className() + " " + element.id()).find()
                || element.normalName().equals("article");
        return scores.getOrDefault(element, 0.0) * (1 - linked(element)) * (named ? NAMED_BODY : 1);
    }

    private static Element whole(Element best, Map<Element, Double> scores) {
        double enough = CUT * scores.getOrDefault(best, 0.0);
        Element whole = best;
        for (Element parent = best.parent();
                parent != null && scores.getOrDefault(parent, 0.0) >= enough;
                parent = parent.parent()) {
            whole = parent;
        }
        return whole;
    }

    /** How much of an element's text is links, 0 to 1. */
    static double linked(Element element) {
        int all = element.text().length();
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return all == 0 ? 1 : (double) links / all;
    }
}
