package org.dragoman.app.desk.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dragoman.engine.reconcile.VersionId;

/** The addresses of the desk's pages. Ids go into the query, because many are addresses themselves. */
public final class Links {

    private Links() {}

    /** The page of an event. */
    public static String event(String id) {
        return "/event?id=" + encoded(id);
    }

    /** The page of an article, which shows the text in force also where an id names an earlier one. */
    public static String article(String id) {
        return "/article?id=" + encoded(VersionId.article(id));
    }

    /** A place in the text of an article. */
    public static String article(String id, int offset) {
        return article(id) + "&at=" + offset + "#at";
    }

    /** The page of an actor. */
    public static String actor(String name) {
        return "/actor?name=" + encoded(name);
    }

    /** The events of an outlet's articles. */
    public static String outlet(String name) {
        return "/?outlet=" + encoded(name);
    }

    /** A text within an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
