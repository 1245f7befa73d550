package org.dragoman.engine.statement;

/**
 * Which way the double quotation marks of an article open. Where the mark itself does not tell ({@code "} and {@code ''}), or
 * stands the wrong way round, the space beside it does: a mark opens where a word follows directly and none stands directly
 * before it.
 */
final class QuotationMarks {

    /** What a token does to the quotation that it stands beside. */
    enum Side {
        OPENS,
        CLOSES,
        /** The spacing does not tell: it closes what is open, else it opens. */
        EITHER,
        /** No mark at all. */
        NEITHER
    }

    /** What stands directly beside a mark. */
    private enum Beside {
        SPACE,
        WORD,
        /** A bracket or a dash, after which a quotation may begin. */
        BREAK,
        PUNCTUATION,
        MARK
    }

    private final Words words;

    QuotationMarks(Words words) {
        this.words = words;
    }

    /**
     * What a token does.
     *
     * @param open whether a quotation is open before it
     */
    Side side(int at, boolean open) {
        if (!words.isQuotationMark(at)) {
            return Side.NEITHER;
        }
        Beside left = left(at);
        Beside right = right(at);
        boolean mayOpen = opens(left, right);
        boolean mayClose = closes(left, right);
        return switch (words.token(at).text()) {
            case "“", "``", "„", "«" -> open && mayClose && !mayOpen ? Side.CLOSES : Side.OPENS;
            case "”", "»", "’”", "'”" -> !open && mayOpen && !mayClose ? Side.OPENS : Side.CLOSES;
            default -> bySpace(mayOpen, mayClose, left);
        };
    }

    private static Side bySpace(boolean mayOpen, boolean mayClose, Beside left) {
        if (mayOpen == mayClose) {
            return left == Beside.MARK ? Side.CLOSES : Side.EITHER;
        }
        return mayOpen ? Side.OPENS : Side.CLOSES;
    }

    private static boolean opens(Beside left, Beside right) {
        boolean free = left == Beside.SPACE || left == Beside.BREAK;
        return free
                && (right == Beside.WORD || right == Beside.MARK || (right == Beside.BREAK && left == Beside.SPACE));
    }

    private static boolean closes(Beside left, Beside right) {
        return left != Beside.SPACE && right != Beside.WORD;
    }

    private Beside left(int at) {
        boolean touches = at > 0
                && words.token(at - 1).end() == words.token(at).start()
                && words.paragraphOf(at - 1) == words.paragraphOf(at);
        return touches ? beside(at - 1) : Beside.SPACE;
    }

    private Beside right(int at) {
        boolean touches = at + 1 < words.size()
                && words.token(at).end() == words.token(at + 1).start()
                && words.paragraphOf(at) == words.paragraphOf(at + 1);
        return touches ? beside(at + 1) : Beside.SPACE;
    }

    private Beside beside(int at) {
        if (words.isQuotationMark(at)) {
            return Beside.MARK;
        }
        if (!words.isPunctuation(at)) {
            return Beside.WORD;
        }
        return switch (words.token(at).text()) {
            case "(", "[", "-", "–", "—", "--", "‘", "`", "...", "…", "/", "'", "@", "#" -> Beside.BREAK;
            default -> Beside.PUNCTUATION;
        };
    }
}
