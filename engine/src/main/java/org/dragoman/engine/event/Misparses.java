package org.dragoman.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** Constructions that the tagger or parser is known to take for others, read as what they are. Immutable. */
final class Misparses {

    private static final Set<String> WITH_INFINITIVE = Set.of(
            "threaten",
            "refuse",
            "decline",
            "vow",
            "volunteer",
            "want",
            "try",
            "plan",
            "intend",
            "attempt",
            "hope",
            "seek",
            "aim",
            "manage",
            "fail",
            "pledge",
            "decide",
            "promise",
            "offer",
            "continue",
            "begin",
            "start");

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;

    Misparses(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
    }

    /** "won backing from Britain": an -ing noun right behind its verb that the parser could not place. */
    Optional<Integer> misplacedNoun(int verb) {
        int next = verb + 1;
        boolean found = next < sentence.size()
                && tree.head(next) == verb
                && tree.label(next).equals("dep")
                && sentence.token(next).tag().equals("VBG")
                && !grammar.hasDependent(next, "obj")
                && !grammar.hasDependent(verb, "obj");
        return found ? Optional.of(next) : Optional.empty();
    }

    /** "threatened to annex the province": an infinitive that the tagger took for part of a noun phrase. */
    boolean isHiddenInfinitive(int token) {
        if (token == 0
                || !sentence.token(token).tag().equals("NN")
                || !tree.label(token).equals("compound")
                || !grammar.lemma(token - 1).equals("to")
                || !tree.label(token - 1).equals("case")) {
            return false;
        }
        int object = tree.head(token - 1);
        int verb = tree.head(object);
        return verb >= 0 && verb < token && grammar.isVerb(verb) && WITH_INFINITIVE.contains(grammar.lemma(verb));
    }

    /** "ending the deal, reimposing sanctions": the verb before in a list of -ing forms. */
    Optional<Integer> gerundBefore(int verb) {
        if (!sentence.token(verb).tag().equals("VBG") || verb == 0) {
            return Optional.empty();
        }
        String before = sentence.token(verb - 1).text();
        if (!before.equals(",") && !before.equals("and") && !before.equals("or")) {
            return Optional.empty();
        }
        for (int i = verb - 2; i >= 0; i--) {
            String tag = sentence.token(i).tag();
            if (tag.equals("VBG")
                    && !tree.label(i).startsWith("compound")
                    && !tree.label(i).startsWith("aux")) {
                // "drove past guards watching the gate, killing two": what hangs on the noun's own verb is its
                // verb's
                boolean another = tree.label(i).equals("acl")
                        && tree.head(verb) >= 0
                        && tree.head(verb) == tree.head(tree.head(i));
                return another ? Optional.empty() : Optional.of(i);
            }
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * "blocked roads in the capital demanding that …": the object of a verb that the parser gave to the participle behind it as its
     * subject.
     *
     * @param verb the verb whose object it is
     */
    Optional<Integer> objectOfParticiple(int verb) {
        if (grammar.hasDependent(verb, "obj") || grammar.isPassive(verb)) {
            return Optional.empty();
        }
        for (int participle : tree.dependents(verb)) {
            if (participle > verb
                    && sentence.token(participle).tag().equals("VBG")
                    && !grammar.hasDependent(participle, "aux")
                    && !grammar.hasDependent(participle, "mark")) {
                for (int subject : tree.dependents(participle)) {
                    if (tree.is(subject, "nsubj") && subject < participle && startsRightBehind(verb, subject)) {
                        return Optional.of(subject);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether only words of its own phrase stand between a verb and a noun. */
    private boolean startsRightBehind(int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (!tree.dominates(noun, i)) {
                return false;
            }
        }
        return noun > verb;
    }

    /** "Russian shelling killed": the -ing noun behind an adjective that the parser made the head. */
    int nounBehind(int token) {
        int next = token + 1;
        boolean behind = next < sentence.size()
                && tree.head(next) == token
                && tree.label(next).equals("amod")
                && sentence.token(next).tag().equals("VBG");
        return behind ? next : token;
    }

    /** ", which invaded Georgia,": the parser took the clause for a noun phrase, the pronoun for its article. */
    boolean isHiddenRelative(int verb) {
        int noun = tree.head(verb);
        return verb > 0
                && noun > verb
                && tree.label(verb).equals("amod")
                && Grammar.isFinite(sentence.token(verb).tag())
                && tree.head(verb - 1) == noun
                && sentence.token(verb - 1).tag().equals("WDT");
    }

    /** The noun before the comma that a hidden relative clause belongs to. */
    Optional<Integer> antecedentOfHidden(int verb) {
        int noun = tree.head(verb);
        int head = tree.head(noun);
        if (tree.label(noun).equals("appos") && head >= 0) {
            return Optional.of(head);
        }
        int before = verb - 2;
        while (before >= 0 && !sentence.token(before).isNoun()) {
            before--;
        }
        return before >= 0 ? Optional.of(before) : Optional.empty();
    }

    /** "soldiers, police and border guards": the members of a list that the parser took for the first word of its last member. */
    List<Integer> listedBefore(int token) {
        for (int first : tree.dependents(token, "compound")) {
            List<Integer> rest = dependents(first)
                    .filter(member -> tree.is(member, "conj") && member > first && member < token)
                    .toList();
            if (sentence.token(first).tag().equals("NNS") && rest.size() > 1) {
                return Stream.concat(Stream.of(first), rest.stream().limit(rest.size() - 1L))
                        .filter(grammar::isNominal)
                        .toList();
            }
        }
        return List.of();
    }

    /** "apologised to Poland and to the families": what is joined to a phrase by the same preposition, but hangs on its verb or noun. */
    List<Integer> strayedConjuncts(int token) {
        int governor = tree.head(token);
        Optional<String> preposition = grammar.preposition(token);
        if (governor < 0 || preposition.isEmpty() || !(tree.is(token, "obl") || tree.is(token, "nmod"))) {
            return List.of();
        }
        return dependents(governor)
                .filter(other -> other > token)
                .flatMap(other -> tree.is(other, "conj") ? Stream.of(other) : underConjunction(other))
                .filter(grammar::isNominal)
                .filter(other -> grammar.preposition(other).equals(preposition))
                .toList();
    }

    private Stream<Integer> dependents(int token) {
        return IntStream.of(tree.dependents(token)).boxed();
    }

    /** The phrases of an "and" that the parser took for the head of what follows it. */
    private Stream<Integer> underConjunction(int token) {
        return sentence.token(token).tag().equals("CC") ? tree.dependents(token, "obl").stream() : Stream.empty();
    }

    /** "that the ministry end controls": a word tagged as a noun that has a subject and an object. */
    boolean isMistaggedVerb(int token) {
        return sentence.token(token).isNoun()
                && grammar.hasDependent(token, "nsubj")
                && !grammar.hasDependent(token, "cop")
                && (grammar.hasDependent(token, "obj")
                        || grammar.hasDependent(token, "mark")
                        || grammar.hasDependent(token, "aux"));
    }
}
