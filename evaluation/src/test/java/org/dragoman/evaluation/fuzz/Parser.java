package org.dragoman.evaluation.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dragoman.app.fetching.Robots;
import org.dragoman.app.show.RecordReader;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.event.EventFinder;
import org.dragoman.engine.factuality.FactualityAnalyzer;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.dragoman.engine.time.TimeFinder;
import org.dragoman.formats.articles.ArticleReader;
import org.dragoman.formats.articles.ArticleSink;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;
import org.dragoman.formats.html.HtmlReader;
import org.dragoman.formats.html.ReadPage;
import org.dragoman.formats.news.MalformedNewsException;
import org.dragoman.formats.news.Opml;

/**
 * A parser that reads what others wrote. Whatever bytes it is fed, it may refuse them in the way that its documentation says, and no
 * other.
 */
enum Parser {
    /** Web pages. */
    HTML {
        @Override
        int feed(byte[] data) {
            ReadPage page = HtmlReader.read(data, Optional.empty(), "https://observer.example/page");
            check(page.url().stream().allMatch(url -> url.startsWith("http:") || url.startsWith("https:")), page.url());
            return articles(ReadOptions.Format.HTML, data);
        }

        @Override
        List<byte[]> sound() {
            return files("formats/src/test/resources/org/dragoman/formats/html/layouts", ".html");
        }
    },

    /** RSS, Atom, NITF, NewsML-G2. */
    NEWS_XML {
        @Override
        int feed(byte[] data) {
            return articles(ReadOptions.Format.XML, data);
        }

        @Override
        List<byte[]> sound() {
            return texts(
                    "<rss version=\"2.0\"><channel><title>The Vellin Observer</title><item><title>Talks</title><link>https://a.example/1</link>"
                            + "<guid>1</guid><pubDate>Tue, 12 Mar 2024 10:00:00 GMT</pubDate><content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA[<p>"
                            + LONG + "</p>]]></content:encoded></item></channel></rss>",
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Observer</title><entry><id>x</id><title type=\"html\">Talks &amp;amp; more</title><updated>2024-03-12T10:00:00Z</updated><link rel=\"alternate\" href=\"https://a.example/2\"/><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
                            + LONG + "</p></div></content></entry></feed>",
                    "<nitf><head><docdata><date.issue norm=\"20240312T100000Z\"/><doc-id id-string=\"n1\"/></docdata></head><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p>The minister met the ambassador.</p></body.content></body></nitf>",
                    "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version=\"2\"><itemMeta><versionCreated>2024-03-12T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>They met.</p></body></html></inlineXML></contentSet></newsItem>");
        }

        @Override
        List<byte[]> odd() {
            return texts(
                    "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>");
        }
    },

    /** Lists of feeds. */
    OPML {
        @Override
        int feed(byte[] data) {
            try {
                return Opml.feeds(new ByteArrayInputStream(data)).size();
            } catch (MalformedNewsException e) {
                check(e.getMessage() != null, "a refusal without a reason");
                return 0;
            }
        }

        @Override
        List<byte[]> sound() {
            return texts(
                    "<opml version=\"2.0\"><head><title>Feeds</title></head><body><outline text=\"World\"><outline type=\"rss\" xmlUrl=\"https://a.example/feed\"/></outline></body></opml>");
        }
    },

    /** Web archives. */
    WARC {
        @Override
        int feed(byte[] data) {
            return articles(ReadOptions.Format.WARC, data);
        }

        @Override
        List<byte[]> sound() {
            String body =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang=\"en\"><title>Talks</title>"
                            + "<article><p>The minister met the ambassador of Chile on Monday, the ministry said, and they spoke about the "
                            + "harbour, the railway and the price of copper for three hours.</p></article></html>";
            String record =
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                            + "WARC-Target-URI: https://a.example/1\r\nWARC-Date: 2024-03-12T10:00:00Z\r\n"
                            + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body
                            + "\r\n\r\n";
            List<byte[]> seeds = new ArrayList<>(texts(record, record + record));
            seeds.add(zipped(record));
            return seeds;
        }
    },

    /** Articles as JSON lines. */
    JSON_LINES {
        @Override
        int feed(byte[] data) {
            return articles(ReadOptions.Format.JSONL, data);
        }

        @Override
        List<byte[]> sound() {
            return texts(
                    "{\"id\": \"a1\", \"published\": \"2024-03-12\", \"outlet\": \"Observer\", \"title\": \"Talks\", \"text\": \"The minister met the ambassador.\"}\n{\"text\": \"They met \\ud83d\\ude00.\"}\n");
        }
    },

    /** Plain text. */
    TEXT {
        @Override
        int feed(byte[] data) {
            return articles(ReadOptions.Format.TEXT, data);
        }

        @Override
        List<byte[]> sound() {
            return files("examples/musk-iravani", ".txt");
        }
    },

    /** Records of the contract, which the pages read. */
    RECORD {
        @Override
        int feed(byte[] data) {
            try {
                JsonNode json = JSON.readTree(data);
                return json == null ? 0 : RecordReader.read(json).events().size();
            } catch (IOException e) {
                check(
                        e.getMessage() != null,
                        "a refusal without a reason"); // of Jackson, which takes other encodings for UTF-32
                return 0;
            }
        }

        @Override
        List<byte[]> sound() {
            return texts("""
                    {"record": 1, "articles": [{"id": "a1", "published": "2024-11-15", "outlet": {"name": "The Observer"}, "text": "Iran met Musk on Monday."}],
                     "entities": [{"id": "e1", "name": "Iran", "kind": "country", "country": "IRN"}],
                     "statements": [{"id": "s1", "article": "a1", "source": {"text": "Iran", "start": 0, "end": 4, "entity": "e1", "kind": "named"},
                       "cue": {"text": "met", "start": 5, "end": 8}, "content": [{"text": "met Musk", "start": 5, "end": 13}], "stance": "denies"}],
                     "reports": [{"id": "r1", "article": "a1", "trigger": {"text": "met", "start": 5, "end": 8}, "event": "CONSULT",
                       "actor": [{"entity": "e1", "text": "Iran", "start": 0, "end": 4}], "statement": "s1",
                       "date": {"earliest": "2024-11-11", "latest": "2024-11-11"}, "factuality": [{"holder": "author", "value": "CT+"}]}],
                     "events": [{"id": "v1", "event": "CONSULT", "actor": ["e1"], "recipient": [], "date": {"earliest": "2024-11-11", "latest": null},
                       "reports": ["r1"], "status": "denied", "positions": [{"id": "p1", "holder": {"text": "Iran", "entity": "e1"}, "slot": "occurrence",
                       "value": false, "stance": "denies", "statement": "s1", "article": "a1", "published": "2024-11-15"}],
                       "origins": [{"outlet": "The Observer", "holder": null, "articles": ["a1"]}], "independent_origins": {"at_least": 1, "at_most": 2},
                       "disputed": [{"slot": "initiator", "accounts": [{"value": "e1", "positions": ["p1"]}]}],
                       "history": [{"at": "2024-11-15", "status": "denied", "because": ["p1"]}]}]}
                    """);
        }
    },

    /** Lexicon files of users, with their frames, operators and patterns. */
    LEXICON {
        private final String head = "about: mine\nsources: none\nlicence: GPL-3.0-or-later\ndate: 2026-11-29\n";

        @Override
        int feed(byte[] data) {
            try {
                Lexicon lexicon = Lexicon.of(LexiconReader.read("own.yaml", new String(data, StandardCharsets.UTF_8)));
                boolean taken = isTaken(() -> new EventFinder(lexicon));
                taken &= isTaken(() -> new TimeFinder(lexicon));
                taken &= isTaken(() -> new FactualityAnalyzer(lexicon));
                return taken ? lexicon.kinds().size() : 0;
            } catch (LexiconException e) {
                check(!e.problems().isEmpty(), "a refusal without a reason");
                return 0;
            }
        }

        private boolean isTaken(Runnable stage) {
            try {
                stage.run();
                return true;
            } catch (LexiconException e) {
                check(!e.problems().isEmpty(), "a refusal without a reason");
                return false;
            }
        }

        @Override
        List<byte[]> sound() {
            return texts(head + """
                            frames:
                              - id: own.snurfle
                                event: REJECT
                                cameo: "120"
                                mode: [meet]
                                context: [diplomatic]
                                verbs: [snurfle, snurf up]
                                complement: ["@own-list", attend]
                                recipient: [object, with]
                                catches:
                                  - {text: "Norway snurfled Denmark.", trigger: snurfled, actor: [NOR], recipient: [DNK]}
                                ignores: ["They snurfled."]
                            lists:
                              - {id: own-list, members: [negotiate, talk]}
                            """, head + "backgrounds:\n  - id: own\n    pattern: '(a+)+$'\n    actor: true\n");
        }

        @Override
        List<byte[]> odd() {
            return texts(
                    head + "time_rules:\n  - id: own\n    pattern: '(?<hour>\\d{1,2}):(?:{weekday})'\n    type: TIME\n",
                    head + "operators:\n  - {id: own, weight: .nan, words: &all [a, *all]}\n",
                    head + "frames:\n  - {id: own, event: REJECT, verbs: [snurfle, {particle: up, verb: snurf}]}\n");
        }
    },

    /** What people type into the search. */
    SEARCH {
        @Override
        int feed(byte[] data) {
            return SearchIndex.ask(new String(data, StandardCharsets.UTF_8));
        }

        @Override
        List<byte[]> sound() {
            return texts("nuclear \"foreign minister\" iran*");
        }

        @Override
        List<byte[]> odd() {
            return texts("“AND” OR NOT NEAR(x y, 3) title:x ^x -x + ( ) * ' ; --", "é ı ﬁ ☃ 𝔘 a\u0000b");
        }
    },

    /** A host's robots.txt. */
    ROBOTS {
        @Override
        int feed(byte[] data) {
            Robots robots = Robots.of(new String(data, StandardCharsets.UTF_8), "dragoman");
            int refused = 0;
            for (String path : List.of("/", "/a/b/c?d=e", "/" + "a".repeat(400), "/%61$*", "/banana/slab")) {
                refused += robots.allows(path) ? 0 : 1;
            }
            return refused;
        }

        @Override
        List<byte[]> sound() {
            return texts(
                    "User-agent: *\nDisallow: /private/*/x$\nAllow: /private/a\nCrawl-delay: 2\n\nuser-agent: Dragoman\nDisallow: /*a*a*a*a*b\n# end\n");
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than a summary. */
    private static final String LONG =
            "The minister met the ambassador of Chile on Monday, the ministry said. ".repeat(8);

    /**
     * Reads some bytes.
     *
     * @return how much it found in them: articles, feeds, events, kinds of lexicon entries, hits, or paths that are refused
     * @throws AssertionError if what it makes of them breaks its promises; any other exception is a fault, too
     */
    abstract int feed(byte[] data);

    /** Sound inputs, in each of which it finds something. */
    abstract List<byte[]> sound();

    /** Inputs that somebody may well give it, whatever it finds in them. */
    List<byte[]> odd() {
        return List.of();
    }

    /** All inputs to begin with. */
    final List<byte[]> seeds() {
        return Stream.concat(sound().stream(), odd().stream()).toList();
    }

    private static int articles(ReadOptions.Format format, byte[] data) {
        ReadOptions options = new ReadOptions(format, Optional.empty(), Optional.empty(), 100_000);
        AtomicInteger articles = new AtomicInteger();
        new ArticleReader(options, new ArticleSink() {
                    @Override
                    public void article(String where, Article article) {
                        check(!article.id().isEmpty() && !article.text().isBlank(), "an article of nothing");
                        articles.incrementAndGet();
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        check(!problem.line().isBlank(), "a problem without words");
                    }
                })
                .read("input", new ByteArrayInputStream(data));
        return articles.get();
    }

    private static void check(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError(String.valueOf(found));
        }
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> files(String folder, String end) {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("dragoman.root", ".."), folder))) {
            List<byte[]> all = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(end)).sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
