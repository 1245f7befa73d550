package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Performatives performatives;

    PathReader(Operators operators) {
        this.operators = operators;
        this.performatives = new Performatives(operators);
        this.constructions = new Constructions(operators);
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
        modifiers(sentence, at, steps);
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
                others(sentence, head, steps);
            } else {
                modifiers(sentence, head, steps);
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
        auxiliaries(sentence, cue, steps);
        DependencyTree tree = sentence.tree();
        int at = cue;
        for (int guard = 0; guard < tree.size(); guard++) {
            if (!tree.is(at, "xcomp") || tree.head(at) == DependencyTree.ROOT) {
                break;
            }
            complement(sentence, at, tree.head(at), steps);
            at = tree.head(at);
            auxiliaries(sentence, at, steps);
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
        } else if (verb && Clause.isInfinitive(sentence, root)) {
            if (semiModal(sentence, root).isEmpty()
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

    // ---- at the word itself

    private void modifiers(Sentence sentence, int at, List<Path.Step> steps) {
        auxiliaries(sentence, at, steps);
        others(sentence, at, steps);
    }

    /** Negation and modals, also those of a coordinated partner. */
    private void auxiliaries(Sentence sentence, int at, List<Path.Step> steps) {
        List<Path.Step> negators = new ArrayList<>();
        List<Path.Step> modals = new ArrayList<>();
        for (int child : sentence.tree().dependents(at)) {
            negator(sentence, at, child).ifPresent(operator -> negators.add(new Path.Step(operator, child)));
            if (sentence.token(child).tag().equals("MD")) {
                modal(sentence, at, child).ifPresent(operator -> modals.add(new Path.Step(operator, child)));
            }
        }
        if (!negators.isEmpty() && Constructions.isNotUntil(sentence, at)) {
            negators.clear();
        }
        // "cannot" and "could not" deny; "may not" only doubts
        modals.removeIf(step -> !negators.isEmpty() && step.operator().negated() == Value.CERTAINLY_NOT);
        steps.addAll(negators);
        steps.addAll(modals);
        semiModal(sentence, at)
                .or(() -> constructions.about(sentence, at))
                .ifPresent(operator -> steps.add(new Path.Step(operator, at)));
        borrowed(sentence, at, negators.isEmpty(), steps);
    }

    /** A modal, together with "have" where the deed would lie in the past: "should have left". */
    private Optional<Operator> modal(Sentence sentence, int at, int modal) {
        for (int other : sentence.tree().dependents(at)) {
            if (other > modal
                    && sentence.tree().is(other, "aux")
                    && Clause.lower(sentence, other).matches("have|'ve")) {
                Optional<Operator> past = operators.at(Stance.MODAL, Clause.lower(sentence, modal) + " have");
                if (past.isPresent()) {
                    return past;
                }
            }
        }
        Optional<Operator> narrated = constructions.narrated(sentence, at, modal);
        if (narrated.isPresent()) {
            return narrated;
        }
        Optional<Operator> found = at(Stance.MODAL, sentence, modal);
        return found.filter(operator -> operator.holds() == Value.CERTAIN && Clause.isConditional(sentence, at))
                .flatMap(operator -> operators.structure("conditional-will"))
                .or(() -> found);
    }

    /** Adverbs, adjectives and phrases, which also speak for coordinated partners. */
    private void others(Sentence sentence, int at, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(at)) {
            Optional<Operator> found = Optional.empty();
            if (tree.is(child, "advmod")) {
                found = at(Stance.ADVERB, sentence, child);
            } else if (tree.is(child, "amod") || tree.is(child, "compound")) {
                found = at(Stance.ADJECTIVE, sentence, child);
            } else if (tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "advcl")) {
                found = phrase(sentence, child);
            } else if (tree.is(child, "parataxis")
                    && child > at
                    && tree.dependent(child, "ccomp").isEmpty()) {
                found = operators
                        .above(Stance.VERB, Clause.lemma(sentence, child), "that")
                        .filter(operator -> operator.holds() == Value.UNCOMMITTED);
            }
            found.ifPresent(operator -> steps.add(new Path.Step(operator, child)));
        }
    }

    /** "had to", "are to": an auxiliary before "to". */
    private Optional<Operator> semiModal(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        if (!Clause.isInfinitive(sentence, at)) {
            return Optional.empty();
        }
        for (int child : tree.dependents(at)) {
            if (tree.is(child, "aux")
                    && child + 1 < at
                    && sentence.token(child + 1).tag().equals("TO")) {
                return operators.above(Stance.VERB, Clause.lemma(sentence, child), "to");
            }
        }
        return Optional.empty();
    }

    /** A coordinated verb shares its partner's auxiliaries and negation, unless it has a subject or auxiliary of its own. */
    private void borrowed(Sentence sentence, int at, boolean affirmed, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        if (!tree.is(at, "conj")
                || tree.head(at) == DependencyTree.ROOT
                || !sentence.token(at).isVerb()) {
            return;
        }
        int partner = tree.head(at);
        boolean own =
                Arrays.stream(tree.dependents(at)).anyMatch(child -> tree.is(child, "nsubj") || tree.is(child, "aux"));
        if (!own && sentence.token(partner).tag().equals(sentence.token(at).tag())) {
            for (int child : tree.dependents(partner)) {
                if (child < partner) {
                    // "neither confirmed nor denied" denies each once
                    negator(sentence, partner, child)
                            .filter(operator -> affirmed)
                            .ifPresent(operator -> steps.add(new Path.Step(operator, child)));
                    if (sentence.token(child).tag().equals("MD")) {
                        modal(sentence, partner, child)
                                .ifPresent(operator -> steps.add(new Path.Step(operator, child)));
                    }
                }
            }
        }
    }

    private Optional<Operator> negator(Sentence sentence, int at, int child) {
        DependencyTree tree = sentence.tree();
        if (tree.is(child, "advmod") || tree.is(child, "neg") || tree.is(child, "cc") || tree.is(child, "aux")) {
            return negating(sentence, child);
        }
        boolean noun = !sentence.token(at).isVerb();
        if (tree.is(child, "det")) {
            return noun ? negating(sentence, child) : Optional.empty();
        }
        if (tree.is(child, "nsubj") || tree.is(child, "obj")) {
            Optional<Operator> whole = negating(sentence, child);
            return whole.or(() -> tree.dependent(child, "det").flatMap(det -> negating(sentence, det)))
                    .or(() -> notOne(sentence, tree.subtree(child).get(0)));
        }
        return Optional.empty();
    }

    /** "Not one of the ministers", "not a single soldier". */
    private Optional<Operator> notOne(Sentence sentence, int first) {
        return negating(sentence, first)
                .filter(operator -> operator.words().get(0).contains(" "));
    }

    /** The negator that begins at a word, alone or together with words behind it: "not only", "no fewer than". */
    private Optional<Operator> negating(Sentence sentence, int word) {
        StringBuilder words = new StringBuilder(Clause.lower(sentence, word));
        Optional<Operator> longest = Optional.empty();
        for (int next = word + 1; next < Math.min(word + 3, sentence.size()); next++) {
            words.append(' ').append(Clause.lower(sentence, next));
            Optional<Operator> longer = operators.at(Stance.NEGATOR, words.toString());
            longest = longer.isPresent() ? longer : longest;
        }
        return longest.isPresent() ? longest : at(Stance.NEGATOR, sentence, word);
    }

    /** The operator of a word, or of the word together with the one before. */
    private Optional<Operator> at(Stance stance, Sentence sentence, int token) {
        String word = Clause.lower(sentence, token);
        if (token > 0) {
            Optional<Operator> two = operators.at(stance, Clause.lower(sentence, token - 1) + ' ' + word);
            if (two.isPresent()) {
                return two;
            }
        }
        return operators.at(stance, word).or(() -> operators.at(stance, Clause.lemma(sentence, token)));
    }

    private Optional<Operator> phrase(Sentence sentence, int token) {
        Optional<Operator> own = operators.at(Stance.PHRASE, Clause.lower(sentence, token));
        if (own.isPresent()) {
            return own;
        }
        for (String marker : Clause.markers(sentence, token)) {
            Optional<Operator> found = operators.at(Stance.PHRASE, firstWord(marker));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    // ---- from a word to its head

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
            case "dep" -> !isClauseOfItsOwn(sentence, at, head) && nominal(sentence, at, head, steps);
            case "obj", "iobj", "dobj", "obl", "nmod", "nsubj", "compound" -> nominal(sentence, at, head, steps);
            case "aux", "cop", "amod", "mark", "case", "fixed", "flat", "advmod" -> true;
            default -> false;
        };
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
        String link = link(sentence, at);
        if (link.equals("that") && Clause.asksForPart(sentence, at)) {
            return false;
        }
        if (link.equals("whether")) {
            operators.at(Stance.MARKER, "whether").ifPresent(whether -> steps.add(new Path.Step(whether, at)));
        }
        Optional<Operator> construction = constructions.of(sentence, at, head);
        if (construction.isPresent()) {
            return add(construction, head, steps);
        }
        if (isRelative(sentence, at, head, link)) {
            return false;
        }
        Optional<Operator> found = sentence.tree().is(at, "csubj") && link.equals("to")
                ? ofSubject(sentence, at).or(() -> above(sentence, head, link))
                : ofObject(sentence, at, head, link).or(() -> above(sentence, head, link));
        if (found.isEmpty() && link.equals("that")) {
            found = above(sentence, head, "bare")
                    .filter(operator -> sentence.token(at).tag().matches("VBP?"));
        }
        if (found.isEmpty()) {
            found = byPreposition(sentence, at, head);
        }
        if (found.isEmpty() && link.equals("to")) {
            found = ofSubject(sentence, at);
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
                && above(sentence, head, "that").isEmpty();
    }

    /** "have the authority to ask": the infinitive right behind an object belongs to it, though the parser hangs it on the verb. */
    private Optional<Operator> ofObject(Sentence sentence, int at, int head, String link) {
        DependencyTree tree = sentence.tree();
        return !link.equals("to") || !sentence.token(head).isVerb()
                ? Optional.empty()
                : tree.dependents(head, "obj").stream()
                        .filter(object -> object + 1 < at
                                && sentence.token(object + 1).tag().equals("TO")
                                && sentence.token(object).tag().matches("NNS?"))
                        .flatMap(object -> operators.above(Stance.NOUN, Clause.lemma(sentence, object), "to").stream())
                        .findFirst();
    }

    /** "A plot to kill him was found": the parser may take the noun for the subject of the infinitive. */
    private Optional<Operator> ofSubject(Sentence sentence, int at) {
        for (int child : sentence.tree().dependents(at)) {
            boolean before = child + 1 < at && sentence.token(child + 1).tag().equals("TO");
            if (sentence.tree().is(child, "nsubj")
                    && before
                    && sentence.token(child).isNoun()) {
                return operators.above(Stance.NOUN, Clause.lemma(sentence, child), "to");
            }
        }
        return Optional.empty();
    }

    private boolean adverbial(Sentence sentence, int at, int head, List<Path.Step> steps) {
        List<String> markers = Clause.markers(sentence, at);
        if (Clause.isInfinitive(sentence, at)) {
            Optional<Operator> found = constructions.of(sentence, at, head).or(() -> above(sentence, head, "to"));
            return add(
                    found.isPresent() ? found : operators.structure("purpose"), found.isPresent() ? head : at, steps);
        }
        Optional<Operator> governed = byPreposition(sentence, at, head);
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
            Optional<Operator> found = constructions.of(sentence, at, head).or(() -> above(sentence, head, "to"));
            return add(found.isPresent() ? found : operators.structure("unlisted-to"), head, steps);
        }
        Optional<Operator> found = byPreposition(sentence, at, head);
        if (found.isEmpty() && Clause.markers(sentence, at).contains("that")) {
            found = constructions.of(sentence, at, head);
        }
        if (found.isEmpty() && Clause.markers(sentence, at).contains("that")) {
            found = above(sentence, head, "that").or(() -> operators.structure("unlisted-that"));
        }
        return found.isPresent() && add(found, head, steps);
    }

    private boolean nominal(Sentence sentence, int at, int head, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        Token above = sentence.token(head);
        Optional<Operator> found = byPreposition(sentence, at, head);
        String label = plain(tree.label(at));
        if (found.isEmpty()
                && (label.equals("obj")
                        || label.equals("dobj")
                        || tree.label(at).equals("nsubj:pass"))) {
            found = constructions.decreed(sentence, at).or(() -> above(sentence, head, "object"));
        } else if (found.isEmpty() && label.equals("nsubj")) {
            aheadOf(sentence, head).ifPresent(step -> steps.add(step));
            found = above(sentence, head, "subject");
        } else if (found.isEmpty() && label.equals("compound") && above.isNoun()) {
            found = above(sentence, head, "compound");
        } else if (found.isEmpty() && label.equals("dep")) {
            found = above(sentence, head, link(sentence, at));
        }
        if (found.isPresent()) {
            return add(found, head, steps);
        }
        int grand = tree.head(head);
        if (grand != DependencyTree.ROOT && (above.isNoun() || tree.is(head, "advmod"))) {
            // the phrase may belong to the verb and not to its object: "convicted the officer of killing"
            Optional<Operator> raised =
                    sentence.token(grand).isVerb() ? byPreposition(sentence, at, grand) : Optional.empty();
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
                        .flatMap(aux -> modal(sentence, predicate, aux).stream()
                                .filter(operator -> operator.holds() == Value.CERTAIN)
                                .map(operator -> new Path.Step(operator, aux)))
                        .findFirst();
    }

    private static boolean add(Optional<Operator> found, int token, List<Path.Step> steps) {
        found.ifPresent(operator -> steps.add(new Path.Step(operator, token)));
        return found.isEmpty() || !found.get().presupposes();
    }

    private Optional<Operator> byPreposition(Sentence sentence, int at, int head) {
        for (String marker : Clause.markers(sentence, at)) {
            if (!marker.equals("to") || !sentence.token(at).isVerb()) {
                Optional<Operator> found = above(sentence, head, marker);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The operator that a head word is, where the event hangs on it in the given way. */
    private Optional<Operator> above(Sentence sentence, int head, String link) {
        Token word = sentence.token(head);
        Stance stance = word.isNoun() ? Stance.NOUN : word.isVerb() ? Stance.VERB : Stance.PREDICATIVE;
        String lemma = Clause.lemma(sentence, head);
        if (stance == Stance.PREDICATIVE && link.equals("to")) {
            for (int child : sentence.tree().dependents(head)) {
                Optional<Operator> degree = operators.above(Stance.DEGREE, Clause.lower(sentence, child), link);
                if (degree.isPresent()) {
                    return degree;
                }
            }
        }
        Optional<Operator> found = head + 1 < sentence.size()
                ? aboveWord(sentence, head, stance, lemma + ' ' + Clause.lower(sentence, head + 1), link)
                : Optional.empty();
        if (found.isEmpty()) {
            found = aboveWord(sentence, head, stance, lemma, link);
        }
        return found.isPresent() || !word.tag().matches("VB[NG]")
                ? found
                : operators.above(Stance.PREDICATIVE, Clause.lower(sentence, head), link);
    }

    private Optional<Operator> aboveWord(Sentence sentence, int head, Stance stance, String words, String link) {
        if (stance == Stance.VERB && link.equals("to")) {
            Optional<Operator> governed = operators.above(stance, words, governedInfinitive(sentence, head));
            if (governed.isPresent()) {
                return governed;
            }
        }
        return operators.above(stance, words, link);
    }

    /** How an infinitive hangs on a verb: on its passive, on the verb with an object, or on the verb alone. */
    private static String governedInfinitive(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean passive = tree.dependent(verb, "aux:pass").isPresent()
                || tree.dependent(verb, "nsubj:pass").isPresent()
                || (sentence.token(verb).tag().equals("VBN") && tree.label(verb).equals("acl"));
        if (passive) {
            return "passive-to";
        }
        return tree.dependent(verb, "obj").isPresent()
                        || tree.dependent(verb, "iobj").isPresent()
                ? "object-to"
                : "self-to";
    }

    /** How a clause hangs on what is above it. */
    private static String link(Sentence sentence, int at) {
        if (Clause.isInfinitive(sentence, at)) {
            return "to";
        }
        List<String> markers = Clause.markers(sentence, at);
        if (markers.contains("whether") || markers.contains("if")) {
            return "whether";
        }
        boolean finite = sentence.tree().dependents(at, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().matches("MD|VBD|VBZ|VBP"));
        if (sentence.token(at).tag().equals("VBG") && !finite) {
            return "ing";
        }
        return "that";
    }
}
