package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.dragoman.engine.language.Token;

/**
 * Reads the normalised predicates of one sentence from its dependency tree. Serves one sentence in one thread and
 * remembers what it has read.
 */
final class PredicateFinder {

    /** Verbs whose infinitive belongs to the subject although they may have an object. */
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise", "threaten", "vow", "pledge", "swear", "use", "agree", "offer", "refuse", "propose", "demand");

    private static final Set<String> CLAUSE_PREPOSITIONS = Set.of(
            "of", "for", "from", "against", "about", "on", "in", "with", "at", "over", "into", "to", "without", "after",
            "by");

    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "for", "from", "into", "against");

    private static final Set<String> AROUND =
            Set.of("in", "during", "at", "after", "following", "before", "on", "from", "for");

    private static final Set<String> TIMES = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "morning",
            "afternoon",
            "evening",
            "weekend",
            "dawn",
            "dusk",
            "midnight",
            "noon",
            "time",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "spring",
            "summer",
            "autumn",
            "winter");

    /** The slot of an object that a verb may share with the next: "attacked and killed the general". */
    static final String SHARED = "object shared";

    private static final int DEEPEST = 12;

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final LightVerbs light;
    private final Map<Integer, Predicate> verbs = new HashMap<>();
    private final Map<Integer, Predicate> nouns = new HashMap<>();

    PredicateFinder(Sentence sentence, LightVerbs light) {
        this.grammar = new Grammar(sentence);
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.light = light;
    }

    Grammar grammar() {
        return grammar;
    }

    /** Whether a clause bears one of the modal verbs, or "have to" where that is listed. */
    boolean isModal(int clause, Terms modals) {
        for (int dependent : tree.dependents(clause)) {
            if (tree.is(dependent, "aux") && modals.longest(sentence, dependent) > 0) {
                return true;
            }
        }
        return modals.longest(sentence, clause) > 0 && grammar.hasDependent(clause, "xcomp");
    }

    /** "In a meeting with the king, the envoy said": who speaks of the sentence also took part. */
    List<Integer> subjectAround(Predicate predicate) {
        int noun = predicate.trigger();
        int head = tree.head(noun);
        boolean around = predicate.kind() == Predicate.Kind.NOUN
                && predicate.carrier().isEmpty()
                && predicate.fills("with")
                && tree.is(noun, "obl")
                && head >= 0
                && grammar.preposition(noun).filter(AROUND::contains).isPresent();
        return around ? surfaceSubjects(head, 0) : List.of();
    }

    /** All predicates of the sentence, in reading order. */
    List<Predicate> all() {
        List<Predicate> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isVerbPredicate(i)) {
                found.add(verb(i));
            } else if (isNounPredicate(i)) {
                found.add(noun(i));
            }
        }
        return found;
    }

    /** Whether the token may be the head of a verb predicate; participles before a noun are not. */
    boolean isVerbPredicate(int at) {
        Token token = sentence.token(at);
        String label = tree.label(at);
        if (label.startsWith("aux") || label.equals("cop") || label.equals("case") || label.equals("mark")) {
            return false;
        }
        if (token.isVerb()) {
            boolean modifier = label.startsWith("amod") || label.startsWith("compound");
            return (!modifier || grammar.isGerundWithObject(at) || grammar.isReducedRelative(at)) && !isNounLike(at);
        }
        if (grammar.isMistaggedVerb(at)) {
            return true;
        }
        boolean copular = grammar.hasDependent(at, "cop");
        return copular && (token.isAdjective() || grammar.preposition(at).isPresent());
    }

    /** Whether the token may be an event noun: no name, no modifier of another noun. */
    boolean isNounPredicate(int at) {
        Token token = sentence.token(at);
        boolean common = token.tag().equals("NN") || token.tag().equals("NNS");
        boolean article = isNounLike(at) && tree.label(at).equals("amod") && tree.head(at) < at;
        return (common || isNounLike(at)) && (article || !grammar.isCompoundModifier(at));
    }

    /** Whether an -ing form stands as a noun: "the killing of". */
    private boolean isNounLike(int at) {
        if (!sentence.token(at).tag().equals("VBG") || grammar.hasDependent(at, "obj")) {
            return false;
        }
        boolean phrase = at + 1 < sentence.size()
                && Set.of("of", "between")
                        .contains(Words.lower(sentence.token(at + 1).text()))
                && !grammar.hasDependent(at, "aux");
        return phrase
                || !grammar.hasDependent(at, "nsubj")
                        && (grammar.hasDependent(at, "det")
                                || grammar.hasDependent(at, "nmod:poss")
                                || grammar.hasDependent(at, "amod"));
    }

    /** The predicate at the token: a verb's or a noun's. */
    Predicate at(int token) {
        return isVerbPredicate(token) ? verb(token) : noun(token);
    }

    // ---- verbs

    /** The verb predicate at the token. */
    Predicate verb(int verb) {
        Predicate known = verbs.get(verb);
        if (known != null) {
            return known;
        }
        Predicate built = buildVerb(verb);
        verbs.put(verb, built);
        return built;
    }

    private Predicate buildVerb(int verb) {
        boolean passive = grammar.isPassive(verb);
        Map<String, List<Integer>> slots = new LinkedHashMap<>();
        List<Integer> surface = surfaceSubjects(verb, 0);
        List<Integer> objects = directObjects(verb, surface);
        readPrepositions(verb, slots);
        List<Integer> indirect = conjuncts(verb, "iobj");
        if (passive) {
            List<Integer> agents = slots.getOrDefault("by", List.of());
            put(slots, "subject", agents);
            if (objects.isEmpty()) {
                put(slots, "object", surface);
            } else {
                put(slots, "object", objects);
                put(slots, "indirect", surface);
            }
        } else {
            put(slots, "subject", surface);
            put(slots, "object", objects);
            if (objects.isEmpty()) {
                put(slots, SHARED, sharedObjects(verb));
            }
        }
        put(slots, "indirect", indirect.isEmpty() ? indirectWithin(verb) : indirect);
        readPrepositionsOfNouns(verb, slots);
        return new Predicate(
                sentence,
                verb,
                Predicate.Kind.VERB,
                passive,
                slots,
                complements(verb),
                OptionalInt.empty(),
                initiators(slots));
    }

    private List<Integer> conjuncts(int head, String label) {
        return grammar.resolved(grammar.withConjuncts(tree.dependents(head, label)));
    }

    /** The subjects as they stand, of a passive its patient; found through control, raising, conjunction, relative clauses. */
    private List<Integer> surfaceSubjects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> own = new ArrayList<>();
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "nsubj")) {
                own.add(grammar.nounBehind(dependent));
            }
        }
        if (!own.isEmpty()) {
            return grammar.resolved(grammar.withConjuncts(own));
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
        Optional<Integer> listed = grammar.gerundBefore(verb);
        if (listed.isPresent() && isVerbPredicate(listed.get())) {
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
            return surfaceSubjects(head, depth + 1);
        }
        List<Integer> objects = new ArrayList<>(tree.dependents(head, "obj"));
        objects.addAll(tree.dependents(head, "iobj"));
        objects.removeIf(object -> object > verb);
        if (objects.isEmpty() || grammar.isPassive(head) || SUBJECT_CONTROL.contains(grammar.lemma(head))) {
            return surfaceSubjects(head, depth + 1);
        }
        return grammar.resolved(grammar.withConjuncts(objects));
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

    private List<Integer> directObjects(int verb, List<Integer> subjects) {
        List<Integer> objects = new ArrayList<>();
        if (grammar.isGerundWithObject(verb)) {
            return grammar.withConjuncts(tree.head(verb));
        }
        for (int object : conjuncts(verb, "obj")) {
            if (!subjects.contains(object)
                    && !(grammar.isPassive(verb) && sentence.token(object).isAdjective())) {
                objects.add(object);
            }
        }
        if (!objects.isEmpty()) {
            return objects;
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

    /** "offered Myanmar tents": a name right behind the verb that the parser takes for part of the object. */
    private List<Integer> indirectWithin(int verb) {
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
    private List<Integer> sharedObjects(int verb) {
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

    private void readPrepositions(int verb, Map<String, List<Integer>> slots) {
        for (int dependent : tree.dependents(verb)) {
            if (!tree.is(dependent, "obl") && !tree.is(dependent, "nmod")) {
                continue;
            }
            for (int conjunct : grammar.withConjuncts(dependent)) {
                String name = grammar.preposition(conjunct)
                        .or(() -> grammar.preposition(dependent))
                        .orElse("");
                if (!name.isEmpty() && !isDay(conjunct) && !TIMES.contains(grammar.lemma(conjunct))) {
                    add(slots, name, grammar.resolved(List.of(conjunct)));
                }
            }
        }
    }

    private boolean isDay(int token) {
        String text = sentence.token(token).text();
        return text.endsWith("day") && Character.isUpperCase(text.charAt(0));
    }

    /** The parser may hang a verb's prepositional phrase on a noun beside it: such fill slots that are empty. */
    private void readPrepositionsOfNouns(int verb, Map<String, List<Integer>> slots) {
        Map<String, List<Integer>> weak = new LinkedHashMap<>();
        for (int dependent : tree.dependents(verb)) {
            boolean noun = tree.is(dependent, "obj")
                    || tree.is(dependent, "obl")
                    || tree.is(dependent, "nsubj:pass")
                    || tree.is(dependent, "xcomp")
                    || tree.is(dependent, "iobj");
            if (noun && !sentence.token(dependent).isVerb()) {
                collectPhrases(dependent, weak, 0);
            }
        }
        if (grammar.isReducedRelative(verb)) {
            collectPhrasesAfter(verb, tree.head(verb), weak);
        }
        weak.forEach((name, fillers) -> {
            if (!(name.equals("by") && slots.containsKey("subject"))) {
                slots.putIfAbsent(name, fillers);
            }
        });
        if (grammar.isPassive(verb) && slots.containsKey("by")) {
            slots.putIfAbsent("subject", slots.get("by"));
        }
    }

    /** The phrases behind a reduced relative clause that the parser hung on its noun. */
    private void collectPhrasesAfter(int verb, int noun, Map<String, List<Integer>> into) {
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "nmod") && dependent > verb) {
                grammar.preposition(dependent).ifPresent(name -> add(into, name, grammar.withConjuncts(dependent)));
            }
        }
    }

    private void collectPhrases(int noun, Map<String, List<Integer>> into, int depth) {
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "nmod") && dependent > noun) {
                grammar.preposition(dependent)
                        .ifPresent(name -> add(into, name, grammar.resolved(grammar.withConjuncts(dependent))));
                if (depth < 2) {
                    collectPhrases(dependent, into, depth + 1);
                }
            }
        }
    }

    /** The verb's clauses: infinitives, that-clauses, -ing after a preposition, and clauses of its object noun. */
    private List<Integer> complements(int verb) {
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
                    if (dependent > verb
                            && (grammar.isInfinitive(dependent)
                                    || grammar.isMarkedBy(dependent, CLAUSE_PREPOSITIONS))) {
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

    private void addNounClauses(int noun, LinkedHashSet<Integer> into) {
        if (sentence.token(noun).tag().equals("VBG")) {
            into.add(noun);
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
    private void addClause(int clause, LinkedHashSet<Integer> into) {
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

    // ---- nouns

    /** The noun predicate at the token. */
    Predicate noun(int noun) {
        Predicate known = nouns.get(noun);
        if (known != null) {
            return known;
        }
        Predicate built = buildNoun(noun);
        nouns.put(noun, built);
        return built;
    }

    private Predicate buildNoun(int noun) {
        Map<String, List<Integer>> slots = new LinkedHashMap<>();
        List<Integer> complements = new ArrayList<>();
        List<Integer> initiators = new ArrayList<>();
        readNounDependents(noun, noun, slots, complements);
        if (tree.label(noun).equals("amod") && sentence.token(noun).isVerb() && tree.head(noun) < noun) {
            readMisplaced(noun, slots, complements);
        }
        Optional<Carrier> carrier = carrier(noun);
        carrier.ifPresent(found -> readCarrier(found, slots, complements, initiators));
        for (int dependent : tree.dependents(noun)) {
            if (tree.label(dependent).startsWith("acl") && grammar.isVerb(dependent)) {
                readRelativeCarrier(dependent, slots, initiators);
            }
        }
        readVerbPhrases(noun, slots);
        strayInfinitive(noun).ifPresent(clause -> {
            LinkedHashSet<Integer> clauses = new LinkedHashSet<>();
            addClause(clause, clauses);
            clauses.stream().filter(found -> !complements.contains(found)).forEach(complements::add);
        });
        initiators.addAll(initiators(slots));
        if (slots.containsKey("by")) {
            add(slots, "agent", slots.get("by"));
        }
        put(slots, "object", slots.getOrDefault("object", slots.getOrDefault("of", List.of())));
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
            add(slots, "modifier", List.of(head));
        }
    }

    /** "Italy's promise to help Albania was repeated": an infinitive right behind the noun that the parser hung elsewhere. */
    private Optional<Integer> strayInfinitive(int noun) {
        int next = noun + 1;
        if (next >= sentence.size() || !sentence.token(next).tag().equals("TO")) {
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
                add(slots, "possessor", grammar.withConjuncts(dependent));
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
                    addClause(dependent, clauses);
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
                add(slots, "modifier", grammar.withConjuncts(dependent));
            }
            return;
        }
        List<Integer> heads = grammar.resolved(grammar.withConjuncts(dependent));
        add(slots, name, heads);
        Map<String, List<Integer>> below = new LinkedHashMap<>();
        for (int head : heads) {
            collectPhrases(head, below, 1);
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
            hyphenated(modifier).ifPresent(agent -> add(slots, "agent", List.of(agent)));
            return;
        }
        String text = Words.lower(sentence.token(modifier).text());
        int hyphen = text.lastIndexOf('-');
        if (hyphen > 0 && light.isAgentParticiple(text.substring(hyphen + 1))) {
            add(slots, "agent", List.of(modifier));
            return;
        }
        add(slots, "modifier", grammar.withConjuncts(modifier));
        for (int dependent : tree.dependents(modifier)) {
            if (tree.is(dependent, "compound") || tree.is(dependent, "amod")) {
                add(slots, "modifier", List.of(dependent));
            }
        }
    }

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
        return light.use(grammar.lemma(head), place).map(use -> new Carrier(head, use));
    }

    /** The event nouns that a light verb may carry: its object, or what stands behind its preposition. */
    List<Integer> carriedBy(int verb) {
        List<Integer> found = new ArrayList<>();
        if (!grammar.isVerb(verb)) {
            return found;
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
        Predicate verb = verb(carrier.verb());
        give(carrier.use().subject(), verb.slot("subject"), slots, initiators);
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
            case SUBJECT -> add(slots, "agent", subjects);
            case OBJECT -> put(slots, "object", subjects);
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
        Predicate clause = verb(verb);
        if (!clause.passive() && !hasOwnSubject(verb)) {
            return;
        }
        give(use.get().subject(), clause.slot("subject"), slots, initiators);
        clause.slots().forEach((name, fillers) -> {
            if (!Set.of("subject", "object", "indirect").contains(name)) {
                slots.putIfAbsent(name, fillers);
            }
        });
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

    /** Who asked for it: "at Iran's request", "at the invitation of the king". */
    private List<Integer> initiators(Map<String, List<Integer>> slots) {
        List<Integer> found = new ArrayList<>();
        for (String name : List.of("at", "on", "by", "upon")) {
            for (int noun : slots.getOrDefault(name, List.of())) {
                if (light.isInitiative(grammar.lemma(noun))) {
                    found.addAll(grammar.withConjuncts(tree.dependents(noun, "nmod:poss")));
                    for (int dependent : tree.dependents(noun)) {
                        if (tree.label(dependent).equals("nmod")) {
                            found.addAll(grammar.withConjuncts(dependent));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static void put(Map<String, List<Integer>> slots, String name, List<Integer> fillers) {
        if (!fillers.isEmpty()) {
            slots.put(name, fillers);
        }
    }

    private static void add(Map<String, List<Integer>> slots, String name, List<Integer> fillers) {
        List<Integer> all = new ArrayList<>(slots.getOrDefault(name, List.of()));
        for (int filler : fillers) {
            if (!all.contains(filler)) {
                all.add(filler);
            }
        }
        put(slots, name, List.copyOf(all));
    }
}
