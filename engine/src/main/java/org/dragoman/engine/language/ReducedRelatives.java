package org.dragoman.engine.language;

import java.util.List;

/**
 * Participles that the parser took for the verb of the sentence. In "people killed by police filed a suit" it reads "killed" as what the
 * people did, and leaves the true verb hanging on it. A past participle (or what is tagged as a past tense) without an auxiliary or an object, right behind its
 * subject and with another finite verb behind it that has no subject, tells of the noun before it: the other verb takes its place
 * and its subject (the garden path of Bever 1970, which left-to-right parsers walk as readers do).
 */
final class ReducedRelatives {

    private static final List<String> HANGING = List.of("dep", "parataxis", "ccomp", "advcl", "conj");

    private ReducedRelatives() {}

    /**
     * The tree, with such participles below their nouns.
     *
     * @param tags the tags of the sentence
     */
    static DependencyTree attach(DependencyTree tree, List<String> tags) {
        DependencyTree attached = tree;
        for (int verb = 1; verb + 1 < tags.size(); verb++) {
            if (tags.get(verb).equals("VBN") || tags.get(verb).equals("VBD")) {
                attached = attachAt(attached, verb, tags);
            }
        }
        return attached;
    }

    private static DependencyTree attachAt(DependencyTree tree, int participle, List<String> tags) {
        int subject = subject(tree, participle);
        if (subject < 0 || isFiniteOrTransitive(tree, participle) || !isRightBehind(tree, subject, participle, tags)) {
            return tree;
        }
        int main = mainVerb(tree, participle, tags);
        return main < 0 ? tree : swapped(tree, participle, subject, main, tags);
    }

    /** The one subject to the left, or -1. */
    private static int subject(DependencyTree tree, int verb) {
        int found = -1;
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "nsubj")) {
                if (found >= 0 || dependent > verb) {
                    return -1;
                }
                found = dependent;
            }
        }
        return found;
    }

    private static boolean isFiniteOrTransitive(DependencyTree tree, int verb) {
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "aux") || tree.is(dependent, "cop") || tree.is(dependent, "obj")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the subject's own phrase and adverbs stand between it and the participle. */
    private static boolean isRightBehind(DependencyTree tree, int subject, int participle, List<String> tags) {
        for (int i = subject + 1; i < participle; i++) {
            if (!tree.dominates(subject, i) && !tags.get(i).equals("RB")) {
                return false;
            }
        }
        return true;
    }

    /** The finite verb without subject that hangs on the participle from behind, or that the participle is the subject of; or -1. */
    private static int mainVerb(DependencyTree tree, int participle, List<String> tags) {
        int head = tree.head(participle);
        if (tree.is(participle, "csubj")) {
            return head > participle && isFinite(tree, head, tags) && subject(tree, head) < 0 ? head : -1;
        }
        for (int dependent : tree.dependents(participle)) {
            if (dependent > participle
                    && isHanging(tree, participle, dependent, tags)
                    && isFinite(tree, dependent, tags)
                    && isBare(tree, dependent)) {
                return dependent;
            }
        }
        return tags.get(participle).equals("VBN") ? mainVerbBelow(tree, participle, tags) : -1;
    }

    /** "Crowds armed with sticks seized the airport", where the sticks are taken to have been seized; or -1. */
    private static int mainVerbBelow(DependencyTree tree, int participle, List<String> tags) {
        for (int phrase : tree.dependents(participle)) {
            if (phrase > participle && tree.is(phrase, "obl")) {
                for (int verb : tree.dependents(phrase)) {
                    boolean finite = tree.label(verb).equals("acl")
                            && tags.get(verb).equals("VBD")
                            && tree.dependent(verb, "obj").isPresent()
                            && isBare(tree, verb);
                    if (finite) {
                        return verb;
                    }
                }
            }
        }
        return -1;
    }

    /** A past tense, which a participle is often taken for, needs more: nobody knows what the other verb is to it, and no comma parts them. */
    private static boolean isHanging(DependencyTree tree, int participle, int verb, List<String> tags) {
        return tags.get(participle).equals("VBN")
                ? HANGING.contains(tree.label(verb))
                : tree.label(verb).equals("dep")
                        && !tags.subList(participle, verb).contains(",");
    }

    private static boolean isFinite(DependencyTree tree, int verb, List<String> tags) {
        String tag = tags.get(verb);
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
            return true;
        }
        for (int dependent : tree.dependents(verb)) {
            if (dependent < verb && (tree.is(dependent, "aux") || tree.is(dependent, "cop"))) {
                return !tags.get(dependent).equals("TO");
            }
        }
        return false;
    }

    /** Neither a subject, nor a conjunction or subordinator that would make it a clause of its own. */
    private static boolean isBare(DependencyTree tree, int verb) {
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "nsubj")
                    || tree.is(dependent, "csubj")
                    || (dependent < verb && (tree.is(dependent, "mark") || tree.is(dependent, "cc")))) {
                return false;
            }
        }
        return true;
    }

    private static DependencyTree swapped(
            DependencyTree tree, int participle, int subject, int main, List<String> tags) {
        int[] heads = new int[tree.size()];
        String[] labels = new String[tree.size()];
        boolean isPassive = tree.dependent(main, "aux:pass").isPresent();
        boolean isSubject = tree.head(participle) == main;
        for (int i = 0; i < heads.length; i++) {
            boolean leaves = tree.head(i) == participle && (i < subject || i > main);
            heads[i] = leaves ? main : tree.head(i);
            labels[i] = tree.label(i);
        }
        if (!isSubject) {
            heads[main] = tree.head(participle);
            labels[main] = tree.label(participle);
        }
        heads[subject] = main;
        labels[subject] = isPassive ? "nsubj:pass" : "nsubj";
        boolean tellsOfTheLast = tags.get(participle - 1).startsWith("NN") && tree.dominates(subject, participle - 1);
        heads[participle] = tellsOfTheLast ? participle - 1 : subject;
        labels[participle] = "acl";
        return DependencyTree.of(heads, labels);
    }
}
