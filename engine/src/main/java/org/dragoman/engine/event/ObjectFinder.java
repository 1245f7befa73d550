package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** What a verb acts on: its own object, one that it shares with the next verb, or the noun of its relative clause. */
final class ObjectFinder {

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;

    ObjectFinder(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
    }

    List<Integer> directObjects(int verb, List<Integer> subjects) {
        List<Integer> objects = new ArrayList<>();
        if (grammar.misparses().isHiddenInfinitive(verb)) {
            return grammar.withConjuncts(tree.head(verb - 1));
        }
        if (grammar.isGerundWithObject(verb) || grammar.misparses().isHiddenRelative(verb)) {
            return grammar.withConjuncts(tree.head(verb));
        }
        List<Integer> direct = tree.dependents(verb, "obj").stream()
                .filter(object -> !belongsToNext(verb, object))
                .map(grammar.misparses()::nounBehind)
                .toList();
        for (int object : grammar.resolved(grammar.withConjuncts(direct))) {
            if (!subjects.contains(object)
                    && !(grammar.isPassive(verb) && sentence.token(object).isAdjective())) {
                objects.add(object);
            }
        }
        if (!objects.isEmpty()) {
            return objects;
        }
        Optional<Integer> stolen = grammar.misparses().objectOfParticiple(verb);
        if (stolen.isPresent()) {
            return grammar.withConjuncts(stolen.get());
        }
        Optional<Integer> small = subjectOfSmallClause(verb);
        if (small.isPresent()) {
            return grammar.withConjuncts(small.get());
        }
        Optional<Integer> misplaced = grammar.misparses().misplacedNoun(verb);
        if (misplaced.isPresent()) {
            return List.of(misplaced.get());
        }
        Optional<Integer> earlier = objectHungEarlier(verb);
        if (earlier.isPresent()) {
            return grammar.withConjuncts(earlier.get());
        }
        boolean relative = tree.label(verb).equals("acl:relcl") && tree.head(verb) >= 0;
        if (relative
                && !grammar.isPassive(verb)
                && hasOwnSubject(verb)
                && !subjects.contains(tree.head(verb))
                && !hasRelativeOblique(verb)) {
            return grammar.withConjuncts(tree.head(verb));
        }
        return objects;
    }

    /** "held Russia responsible": the parser makes Russia the subject of the adjective. */
    private Optional<Integer> subjectOfSmallClause(int verb) {
        for (int dependent : tree.dependents(verb)) {
            boolean clause = tree.label(dependent).equals("xcomp")
                    || tree.label(dependent).equals("ccomp");
            if (clause
                    && !grammar.isVerb(dependent)
                    && !grammar.hasDependent(dependent, "cop")
                    && !grammar.hasDependent(dependent, "aux:pass")
                    && !grammar.hasDependent(dependent, "aux")
                    && !grammar.hasDependent(dependent, "mark")
                    && !grammar.misparses().isMistaggedVerb(dependent)) {
                Optional<Integer> subject = tree.dependent(dependent, "nsubj");
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** "mobilised and invaded Georgia": the object stands behind the second verb, but hangs on the first. */
    private Optional<Integer> objectHungEarlier(int verb) {
        int head = tree.head(verb);
        if (!tree.is(verb, "conj") || head < 0 || !grammar.isVerb(head)) {
            return Optional.empty();
        }
        return tree.dependents(head, "obj").stream()
                .filter(object -> object > verb)
                .findFirst();
    }

    private boolean belongsToNext(int verb, int object) {
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "conj") && grammar.isVerb(dependent) && dependent < object) {
                return true;
            }
        }
        return false;
    }

    /** "offered Myanmar tents": a name right behind the verb that the parser takes for part of the object. */
    List<Integer> indirectWithin(int verb) {
        int next = verb + 1;
        if (next >= sentence.size() || !sentence.token(next).isProperNoun()) {
            return List.of();
        }
        int noun = tree.head(next);
        boolean within = noun > next
                && tree.is(next, "compound")
                && tree.label(noun).equals("obj")
                && tree.head(noun) == verb
                && !sentence.token(noun).isProperNoun();
        return within ? List.of(next) : List.of();
    }

    private boolean hasOwnSubject(int verb) {
        return grammar.hasDependent(verb, "nsubj");
    }

    private boolean hasRelativeOblique(int verb) {
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "obl") && grammar.isRelative(dependent)) {
                return true;
            }
            if (tree.label(dependent).equals("advmod")
                    && sentence.token(dependent).tag().equals("WRB")) {
                return true;
            }
        }
        return false;
    }

    /** "attacked and killed the general": the first verb shares the object of the next. */
    List<Integer> sharedObjects(int verb) {
        List<Integer> next = tree.dependents(verb, "obj").stream()
                .filter(object -> belongsToNext(verb, object))
                .toList();
        if (!next.isEmpty()) {
            return grammar.withConjuncts(next);
        }
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "obl")
                    || tree.is(dependent, "ccomp")
                    || tree.is(dependent, "xcomp")
                    || tree.is(dependent, "compound:prt")) {
                return List.of();
            }
            if (tree.is(dependent, "conj")
                    && grammar.isVerb(dependent)
                    && dependent > verb
                    && dependent - verb <= 3
                    && !hasOwnSubject(dependent)) {
                return conjuncts(dependent, "obj");
            }
        }
        return List.of();
    }

    private List<Integer> conjuncts(int head, String label) {
        return grammar.resolved(grammar.withConjuncts(tree.dependents(head, label)));
    }
}
