package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagePipelineTest {

    private static final List<String> TEXTS = List.of(
            "Norway expelled two Belarusian diplomats on Friday. Minsk called it “absurd”.",
            "The apple fell; Apple rose. Turkey's turkey farmers met in Turkey.",
            "“We never met,” the envoy told Reuters. He declined to say more.",
            "Rebels shelled Goma, killing 14 people, the U.N. said, citing doctors there.",
            "Mr. Okafor, who lives in Lagos, sued Shell. A judge in London heard the case in March.",
            "Police fired on protesters, witnesses said; the ministry denied that anyone had been hurt.");

    /** Pieces of which random texts are made: words, marks, line ends, and what has more than one code unit. */
    private static final List<String> PIECES = List.of(
            "Iran",
            "the",
            "U.S.",
            "said",
            "talks",
            "can’t",
            "won't",
            "state-run",
            "$3.5bn",
            "Nov. 15,",
            "3/4",
            "a@b.example",
            "https://x.example/a?b=c",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "``",
            "''",
            "—",
            "–",
            "-",
            "…",
            "...",
            "(",
            ")",
            "[",
            "]",
            "&amp;",
            "<b>",
            "#tag",
            "@user",
            "🕊️",
            "👩‍👩‍👧",
            "𝒜",
            "é",
            "e\u0301",
            "Ł",
            "Ελλάδα",
            "Москва",
            "中文",
            "שלום",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            ".",
            "!",
            "?",
            ";",
            ":",
            ",",
            "\r\n",
            "\n",
            "\n\n",
            "\r\n\r\n",
            "\t",
            "  ",
            "\u00A0",
            "\u2028",
            "\f");

    @Test
    void tokensQuoteTheTextWhateverItIsMadeOf() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertSound(annotate(text.toString()));
        }
    }

    @Test
    void tokensQuoteTheTextOfAnyCharacters() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                int point = random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? ' ' : point);
            }
            assertSound(annotate(text.toString()));
        }
    }

    @Test
    void noLetterOfAPlainTextIsLost() {
        String text =
                "“Don’t,” she wrote:\r\n“We can't go — it's €5m (about $5.4 million).” 🕊️ U.N.-backed talks…\r\n\r\nEnd.";
        boolean[] covered = new boolean[text.length()];
        annotate(text)
                .sentences()
                .forEach(sentence -> sentence.tokens().forEach(token -> {
                    for (int at = token.start(); at < token.end(); at++) {
                        covered[at] = true;
                    }
                }));

        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                assertThat(covered[at]).as("'%s' at %d", text.charAt(at), at).isTrue();
            }
        }
    }

    @Test
    void anEmptyTextHasNoSentence() {
        assertThat(annotate("").sentences()).isEmpty();
        assertThat(annotate(" \r\n\t\u00A0 ").sentences()).isEmpty();
    }

    @Test
    void aSentenceOfFiveThousandWordsIsRead() {
        StringBuilder text = new StringBuilder("The list named");
        for (int i = 0; i < 1_250; i++) {
            text.append(" Mr. Smith, Iran, peace and").append(i % 50 == 49 ? ";" : "");
        }
        text.append(" nobody else.\n\nThe list was long.");

        AnnotatedArticle annotated = annotate(text.toString());

        assertSound(annotated);
        assertThat(annotated.tokenCount()).isGreaterThan(5_000);
        assertThat(annotated
                        .sentences()
                        .get(annotated.sentences().size() - 1)
                        .token(1)
                        .text())
                .isEqualTo("list");
    }

    @Test
    void aSentenceOfFiveThousandWordsWithoutAMarkIsRead() {
        AnnotatedArticle annotated = annotate("peace ".repeat(5_000));

        assertSound(annotated);
        assertThat(annotated.tokenCount()).isEqualTo(5_000);
    }

    @Test
    void theSameTextIsReadTheSameInAnyOrder() {
        Map<String, String> first = new HashMap<>();
        TEXTS.forEach(text -> first.put(text, Rendered.of(annotate(text))));
        List<String> shuffled = new ArrayList<>(TEXTS);
        Random random = new Random(4);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(shuffled, random);
            for (String text : shuffled) {
                assertThat(Rendered.of(annotate(text))).isEqualTo(first.get(text));
            }
        }
    }

    @Test
    void theSameTextIsReadTheSameOnAnyThread() throws Exception {
        Map<String, String> expected = new HashMap<>();
        TEXTS.forEach(text -> expected.put(text, Rendered.of(annotate(text))));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int round = 0; round < 8; round++) {
                for (String text : TEXTS) {
                    texts.add(text);
                    tasks.add(() -> Rendered.of(annotate(text)));
                }
            }
            List<Future<String>> answers = threads.invokeAll(tasks);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(expected.get(texts.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatWasReadBeforeDoesNotColourWhatIsReadNow() {
        String text = "Met officials said sandy was late. The apple fell.";
        String before = Rendered.of(annotate(text));

        annotate("Sandy met Apple. Met police arrested Late. SANDY, APPLE, sandy and apple fell.".repeat(20));

        assertThat(Rendered.of(annotate(text))).isEqualTo(before);
    }

    @Test
    void curlyAndStraightMarksGiveTheSameTree() {
        AnnotatedArticle curly = annotate("“We can’t sign,” said Iran’s envoy.");
        AnnotatedArticle straight = annotate("\"We can't sign,\" said Iran's envoy.");

        assertThat(trees(curly)).isEqualTo(trees(straight));
        assertThat(curly.sentences().get(0).tokens()).extracting(Token::text).contains("“", "n’t", "”", "’s");
    }

    @Test
    void paragraphsAreCounted() {
        AnnotatedArticle annotated = annotate("Rain fell. Snow came.\n\nNobody left.\r\nThe end came on Sunday.");

        assertThat(annotated.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 2);
    }

    @Test
    void aSentenceHasATree() {
        Sentence sentence = annotate("The envoy left.").sentences().get(0);

        assertThat(sentence.use()).isEqualTo(Sentence.Use.PARSED);
        assertThat(sentence.tree().label(2)).isEqualTo("root");
        assertThat(sentence.tree().label(1)).isEqualTo("nsubj");
        assertThat(sentence.tree().head(1)).isEqualTo(2);
    }

    @Test
    void aMissingModelIsNamedWithWhatBuildsIt(@TempDir Path empty) {
        assertThatThrownBy(() -> LanguagePipeline.load(empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(empty.toString())
                .hasMessageContaining("mvnw");
    }

    private static AnnotatedArticle annotate(String text) {
        return TestLanguage.annotate(Article.of("test", text));
    }

    private static List<List<Integer>> trees(AnnotatedArticle annotated) {
        return annotated.sentences().stream()
                .map(sentence -> sentence.tokens().stream()
                        .map(token -> sentence.tree().head(token.index()))
                        .toList())
                .toList();
    }

    /** What holds of any text: tokens quote it, stand in order, do not overlap, and every tree is one. */
    private static void assertSound(AnnotatedArticle annotated) {
        String text = annotated.text();
        int last = 0;
        int number = 0;
        for (Sentence sentence : annotated.sentences()) {
            assertThat(sentence.index()).isEqualTo(number++);
            assertThat(sentence.span().start()).isEqualTo(sentence.token(0).start());
            assertThat(sentence.span().end())
                    .isEqualTo(sentence.token(sentence.size() - 1).end());
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).as("start of %s in <%s>", token, text).isGreaterThanOrEqualTo(last);
                assertThat(token.span().quote(text)).as("<%s>", text).isEqualTo(token.text());
                assertThat(cutsACharacter(text, token.start()) || cutsACharacter(text, token.end()))
                        .as("%s cuts a character of <%s>", token, text)
                        .isFalse();
                assertThat(token.lemma()).isNotEmpty();
                assertThat(token.tag()).isNotEmpty();
                last = token.end();
            }
            assertTree(sentence);
        }
    }

    private static boolean cutsACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void assertTree(Sentence sentence) {
        DependencyTree tree = sentence.tree();
        for (int token = 0; token < sentence.size(); token++) {
            int at = token;
            for (int steps = 0; at != DependencyTree.ROOT; steps++) {
                assertThat(steps)
                        .as("a circle above token %d of %s", token, sentence)
                        .isLessThanOrEqualTo(sentence.size());
                at = tree.head(at);
            }
        }
    }
}
