package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** Whose deed a verb tells of: through control, raising, conjunction, relative clauses and the parser's slips. */
final class SubjectFinder {

    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "have",
            "lack",
            "hold",
            "seize",
            "retain",
            "reserve",
            "gain",
            "promise",
            "threaten",
            "vow",
            "pledge",
            "swear",
            "use",
            "agree",
            "offer",
            "refuse",
            "propose",
            "demand");

    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "for", "from", "into", "against");

    private static final Set<String> CLAUSE_PREPOSITIONS = Set.of(
            "of", "for", "from", "against", "about", "on", "in", "with", "at", "over", "into", "to", "without", "after",
            "by");

    private static final int DEEPEST = 12;

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final PredicateFinder predicates;
    private final LightVerbs light;

    SubjectFinder(Grammar grammar, LightVerbs light, PredicateFinder predicates) {
        this.light = light;
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
        this.predicates = predicates;
    }

    /** The subjects as they stand, of a passive its patient; found through control, raising, conjunction, relative clauses. */
    List<Integer> surfaceSubjects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> own = new ArrayList<>();
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "nsubj")) {
                own.add(grammar.misparses().nounBehind(dependent));
            }
        }
        int above = tree.head(verb);
        if (above >= 0
                && grammar.isVerb(above)
                && grammar.misparses()
                        .objectOfParticiple(above)
                        .filter(own::contains)
                        .isPresent()) {
            return surfaceSubjects(above, depth + 1);
        }
        if (!own.isEmpty()) {
            return grammar.resolved(grammar.withConjuncts(own));
        }
        if (grammar.misparses().isHiddenInfinitive(verb)) {
            return surfaceSubjects(tree.head(tree.head(verb - 1)), depth + 1);
        }
        if (grammar.misparses().isHiddenRelative(verb)) {
            return grammar.misparses()
                    .antecedentOfHidden(verb)
                    .map(grammar::withConjuncts)
                    .orElse(List.of());
        }
        Optional<Integer> behind = subjectBehindComma(verb);
        if (behind.isPresent()) {
            return grammar.resolved(grammar.withConjuncts(behind.get()));
        }
        Optional<Integer> inverted = invertedSubject(verb);
        if (inverted.isPresent()) {
            return grammar.withConjuncts(inverted.get());
        }
        int head = tree.head(verb);
        if (head < 0) {
            return List.of();
        }
        if (grammar.isReducedRelative(verb)) {
            return grammar.withConjuncts(head);
        }
        Optional<Integer> listed = grammar.misparses().gerundBefore(verb);
        if (listed.isPresent() && predicates.isVerbPredicate(listed.get())) {
            return surfaceSubjects(listed.get(), depth + 1);
        }
        return switch (tree.label(verb)) {
            case "conj" -> surfaceSubjects(head, depth + 1);
            case "xcomp" -> controller(verb, head, depth);
            case "advcl" -> adverbialSubject(verb, head, depth);
            case "ccomp" -> isNonFinite(verb) ? controller(verb, head, depth) : List.of();
            case "acl", "acl:relcl" -> nounClauseSubject(verb, head, depth);
            case "obj", "obl", "nmod", "dep", "parataxis" ->
                isNonFinite(verb) && grammar.isVerb(head) ? surfaceSubjects(head, depth + 1) : List.of();
            default -> List.of();
        };
    }

    /** "Thanking Jordan, the envoy bowed": a participle that opens the sentence takes the subject behind the comma. */
    private Optional<Integer> subjectBehindComma(int verb) {
        String tag = sentence.token(verb).tag();
        if (verb > 1 || !(tag.equals("VBG") || tag.equals("VBN")) || grammar.hasDependent(verb, "aux")) {
            return Optional.empty();
        }
        boolean behindComma = false;
        for (int i = verb + 1; i < sentence.size(); i++) {
            behindComma |= sentence.token(i).text().equals(",");
            if (behindComma && tree.is(i, "nsubj") && !grammar.isRelative(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isNonFinite(int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBG") || tag.equals("VBN") || (tag.equals("VB") && grammar.isInfinitive(verb));
    }

    /** "… ," warned Putin: a finite verb without subject, and a name right behind it that the parser calls its object. */
    private Optional<Integer> invertedSubject(int verb) {
        String tag = sentence.token(verb).tag();
        if (!(tag.equals("VBD") || tag.equals("VBZ"))
                || tree.label(verb).equals("conj")
                || tree.label(verb).startsWith("acl")
                || !(grammar.hasDependent(verb, "ccomp")
                        || grammar.hasDependent(verb, "parataxis")
                        || tree.label(verb).equals("parataxis"))) {
            return Optional.empty();
        }
        for (int object : tree.dependents(verb, "obj")) {
            if (object > verb && sentence.token(object).isNoun()) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private List<Integer> controller(int verb, int head, int depth) {
        if (!grammar.isVerb(head)) {
            return isExtraposed(verb, head) ? List.of() : surfaceSubjects(head, depth + 1);
        }
        List<Integer> objects = new ArrayList<>(tree.dependents(head, "obj"));
        objects.addAll(tree.dependents(head, "iobj"));
        objects.removeIf(object -> object > verb);
        if (objects.isEmpty() || grammar.isPassive(head) || SUBJECT_CONTROL.contains(grammar.lemma(head))) {
            return surfaceSubjects(head, depth + 1);
        }
        return grammar.resolved(grammar.withConjuncts(objects));
    }

    /** "It is unfair to criticise the king": "it" stands for the clause and does nothing. */
    private boolean isExtraposed(int verb, int head) {
        return grammar.isInfinitive(verb)
                && light.isValuation(grammar.lemma(head))
                && tree.dependents(head, "nsubj").stream()
                        .anyMatch(subject -> grammar.lemma(subject).equals("it"));
    }

    private List<Integer> adverbialSubject(int verb, int head, int depth) {
        if (grammar.isMarkedBy(verb, OBJECT_PREPOSITIONS) && grammar.isVerb(head) && !grammar.isPassive(head)) {
            List<Integer> objects = tree.dependents(head, "obj");
            if (!objects.isEmpty()) {
                return grammar.resolved(grammar.withConjuncts(objects));
            }
        }
        return surfaceSubjects(head, depth + 1);
    }

    private List<Integer> nounClauseSubject(int verb, int noun, int depth) {
        String tag = sentence.token(verb).tag();
        if (tree.label(verb).equals("acl") && grammar.isInfinitive(verb)) {
            return nounAgents(noun, depth);
        }
        if (grammar.isMarkedBy(verb, CLAUSE_PREPOSITIONS) && tag.equals("VBG")) {
            return nounAgents(noun, depth);
        }
        return grammar.withConjuncts(noun);
    }

    /** Whose plan, decision or vow it is: the noun's possessor, else the subject of the verb that governs it. */
    private List<Integer> nounAgents(int noun, int depth) {
        List<Integer> possessors = tree.dependents(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return grammar.withConjuncts(possessors);
        }
        List<Integer> modifiers = new ArrayList<>();
        for (int dependent : tree.dependents(noun)) {
            if (dependent < noun
                    && (tree.is(dependent, "amod") || tree.is(dependent, "compound"))
                    && (sentence.token(dependent).isProperNoun()
                            || sentence.token(dependent).isAdjective())) {
                modifiers.add(dependent);
            }
            if (tree.is(dependent, "nmod")
                    && grammar.preposition(dependent).filter("by"::equals).isPresent()) {
                modifiers.add(dependent);
            }
        }
        int head = tree.head(noun);
        boolean owned = modifiers.stream()
                .anyMatch(token ->
                        Character.isUpperCase(sentence.token(token).text().charAt(0)));
        boolean name = sentence.token(noun).isProperNoun();
        if (!name && (owned || head < 0 || !grammar.isVerb(head))) {
            return modifiers;
        }
        if (head < 0 || !grammar.isVerb(head)) {
            return List.of(noun);
        }
        if (tree.label(noun).equals("nsubj") || tree.label(noun).equals("nsubj:pass")) {
            return modifiers.isEmpty() ? List.of(noun) : modifiers;
        }
        return surfaceSubjects(head, depth + 1);
    }
}
