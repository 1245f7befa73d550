package org.dragoman.formats.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Web archives, sound, damaged and hostile. */
class WarcPagesTest {

    private final List<ArchivedPage> pages = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();

    @Test
    void onlyPagesThatWereFoundAreHandedOn() throws IOException {
        byte[] archive = joined(
                response("https://a.example/1", 200, "text/html; charset=ISO-8859-1", "<p>caf\u00e9</p>"),
                response("https://a.example/2", 404, "text/html", "<p>gone</p>"),
                response("https://a.example/3", 200, "image/png", "png"),
                response("dns:a.example", 200, "text/html", "x"),
                response("https://a.example/4", 200, "application/xhtml+xml", "<p>four</p>"));

        read(archive);

        assertThat(pages).extracting(ArchivedPage::url).containsExactly("https://a.example/1", "https://a.example/4");
        assertThat(pages.get(0).charset()).hasValue("ISO-8859-1");
        assertThat(new String(pages.get(1).content(), StandardCharsets.UTF_8)).isEqualTo("<p>four</p>");
    }

    @Test
    void recordsThatAreGzippedOneByOneAreRead() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < 5; i++) {
            archive.write(gzipped(response("https://a.example/" + i, 200, "text/html", "<p>" + i + "</p>")));
        }

        read(archive.toByteArray());

        assertThat(pages).hasSize(5);
    }

    @Test
    void whatComesBeforeTheDamageIsKept() throws IOException {
        byte[] whole = gzipped(joined(
                response("https://a.example/1", 200, "text/html", "<p>one</p>"),
                response("https://a.example/2", 200, "text/html", "<p>" + "two ".repeat(50_000) + "</p>")));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 100);

        try {
            read(cut);
        } catch (IOException e) {
            losses.add(e.getMessage());
        }

        assertThat(pages).isNotEmpty();
        assertThat(losses).isNotEmpty();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            long length = 300_000_000L;
            String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/bomb\r\n"
                            + "WARC-Date: 2024-03-12T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                            + (head.length() + length)
                            + "\r\n\r\n" + head)
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < length; written += zeros.length) {
                out.write(zeros, 0, (int) Math.min(zeros.length, length - written));
            }
        }

        assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(IOException.class);
        assertThat(pages).isEmpty();
    }

    @Test
    void whatIsNoArchiveIsSaid() {
        assertThatThrownBy(() -> read("no archive at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private void read(byte[] archive) throws IOException {
        WarcPages.read(new ByteArrayInputStream(archive), pages::add, losses::add);
    }

    private static byte[] response(String url, int status, String type, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 " + status + " Word\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2024-03-12T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:"
                        + java.util.UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)) + ">\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length + content.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return joined(head, http, content, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
