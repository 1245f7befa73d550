package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Small questions about the tree of one sentence, with an answer to the parser's habits. */
final class Grammar {

    private static final Set<String> ASKING = Set.of("if", "whether");

    /** Verbs behind which "to" begins an infinitive and no phrase. */
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final LightVerbs light;
    private final Misparses misparses;

    Grammar(Sentence sentence, LightVerbs light) {
        this.light = light;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.misparses = new Misparses(this);
    }

    Sentence sentence() {
        return sentence;
    }

    Misparses misparses() {
        return misparses;
    }

    DependencyTree tree() {
        return tree;
    }

    String lemma(int token) {
        return Words.lower(sentence.token(token).lemma());
    }

    boolean isVerb(int token) {
        return token >= 0 && sentence.token(token).isVerb();
    }

    boolean isNominal(int token) {
        Token word = sentence.token(token);
        return word.isNoun()
                || word.isPronoun()
                || word.tag().equals("CD")
                || word.tag().startsWith("DT")
                || word.isAdjective()
                || word.tag().startsWith("W");
    }

    /** The token and the nouns joined to it by "and", "or" or "along with", in reading order. */
    List<Integer> withConjuncts(int token) {
        List<Integer> found = new ArrayList<>(misparses.listedBefore(token));
        found.add(token);
        for (int conjunct : tree.dependents(token)) {
            boolean joined = tree.is(conjunct, "conj") || isCompanion(conjunct);
            if (joined && isNominal(conjunct) && !isNegated(conjunct)) {
                found.addAll(withConjuncts(conjunct));
            }
        }
        found.addAll(misparses.strayedConjuncts(token));
        found.addAll(companionsOfObject(token));
        return found;
    }

    /** "killed a mother along with her sons": companions that hang on the verb whose object the noun is. */
    private List<Integer> companionsOfObject(int token) {
        return tree.is(token, "obj")
                ? tree.dependents(tree.head(token), "obl").stream()
                        .filter(phrase -> phrase > token && isCompanion(phrase))
                        .flatMap(phrase -> withConjuncts(phrase).stream())
                        .toList()
                : List.of();
    }

    /** "the mayor, along with his wife,": who is joined to others by more than "with". */
    private boolean isCompanion(int token) {
        return (tree.is(token, "nmod") || tree.is(token, "obl"))
                && tree.dependents(token, "case").stream()
                        .anyMatch(word ->
                                lemma(word).equals("along") || lemma(word).equals("alongside"));
    }

    private boolean isNegated(int token) {
        for (int dependent : tree.dependents(token)) {
            if (tree.label(dependent).startsWith("advmod") && lemma(dependent).equals("not")) {
                return true;
            }
        }
        return false;
    }

    /** All conjuncts of all tokens. */
    List<Integer> withConjuncts(List<Integer> tokens) {
        List<Integer> found = new ArrayList<>();
        for (int token : tokens) {
            for (int conjunct : withConjuncts(token)) {
                if (!found.contains(conjunct)) {
                    found.add(conjunct);
                }
            }
        }
        return found;
    }

    /** The noun phrase's preposition, as one name: "with" also for "along with", "together with". */
    Optional<String> preposition(int token) {
        String found = "";
        for (int dependent : tree.dependents(token)) {
            if (dependent > token || !tree.label(dependent).equals("case") || isPossessiveMark(dependent)) {
                continue;
            }
            String word = Words.lower(sentence.token(dependent).text());
            Optional<Integer> fixed = tree.dependent(dependent, "fixed");
            if (fixed.isPresent()) {
                String second = Words.lower(sentence.token(fixed.get()).text());
                boolean together = second.equals("with");
                found = together ? "with" : word + " " + second;
            } else {
                found = word;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.equals("upon") ? "on" : found);
    }

    private boolean isPossessiveMark(int token) {
        return sentence.token(token).tag().equals("POS");
    }

    /** The words that mark a clause: "to", "that", "of" before -ing … */
    boolean isMarkedBy(int clause, Set<String> words) {
        for (int dependent : tree.dependents(clause)) {
            String label = tree.label(dependent);
            if ((label.equals("mark") || label.equals("case"))
                    && dependent < clause
                    && words.contains(sentence.token(dependent).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is an infinitive with "to". */
    boolean isInfinitive(int verb) {
        if (!isVerb(verb)) {
            return isMarkedBy(verb, Set.of("to"));
        }
        for (int dependent : tree.dependents(verb)) {
            if (dependent < verb && sentence.token(dependent).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    boolean hasDependent(int token, String label) {
        for (int dependent : tree.dependents(token)) {
            if (tree.label(dependent).equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is passive, also reduced ("the general killed in a strike") or after "get". */
    boolean isPassive(int verb) {
        return isPassive(verb, 0);
    }

    /** "of sheltering militants": a gerund behind a preposition that the parser takes for a modifier of its object. */
    boolean isGerundWithObject(int token) {
        int noun = tree.head(token);
        if (!sentence.token(token).tag().equals("VBG") || !tree.label(token).equals("amod") || noun <= token) {
            return false;
        }
        boolean behindPreposition = token > 0
                && tree.head(token - 1) == noun
                && tree.label(token - 1).equals("case");
        return behindPreposition || hasDeterminerBehind(token, noun);
    }

    /** "ordering the duke's killing": no adjective stands before a determiner or possessor. */
    private boolean hasDeterminerBehind(int token, int noun) {
        for (int dependent : tree.dependents(noun)) {
            String label = tree.label(dependent);
            if (dependent > token && dependent < noun && (label.equals("det") || label.equals("nmod:poss"))) {
                return true;
            }
        }
        return false;
    }

    /** "the general killed in a strike": a participle behind the noun that it tells of, whatever the parser calls it. */
    boolean isReducedRelative(int verb) {
        String label = tree.label(verb);
        int noun = tree.head(verb);
        return noun >= 0
                && noun < verb
                && (label.equals("acl") || label.equals("amod"))
                && isPast(sentence.token(verb).tag());
    }

    private static boolean isPast(String tag) {
        return tag.equals("VBN") || tag.equals("VBD");
    }

    static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private boolean hasSingularSubject(int verb) {
        for (int dependent : tree.dependents(verb)) {
            String tag = sentence.token(dependent).tag();
            if (tree.label(dependent).equals("nsubj")
                    && (tag.equals("NN") || tag.equals("NNP"))
                    && !hasDependent(dependent, "conj")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAgentPhrase(int verb) {
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "obl")
                    && preposition(dependent).filter("by"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int verb, int depth) {
        if (hasDependent(verb, "nsubj:pass") || hasDependent(verb, "aux:pass") || hasDependent(verb, "csubj:pass")) {
            return true;
        }
        String tag = sentence.token(verb).tag();
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        if (!participle || depth > 8 || hasAuxiliary(verb)) {
            return false;
        }
        if (hasDependent(verb, "nsubj")) {
            return tag.equals("VBN") && !hasDependent(verb, "obj") && hasAgentPhrase(verb);
        }
        String label = tree.label(verb);
        int head = tree.head(verb);
        if (isReducedRelative(verb)) {
            return !hasDependent(verb, "obj") || tag.equals("VBN");
        }
        if (!tag.equals("VBN") || head < 0) {
            return false;
        }
        return switch (label) {
            case "conj" -> isVerb(head) && isPassive(head, depth + 1);
            case "advcl", "amod" -> true;
            case "xcomp" ->
                Set.of("get", "have", "be", "see", "want", "leave", "keep", "find")
                        .contains(lemma(head));
            case "ccomp", "dep" -> hasDependent(head, "obj") || !hasDependent(verb, "obj");
            default -> false;
        };
    }

    private boolean hasAuxiliary(int verb) {
        return hasDependent(verb, "aux");
    }

    /** Whether the token is a relative pronoun. */
    boolean isRelative(int token) {
        String tag = sentence.token(token).tag();
        return (tag.startsWith("W") || tag.equals("IN") || tag.equals("DT"))
                && RELATIVES.contains(lemma(token))
                && !tree.is(token, "det");
    }

    /** The noun that a relative clause around the token belongs to. */
    Optional<Integer> antecedent(int token) {
        int at = token;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (tree.label(at).equals("acl:relcl") && tree.head(at) >= 0) {
                return Optional.of(tree.head(at));
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    /** Relative pronouns replaced by what they stand for. */
    List<Integer> resolved(List<Integer> tokens) {
        List<Integer> found = new ArrayList<>();
        for (int token : tokens) {
            if (isRelative(token)) {
                antecedent(token)
                        .map(noun -> bodyBefore(token, noun).orElse(noun))
                        .ifPresent(noun -> found.addAll(withConjuncts(noun)));
            } else {
                found.add(token);
            }
        }
        return found;
    }

    /** "a counsel of the union, which is suing": "which" is no person, but the body that stands right before it. */
    private Optional<Integer> bodyBefore(int relative, int noun) {
        boolean person = sentence.token(noun).name() == NameKind.PERSON
                && lemma(relative).equals("which");
        int last = sentence.token(relative - 1).text().equals(",") ? relative - 2 : relative - 1;
        return person && last > noun && sentence.token(last).isNoun() ? Optional.of(last) : Optional.empty();
    }

    /** What a quantity is of: "dozens of protesters" speaks of protesters. */
    Optional<Integer> counted(int token) {
        if (!sentence.token(token).tag().equals("CD")
                && !light.isQuantity(lemma(token))
                && !light.isQuantity(Words.lower(sentence.token(token).text()))) {
            return Optional.empty();
        }
        for (int dependent : tree.dependents(token)) {
            if (tree.is(dependent, "nmod")
                    && preposition(dependent).filter("of"::equals).isPresent()) {
                return Optional.of(dependent);
            }
        }
        return Optional.empty();
    }

    /** The verb that tells what happened at an occasion: "said" for the meeting in "said at the start of a meeting". */
    Optional<Integer> occasion(int noun) {
        int at = noun;
        while (tree.is(at, "nmod") && tree.head(at) >= 0 && light.isPhase(lemma(tree.head(at)))) {
            at = tree.head(at);
        }
        boolean during =
                tree.is(at, "obl") && preposition(at).filter(light::isOccasion).isPresent();
        int verb = tree.head(at);
        return during && verb >= 0 ? Optional.of(verb) : Optional.empty();
    }

    /** Those whom "including" picks out of others: "arrested dozens, including the mayor and his wife". */
    List<Integer> included(int noun) {
        List<Integer> found = new ArrayList<>(including(noun, noun));
        int verb = tree.head(noun);
        if (verb >= 0
                && isVerb(verb)
                && (tree.is(noun, "obj") || tree.label(noun).equals("nsubj:pass"))) {
            found.addAll(including(verb, Math.max(verb, noun)));
        }
        return found;
    }

    private List<Integer> including(int head, int after) {
        List<Integer> found = new ArrayList<>();
        for (int phrase : tree.dependents(head)) {
            boolean picks = preposition(phrase).filter("including"::equals).isPresent();
            if (phrase > after && picks) {
                found.addAll(withConjuncts(phrase));
            }
        }
        return found;
    }

    /** Whether the noun only modifies another ("meeting" in "a meeting room"). */
    boolean isCompoundModifier(int noun) {
        int head = tree.head(noun);
        return head > noun
                && tree.label(noun).startsWith("compound")
                && !tree.label(noun).equals("compound:prt");
    }

    /** Whether the clause tells of something as it is or was: finite, without modal verb and not subjunctive. */
    boolean isStatement(int clause) {
        if (!sentence.token(clause).isVerb() || isInfinitive(clause)) {
            return false;
        }
        for (int dependent : tree.dependents(clause)) {
            if (tree.is(dependent, "aux")
                    && (sentence.token(dependent).tag().equals("MD")
                            || sentence.token(dependent).text().equalsIgnoreCase("be"))) {
                return false;
            }
        }
        String tag = sentence.token(clause).tag();
        if (tag.equals("VBP") && hasSingularSubject(clause)) {
            return false; // a subjunctive: "that Hungary support the bid"
        }
        boolean finite = tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || hasDependent(clause, "aux")
                || hasDependent(clause, "aux:pass");
        return finite && (tree.label(clause).equals("ccomp") || isJoinedToStatement(clause));
    }

    /** "insisted that they led and had won": a verb joined to a statement is one, too. */
    private boolean isJoinedToStatement(int clause) {
        int first = tree.head(clause);
        return tree.label(clause).equals("conj") && first >= 0 && first < clause && isStatement(first);
    }

    /** "insisted that the aim was peace": a clause whose head is no verb, with a finite "be". */
    boolean isStatedOfNoun(int clause) {
        boolean finite = tree.dependents(clause, "cop").stream()
                .map(copula -> sentence.token(copula).tag())
                .anyMatch(Grammar::isFinite);
        return finite && !hasDependent(clause, "aux") && tree.label(clause).equals("ccomp");
    }

    /** The first of the verbs that are joined by "and": "to come" in "told them to come and help". */
    int firstJoined(int clause) {
        int at = clause;
        while (tree.label(at).equals("conj") && tree.head(at) >= 0 && tree.head(at) < at) {
            at = tree.head(at);
        }
        return at;
    }

    /** Whether the clause is a question told: "asked why …", "wondered whether …". */
    boolean isQuestion(int clause) {
        if (isInfinitive(clause)) {
            return false;
        }
        for (int dependent : tree.dependents(clause)) {
            boolean asks = sentence.token(dependent).tag().startsWith("W")
                    || (tree.is(dependent, "mark")
                            && ASKING.contains(sentence.token(dependent).lemma().toLowerCase(Locale.ROOT)));
            if (asks && dependent < clause) {
                return true;
            }
        }
        return false;
    }
}
