package org.dragoman.engine.lexicon;

import java.text.Normalizer;

/** Letters without their diacritics, so that "Erdoğan" and "Erdogan" are one name. Every code unit keeps its place. */
public final class PlainLetters {

    private static final char BEYOND_LATIN = 0x250;

    private PlainLetters() {}

    /** The text with plain letters. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** The letter that a letter is without its diacritics; any other character as it is. */
    public static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '’', '‘', 'ʻ', 'ʼ', '`' -> '\'';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ', 'ð' -> 'd';
            case 'Đ', 'Ð' -> 'D';
            case 'ı' -> 'i';
            case 'ə' -> 'a';
            default -> {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                yield parts.length() > 1 && parts.charAt(0) < BEYOND_LATIN && Character.isLetter(parts.charAt(0))
                        ? parts.charAt(0)
                        : c;
            }
        };
    }
}
