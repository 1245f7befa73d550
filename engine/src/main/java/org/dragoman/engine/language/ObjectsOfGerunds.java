package org.dragoman.engine.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gerunds that the parser took for adjectives of their own objects. In "began bombing targets" and "in the hope of meeting Angela
 * Merkel" it reads bombing targets and a meeting Merkel. Right behind a verb that takes a gerund, and between a preposition and a
 * name or a people's adjective, a gerund is a verb: the noun becomes its object, and it takes the noun's place.
 */
final class ObjectsOfGerunds {

    /** Verbs of beginning, going on and ending, whose complement is a gerund. */
    private static final Set<String> ASPECTUAL = Set.of(
            "begin",
            "begins",
            "began",
            "begun",
            "beginning",
            "start",
            "starts",
            "started",
            "starting",
            "stop",
            "stops",
            "stopped",
            "stopping",
            "keep",
            "keeps",
            "kept",
            "continue",
            "continues",
            "continued",
            "resume",
            "resumes",
            "resumed",
            "cease",
            "ceases",
            "ceased",
            "quit",
            "finish",
            "finishes",
            "finished");

    /** What things and people do by themselves, and what therefore tells of a noun behind it: "rising Chinese exports". */
    private static final Set<String> INTRANSITIVE = Set.of(
            "advancing",
            "coming",
            "competing",
            "continuing",
            "declining",
            "departing",
            "developing",
            "dwindling",
            "dying",
            "emerging",
            "existing",
            "falling",
            "fleeing",
            "growing",
            "increasing",
            "invading",
            "leading",
            "living",
            "mounting",
            "occupying",
            "outgoing",
            "prevailing",
            "remaining",
            "retreating",
            "returning",
            "rising",
            "ruling",
            "shrinking",
            "surviving",
            "visiting",
            "waiting",
            "warring",
            "working",
            "worsening");

    private ObjectsOfGerunds() {}

    /**
     * The tree, with such gerunds over their objects.
     *
     * @param words the words of the sentence
     * @param tags their tags
     */
    static DependencyTree raise(DependencyTree tree, List<String> words, List<String> tags) {
        DependencyTree raised = tree;
        for (int gerund = 1; gerund + 1 < tags.size(); gerund++) {
            if (tags.get(gerund).equals("VBG")) {
                raised = raiseAt(raised, gerund, words, tags);
            }
        }
        return raised;
    }

    /** Whether a word is a form of a verb of beginning, going on or ending. */
    static boolean isAspectual(String word) {
        return ASPECTUAL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static DependencyTree raiseAt(DependencyTree tree, int gerund, List<String> words, List<String> tags) {
        int noun = tree.head(gerund);
        boolean adjective = noun > gerund
                && (tree.is(gerund, "amod") || tree.is(gerund, "compound"))
                && !INTRANSITIVE.contains(words.get(gerund));
        if (!adjective || tree.head(noun) == DependencyTree.ROOT || !isFirst(tree, gerund, noun)) {
            return tree;
        }
        int above = tree.head(noun);
        boolean complement = above == gerund - 1 && tree.is(noun, "obj") && isAspectual(words.get(above));
        if (complement) {
            return raised(tree, gerund, noun, "xcomp", "xcomp");
        }
        boolean object = tags.get(noun).startsWith("NNP") || isFollowedByPeople(tree, gerund, noun, words, tags);
        return tree.is(gerund - 1, "case") && tree.head(gerund - 1) == noun && object
                ? raised(tree, gerund, noun, tags.get(above).startsWith("NN") ? "acl" : "advcl", "mark")
                : tree;
    }

    /** Whether nothing but prepositions and what stands outside belongs to the noun before the gerund: no article, no number. */
    private static boolean isFirst(DependencyTree tree, int gerund, int noun) {
        for (int dependent : tree.dependents(noun)) {
            if (dependent < gerund && !tree.is(dependent, "case")) {
                return false;
            }
        }
        return true;
    }

    /** "meeting Portuguese diplomats". */
    private static boolean isFollowedByPeople(
            DependencyTree tree, int gerund, int noun, List<String> words, List<String> tags) {
        return tree.head(gerund + 1) == noun
                && tags.get(gerund + 1).equals("JJ")
                && Character.isUpperCase(words.get(gerund + 1).charAt(0));
    }

    private static DependencyTree raised(DependencyTree tree, int gerund, int noun, String label, String preposition) {
        int[] heads = new int[tree.size()];
        String[] labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
            if (tree.head(i) == noun && i < gerund && tree.is(i, "case")) {
                heads[i] = gerund;
                labels[i] = preposition;
            }
        }
        heads[gerund] = tree.head(noun);
        labels[gerund] = label;
        heads[noun] = gerund;
        labels[noun] = "obj";
        return DependencyTree.of(heads, labels);
    }
}
