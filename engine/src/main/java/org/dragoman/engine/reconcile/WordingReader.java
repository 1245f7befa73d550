package org.dragoman.engine.reconcile;

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
        Shingles shingles = new Shingles();
        annotated
                .article()
                .title()
                .ifPresent(title -> Terms.of(title).forEach(term -> counts.merge(term, TITLE, Double::sum)));
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.use() == Sentence.Use.BOILERPLATE) {
                continue;
            }
            shingles.paragraph(sentence.paragraph());
            for (Token token : sentence.tokens()) {
                shingles.add(token.text());
                for (String term : Terms.of(token.text())) {
                    counts.merge(term, 1.0, Double::sum);
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
        return new Wording(TermVector.of(weights, MOST_TERMS), shingles.sample(), years(counts.keySet()));
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
