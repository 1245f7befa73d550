package org.dragoman.app.cli;

/** What the launcher found out about the terminal. */
final class Terminal {

    private static final int NARROWEST = 40;
    private static final int DEFAULT_WIDTH = 100;

    private Terminal() {}

    /** Whether standard output is a terminal. */
    static boolean isOut() {
        return Boolean.getBoolean("dragoman.terminal.out");
    }

    /** Whether standard error is a terminal. */
    static boolean isErr() {
        return Boolean.getBoolean("dragoman.terminal.err");
    }

    /** Columns of the terminal, or a readable width. */
    static int width() {
        return Math.max(NARROWEST, Integer.getInteger("dragoman.terminal.columns", DEFAULT_WIDTH));
    }
}
