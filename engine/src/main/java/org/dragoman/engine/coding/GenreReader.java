package org.dragoman.engine.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Tells news from opinion, live pages and briefs by address, title and manner. */
final class GenreReader {

    private static final Pattern OPINION_ADDRESS = Pattern.compile(
            "/(opinions?|editorials?|op-?ed|commentary|columnists?|comment(isfree)?|blogs?|letters)(/|$)");
    private static final Pattern OPINION_TITLE =
            Pattern.compile("(?i)^\\s*(opinion|editorial|commentary|op-ed|column|letters? to the editor)\\s*[:|–—-]");
    private static final Pattern LIVE_ADDRESS = Pattern.compile("/live(blog)?(/|-|$)|/live-(news|updates)");
    private static final Pattern LIVE_TITLE = Pattern.compile("(?i)\\blive (updates|blog|coverage)\\b|^\\s*live\\s*:");
    private static final Pattern BRIEF_TITLE = Pattern.compile(
            "(?i)\\b(news (in brief|briefs?|roundup|digest|summary)|briefing|at a glance|what to know|top stories|morning brief|evening brief|world briefs?)\\b");

    /** An article in which so large a share of the words is "I" or "we" outside quotations is somebody's opinion. */
    private static final double FIRST_PERSON = 0.012;

    private static final int ENOUGH_WORDS = 150;

    private GenreReader() {}

    static Genre read(AnnotatedArticle annotated) {
        Optional<String> url = annotated.article().url().map(address -> address.toLowerCase(Locale.ROOT));
        Optional<String> title = annotated.article().title();
        if (matches(url, OPINION_ADDRESS) || matches(title, OPINION_TITLE)) {
            return Genre.OPINION;
        }
        if (matches(url, LIVE_ADDRESS) || matches(title, LIVE_TITLE)) {
            return Genre.LIVE;
        }
        if (matches(title, BRIEF_TITLE)) {
            return Genre.BRIEF;
        }
        return isFirstPerson(annotated) ? Genre.OPINION : Genre.NEWS;
    }

    private static boolean matches(Optional<String> text, Pattern pattern) {
        return text.filter(given -> pattern.matcher(given).find()).isPresent();
    }

    private static boolean isFirstPerson(AnnotatedArticle annotated) {
        int words = 0;
        int first = 0;
        boolean quoted = false;
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                switch (token.text()) {
                    case "“" -> quoted = true;
                    case "”" -> quoted = false;
                    case "\"" -> quoted = !quoted;
                    case "I", "We", "we", "my", "My", "our", "Our" -> first += quoted ? 0 : 1;
                    default -> {}
                }
                words++;
            }
            if (sentence.token(sentence.size() - 1).text().equals("”")) {
                quoted = false;
            }
        }
        return words >= ENOUGH_WORDS && first > FIRST_PERSON * words;
    }
}
