package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.dragoman.engine.language.parser.Parse;
import org.dragoman.engine.language.parser.ParserModel;
import org.dragoman.engine.language.parser.TransitionParser;

/**
 * Compares our dependency parser with CoreNLP's over the sentences of a file of articles: how many get the same heads
 * and labels, and what each parser costs.
 *
 * <p>CoreNLP cuts the text into sentences and words and tags them; that is not timed. Both parsers then read the same
 * {@value #BATCH} sentences in turn, in one thread. The first {@value #WARM_UP} sentences count for agreement but not
 * for speed. Run it with {@code ARTICLES MODEL [SENTENCES]}; CoreNLP's models jar must be on the class path.
 */
public final class ParserAgreement {

    private static final int DEFAULT_SENTENCES = 10_000;
    private static final int BATCH = 200;
    private static final int WARM_UP = 2_000;
    private static final int DIFFERENCES_SHOWN = 5;

    private final StanfordCoreNLP pipeline;
    private final DependencyParser theirs;
    private final TransitionParser ours;
    private final int limit;
    private int sentences;
    private int timedTokens;
    private int sameHeads;
    private int sameLabels;
    private long ourNanoseconds;
    private long theirNanoseconds;

    private ParserAgreement(Path model, int limit) throws IOException {
        this.limit = limit;
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        this.pipeline = new StanfordCoreNLP(properties);
        this.theirs = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        long start = System.nanoTime();
        this.ours = new TransitionParser(ParserModel.load(model));
        System.out.printf(Locale.ROOT, "load time of our model, ms      %.0f%n", (System.nanoTime() - start) / 1e6);
    }

    /**
     * Prints sentences, identical heads, identical labels and the CPU time of both parsers.
     *
     * @param arguments the articles, one JSON object with a field {@code text} on each line, packed with gzip if the
     *     name ends in {@code .gz}; the model file of our parser; and how many sentences to compare, 10,000 if not
     *     given
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException(
                    "Found " + arguments.length + " arguments, expected ARTICLES MODEL [SENTENCES].");
        }
        int limit = arguments.length == 3 ? Integer.parseInt(arguments[2]) : DEFAULT_SENTENCES;
        ParserAgreement agreement = new ParserAgreement(Path.of(arguments[1]), limit);
        agreement.compareArticles(Path.of(arguments[0]));
        agreement.print();
    }

    private void compareArticles(Path articles) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<CoreMap> batch = new ArrayList<>();
        try (BufferedReader lines = open(articles)) {
            String line = lines.readLine();
            while (line != null && sentences < limit) {
                Annotation article =
                        new Annotation(mapper.readTree(line).path("text").asText());
                pipeline.annotate(article);
                batch.addAll(article.get(CoreAnnotations.SentencesAnnotation.class));
                if (batch.size() >= BATCH) {
                    compare(batch.subList(0, Math.min(batch.size(), limit - sentences)));
                    batch.clear();
                }
                line = lines.readLine();
            }
        }
        compare(batch.subList(0, Math.min(batch.size(), limit - sentences)));
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    private void compare(List<CoreMap> batch) {
        boolean timed = sentences >= WARM_UP;
        List<List<String>> words = new ArrayList<>();
        List<List<String>> tags = new ArrayList<>();
        for (CoreMap sentence : batch) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            words.add(tokens.stream().map(CoreLabel::word).toList());
            tags.add(tokens.stream().map(CoreLabel::tag).toList());
            timedTokens += timed ? tokens.size() : 0;
        }
        long start = processorNanoseconds();
        List<GrammaticalStructure> expected = new ArrayList<>();
        for (CoreMap sentence : batch) {
            expected.add(theirs.predict(sentence));
        }
        long between = processorNanoseconds();
        List<Parse> found = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            found.add(ours.parse(words.get(i), tags.get(i)));
        }
        long end = processorNanoseconds();
        if (timed) {
            theirNanoseconds += between - start;
            ourNanoseconds += end - between;
        }
        for (int i = 0; i < batch.size(); i++) {
            count(
                    words.get(i),
                    found.get(i),
                    parseOf(expected.get(i), words.get(i).size()));
        }
    }

    private void count(List<String> words, Parse found, Parse expected) {
        sentences++;
        boolean heads = Arrays.equals(found.heads(), expected.heads());
        boolean labels = Arrays.equals(found.labels(), expected.labels());
        sameHeads += heads ? 1 : 0;
        sameLabels += labels ? 1 : 0;
        if (!(heads && labels) && sentences - Math.min(sameHeads, sameLabels) <= DIFFERENCES_SHOWN) {
            for (int i = 0; i < words.size(); i++) {
                if (found.heads()[i] != expected.heads()[i] || !found.labels()[i].equals(expected.labels()[i])) {
                    System.out.printf(
                            "sentence %d of %d tokens, token %d \"%s\": ours %s %d, CoreNLP's %s %d%n",
                            sentences,
                            words.size(),
                            i,
                            words.get(i),
                            found.labels()[i],
                            found.heads()[i],
                            expected.labels()[i],
                            expected.heads()[i]);
                }
            }
        }
    }

    private static Parse parseOf(GrammaticalStructure structure, int size) {
        int[] heads = new int[size];
        String[] labels = new String[size];
        for (TypedDependency dependency : structure.typedDependencies()) {
            heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
            labels[dependency.dep().index() - 1] = dependency.reln().toString();
        }
        return new Parse(heads, labels);
    }

    private void print() {
        System.out.printf(Locale.ROOT, "sentences                       %d%n", sentences);
        System.out.printf(Locale.ROOT, "identical heads                 %d%n", sameHeads);
        System.out.printf(Locale.ROOT, "identical labels                %d%n", sameLabels);
        System.out.printf(Locale.ROOT, "tokens timed                    %d%n", timedTokens);
        System.out.printf(Locale.ROOT, "CPU ms / 1,000 tokens, ours     %.1f%n", perThousand(ourNanoseconds));
        System.out.printf(Locale.ROOT, "CPU ms / 1,000 tokens, CoreNLP  %.1f%n", perThousand(theirNanoseconds));
    }

    private double perThousand(long nanoseconds) {
        return nanoseconds / 1e6 / Math.max(1, timedTokens) * 1000;
    }

    private static long processorNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
