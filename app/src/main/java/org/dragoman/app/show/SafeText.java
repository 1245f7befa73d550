package org.dragoman.app.show;

/**
 * Makes text safe for a terminal: no character of an article may steer it. Control characters (C0, C1), escape,
 * directional overrides and other invisible format characters are shown as a replacement character; white space becomes
 * a space. Joiners that scripts and emoji need stay.
 */
final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0x00AD;

    private SafeText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character != SOFT_HYPHEN) {
                safe.appendCodePoint(shown(character));
            }
        });
        return safe.toString();
    }

    private static int shown(int character) {
        if (character == '\n' || character == '\t' || character == '\r' || Character.isSpaceChar(character)) {
            return character == 0x00A0 || character == 0x202F ? character : ' ';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            case Character.FORMAT ->
                character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER ? character : REPLACEMENT;
            default -> character;
        };
    }

    /** How many columns of a terminal the text takes: wide characters two, combining ones none. */
    static int width(String text) {
        return text.codePoints().map(SafeText::width).sum();
    }

    static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** East Asian wide and fullwidth blocks and emoji (Unicode Standard Annex 11, by block). */
    private static boolean isWide(int character) {
        return character >= 0x1100
                && (character <= 0x115F
                        || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
                        || character >= 0xAC00 && character <= 0xD7A3
                        || character >= 0xF900 && character <= 0xFAFF
                        || character >= 0xFE30 && character <= 0xFE6F
                        || character >= 0xFF00 && character <= 0xFF60
                        || character >= 0xFFE0 && character <= 0xFFE6
                        || character >= 0x1F300 && character <= 0x1FAFF
                        || character >= 0x20000 && character <= 0x3FFFD);
    }
}
