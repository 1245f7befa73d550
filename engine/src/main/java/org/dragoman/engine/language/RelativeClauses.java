package org.dragoman.engine.language;

import java.util.List;

/**
 * Relative clauses whose place in the sentence the parser did not find: "Mandela, who was arrested near Howick, …" leaves the clause
 * hanging by {@code dep}. The clause of a verb whose subject is "who" or "which" behind a noun, or behind a comma and a noun, tells of that noun.
 */
final class RelativeClauses {

    private RelativeClauses() {}

    /**
     * The tree, with such clauses below the nouns that they tell of.
     *
     * @param tags the tags of the sentence
     */
    static DependencyTree attach(DependencyTree tree, List<String> tags) {
        DependencyTree attached = tree;
        for (int pronoun = 1; pronoun < tags.size(); pronoun++) {
            String tag = tags.get(pronoun);
            if ((tag.equals("WP") || tag.equals("WDT")) && attached.is(pronoun, "nsubj")) {
                attached = attachAt(attached, pronoun, tags);
            }
        }
        return attached;
    }

    private static DependencyTree attachAt(DependencyTree tree, int pronoun, List<String> tags) {
        int verb = tree.head(pronoun);
        int last = tags.get(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        boolean astray = verb > pronoun
                && (tree.label(verb).equals("dep") || tree.label(verb).equals("parataxis"));
        if (!astray || last < 0 || !tags.get(last).startsWith("NN") || tree.dominates(verb, last)) {
            return tree;
        }
        int noun = phraseHead(tree, last, tags);
        int[] heads = new int[tree.size()];
        String[] labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
        }
        heads[verb] = noun;
        labels[verb] = "acl:relcl";
        return DependencyTree.of(heads, labels);
    }

    /** The head of the noun phrase whose last word is given, as far as it ends there. */
    private static int phraseHead(DependencyTree tree, int last, List<String> tags) {
        int at = last;
        while (tree.head(at) != DependencyTree.ROOT
                && (tree.is(at, "compound") || tree.is(at, "flat"))
                && tags.get(tree.head(at)).startsWith("NN")) {
            at = tree.head(at);
        }
        return at;
    }
}
