package org.dragoman.formats.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and agencies' XML, well meant and not. */
class NewsDocumentTest {

    @Test
    void rssWithWholeTextsAndSummaries() throws MalformedNewsException {
        NewsDocument feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                  <title>The Vellin Observer</title><language>en-gb</language>
                  <item><title>Ministers &amp; water</title><link>https://vellin.example/1</link><guid>v-1</guid>
                    <pubDate>Tue, 12 Mar 2024 10:00:00 GMT</pubDate>
                    <description>A summary.</description>
                    <content:encoded><![CDATA[<p>First <b>paragraph</b>.</p><p>Second.</p>]]></content:encoded></item>
                  <item><title>Only a summary</title><link>javascript:alert(1)</link><description>Short.</description></item>
                </channel></rss>
                """);

        assertThat(feed.kind()).isEqualTo(NewsDocument.Kind.FEED);
        assertThat(feed.items().get(0).text()).isEqualTo("First paragraph.\n\nSecond.");
        assertThat(feed.items().get(0).title()).hasValue("Ministers & water");
        assertThat(feed.items().get(0).outlet()).hasValue("The Vellin Observer");
        assertThat(feed.items().get(0).url()).hasValue("https://vellin.example/1");
        assertThat(feed.items().get(0).published()).hasValue("Tue, 12 Mar 2024 10:00:00 GMT");
        assertThat(feed.items().get(1).url()).isEmpty();
        assertThat(feed.items().get(1).text()).isEqualTo("Short.");
    }

    @Test
    void atomWithXhtml() throws MalformedNewsException {
        NewsDocument feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>
                  <entry><id>tag:1</id><title type="html">Envoy &lt;i&gt;leaves&lt;/i&gt;</title>
                    <link rel="self" href="https://wire.example/self"/><link href="https://wire.example/1"/>
                    <published>2024-03-12T10:00:00Z</published>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
                </feed>
                """);

        NewsItem item = feed.items().get(0);
        assertThat(item.title()).hasValue("Envoy leaves");
        assertThat(item.url()).hasValue("https://wire.example/1");
        assertThat(item.text()).isEqualTo("One.\n\nTwo.");
        assertThat(item.language()).hasValue("en");
    }

    @Test
    void rdf() throws MalformedNewsException {
        NewsDocument feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://x.example/"><title>Old Wire</title></channel>
                  <item rdf:about="https://x.example/1"><title>T</title><link>https://x.example/1</link><dc:date>2024-03-12</dc:date></item>
                </rdf:RDF>
                """);

        assertThat(feed.items()).hasSize(1);
        assertThat(feed.items().get(0).published()).hasValue("2024-03-12");
        assertThat(feed.items().get(0).outlet()).hasValue("Old Wire");
    }

    @Test
    void nitfWithADocumentTypeThatIsNeverLoaded() throws MalformedNewsException {
        NewsDocument document = read("""
                <?xml version="1.0"?>
                <!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf-3-6.dtd">
                <nitf><head><title>Slug</title><docdata><doc-id id-string="urn:x:1"/><date.issue norm="20240312T101500Z"/></docdata></head>
                <body><body.head><hedline><hl1>Envoy leaves</hl1></hedline><distributor>Halyard News Agency</distributor></body.head>
                <body.content><p>The envoy <person>Ida Brandt</person> left.</p><media><caption>A photo</caption></media><p>Nobody said why.</p></body.content></body></nitf>
                """);

        NewsItem item = document.items().get(0);
        assertThat(item.id()).hasValue("urn:x:1");
        assertThat(item.title()).hasValue("Envoy leaves");
        assertThat(item.outlet()).hasValue("Halyard News Agency");
        assertThat(item.published()).hasValue("2024-03-12T101500Z");
        assertThat(item.text()).isEqualTo("The envoy Ida Brandt left.\n\nNobody said why.");
    }

    @Test
    void newsMlWithCancelledItems() throws MalformedNewsException {
        NewsDocument document = read("""
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="tag:n,2024:1" version="2"><itemMeta><provider literal="wire"><name>Stonebridge Wire</name></provider>
                  <versionCreated>2024-03-12T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
                  <contentMeta><headline>Envoy leaves</headline><language tag="en-US"/></contentMeta>
                  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
                  <body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem guid="tag:n,2024:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>
                  <contentSet><inlineData>Never.</inlineData></contentSet></newsItem>
                <newsItem guid="tag:n,2024:3"><itemMeta/><contentSet><inlineData contenttype="text/plain">Plain.</inlineData></contentSet></newsItem>
                </itemSet></newsMessage>
                """);

        assertThat(document.items()).extracting(NewsItem::text).containsExactly("One.\n\nTwo.", "Plain.");
        assertThat(document.items().get(0).outlet()).hasValue("Stonebridge Wire");
        assertThat(document.items().get(0).title()).hasValue("Envoy leaves");
    }

    @Test
    void aBillionLaughsAreNoNews() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'm'; name++) {
            char before = (char) (name - 1);
            laughs.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + before + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><rss><channel><item><title>&l;</title></item></channel></rss>");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> read(laughs.toString())).isInstanceOf(MalformedNewsException.class));
    }

    @Test
    void noFileOfThisMachineIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        for (String type : List.of(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
                "<!DOCTYPE rss SYSTEM \"" + secret.toUri() + "\">")) {
            try {
                assertThat(read(type + "<rss><channel><item><title>t &x;</title></item></channel></rss>")
                                .toString())
                        .doesNotContain("the secret");
            } catch (MalformedNewsException e) {
                assertThat(e.getMessage()).doesNotContain("the secret");
            }
        }
    }

    @Test
    void aFeedWithoutEndIsGivenUp() {
        InputStream endless = new InputStream() {
            private final byte[] item = "<item><title>again</title></item>".getBytes(StandardCharsets.UTF_8);
            private final byte[] start = "<rss><channel>".getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                int value = at < start.length ? start[(int) at] : item[(int) ((at - start.length) % item.length)];
                at++;
                return value;
            }
        };

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> NewsDocument.read(endless)).isInstanceOf(MalformedNewsException.class));
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> read("<rss>" + "<a>".repeat(100_000))).isInstanceOf(MalformedNewsException.class);
    }

    @Test
    void whatIsNoNewsIsSaid() {
        assertThatThrownBy(() -> read("<html><body/></html>")).hasMessageContaining("<html>");
        assertThatThrownBy(() -> read("")).isInstanceOf(MalformedNewsException.class);
        assertThatThrownBy(() -> read("plain text")).isInstanceOf(MalformedNewsException.class);
    }

    private static NewsDocument read(String xml) throws MalformedNewsException {
        return NewsDocument.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
