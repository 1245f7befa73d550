package org.dragoman.app.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints paragraphs of a given width. All text goes through {@link SafeText}; the only control characters that reach the
 * output are line ends and, if wanted, the colours of {@link Shade}.
 */
final class Paper {

    private static final int NARROWEST = 40;

    private final Appendable out;
    private final boolean colours;
    private final int width;

    Paper(Appendable out, boolean colours, int width) {
        this.out = out;
        this.colours = colours;
        this.width = Math.max(NARROWEST, width);
    }

    int width() {
        return width;
    }

    void blank() {
        write("\n");
    }

    /** Prints pieces as one paragraph: the first line after {@code first}, the others indented as deep. */
    void paragraph(Piece first, Piece... pieces) {
        paragraph(first, List.of(pieces));
    }

    /** Prints pieces as one paragraph: the first line after {@code first}, the others indented as deep. */
    void paragraph(Piece first, List<Piece> pieces) {
        String label = SafeText.of(first.text());
        int indent = SafeText.width(label);
        boolean isFirst = true;
        for (List<Piece> line : wrapped(pieces, Math.max(NARROWEST / 2, width - indent))) {
            write((isFirst ? paint(first.shade(), label) : " ".repeat(indent)) + painted(line) + "\n");
            isFirst = false;
        }
    }

    /** Prints cells beside each other, each wrapped to its share of the width. */
    void columns(int indent, List<List<List<Piece>>> columns) {
        int share = (width - indent - 3 * (columns.size() - 1)) / columns.size();
        List<List<List<Piece>>> cells = new ArrayList<>();
        for (List<List<Piece>> paragraphs : columns) {
            List<List<Piece>> lines = new ArrayList<>();
            paragraphs.forEach(paragraph -> lines.addAll(wrapped(paragraph, share)));
            cells.add(lines);
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int column = 0; column < cells.size(); column++) {
                List<Piece> cell =
                        row < cells.get(column).size() ? cells.get(column).get(row) : List.of();
                boolean isLast = column == cells.size() - 1;
                line.append(painted(cell));
                if (!isLast) {
                    line.append(" ".repeat(Math.max(0, share - lineWidth(cell))))
                            .append(paint(Shade.DIM, " │ "));
                }
            }
            write(line.toString().stripTrailing() + "\n");
        }
    }

    private static int lineWidth(List<Piece> line) {
        return line.stream().mapToInt(piece -> SafeText.width(piece.text())).sum();
    }

    private String painted(List<Piece> line) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (next < line.size()) {
            Shade shade = line.get(next).shade();
            StringBuilder run = new StringBuilder();
            while (next < line.size() && line.get(next).shade() == shade) {
                run.append(line.get(next++).text());
            }
            text.append(paint(shade, run.toString()));
        }
        return text.toString();
    }

    private String paint(Shade shade, String text) {
        return colours ? shade.paint(text) : text;
    }

    /** Breaks pieces into lines at spaces, a word that is longer than a line anywhere; the texts come out safe. */
    private static List<List<Piece>> wrapped(List<Piece> pieces, int limit) {
        Lines lines = new Lines(limit);
        for (Piece piece : pieces) {
            String safe = SafeText.of(piece.text());
            int start = 0;
            for (int space = safe.indexOf(' '); space >= 0; space = safe.indexOf(' ', start)) {
                lines.word(piece.shade(), safe.substring(start, space));
                lines.space(piece.shade());
                start = space + 1;
            }
            lines.word(piece.shade(), safe.substring(start));
        }
        return lines.done();
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that are being filled. A word may be made of several pieces; it is kept together. */
    private static final class Lines {

        private final int limit;
        private final List<List<Piece>> done = new ArrayList<>();
        private List<Piece> line = new ArrayList<>();
        private int lineWidth;
        private final List<Piece> word = new ArrayList<>();
        private int wordWidth;
        private boolean spaceBefore;
        private Shade spaceShade = Shade.PLAIN;

        Lines(int limit) {
            this.limit = limit;
        }

        void word(Shade shade, String text) {
            StringBuilder part = new StringBuilder();
            int[] characters = text.codePoints().toArray();
            for (int character : characters) {
                int width = SafeText.width(character);
                if (wordWidth + width > limit) {
                    add(shade, part);
                    flush();
                }
                part.appendCodePoint(character);
                wordWidth += width;
            }
            add(shade, part);
        }

        private void add(Shade shade, StringBuilder part) {
            if (part.length() > 0) {
                word.add(new Piece(shade, part.toString()));
                part.setLength(0);
            }
        }

        void space(Shade shade) {
            flush();
            spaceBefore = lineWidth > 0;
            spaceShade = shade;
        }

        private void flush() {
            if (word.isEmpty()) {
                return;
            }
            int gap = spaceBefore ? 1 : 0;
            if (lineWidth + gap + wordWidth > limit && lineWidth > 0) {
                done.add(line);
                line = new ArrayList<>();
                lineWidth = 0;
                gap = 0;
            }
            if (gap == 1) {
                line.add(new Piece(spaceShade, " "));
            }
            line.addAll(word);
            lineWidth += gap + wordWidth;
            word.clear();
            wordWidth = 0;
            spaceBefore = false;
        }

        List<List<Piece>> done() {
            flush();
            if (!line.isEmpty() || done.isEmpty()) {
                done.add(line);
            }
            return done;
        }
    }
}
