package org.dragoman.evaluation.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The parsers under Jazzer, which looks for inputs that reach new code. Without {@code JAZZER_FUZZ=1} it runs the seeds, and whatever
 * once broke a parser and was put beside them; how to run it longer stands in docs/desk.md.
 */
class ParsersFuzzTest {

    private static final String LONGEST = "10m";

    @MethodSource("htmlSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void html(byte[] data) {
        Parser.HTML.feed(data);
    }

    static Stream<Arguments> htmlSeeds() {
        return seeds(Parser.HTML);
    }

    @MethodSource("newsXmlSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void newsXml(byte[] data) {
        Parser.NEWS_XML.feed(data);
    }

    static Stream<Arguments> newsXmlSeeds() {
        return seeds(Parser.NEWS_XML);
    }

    @MethodSource("opmlSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void opml(byte[] data) {
        Parser.OPML.feed(data);
    }

    static Stream<Arguments> opmlSeeds() {
        return seeds(Parser.OPML);
    }

    @MethodSource("warcSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void warc(byte[] data) {
        Parser.WARC.feed(data);
    }

    static Stream<Arguments> warcSeeds() {
        return seeds(Parser.WARC);
    }

    @MethodSource("jsonLinesSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void jsonLines(byte[] data) {
        Parser.JSON_LINES.feed(data);
    }

    static Stream<Arguments> jsonLinesSeeds() {
        return seeds(Parser.JSON_LINES);
    }

    @MethodSource("textSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void text(byte[] data) {
        Parser.TEXT.feed(data);
    }

    static Stream<Arguments> textSeeds() {
        return seeds(Parser.TEXT);
    }

    @MethodSource("recordSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void record(byte[] data) {
        Parser.RECORD.feed(data);
    }

    static Stream<Arguments> recordSeeds() {
        return seeds(Parser.RECORD);
    }

    @MethodSource("lexiconSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void lexicon(byte[] data) {
        Parser.LEXICON.feed(data);
    }

    static Stream<Arguments> lexiconSeeds() {
        return seeds(Parser.LEXICON);
    }

    @MethodSource("searchSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void search(byte[] data) {
        Parser.SEARCH.feed(data);
    }

    static Stream<Arguments> searchSeeds() {
        return seeds(Parser.SEARCH);
    }

    @MethodSource("robotsSeeds")
    @FuzzTest(maxDuration = LONGEST)
    void robots(byte[] data) {
        Parser.ROBOTS.feed(data);
    }

    static Stream<Arguments> robotsSeeds() {
        return seeds(Parser.ROBOTS);
    }

    private static Stream<Arguments> seeds(Parser parser) {
        return parser.seeds().stream().map(seed -> Arguments.of((Object) seed));
    }
}
