package org.dragoman.engine.language;

import java.util.List;
import java.util.Set;

/**
 * Noun phrases that the parser drew across a dash. In "ordering his killing — actions that …" it takes "killing" for a modifier
 * of "actions"; no modifier stands before a dash and its noun behind it, so the first noun takes the place of the second, which
 * becomes its apposition.
 */
final class DashBoundary {

    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss", "det", "nummod");

    private DashBoundary() {}

    /**
     * The tree, with phrases divided at dashes.
     *
     * @param words the words of the sentence
     * @param tags their tags
     */
    static DependencyTree divide(DependencyTree tree, List<String> words, List<String> tags) {
        DependencyTree divided = tree;
        for (int dash = 1; dash + 1 < words.size(); dash++) {
            if (DASHES.contains(words.get(dash))) {
                divided = divideAt(divided, dash, tags);
            }
        }
        return divided;
    }

    private static DependencyTree divideAt(DependencyTree tree, int dash, List<String> tags) {
        int noun = dash - 1;
        int head = tree.head(noun);
        if (head <= dash || !tags.get(noun).startsWith("NN") || !MODIFIERS.contains(tree.label(noun))) {
            return tree;
        }
        int[] heads = new int[tree.size()];
        String[] labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i) == head && i < dash ? noun : tree.head(i);
            labels[i] = tree.label(i);
        }
        heads[noun] = tree.head(head);
        labels[noun] = tree.label(head);
        heads[head] = noun;
        labels[head] = "appos";
        return DependencyTree.of(heads, labels);
    }
}
