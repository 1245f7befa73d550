package org.dragoman.app.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dragoman.store.EventCursor;

/** Cursors as they stand in addresses: opaque to whoever asks. */
final class Cursors {

    private Cursors() {}

    static String write(EventCursor cursor) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((cursor.day() + "\n" + cursor.event()).getBytes(StandardCharsets.UTF_8));
    }

    static EventCursor read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 2) {
                return new EventCursor(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequest("after: found \"" + text + "\", expected the \"next\" of a page before");
        }
        throw new BadRequest("after: found \"" + text + "\", expected the \"next\" of a page before");
    }
}
