package org.dragoman.app.show;

/**
 * A piece of text in one shade.
 *
 * @param shade how it looks
 * @param text as given; it is made safe when it is printed
 */
record Piece(Shade shade, String text) {

    static Piece plain(String text) {
        return new Piece(Shade.PLAIN, text);
    }

    static Piece bold(String text) {
        return new Piece(Shade.BOLD, text);
    }

    static Piece dim(String text) {
        return new Piece(Shade.DIM, text);
    }
}
