package org.dragoman.engine.language.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class TransitionParserTest {

    private ParserModel model;
    private TransitionParser parser;
    private DependencyParser original;
    private List<List<CoreLabel>> sentences = List.of();

    @BeforeAll
    void load() throws IOException {
        model = ParserModel.load(Path.of(System.getProperty("dragoman.models")).resolve("parser.bin"));
        parser = new TransitionParser(model);
        original = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        sentences = SampleSentences.tagged(new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH));
    }

    List<List<CoreLabel>> sentences() {
        return sentences;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void headsAndLabelsAreThoseOfCoreNlp(List<CoreLabel> sentence) {
        assertSame(sentence, parse(parser, sentence), parseWithCoreNlp(sentence));
    }

    @Test
    void aSentenceOfHundredsOfTokensIsParsedAsByCoreNlp() {
        List<CoreLabel> joined = new ArrayList<>();
        sentences.forEach(sentence -> sentence.forEach(token -> joined.add(new CoreLabel(token))));
        assertThat(joined).hasSizeGreaterThan(400);
        assertSame(joined, parse(parser, joined), parseWithCoreNlp(joined));
    }

    @Test
    void thePassiveSubjectIsMarked() {
        Parse parse = parser.parse(
                List.of("Two", "diplomats", "were", "expelled", "."), List.of("CD", "NNS", "VBD", "VBN", "."));
        assertThat(parse.labels()).containsExactly("nummod", "nsubj:pass", "aux:pass", "root", "punct");
        assertThat(parse.heads()).containsExactly(1, 3, 3, Parse.ROOT, 3);
    }

    @Test
    void theSameSentenceGivesTheSameParseInAnyThreadAndAfterAnyOther() throws Exception {
        List<Parse> expected = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            expected.add(parse(new TransitionParser(model), sentence));
        }
        TransitionParser shared = new TransitionParser(model);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int seed = 0; seed < 12; seed++) {
                List<Integer> order = shuffled(seed);
                tasks.add(() -> {
                    for (int i : order) {
                        assertSame(sentences.get(i), parse(shared, sentences.get(i)), expected.get(i));
                    }
                    return null;
                });
            }
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void scoresAreTheSameToTheLastBitWithFullAndEmptyCaches() {
        FeatureContributions warm = new FeatureContributions(model);
        TransitionScorer warmScorer = new TransitionScorer(model, warm);
        for (List<CoreLabel> sentence : sentences) {
            allScores(warmScorer, sentence);
        }
        for (List<CoreLabel> sentence : sentences) {
            TransitionScorer cold = new TransitionScorer(model, new FeatureContributions(model));
            assertThat(allScores(warmScorer, sentence)).containsExactlyElementsOf(allScores(cold, sentence));
        }
    }

    @Test
    void noWordsGiveAnEmptyParse() {
        assertThat(parser.parse(List.of(), List.of()).size()).isZero();
    }

    @Test
    void aSingleWordIsTheRoot() {
        Parse parse = parser.parse(List.of("Yes"), List.of("UH"));
        assertThat(parse.heads()).containsExactly(Parse.ROOT);
        assertThat(parse.labels()).containsExactly("root");
    }

    @Test
    void wordsAndTagsThatTheModelDoesNotKnowAreParsedAllTheSame() {
        Parse parse = parser.parse(List.of("Qwrt", "zxcvb", "-NULL-", "-ROOT-"), List.of("?", "VBD", "-NULL-", ""));
        assertThat(Arrays.stream(parse.heads()).filter(head -> head == Parse.ROOT))
                .hasSize(1);
        assertThat(parse.labels()).doesNotContainNull().hasSize(4);
    }

    @Test
    void aTagTooFewIsRefusedWithBothNumbers() {
        assertThatThrownBy(() -> parser.parse(List.of("Norway", "agreed"), List.of("NNP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 words and 1 tags")
                .hasMessageContaining("[Norway, agreed]");
    }

    private List<Integer> shuffled(int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** The scores after each shift of a sentence whose tokens are all shifted. */
    private static List<Float> allScores(TransitionScorer scorer, List<CoreLabel> sentence) {
        ParserState state = new ParserState();
        state.start(sentence.size());
        scorer.start(SampleSentences.words(sentence), SampleSentences.tags(sentence));
        List<Float> scores = new ArrayList<>();
        while (!state.bufferIsEmpty()) {
            state.shift();
            for (float score : scorer.score(state)) {
                scores.add(score);
            }
        }
        return scores;
    }

    private static Parse parse(TransitionParser parser, List<CoreLabel> sentence) {
        return parser.parse(SampleSentences.words(sentence), SampleSentences.tags(sentence));
    }

    private Parse parseWithCoreNlp(List<CoreLabel> sentence) {
        int[] heads = new int[sentence.size()];
        String[] labels = new String[sentence.size()];
        for (TypedDependency dependency : original.predict(sentence).typedDependencies()) {
            heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
            labels[dependency.dep().index() - 1] = dependency.reln().toString();
        }
        return new Parse(heads, labels);
    }

    private static void assertSame(List<CoreLabel> sentence, Parse found, Parse expected) {
        assertThat(found.heads()).as("heads of %s", sentence).containsExactly(expected.heads());
        assertThat(found.labels()).as("labels of %s", sentence).containsExactly(expected.labels());
    }
}
