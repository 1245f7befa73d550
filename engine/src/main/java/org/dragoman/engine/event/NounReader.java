package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.event.LightVerbs.Part;
import org.dragoman.engine.event.LightVerbs.Use;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** Reads event nouns as predicates: "Russia's invasion of Georgia", "held talks with", "a strike carried out by Israel". */
final class NounReader {

    /** The slot of the verb whose subject or object a noun is. */
    static final String GOVERNOR = "verb";

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final LightVerbs light;
    private final PredicateFinder predicates;
    private final PhraseFinder phrases;
    private final ClauseFinder clauses;

    NounReader(
            Grammar grammar, LightVerbs light, PredicateFinder predicates, PhraseFinder phrases, ClauseFinder clauses) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
        this.light = light;
        this.predicates = predicates;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    Predicate read(int noun) {
        Map<String, List<Integer>> slots = new LinkedHashMap<>();
        List<Integer> complements = new ArrayList<>();
        List<Integer> initiators = new ArrayList<>();
        readNounDependents(noun, noun, slots, complements);
        if (tree.label(noun).equals("amod") && sentence.token(noun).isVerb() && tree.head(noun) < noun) {
            readMisplaced(noun, slots, complements);
        }
        Slots.put(slots, PredicateFinder.WHILE, clauses.participles(noun));
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "nmod")) {
                Slots.add(slots, PredicateFinder.WHILE, clauses.participles(dependent));
            }
        }
        Optional<Carrier> carrier = carrier(noun);
        carrier.ifPresent(found -> readCarrier(found, slots, complements, initiators));
        for (int dependent : tree.dependents(noun)) {
            if (tree.label(dependent).startsWith("acl") && grammar.isVerb(dependent)) {
                readRelativeCarrier(dependent, slots, initiators);
            }
        }
        readVerbPhrases(noun, slots);
        governor(noun).ifPresent(verb -> Slots.put(slots, GOVERNOR, List.of(verb)));
        strayInfinitive(noun).ifPresent(clause -> {
            LinkedHashSet<Integer> clauses = new LinkedHashSet<>();
            this.clauses.addClause(clause, clauses);
            clauses.stream().filter(found -> !complements.contains(found)).forEach(complements::add);
        });
        initiators.addAll(predicates.initiators(slots));
        if (slots.containsKey("by")) {
            if (slots.containsKey("agent") && carrier.isPresent()) {
                // "went on strike against abuses by police": whoever does it is named already
                slots.remove("by");
            } else {
                Slots.add(slots, "agent", slots.get("by"));
            }
        }
        Slots.put(slots, "object", slots.getOrDefault("object", slots.getOrDefault("of", List.of())));
        return new Predicate(
                sentence,
                noun,
                Predicate.Kind.NOUN,
                false,
                slots,
                complements,
                carrier.map(found -> OptionalInt.of(found.verb())).orElse(OptionalInt.empty()),
                initiators);
    }

    /** "the summoning of the envoy", "Russian shelling": the parser made the word before the noun its head. */
    private void readMisplaced(int noun, Map<String, List<Integer>> slots, List<Integer> complements) {
        int head = tree.head(noun);
        readNounDependents(noun, head, slots, complements);
        if (!sentence.token(head).tag().equals("DT")) {
            Slots.add(slots, "modifier", List.of(head));
        }
    }

    /** "Italy's promise to help Albania was repeated": an infinitive or that-clause right behind the noun that the parser hung elsewhere. */
    private Optional<Integer> strayInfinitive(int noun) {
        int next = noun + 1;
        if (next >= sentence.size()) {
            return Optional.empty();
        }
        boolean that = Words.is(sentence, next, "that") && tree.label(next).equals("mark");
        if (!that && !sentence.token(next).tag().equals("TO")) {
            return Optional.empty();
        }
        int verb = tree.head(next);
        boolean stray =
                verb > next && tree.head(verb) != noun && sentence.token(verb).isVerb();
        return stray ? Optional.of(verb) : Optional.empty();
    }

    private void readNounDependents(int noun, int from, Map<String, List<Integer>> slots, List<Integer> complements) {
        for (int dependent : tree.dependents(from)) {
            String label = tree.label(dependent);
            if (dependent == noun) {
                continue;
            }
            if (label.equals("nmod:poss")
                    || (label.equals("nsubj") && sentence.token(noun).isVerb())) {
                Slots.add(slots, "possessor", grammar.withConjuncts(dependent));
            } else if (tree.is(dependent, "nmod") || tree.is(dependent, "obl")) {
                readPhrase(dependent, slots);
            } else if (dependent < noun
                    && (label.startsWith("amod") || label.startsWith("compound") || label.equals("dep"))) {
                readModifier(dependent, slots);
            } else if (label.equals("acl") || label.equals("ccomp") || label.equals("advcl")) {
                if (label.equals("ccomp")
                        || grammar.isInfinitive(dependent)
                        || grammar.isMarkedBy(dependent, Set.of("that", "of", "for", "against"))) {
                    LinkedHashSet<Integer> clauses = new LinkedHashSet<>();
                    this.clauses.addClause(dependent, clauses);
                    complements.addAll(clauses);
                }
            } else if (label.equals("acl:relcl") && grammar.isMarkedBy(dependent, Set.of("that"))) {
                complements.add(dependent);
            }
        }
    }

    private void readPhrase(int dependent, Map<String, List<Integer>> slots) {
        String name = grammar.preposition(dependent).orElse("");
        if (name.isEmpty()) {
            if (dependent < tree.head(dependent)) {
                Slots.add(slots, "modifier", grammar.withConjuncts(dependent));
            }
            return;
        }
        List<Integer> heads = grammar.resolved(grammar.withConjuncts(dependent));
        Slots.add(slots, name, heads);
        Map<String, List<Integer>> below = new LinkedHashMap<>();
        for (int head : heads) {
            phrases.collectPhrases(head, below, 1);
        }
        below.forEach((weak, fillers) -> {
            if (!weak.equals("of")) {
                slots.putIfAbsent(weak, fillers);
            }
        });
    }

    private void readModifier(int modifier, Map<String, List<Integer>> slots) {
        if (light.isAgentParticiple(grammar.lemma(modifier))
                || light.isAgentParticiple(Words.lower(sentence.token(modifier).text()))) {
            hyphenated(modifier).ifPresent(agent -> Slots.add(slots, "agent", List.of(agent)));
            return;
        }
        String text = Words.lower(sentence.token(modifier).text());
        int hyphen = text.lastIndexOf('-');
        if (hyphen > 0 && light.isAgentParticiple(text.substring(hyphen + 1))) {
            Slots.add(slots, "agent", List.of(modifier));
            return;
        }
        Slots.add(slots, "modifier", grammar.withConjuncts(modifier));
        hyphenated(modifier)
                .filter(other -> sentence.token(other).isProperNoun()
                        && sentence.token(modifier).isProperNoun())
                .ifPresent(other -> Slots.add(slots, "modifier", List.of(other)));
        for (int dependent : tree.dependents(modifier)) {
            if (tree.is(dependent, "compound") || tree.is(dependent, "amod")) {
                Slots.add(slots, "modifier", List.of(dependent));
            }
        }
    }

    /** What a hyphen ties to the word from before: "Trump" in "Trump-ordered", "US" in "US-Russia". */
    private Optional<Integer> hyphenated(int participle) {
        return participle >= 2 && Words.isHyphen(sentence, participle - 1)
                ? Optional.of(participle - 2)
                : Optional.empty();
    }

    private record Carrier(int verb, Use use) {}

    /** The light verb that carries the noun. */
    private Optional<Carrier> carrier(int noun) {
        int at = noun;
        while (tree.is(at, "conj") && tree.head(at) >= 0 && !grammar.isVerb(tree.head(at))) {
            at = tree.head(at);
        }
        int head = tree.head(at);
        if (head >= 0
                && !grammar.isVerb(head)
                && grammar.counted(head).filter(Integer.valueOf(at)::equals).isPresent()) {
            return carrier(head);
        }
        if (grammar.hasDependent(at, "cop")) {
            return grammar.preposition(at)
                    .flatMap(place -> light.use("be", place))
                    .map(use -> new Carrier(noun, use));
        }
        if (head < 0 || !grammar.isVerb(head)) {
            return Optional.empty();
        }
        String label = tree.label(at);
        String place = switch (label) {
            case "obj", "nsubj:pass" -> "object";
            case "nsubj" -> "subject";
            default -> tree.is(at, "obl") ? grammar.preposition(at).orElse("") : "";
        };
        return light.use(grammar.lemma(head), place)
                .filter(use -> use.subject() != Part.INITIATOR)
                .map(use -> new Carrier(head, use));
    }

    /** The event nouns that a light verb may carry: its object, or what stands behind its preposition. */
    List<Integer> carriedBy(int verb) {
        List<Integer> found = new ArrayList<>();
        if (!grammar.isVerb(verb)) {
            return found;
        }
        if (grammar.isGerundWithObject(verb)
                && light.use(grammar.lemma(verb), "object").isPresent()) {
            found.add(tree.head(verb));
        }
        for (int dependent : tree.dependents(verb)) {
            for (int noun : grammar.withConjuncts(dependent)) {
                if (!sentence.token(noun).isVerb()
                        && carrier(noun)
                                .filter(carrier -> carrier.verb() == verb)
                                .isPresent()) {
                    found.add(noun);
                }
            }
        }
        return found;
    }

    private void readCarrier(
            Carrier carrier, Map<String, List<Integer>> slots, List<Integer> complements, List<Integer> initiators) {
        Predicate verb = predicates.verb(carrier.verb());
        boolean engaged = verb.passive() && !carrier.use().noun().equals("object");
        give(carrier.use().subject(), verb.slot(engaged ? "object" : "subject"), slots, initiators);
        verb.slots().forEach((name, fillers) -> {
            if (!Set.of("subject", "object", "indirect").contains(name)) {
                slots.putIfAbsent(name, fillers);
            }
        });
        slots.putIfAbsent("indirect", verb.slot("indirect"));
        for (int complement : verb.complements()) {
            if (!complements.contains(complement)) {
                complements.add(complement);
            }
        }
    }

    private void give(Part part, List<Integer> subjects, Map<String, List<Integer>> slots, List<Integer> initiators) {
        switch (part) {
            case SUBJECT -> Slots.add(slots, "agent", subjects);
            case OBJECT -> Slots.put(slots, "object", subjects);
            case INITIATOR -> initiators.addAll(subjects);
            case NONE -> {}
        }
    }

    /** "the discussion, which Iran initiated", "a strike carried out by Israel". */
    private void readRelativeCarrier(int verb, Map<String, List<Integer>> slots, List<Integer> initiators) {
        Optional<Use> use = light.use(grammar.lemma(verb), "object");
        if (use.isEmpty()) {
            return;
        }
        Predicate clause = predicates.verb(verb);
        if (!clause.passive() && !grammar.hasDependent(verb, "nsubj")) {
            return;
        }
        give(use.get().subject(), clause.slot("subject"), slots, initiators);
        clause.slots().forEach((name, fillers) -> {
            if (!Set.of("subject", "object", "indirect").contains(name)) {
                slots.putIfAbsent(name, fillers);
            }
        });
    }

    /** Whether a clause about the noun only tells who began it or did it. */
    boolean isCarriedAside(int noun, int verb) {
        return tree.head(verb) == noun
                && light.use(grammar.lemma(verb), "object")
                        .filter(use -> use.subject() == Part.INITIATOR)
                        .isPresent();
    }

    /** The verb whose subject or object the noun is: "the talks collapsed". */
    private Optional<Integer> governor(int noun) {
        int head = tree.head(noun);
        String label = tree.label(noun);
        boolean governed = head >= 0 && grammar.isVerb(head) && (label.equals("obj") || label.startsWith("nsubj"));
        return governed ? Optional.of(head) : Optional.empty();
    }

    /** Phrases that the parser hung on the verb although they follow its object noun directly. */
    private void readVerbPhrases(int noun, Map<String, List<Integer>> slots) {
        int head = tree.head(noun);
        boolean governed = head >= 0
                && grammar.isVerb(head)
                && (tree.label(noun).equals("obj") || tree.label(noun).startsWith("nsubj") || tree.is(noun, "obl"));
        if (!governed) {
            return;
        }
        boolean subject = tree.label(noun).startsWith("nsubj");
        for (int dependent : tree.dependents(head)) {
            if (tree.is(dependent, "obl") && dependent > noun && (!subject || dependent < head)) {
                grammar.preposition(dependent)
                        .filter(name -> Set.of("against", "on", "with", "between", "to", "from", "by", "in")
                                .contains(name))
                        .filter(name -> !(name.equals("by") && grammar.isPassive(head)))
                        .ifPresent(name -> slots.putIfAbsent(name, grammar.withConjuncts(dependent)));
            }
        }
    }
}
