package org.dragoman.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The basic Universal Dependencies (version 2, as CoreNLP labels them) of one sentence: each token has one head, and the
 * tree may have more than one root where the sentence was cut. Immutable and safe for use by several threads.
 */
public final class DependencyTree {

    /** The head of a root. */
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] labels;
    private final int[][] dependents;

    private DependencyTree(int[] heads, String[] labels, int[][] dependents) {
        this.heads = heads;
        this.labels = labels;
        this.dependents = dependents;
    }

    /**
     * A tree from parallel arrays, which it copies.
     *
     * @param heads the index of each token's head, or {@link #ROOT}
     * @param labels the relation of each token to its head
     */
    public static DependencyTree of(int[] heads, String[] labels) {
        if (heads.length != labels.length) {
            throw new IllegalArgumentException(heads.length + " heads but " + labels.length + " labels");
        }
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                below.get(heads[i]).add(i);
            }
        }
        int[][] dependents = below.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new DependencyTree(heads.clone(), labels.clone(), dependents);
    }

    /** A tree in which every token is a root: for sentences that were not parsed. */
    public static DependencyTree unparsed(int tokens) {
        int[] heads = new int[tokens];
        String[] labels = new String[tokens];
        java.util.Arrays.fill(heads, ROOT);
        java.util.Arrays.fill(labels, "root");
        return of(heads, labels);
    }

    /** Number of tokens. */
    public int size() {
        return heads.length;
    }

    /** The index of the token's head, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation of the token to its head: {@code nsubj}, {@code nsubj:pass}, {@code obl} … */
    public String label(int token) {
        return labels[token];
    }

    /** Whether the token's relation is the given one or a subtype of it ({@code is(t, "nmod")} holds for {@code nmod:poss}). */
    public boolean is(int token, String relation) {
        String label = labels[token];
        return label.equals(relation)
                || (label.length() > relation.length()
                        && label.startsWith(relation)
                        && label.charAt(relation.length()) == ':');
    }

    /** The first of the words that a word is joined to by "and" or "or"; the word itself where it is joined to none before it. */
    public int firstConjunct(int token) {
        int at = token;
        while (is(at, "conj") && head(at) != ROOT) {
            at = head(at);
        }
        return at;
    }

    /** The tokens whose head is the given one, in reading order; the array must not be changed. */
    @SuppressWarnings("MixedMutabilityReturnType")
    public int[] dependents(int token) {
        return dependents[token];
    }

    /** The first dependent with exactly the given relation. */
    public Optional<Integer> dependent(int token, String label) {
        for (int dependent : dependents[token]) {
            if (labels[dependent].equals(label)) {
                return Optional.of(dependent);
            }
        }
        return Optional.empty();
    }

    /** All dependents with exactly the given relation, in reading order. */
    public List<Integer> dependents(int token, String label) {
        List<Integer> found = new ArrayList<>();
        for (int dependent : dependents[token]) {
            if (labels[dependent].equals(label)) {
                found.add(dependent);
            }
        }
        return found;
    }

    /** Whether {@code above} is the token itself or one of its ancestors. */
    public boolean dominates(int above, int token) {
        int at = token;
        for (int steps = 0; at != ROOT && steps <= heads.length; steps++) {
            if (at == above) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** The token and everything below it, in reading order. */
    public List<Integer> subtree(int token) {
        return subtree(token, dependent -> true);
    }

    /**
     * The token and everything below it that is reached without crossing a dependent that is refused, in reading order.
     *
     * @param enter whether to go into a dependent; not asked for {@code token} itself
     */
    public List<Integer> subtree(int token, IntPredicate enter) {
        List<Integer> found = new ArrayList<>();
        collect(token, enter, found, 0);
        found.sort(null);
        return found;
    }

    private void collect(int token, IntPredicate enter, List<Integer> into, int depth) {
        into.add(token);
        if (depth > heads.length) {
            return;
        }
        for (int dependent : dependents[token]) {
            if (enter.test(dependent)) {
                collect(dependent, enter, into, depth + 1);
            }
        }
    }
}
