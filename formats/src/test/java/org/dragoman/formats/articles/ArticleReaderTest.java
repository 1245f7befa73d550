package org.dragoman.formats.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files, folders and streams, good and bad: nothing that is wrong with one stops the others. */
class ArticleReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void oneGoodArticle() throws IOException {
        write("b-good.txt", "A ferry sank off Batam.");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        write("c.txt", "Third.");
        write("a/z.txt", "First.");
        write("d.jsonl", "{\"id\": \"d\", \"text\": \"Fourth.\"}\n");

        assertThat(Collected.read(folder).texts())
                .containsExactly("First.", "A ferry sank off Batam.", "Third.", "Fourth.");
    }

    @Test
    void onlyArticleFilesOfAFolderCount() throws IOException {
        write("notes.md", "No article.");
        write(".hidden.txt", "No article either.");
        write("expected.json", "{}");

        Collected collected = Collected.read(folder);

        assertThat(collected.texts()).containsExactly("A ferry sank off Batam.");
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsEnding() throws IOException {
        Path file = write("dispatch.asc", "Rain stopped the talks.");

        assertThat(Collected.read(file).only().text()).isEqualTo("Rain stopped the talks.");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path file = folder.resolve("more.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\": \"packed\", \"text\": \"Prices fell.\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Collected.read(file).ids()).containsExactly("packed");
    }

    @Test
    void anIdThatLooksLikeThatOfAnEarlierTextIsRefused() throws IOException {
        Path file = write(
                "ids.jsonl",
                "{\"id\": \"a@v2\", \"text\": \"Prices fell.\"}\n{\"id\": \"a@v\", \"text\": \"Prices rose.\"}\n");

        Collected collected = Collected.read(file);

        assertThat(collected.ids()).containsExactly("a@v");
        assertThat(collected.problem().line()).contains("'a@v2'", "another id");
    }

    @Test
    void aFileThatOnlyClaimsToBePackedIsReported() throws IOException {
        Path file = write("a-plain.jsonl.gz", "not packed at all");

        Collected collected = Collected.read(folder);

        assertError(collected.problem(), file, "error while reading", "readable file");
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void anEmptyFileIsReportedAndTheOthersAreKept() throws IOException {
        Path file = write("a.txt", "");

        Collected collected = Collected.read(folder);

        assertError(collected.problem(), file, "an empty file", "the text of an article");
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void aFileOfBlanksIsAnEmptyFile() throws IOException {
        Path file = write("a.txt", " \r\n\t\n");

        assertError(Collected.read(folder).problem(), file, "an empty file", "the text of an article");
    }

    @Test
    void anEmptyFileOfJsonLinesIsReported() throws IOException {
        Path file = write("a.jsonl", "");

        assertError(Collected.read(folder).problem(), file, "an empty file", "one JSON object a line");
    }

    @Test
    void binaryDataIsReported() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 'x'});

        Collected collected = Collected.read(folder);

        assertError(collected.problem(), file, "binary data", "plain text in UTF-8");
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void invalidUtf8IsReportedWithItsFirstWrongByte() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "Caf\u00E9 bombed".getBytes(StandardCharsets.ISO_8859_1));

        Collected collected = Collected.read(folder);

        assertError(collected.problem(), file, "the byte 0xE9 at offset 3", "UTF-8");
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void anArticleAboveTheLimitIsReportedAndOneAtTheLimitIsRead() throws IOException {
        Path large = write("a.txt", "x".repeat(24));

        Collected collected = Collected.read(folder, Collected.of(ReadOptions.Format.AUTO, 23));

        assertError(collected.problem(), large, "more than 23 bytes", "one article");
        assertThat(collected.problem().advice()).contains("--max-article-bytes");
        assertThat(collected.texts()).containsExactly("A ferry sank off Batam.");
    }

    @Test
    void aMissingFolderIsReported() {
        Path missing = folder.resolve("nowhere");

        assertError(Collected.read(missing).problem(), missing, "no such file or folder", "a file or folder");
    }

    @Test
    void aFolderWithoutArticlesIsReported() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertError(Collected.read(empty).problem(), empty, "no article in the folder", ".txt, .jsonl or .ndjson");
    }

    @Test
    void aDanglingLinkIsReportedAndTheOthersAreKept() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        Collected collected = Collected.read(folder);

        assertError(collected.problem(), link, "a link that points nowhere", "a file or folder");
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void aLinkThatIsNamedAndDanglesIsReported() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        assertError(Collected.read(link).problem(), link, "a link that points nowhere", "a file or folder");
    }

    @Test
    void aFolderThatLinksToItselfIsReadOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(Collected.read(folder).texts()).containsExactly("A ferry sank off Batam.");
    }

    @Test
    void aLinkedFolderIsFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("c.txt"), "Linked.");
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);

        assertThat(Collected.read(folder).texts()).containsExactly("A ferry sank off Batam.", "Linked.");
    }

    @Test
    void aLinkedFolderIsFollowedBesideADanglingLink(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("c.txt"), "Linked.");
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        assertThat(Collected.read(folder).texts()).containsExactly("A ferry sank off Batam.", "Linked.");
    }

    @Test
    void anIdThatWasMetBeforeIsReportedWithBothPlaces() throws IOException {
        Path first = write("c.txt", "Id: 7\n\nThe first.");
        Path second = write(
                "d.jsonl", "{\"id\": \"7\", \"text\": \"The second.\"}\n{\"id\": \"8\", \"text\": \"Another.\"}\n");

        Collected collected = Collected.read(folder);

        assertThat(collected.texts()).containsExactly("A ferry sank off Batam.", "The first.", "Another.");
        assertThat(collected.problem().where()).isEqualTo(second + ":1");
        assertThat(collected.problem().found()).contains("'7'").contains(first.toString());
    }

    @Test
    void theSameTextWithoutAnIdIsTheSameArticle() throws IOException {
        write("c.txt", "A ferry sank off Batam.");

        Collected collected = Collected.read(folder);

        assertThat(collected.articles).hasSize(1);
        assertThat(collected.problem().found()).contains("again");
    }

    @Test
    void aStreamThatBreaksOffIsReported() {
        Collected collected = new Collected();
        new ArticleReader(Collected.dated(), collected).read("standard input", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });

        assertThat(collected.problem().line()).startsWith("standard input: found an error while reading (Input/output");
    }

    @Test
    void anErrorIsOneLineWithPlaceFindExpectationAndAdvice() throws IOException {
        Path file = write("a.txt", "");

        assertThat(Collected.read(file).problem().line())
                .isEqualTo(
                        file
                                + ": found an empty file, expected the text of an article; leave the file out or put the text in");
    }

    @Test
    void articlesAndProblemsComeInTheOrderOfTheInput() throws IOException {
        List<String> events = new ArrayList<>();
        write("a.txt", "");
        write("c.txt", "Last.");
        new ArticleReader(Collected.dated(), new ArticleSink() {
                    @Override
                    public void article(String where, org.dragoman.engine.article.Article article) {
                        events.add(folder.relativize(Path.of(where)).toString());
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        events.add("! " + folder.relativize(Path.of(problem.where())));
                    }
                })
                .read(folder);

        assertThat(events).containsExactly("! a.txt", "b-good.txt", "c.txt");
    }

    private static void assertError(ReadProblem problem, Path where, String found, String expected) {
        assertThat(problem.severity()).isEqualTo(ReadProblem.Severity.ERROR);
        assertThat(problem.where()).isEqualTo(where.toString());
        assertThat(problem.found()).contains(found);
        assertThat(problem.expected()).contains(expected);
        assertThat(problem.advice()).isNotBlank();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
