package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Reads the {@link Wording} of an article; boilerplate does not count. */
final class WordingReader {

    private static final int MOST_TERMS = 400;
    private static final int SHINGLE = 5;
    private static final int SAMPLE = 4;
    private static final int MOST_SHINGLES = 400;
    private static final double TITLE = 2;
    private static final double NAME = 1.5;

    /** Years that news speaks of; other numbers of four figures are mostly no years. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2039;

    private final TermFrequencies frequencies;

    WordingReader(TermFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    Wording read(AnnotatedArticle annotated) {
        Map<String, Double> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<String> running = new ArrayList<>();
        annotated
                .article()
                .title()
                .ifPresent(title -> Terms.of(title).forEach(term -> counts.merge(term, TITLE, Double::sum)));
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.use() == Sentence.Use.BOILERPLATE) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                for (String term : Terms.of(token.text())) {
                    counts.merge(term, 1.0, Double::sum);
                    running.add(term);
                    if (token.isProperNoun()) {
                        names.add(term);
                    }
                }
            }
        }
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((term, count) -> {
            if (term.length() > 1) {
                double emphasis = names.contains(term) ? NAME : 1;
                weights.put(Terms.hash(term), (1 + Math.log(count)) * frequencies.weight(term) * emphasis);
            }
        });
        return new Wording(TermVector.of(weights, MOST_TERMS), shingles(running), years(counts.keySet()));
    }

    private static List<Integer> shingles(List<String> running) {
        Set<Integer> sampled = new HashSet<>();
        for (int at = 0; at + SHINGLE <= running.size(); at++) {
            int hash = Terms.hash(String.join(" ", running.subList(at, at + SHINGLE)));
            if (Integer.remainderUnsigned(hash, SAMPLE) == 0) {
                sampled.add(hash);
            }
        }
        return sampled.stream().sorted().limit(MOST_SHINGLES).toList();
    }

    private static List<Integer> years(Set<String> terms) {
        return terms.stream()
                .filter(term -> term.length() == 4 && term.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .sorted()
                .toList();
    }
}
