package org.dragoman.engine.factuality;

import java.util.List;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.learning.Features;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * What the factuality model looks at: the operators over a word and the value they give, the word, its form and the words
 * that stand with it, and the way from it to the top of its sentence (after Lee, Artzi, Choi and Zettlemoyer 2015; the
 * operators after Saurí and Pustejovsky 2012). Immutable and safe for use by several threads.
 */
public final class FactualityFeatures {

    private static final int LONGEST_WAY = 6;
    private static final int NAMED_WAY = 3;

    private final PathReader paths;

    /** Features with the operators of a lexicon. */
    public FactualityFeatures(Lexicon lexicon) {
        paths = new PathReader(Operators.of(lexicon));
    }

    /**
     * The features of a word, each once, in a fixed order.
     *
     * @param token index of the word within the sentence
     */
    public List<String> of(Sentence sentence, int token) {
        Features features = new Features();
        operators(sentence, token, features);
        word(sentence, token, features);
        neighbours(sentence, token, features);
        way(sentence, token, features);
        sentence(sentence, token, features);
        return features.list();
    }

    private void operators(Sentence sentence, int token, Features features) {
        Path path = paths.read(sentence, token);
        String spoken = path.spoken().code();
        String whole = path.value().code();
        features.add("spoken", spoken);
        features.add("whole", whole);
        features.add("tag+spoken", kind(sentence.token(token)) + '|' + spoken);
        String before = "";
        boolean said = false;
        for (Path.Step step : path.steps()) {
            String id = step.operator().id();
            features.add("operator", id);
            features.add(said ? "outside" : "inside", id);
            features.add(before.isEmpty() ? "first" : "pair", before.isEmpty() ? id : before + '>' + id);
            features.add("op-word", Clause.lemma(sentence, step.token()));
            said |= step.operator().reports();
            before = id;
        }
        features.add("operators", Integer.toString(Math.min(4, path.steps().size())));
    }

    private static void word(Sentence sentence, int token, Features features) {
        Token word = sentence.token(token);
        String lemma = Clause.lemma(sentence, token);
        features.add("lemma", lemma);
        features.add("tag", word.tag());
        features.add("label", sentence.tree().label(token));
        features.add("tag+label", word.tag() + '|' + sentence.tree().label(token));
        int length = lemma.length();
        features.add("suffix", lemma.substring(Math.max(0, length - 3)));
    }

    private static void neighbours(Sentence sentence, int token, Features features) {
        for (int distance = 1; distance <= 3; distance++) {
            if (token >= distance) {
                features.add("-" + distance, Clause.lower(sentence, token - distance));
            }
            if (token + distance < sentence.size() && distance < 3) {
                features.add("+" + distance, Clause.lower(sentence, token + distance));
            }
        }
        if (token >= 2) {
            features.add("-21", Clause.lower(sentence, token - 2) + '|' + Clause.lower(sentence, token - 1));
        }
        below(sentence, token, "child", features);
    }

    /** The words that hang on a word: function words by name, others by relation. */
    private static void below(Sentence sentence, int token, String name, Features features) {
        DependencyTree tree = sentence.tree();
        StringBuilder auxiliaries = new StringBuilder();
        for (int child : tree.dependents(token)) {
            String label = tree.label(child);
            features.add(name, label);
            features.add(name + "-word", label + '|' + Clause.lemma(sentence, child));
            if (tree.is(child, "aux") || tree.is(child, "cop")) {
                auxiliaries.append(Clause.lower(sentence, child)).append(' ');
            }
        }
        features.add(
                name + "-aux",
                auxiliaries.toString().trim() + '|' + sentence.token(token).tag());
    }

    /** What is above a word, step by step. */
    private static void way(Sentence sentence, int token, Features features) {
        DependencyTree tree = sentence.tree();
        StringBuilder labels = new StringBuilder();
        int at = token;
        for (int steps = 1; steps <= LONGEST_WAY; steps++) {
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                features.add("depth", Integer.toString(steps));
                break;
            }
            String label = tree.label(at);
            labels.append(label).append('>');
            String lemma = Clause.lemma(sentence, head);
            features.add("above", lemma);
            features.add("above-link", label + '|' + lemma);
            if (steps <= NAMED_WAY) {
                features.add("way" + steps, labels.toString());
                features.add("head" + steps, lemma);
                features.add("way-head" + steps, labels.toString() + lemma);
                features.add("head-tag" + steps, sentence.token(head).tag());
                below(sentence, head, "at" + steps, features);
            }
            at = head;
        }
    }

    private static void sentence(Sentence sentence, int token, Features features) {
        features.add("end", Clause.lower(sentence, sentence.size() - 1));
        int quotes = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String word = Clause.lower(sentence, i);
            if (i < token
                    && (word.equals("\"")
                            || word.equals("``")
                            || word.equals("''")
                            || word.equals("“")
                            || word.equals("”"))) {
                quotes++;
            }
            if (sentence.token(i).tag().equals("MD") || word.equals("if") || word.equals("n't") || word.equals("not")) {
                features.add(i < token ? "before" : "after", word);
            }
        }
        features.add("quoted", Integer.toString(quotes % 2));
    }

    private static String kind(Token word) {
        return word.isVerb() ? "verb" : word.isNoun() ? "noun" : word.isAdjective() ? "adjective" : "other";
    }
}
