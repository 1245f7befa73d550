package org.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Takes every Java string to SQLite and back unchanged. SQLite keeps text in UTF-8, which has no place for half a
 * surrogate pair; JSON can carry one ("\ud800"). Such a string becomes a BLOB in UTF-16BE; all others stay TEXT,
 * readable to other tools.
 */
final class ExactText {

    private ExactText() {}

    /** What to bind for a text: itself, or bytes. */
    static Object toColumn(String text) {
        if (isWellFormed(text)) {
            return text;
        }
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** The text in a column that is never NULL. */
    static String fromColumn(ResultSet row, String column) throws SQLException {
        return optionalFromColumn(row, column)
                .orElseThrow(() -> new SQLException("column " + column + " is NULL, expected a text"));
    }

    /** The text in a column, empty for NULL. */
    static Optional<String> optionalFromColumn(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column))
                .map(value -> value instanceof byte[] bytes ? fromBytes(bytes) : value.toString());
    }

    private static String fromBytes(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return text.toString();
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
