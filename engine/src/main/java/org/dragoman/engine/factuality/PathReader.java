package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.engine.factuality.Operator.Stance;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Walks from an event up the tree and collects the operators at each predicate on the way: those at the word itself first
 * (negation, then modals, then adverbs), then what it hangs on. The walk ends where what is below is taken for granted.
 */
final class PathReader {

    private final Operators operators;
    private final Constructions constructions;
    private final Modifiers modifiers;
    private final Governors governors;
    private final Performatives performatives;

    PathReader(Operators operators) {
        this.operators = operators;
        this.performatives = new Performatives(operators);
        this.constructions = new Constructions(operators);
        this.modifiers = new Modifiers(operators, constructions);
        this.governors = new Governors(operators);
    }

    /** The operators over a word. */
    Path read(Sentence sentence, int trigger) {
        List<Path.Step> done = performatives.over(sentence, trigger);
        if (!done.isEmpty()) {
            return new Path(done, false);
        }
        List<Path.Step> steps = new ArrayList<>();
        DependencyTree tree = sentence.tree();
        int at = trigger;
        boolean granted = false;
        List<Integer> alone = new ArrayList<>();
        modifiers.addTo(sentence, at, steps);
        for (int guard = 0; guard < tree.size(); guard++) {
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                root(sentence, at, steps);
                break;
            }
            int before = steps.size();
            boolean on = climb(sentence, at, head, steps);
            if (constructions.standsAlone(sentence, at, head)) {
                alone.add(before);
            }
            if (at == trigger && isTakenForGranted(sentence, trigger, steps.subList(before, steps.size()))) {
                steps.subList(before, steps.size())
                        .replaceAll(step -> new Path.Step(step.operator().granting(), step.token()));
                granted = true;
                break;
            }
            if (!on) {
                granted = tree.label(at).equals("acl:relcl")
                        || (!steps.isEmpty()
                                && steps.get(steps.size() - 1).operator().presupposes());
                break;
            }
            if (tree.is(at, "conj")) {
                modifiers.others(sentence, head, steps);
            } else {
                modifiers.addTo(sentence, head, steps);
            }
            at = head;
        }
        return new Path(withoutForeignNegation(steps, alone), granted);
    }

    /** "investigated the attack", "concern over the recent riots": what a definite noun speaks of is there, though it is looked into. */
    private static boolean isTakenForGranted(Sentence sentence, int noun, List<Path.Step> above) {
        return sentence.token(noun).isNoun()
                && Clause.isDefinite(sentence, noun)
                && above.stream().anyMatch(step -> step.operator().grantsDefinite());
    }

    /** "refused to talk, urging the others to": the negation of the main clause does not reach the urging. */
    private static List<Path.Step> withoutForeignNegation(List<Path.Step> steps, List<Integer> alone) {
        for (int from : alone) {
            if (Path.fold(steps.subList(from, steps.size())).isNegative()) {
                return steps.subList(0, from);
            }
        }
        return steps;
    }

    /** The operators over a cue, as far as it is a complement of theirs: "refused to say". */
    List<Path.Step> overCue(Sentence sentence, int cue) {
        List<Path.Step> steps = new ArrayList<>();
        modifiers.auxiliaries(sentence, cue, steps);
        DependencyTree tree = sentence.tree();
        int at = cue;
        for (int guard = 0; guard < tree.size(); guard++) {
            if (!tree.is(at, "xcomp") || tree.head(at) == DependencyTree.ROOT) {
                break;
            }
            complement(sentence, at, tree.head(at), steps);
            at = tree.head(at);
            modifiers.auxiliaries(sentence, at, steps);
        }
        return steps;
    }

    /** Whether a verb takes what it is about for granted, as "condemn" does. */
    boolean grants(Sentence sentence, int verb) {
        return operators
                .above(Stance.VERB, Clause.lemma(sentence, verb), "object")
                .filter(Operator::presupposes)
                .isPresent();
    }

    /** Whether a word takes the clause that hangs on it for granted: "angered that", "do not know why". */
    boolean grantsClause(Sentence sentence, int token) {
        boolean verb = sentence.token(token).isVerb();
        Optional<Operator> feeling = operators.above(Stance.PREDICATIVE, Clause.lower(sentence, token), "that");
        Optional<Operator> knowing = verb
                ? operators
                        .above(Stance.VERB, Clause.lemma(sentence, token), "that")
                        .filter(operator -> !operator.reports())
                : Optional.empty();
        return Stream.concat(feeling.stream(), knowing.stream())
                .anyMatch(operator -> operator.presupposes() && operator.holds() == Value.CERTAIN);
    }

    /** Whether a verb, neither negated nor doubted, says what its teller takes for true as well: "admitted that", "revealed that". */
    boolean discloses(Sentence sentence, int verb) {
        return operators
                        .above(Stance.VERB, Clause.lemma(sentence, verb), "that")
                        .filter(operator -> operator.holds() == Value.CERTAIN && !operator.reports())
                        .isPresent()
                && Path.fold(overCue(sentence, verb)) == Value.CERTAIN;
    }

    /** Whether an adverb calls what a verb says wrong: "wrongly assumed". */
    boolean isWrongly(Sentence sentence, int verb) {
        return constructions.wrongly(sentence, verb).isPresent();
    }

    /** The operator by which a word attributes what hangs on it, if it does. */
    Optional<Operator> attribution(Sentence sentence, int token) {
        String lemma = Clause.lemma(sentence, token);
        Stance stance = sentence.token(token).isVerb() ? Stance.VERB : Stance.NOUN;
        boolean passive = sentence.tree().dependent(token, "aux:pass").isPresent();
        Optional<Operator> found =
                passive ? operators.above(stance, lemma, "passive-to") : operators.above(stance, lemma, "that");
        return found.or(() -> operators.above(stance, lemma, "that")).filter(Operator::reports);
    }

    /** What the top of the sentence adds: a question, an order, a headline's infinitive. */
    private void root(Sentence sentence, int root, List<Path.Step> steps) {
        String last = Clause.lower(sentence, sentence.size() - 1);
        boolean verb = sentence.token(root).isVerb();
        DependencyTree tree = sentence.tree();
        if (last.equals("?")) {
            if (!Clause.endsInQuotation(sentence, root) && !Clause.asksForPart(sentence, root)) {
                structure("question", root, steps);
            }
        } else if (verb
                && Clause.isInverted(sentence, root)
                && tree.dependent(root, "parataxis").isPresent()) {
            int main = tree.dependent(root, "parataxis").get();
            structure(Clause.isUnreal(sentence, root, main) ? "counterfactual" : "inverted-condition", root, steps);
        } else if (verb && Clause.opensInCase(sentence, root)) {
            operators.at(Stance.MARKER, "in case").ifPresent(found -> steps.add(new Path.Step(found, root)));
        } else if (verb && Clause.isInfinitive(sentence, root)) {
            if (modifiers.semiModal(sentence, root).isEmpty()
                    && constructions.about(sentence, root).isEmpty()) {
                structure("headline-to", root, steps);
            }
        } else if (sentence.token(root).tag().equals("VB")
                && root <= 1
                && tree.dependent(root, "nsubj").isEmpty()
                && tree.dependent(root, "aux").isEmpty()) {
            structure("imperative", root, steps);
        }
    }

    private void structure(String name, int token, List<Path.Step> steps) {
        operators.structure(name).ifPresent(operator -> steps.add(new Path.Step(operator, token)));
    }

    /** Adds the operator by which a word hangs on its head; says whether to go on from the head. */
    private boolean climb(Sentence sentence, int at, int head, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        String label = plain(tree.label(at));
        return switch (label) {
            case "conj" -> coordinated(sentence, at, steps);
            case "xcomp", "ccomp", "csubj" ->
                !Constructions.isNotOnly(sentence, at) && complement(sentence, at, head, steps);
            case "advcl" -> adverbial(sentence, at, head, steps);
            case "acl" -> ofNoun(sentence, at, head, steps);
            case "dep" ->
                isPreposition(sentence, head)
                        ? ofPreposition(sentence, head, steps)
                        : isConditioned(sentence, at)
                                ? adverbial(sentence, at, head, steps)
                                : !isClauseOfItsOwn(sentence, at, head) && nominal(sentence, at, head, steps);
            case "obj", "iobj", "dobj", "obl", "nmod", "nsubj", "compound" -> nominal(sentence, at, head, steps);
            case "aux", "cop", "amod", "mark", "case", "fixed", "flat", "advmod" -> true;
            default -> false;
        };
    }

    private static boolean isPreposition(Sentence sentence, int head) {
        return sentence.token(head).tag().equals("IN") && sentence.tree().head(head) != DependencyTree.ROOT;
    }

    /** "moved towards banning the party", where the parser puts the preposition over its gerund. */
    private boolean ofPreposition(Sentence sentence, int preposition, List<Path.Step> steps) {
        int governor = sentence.tree().head(preposition);
        governors
                .above(sentence, governor, Clause.lower(sentence, preposition))
                .ifPresent(operator -> steps.add(new Path.Step(operator, governor)));
        return true;
    }

    /** "Only if both meet will the trains run": a clause with "if" or the like that the parser hung on without knowing why. */
    private boolean isConditioned(Sentence sentence, int at) {
        return Clause.isFinite(sentence, at)
                && Clause.markers(sentence, at).stream()
                        .anyMatch(marker -> operators
                                .at(Stance.MARKER, marker)
                                .filter(Operator::supposes)
                                .isPresent());
    }

    /** "have not burned A, have not attacked B": a finite verb that the parser hung on another without knowing why. */
    private static boolean isClauseOfItsOwn(Sentence sentence, int at, int head) {
        return sentence.token(head).isVerb() && Clause.isFinite(sentence, at);
    }

    /** "resigned instead of attacking". */
    private boolean coordinated(Sentence sentence, int at, List<Path.Step> steps) {
        for (int child : sentence.tree().dependents(at)) {
            if (sentence.tree().is(child, "cc") && child + 1 < sentence.size()) {
                String words = Clause.lower(sentence, child) + ' ' + Clause.lower(sentence, child + 1);
                operators.at(Stance.MARKER, words).ifPresent(operator -> steps.add(new Path.Step(operator, at)));
            }
        }
        return true;
    }

    private static String plain(String label) {
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon);
    }

    private boolean complement(Sentence sentence, int at, int head, List<Path.Step> steps) {
        String link = Governors.link(sentence, at);
        if (link.equals("that") && Clause.asksForPart(sentence, at)) {
            return false;
        }
        if (link.equals("whether")) {
            operators.at(Stance.MARKER, "whether").ifPresent(whether -> steps.add(new Path.Step(whether, at)));
        }
        if (Clause.isInvertedWere(sentence, at, head)) {
            structure("inverted-condition", at, steps);
            return false;
        }
        Optional<Operator> construction = constructions.of(sentence, at, head);
        if (construction.isPresent()) {
            return add(construction, head, steps);
        }
        if (isRelative(sentence, at, head, link)) {
            return false;
        }
        Optional<Operator> found = sentence.tree().is(at, "csubj") && link.equals("to")
                ? governors.ofSubject(sentence, at).or(() -> governors.above(sentence, head, link))
                : governors.ofObject(sentence, at, head, link).or(() -> governors.above(sentence, head, link));
        if (found.isEmpty() && link.equals("that")) {
            found = governors
                    .above(sentence, head, "bare")
                    .filter(operator -> sentence.token(at).tag().matches("VBP?"));
        }
        if (found.isEmpty()) {
            found = governors.byPreposition(sentence, at, head);
        }
        if (found.isEmpty() && link.equals("to")) {
            found = governors.ofSubject(sentence, at);
        }
        if (found.isEmpty()) {
            found = switch (link) {
                case "to" -> operators.structure("unlisted-to");
                case "that" -> operators.structure("unlisted-that");
                default -> Optional.empty();
            };
        }
        return add(found, head, steps);
    }

    /** "the treaty that they signed", taken for a complement of a noun that has none. */
    private boolean isRelative(Sentence sentence, int at, int head, String link) {
        return link.equals("that")
                && sentence.tree().is(at, "ccomp")
                && sentence.token(head).isNoun()
                && sentence.tree().dependent(head, "cop").isEmpty()
                && Clause.markers(sentence, at).contains("that")
                && governors.above(sentence, head, "that").isEmpty();
    }

    private boolean adverbial(Sentence sentence, int at, int head, List<Path.Step> steps) {
        List<String> markers = Clause.markers(sentence, at);
        if (Clause.isInfinitive(sentence, at)) {
            Optional<Operator> found =
                    constructions.of(sentence, at, head).or(() -> governors.above(sentence, head, "to"));
            return add(
                    found.isPresent() ? found : operators.structure("purpose"), found.isPresent() ? head : at, steps);
        }
        Optional<Operator> governed = governors.byPreposition(sentence, at, head);
        if (governed.isPresent()) {
            return add(governed, head, steps);
        }
        if (markers.isEmpty() && Clause.isInverted(sentence, at)) {
            return add(
                    operators.structure(Clause.isUnreal(sentence, at, head) ? "counterfactual" : "inverted-condition"),
                    at,
                    steps);
        }
        if (markers.contains("if") && Clause.isUnreal(sentence, at, head)) {
            return add(operators.structure("counterfactual"), at, steps);
        }
        if (markers.isEmpty() && Clause.isMain(sentence, at)) {
            return false;
        }
        boolean told = sentence.token(at).tag().matches("VBD|VBN") && !hasModal(sentence, at);
        for (String marker : markers) {
            Optional<Operator> fact = operators.at(Stance.FACT_MARKER, marker).filter(operator -> told);
            if (fact.isPresent()) {
                steps.add(new Path.Step(fact.get(), at));
                return false;
            }
            Optional<Operator> found = operators.at(Stance.MARKER, marker);
            if (found.isPresent()) {
                steps.add(new Path.Step(found.get(), at));
                return !marker.equals("without");
            }
        }
        return true;
    }

    private static boolean hasModal(Sentence sentence, int at) {
        for (int child : sentence.tree().dependents(at)) {
            if (sentence.token(child).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean ofNoun(Sentence sentence, int at, int head, List<Path.Step> steps) {
        if (sentence.tree().label(at).equals("acl:relcl")) {
            if (Clause.isAnybody(sentence, head)) {
                structure("anybody-who", at, steps);
            }
            return false;
        }
        boolean infinitive = Clause.isInfinitive(sentence, at);
        if (infinitive) {
            Optional<Operator> found =
                    constructions.of(sentence, at, head).or(() -> governors.above(sentence, head, "to"));
            return add(found.isPresent() ? found : operators.structure("unlisted-to"), head, steps);
        }
        Optional<Operator> found = governors.byPreposition(sentence, at, head);
        if (found.isEmpty() && Clause.markers(sentence, at).contains("that")) {
            found = constructions.of(sentence, at, head);
        }
        if (found.isEmpty() && Clause.markers(sentence, at).contains("that")) {
            found = governors.above(sentence, head, "that").or(() -> operators.structure("unlisted-that"));
        }
        return found.isPresent() && add(found, head, steps);
    }

    private boolean nominal(Sentence sentence, int at, int head, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        Token above = sentence.token(head);
        Optional<Operator> found = governors.byPreposition(sentence, at, head);
        String label = plain(tree.label(at));
        if (found.isEmpty()
                && (label.equals("obj")
                        || label.equals("dobj")
                        || tree.label(at).equals("nsubj:pass"))) {
            found = constructions.decreed(sentence, at).or(() -> governors.above(sentence, head, "object"));
        } else if (found.isEmpty() && label.equals("nsubj")) {
            aheadOf(sentence, head).ifPresent(step -> steps.add(step));
            found = governors.above(sentence, head, "subject");
        } else if (found.isEmpty() && label.equals("compound") && above.isNoun()) {
            found = governors.above(sentence, head, "compound");
        } else if (found.isEmpty() && label.equals("dep")) {
            found = governors.above(sentence, head, Governors.link(sentence, at));
        }
        if (found.isPresent()) {
            return add(found, head, steps);
        }
        int grand = tree.head(head);
        if (grand != DependencyTree.ROOT && (above.isNoun() || tree.is(head, "advmod"))) {
            // the phrase may belong to the verb and not to its object: "convicted the officer of killing"
            Optional<Operator> raised =
                    sentence.token(grand).isVerb() ? governors.byPreposition(sentence, at, grand) : Optional.empty();
            if (raised.isPresent()) {
                add(raised, grand, steps);
                return false;
            }
        }
        for (String marker : Clause.markers(sentence, at)) {
            Optional<Operator> fact = operators
                    .at(Stance.MARKER, marker)
                    .filter(operator -> !marker.equals("before") && !marker.equals("until"));
            if (fact.isPresent()) {
                steps.add(new Path.Step(fact.get(), at));
                return fact.get().holds() == Value.UNCOMMITTED;
            }
        }
        boolean noun = sentence.token(at).isNoun() && !Clause.isPredicate(sentence, at);
        if (!noun) {
            return true;
        }
        if (Clause.isDefinite(sentence, at)) {
            return false;
        }
        return add(operators.structure("unlisted-object"), head, steps);
    }

    /** "The meeting will be the first": what a thing will be tells when it is. */
    private Optional<Path.Step> aheadOf(Sentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        return tree.dependent(predicate, "cop").isEmpty()
                ? Optional.empty()
                : tree.dependents(predicate, "aux").stream()
                        .filter(aux -> sentence.token(aux).tag().equals("MD"))
                        .flatMap(aux -> modifiers.modal(sentence, predicate, aux).stream()
                                .filter(operator -> operator.holds() == Value.CERTAIN)
                                .map(operator -> new Path.Step(operator, aux)))
                        .findFirst();
    }

    private static boolean add(Optional<Operator> found, int token, List<Path.Step> steps) {
        found.ifPresent(operator -> steps.add(new Path.Step(operator, token)));
        return found.isEmpty() || !found.get().presupposes();
    }
}
