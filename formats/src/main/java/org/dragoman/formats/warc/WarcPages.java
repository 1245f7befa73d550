package org.dragoman.formats.warc;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the HTML pages of a web archive, plain or gzipped record by record, as Common Crawl has them. Memory stays flat: a page that is
 * longer than it may be is passed over, and an archive that unpacks to far more than it is ends the reading.
 */
public final class WarcPages {

    /** The size in bytes above which a page is passed over. */
    public static final int LARGEST_PAGE = 5_000_000;

    private static final int OK = 200;
    private static final long FREE = 50_000_000;
    private static final long MOST_TIMES = 100;

    private WarcPages() {}

    /**
     * Hands on the pages of an archive.
     *
     * @param pages takes each page
     * @param losses takes what was passed over, in words: the address and why
     * @throws IOException if the archive is damaged; pages before that were handed on
     */
    public static void read(InputStream in, Consumer<ArchivedPage> pages, Consumer<String> losses) throws IOException {
        try (WarcReader reader = new WarcReader(unpacked(in))) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof WarcResponse response) {
                    read(response, pages, losses);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("a damaged archive (" + e + ")", e);
        }
    }

    private static void read(WarcResponse response, Consumer<ArchivedPage> pages, Consumer<String> losses)
            throws IOException {
        String url = response.target();
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return;
        }
        byte[] content;
        Optional<String> charset;
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            if (http.status() != OK || !isHtml(type)) {
                return;
            }
            charset = Optional.ofNullable(type.parameters().get("charset"));
            try (InputStream body = http.bodyDecoded().stream()) {
                content = body.readNBytes(LARGEST_PAGE + 1);
            }
        } catch (Unpacking e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            losses.accept(url + " (" + e.getMessage() + ")");
            return;
        }
        if (content.length > LARGEST_PAGE) {
            losses.accept(url + " (more than " + LARGEST_PAGE + " bytes)");
        } else {
            pages.accept(new ArchivedPage(url, response.date(), charset, content));
        }
    }

    private static boolean isHtml(MediaType type) {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        Counting packed = new Counting(new BufferedInputStream(in, 1 << 16));
        packed.mark(2);
        int first = packed.read();
        int second = packed.read();
        packed.reset();
        return first == 0x1f && second == 0x8b ? new Guarded(new GZIPInputStream(packed, 1 << 16), packed) : packed;
    }

    /** An archive that unpacks to more than it may. */
    private static final class Unpacking extends IOException {

        private static final long serialVersionUID = 1L;

        Unpacking() {
            super("an archive that unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** Compares what came out with what went in. */
    private static final class Guarded extends FilterInputStream {

        private final Counting packed;
        private long count;

        Guarded(InputStream in, Counting packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            check(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            check(Math.max(0, read));
            return read;
        }

        private void check(int read) throws Unpacking {
            count += read;
            if (count > FREE && count / MOST_TIMES > packed.count) {
                throw new Unpacking();
            }
        }
    }
}
