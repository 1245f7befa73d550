package org.dragoman.engine.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** The clauses that belong to a predicate: infinitives, that-clauses, -ing behind a preposition. */
final class ClauseFinder {

    private static final Set<String> CLAUSE_PREPOSITIONS = Set.of(
            "of", "for", "from", "against", "about", "on", "in", "with", "at", "over", "into", "to", "without", "after",
            "by");

    private static final Set<String> AVERTING = Set.of("unless", "until");

    private static final int DEEPEST = 12;

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final LightVerbs light;

    ClauseFinder(Grammar grammar, LightVerbs light) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
        this.light = light;
    }

    /** The verb's clauses: infinitives, that-clauses, -ing after a preposition, and clauses of its object noun. */
    List<Integer> complements(int verb) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (int dependent : tree.dependents(verb)) {
            switch (tree.label(dependent)) {
                case "xcomp", "ccomp" -> {
                    boolean quality = sentence.token(dependent).isAdjective()
                            && !grammar.hasDependent(dependent, "cop")
                            && !grammar.isInfinitive(dependent);
                    if (!quality) {
                        addClause(dependent, found);
                    }
                }
                case "advcl" -> {
                    if (isFronted(dependent, verb)) {
                        addClause(dependent, found);
                    }
                    if (dependent > verb
                            && (grammar.isInfinitive(dependent)
                                    || grammar.isMarkedBy(dependent, CLAUSE_PREPOSITIONS))) {
                        addClause(dependent, found);
                    }
                }
                case "dep" -> {
                    if (dependent > verb && grammar.isInfinitive(dependent)) {
                        addClause(dependent, found);
                    }
                }
                case "obj", "obl", "nsubj:pass", "iobj" -> addNounClauses(dependent, found);
                case "parataxis" -> {
                    if (dependent < verb) {
                        addClause(dependent, found);
                    }
                }
                default -> {}
            }
        }
        return List.copyOf(found);
    }

    /** "They are failing, a rights group protested": a whole clause before the verb without a conjunction. */
    private boolean isFronted(int clause, int verb) {
        return clause < verb
                && grammar.hasDependent(clause, "nsubj")
                && !grammar.hasDependent(clause, "mark")
                && (grammar.hasDependent(clause, "aux")
                        || !sentence.token(clause).tag().equals("VBG"));
    }

    /** The clauses that say what would avert what the verb says: "unless …", "until …". */
    List<Integer> averting(int verb) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "advcl") && grammar.isMarkedBy(dependent, AVERTING)) {
                addClause(dependent, found);
            }
        }
        return List.copyOf(found);
    }

    /** "marched demanding …", "a rally calling for …": participles without a conjunction, with the verbs joined to them. */
    List<Integer> participles(int head) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (int dependent : tree.dependents(head)) {
            String label = tree.label(dependent);
            boolean participle = dependent > head
                    && Set.of("advcl", "acl", "dep").contains(label)
                    && sentence.token(dependent).tag().equals("VBG");
            if (participle
                    && !grammar.hasDependent(dependent, "mark")
                    && !grammar.hasDependent(dependent, "case")
                    && !grammar.hasDependent(dependent, "aux")) {
                addClause(dependent, found);
            }
            if (tree.is(dependent, "obj") && grammar.isVerb(head)) {
                found.addAll(participles(dependent));
            }
        }
        return List.copyOf(found);
    }

    private void addNounClauses(int noun, Set<Integer> into) {
        if (sentence.token(noun).tag().equals("VBG")) {
            into.add(noun);
        }
        for (int i = noun - 1; i >= 0 && i > noun - 6; i--) {
            if (grammar.misparses().isHiddenInfinitive(i) && tree.head(i - 1) == noun) {
                into.add(i);
            }
        }
        for (int dependent : tree.dependents(noun)) {
            if (grammar.isGerundWithObject(dependent)) {
                addClause(dependent, into);
            } else if (tree.is(dependent, "nmod")) {
                for (int below : tree.dependents(dependent)) {
                    if (grammar.isGerundWithObject(below)) {
                        addClause(below, into);
                    }
                }
            }
        }
        for (int dependent : tree.dependents(noun)) {
            boolean clause = tree.label(dependent).equals("acl")
                    && (grammar.isInfinitive(dependent)
                            || sentence.token(dependent).tag().equals("VBG"));
            if (clause || tree.label(dependent).equals("ccomp")) {
                addClause(dependent, into);
            }
        }
    }

    /** A clause with the verbs joined to it and, below verbs such as "try", the clause that matters. */
    void addClause(int clause, Set<Integer> into) {
        if (!into.add(clause) || into.size() > DEEPEST) {
            return;
        }
        for (int dependent : tree.dependents(clause)) {
            if (tree.is(dependent, "conj") && (grammar.isVerb(dependent) || grammar.isVerb(clause))) {
                addClause(dependent, into);
            }
            if (tree.label(dependent).equals("xcomp") && light.isTransparent(grammar.lemma(clause))) {
                addClause(dependent, into);
            }
        }
    }
}
