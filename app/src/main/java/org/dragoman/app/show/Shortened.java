package org.dragoman.app.show;

/** Cuts texts at words. */
public final class Shortened {

    private Shortened() {}

    /** The text on one line, cut at a word and marked with an ellipsis where it is longer than the limit. */
    public static String to(String text, int limit) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= limit) {
            return line;
        }
        int cut = line.lastIndexOf(' ', limit - 1);
        int end = cut > limit / 2 ? cut : limit - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
