package org.dragoman.engine.reconcile;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of earlier texts of an article, such as {@code a1@v2} for the second text of a1: the text that is in force has the article's own
 * id, so that what the earlier ones said stays among the accounts without taking its place.
 */
public final class VersionId {

    /** What ids of earlier texts hold, and few others; an article's own id may hold it but not end like one of them. */
    private static final String MARK = "@v";

    private static final Pattern EARLIER = Pattern.compile("(.*)@v([1-9]\\d{0,8})", Pattern.DOTALL);

    /** By article, then earlier texts before later ones; two different ids never compare as equal. */
    static final Comparator<String> ORDER = VersionId::compare;

    private static final Comparator<String> BY_NUMBER = Comparator.comparing(VersionId::article)
            .thenComparingInt(VersionId::number)
            .thenComparing(Comparator.naturalOrder());

    private VersionId() {}

    /** The id of an earlier text of an article. */
    public static String earlier(String article, int version) {
        return article + MARK + version;
    }

    /** Whether an id names an earlier text; no article may have such an id of its own, so that the two cannot be confused. */
    public static boolean isEarlier(String id) {
        return id.contains(MARK) && EARLIER.matcher(id).matches();
    }

    /** The article of which an id names a text: the id itself where it names the text in force. */
    public static String article(String id) {
        if (!id.contains(MARK)) {
            return id;
        }
        Matcher matcher = EARLIER.matcher(id);
        return matcher.matches() ? matcher.group(1) : id;
    }

    private static int compare(String one, String other) {
        return one.contains(MARK) || other.contains(MARK) ? BY_NUMBER.compare(one, other) : one.compareTo(other);
    }

    private static int number(String id) {
        Matcher matcher = EARLIER.matcher(id);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : Integer.MAX_VALUE;
    }
}
