package org.dragoman.evaluation.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What an outlet does to an agency's text when it reprints it. */
enum Alteration {
    VERBATIM,
    CUT_TO_HALF,
    FIRST_QUARTER,
    EDITED_5,
    EDITED_12,
    EDITED_20,
    MIXED;

    /**
     * The altered text.
     *
     * @param text the agency's, paragraphs separated by line breaks
     * @param other an article that lends words to edits and paragraphs to mixtures
     */
    String apply(String text, String other, Random random) {
        return switch (this) {
            case VERBATIM -> text;
            case CUT_TO_HALF -> beginning(text, 0.4 + 0.3 * random.nextDouble());
            case FIRST_QUARTER -> beginning(text, 0.25);
            case EDITED_5 -> edited(text, other, 0.05, random);
            case EDITED_12 -> edited(text, other, 0.12, random);
            case EDITED_20 -> edited(text, other, 0.20, random);
            case MIXED -> mixed(text, other);
        };
    }

    /** The first part of a text, cut at the end of a sentence where one is near. */
    private static String beginning(String text, double share) {
        int length = (int) (text.length() * share);
        int end = text.indexOf(". ", length);
        return text.substring(0, end < 0 || end > length + 300 ? length : end + 1);
    }

    /** Single words replaced, left out or put in, each as often, anywhere. */
    private static String edited(String text, String other, double share, Random random) {
        String[] lent = other.split("\\s+");
        StringBuilder edited = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            for (String word : line.split(" ", -1)) {
                String loan = lent[random.nextInt(lent.length)];
                if (random.nextDouble() >= share) {
                    edited.append(word).append(' ');
                } else {
                    switch (random.nextInt(3)) {
                        case 0 -> edited.append(loan).append(' ');
                        case 1 -> edited.append(word).append(' ').append(loan).append(' ');
                        default -> {}
                    }
                }
            }
            edited.append('\n');
        }
        return edited.toString().strip();
    }

    /** Pieces of half of the text and as much of the other article, in turn. */
    private static String mixed(String text, String other) {
        List<String> own = pieces(beginning(text, 0.5));
        List<String> lent = pieces(beginning(other, Math.min(1, 0.5 * text.length() / Math.max(1, other.length()))));
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < Math.max(own.size(), lent.size()); i++) {
            if (i < own.size()) {
                mixed.append(own.get(i)).append('\n');
            }
            if (i < lent.size()) {
                mixed.append(lent.get(i)).append('\n');
            }
        }
        return mixed.toString().strip();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sentence : text.split("(?<=[.!?]) |\n")) {
            piece.append(sentence).append(' ');
            if (piece.length() > 250) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString().strip());
        }
        return pieces;
    }
}
