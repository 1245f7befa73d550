package org.dragoman.app.show;

/** How a piece of text looks on a terminal with colours. */
enum Shade {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    GOOD("1;32"),
    DOUBTFUL("1;33"),
    CONTESTED("1;31"),
    QUIET("36");

    private final String code;

    Shade(String code) {
        this.code = code;
    }

    /** The text in this shade. */
    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    /** The shade of a status. */
    static Shade ofStatus(String status) {
        return switch (status) {
            case "disputed", "denied", "withdrawn" -> CONTESTED;
            case "unconfirmed", "claimed", "reported" -> DOUBTFUL;
            case "confirmed", "corroborated" -> GOOD;
            default -> QUIET;
        };
    }
}
