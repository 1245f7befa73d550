package org.dragoman.app.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dragoman.store.ArticleCursor;
import org.dragoman.store.ArticleHit;
import org.dragoman.store.EventCursor;

/** Cursors as they stand in addresses: opaque to whoever asks. */
final class Cursors {

    private Cursors() {}

    static String write(EventCursor cursor) {
        return encoded(cursor.day(), cursor.event());
    }

    static EventCursor event(String text) {
        List<String> parts = decoded(text);
        return new EventCursor(parts.get(0), parts.get(1));
    }

    static String write(ArticleHit last) {
        return encoded(last.published().orElse(""), last.id());
    }

    static ArticleCursor article(String text) {
        List<String> parts = decoded(text);
        return new ArticleCursor(Optional.of(parts.get(0)).filter(day -> !day.isEmpty()), parts.get(1));
    }

    private static String encoded(String day, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 2);
            if (parts.length == 2) {
                return List.of(parts);
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequest("after: found \"" + text + "\", expected the \"next\" of a page before");
        }
        throw new BadRequest("after: found \"" + text + "\", expected the \"next\" of a page before");
    }
}
