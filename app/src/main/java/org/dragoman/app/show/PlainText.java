package org.dragoman.app.show;

/** Text of articles made safe for a terminal: no control or direction-changing character passes. */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** The text on one line: white space becomes a blank, control characters become the replacement character. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                safe.append(' ');
            } else if (Character.isISOControl(c) || isDirectional(c)) {
                safe.append(REPLACEMENT);
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isDirectional(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\u200E' || c == '\u200F';
    }
}
