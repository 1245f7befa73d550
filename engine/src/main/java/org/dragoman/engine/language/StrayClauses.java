package org.dragoman.engine.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Objects and main verbs that the parser gave to a clause beside them. In "arrested a general wanted over killings" it reads that the
 * general wanted something; in "The supporters, who had rallied on Saturday, demanded …" it makes the supporters the whole sentence.
 * What is arrested is an object, and the participle behind it tells of it; a finite verb without subject behind the comma that ends a
 * relative clause is the verb of the noun before it.
 */
final class StrayClauses {

    /** Verbs that govern no clause. */
    private static final Set<String> DEEDS = Set.of(
            "arrested",
            "arrest",
            "detained",
            "detain",
            "killed",
            "kill",
            "shot",
            "shoot",
            "seized",
            "seize",
            "captured",
            "capture",
            "freed",
            "released",
            "release",
            "jailed",
            "attacked",
            "attack",
            "abducted",
            "kidnapped",
            "wounded",
            "injured",
            "beat",
            "executed",
            "expelled",
            "deported",
            "met",
            "visited",
            "bombed",
            "shelled",
            "raided",
            "hanged",
            "evicted",
            "dispersed",
            "surrounded",
            "stormed",
            "banned",
            "sacked",
            "dismissed",
            "extradited",
            "questioned",
            "arresting",
            "killing",
            "releasing",
            "freeing",
            "seizing");

    private StrayClauses() {}

    /**
     * The tree, with such objects and main verbs in their places.
     *
     * @param words the words of the sentence
     * @param tags their tags
     */
    static DependencyTree gather(DependencyTree tree, List<String> words, List<String> tags) {
        DependencyTree gathered = tree;
        for (int verb = 1; verb < tags.size(); verb++) {
            if (tags.get(verb).equals("VBN") || tags.get(verb).equals("VBD")) {
                gathered = object(gathered, verb, words, tags);
            }
            if (tags.get(verb).equals("VBD") || tags.get(verb).equals("VBZ")) {
                gathered = mainVerb(gathered, verb, tags);
            }
        }
        return gathered;
    }

    /** "arrested a general wanted over killings". */
    private static DependencyTree object(DependencyTree tree, int participle, List<String> words, List<String> tags) {
        int deed = tree.head(participle);
        boolean clause = deed != DependencyTree.ROOT
                && deed < participle
                && tree.label(participle).equals("ccomp")
                && DEEDS.contains(words.get(deed).toLowerCase(Locale.ROOT))
                && tree.dependent(deed, "obj").isEmpty();
        if (!clause || participle + 1 >= tags.size() || !isPreposition(tags.get(participle + 1))) {
            return tree;
        }
        int noun = -1;
        for (int dependent : tree.dependents(participle)) {
            String label = tree.label(dependent);
            if (label.equals("nsubj") && dependent == participle - 1) {
                noun = dependent;
            } else if (label.equals("obj") || label.equals("mark") || label.startsWith("aux") || label.equals("cop")) {
                return tree;
            }
        }
        return noun <= deed
                ? tree
                : changed(tree, new int[] {noun, participle}, new int[] {deed, noun}, List.of("obj", "acl"));
    }

    private static boolean isPreposition(String tag) {
        return tag.equals("IN") || tag.equals("TO");
    }

    /** "The supporters, who had rallied on Saturday, demanded". */
    private static DependencyTree mainVerb(DependencyTree tree, int verb, List<String> tags) {
        int clause = tree.head(verb);
        boolean stray = clause != DependencyTree.ROOT
                && clause < verb
                && tree.label(verb).equals("dep")
                && tree.label(clause).equals("acl:relcl")
                && tags.get(verb - 1).equals(",");
        if (!stray
                || tree.dependent(verb, "nsubj").isPresent()
                || tree.dependent(verb, "mark").isPresent()) {
            return tree;
        }
        int noun = tree.head(clause);
        return tree.head(noun) != DependencyTree.ROOT || !tags.get(noun).startsWith("NN")
                ? tree
                : changed(
                        tree,
                        new int[] {verb, noun},
                        new int[] {DependencyTree.ROOT, verb},
                        List.of("root", tree.dependent(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj"));
    }

    private static DependencyTree changed(DependencyTree tree, int[] words, int[] above, List<String> relations) {
        int[] heads = new int[tree.size()];
        String[] labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
        }
        for (int i = 0; i < words.length; i++) {
            heads[words[i]] = above[i];
            labels[words[i]] = relations.get(i);
        }
        return DependencyTree.of(heads, labels);
    }
}
