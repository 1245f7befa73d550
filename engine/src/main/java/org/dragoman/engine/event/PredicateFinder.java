package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Reads the normalised predicates of one sentence from its dependency tree. Serves one sentence in one thread and
 * remembers what it has read.
 */
final class PredicateFinder {

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

    /** The slot of all clauses of a predicate, participles beside it as well: "marched demanding his resignation". */
    static final String WHILE = "while";

    /** The slot of the clauses that say what would avert it: "threatened to strike unless the ministry gave in". */
    static final String AVERTING = "averting";

    private final Grammar grammar;
    private final Anchor anchor;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final LightVerbs light;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;
    private final PhraseFinder phrases;
    private final ClauseFinder clauses;
    private final NounReader nounReader;
    private final Map<Integer, Predicate> verbs = new HashMap<>();
    private final Map<Integer, Predicate> nouns = new HashMap<>();

    PredicateFinder(Sentence sentence, LightVerbs light) {
        this.grammar = new Grammar(sentence, light);
        this.anchor = new Anchor(this.grammar);
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.light = light;
        this.subjects = new SubjectFinder(grammar, light, this);
        this.objects = new ObjectFinder(grammar);
        this.phrases = new PhraseFinder(grammar);
        this.clauses = new ClauseFinder(grammar, light);
        this.nounReader = new NounReader(grammar, light, this, phrases, clauses);
    }

    Grammar grammar() {
        return grammar;
    }

    /** Whether a clause tells of something as it is or was. */
    boolean isStatement(int clause) {
        return grammar.isStatement(clause);
    }

    /** Whether a clause is a question told: "asked why …". */
    boolean isQuestion(int clause) {
        return grammar.isQuestion(clause);
    }

    /** Whether a clause bears one of the modal verbs, or "have to" where that is listed; "should have happened" asks for nothing. */
    boolean isModal(int clause, Terms modals) {
        boolean past = tree.dependents(clause, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).text().equalsIgnoreCase("have"));
        if (past) {
            return false;
        }
        for (int dependent : tree.dependents(clause)) {
            boolean modal = sentence.token(dependent).tag().equals("MD");
            if (modal && tree.is(dependent, "aux") && modals.longest(sentence, dependent) > 0) {
                return true;
            }
        }
        return modals.longest(sentence, clause) > 0 && grammar.hasDependent(clause, "xcomp");
    }

    /** "In a meeting with the king, the envoy said", "left for two days of talks with": who speaks of the sentence also took part. */
    List<Integer> subjectAround(Predicate predicate) {
        boolean oneSided =
                predicate.kind() == Predicate.Kind.NOUN && predicate.carrier().isEmpty() && predicate.fills("with");
        return oneSided
                ? grammar.occasion(predicate.trigger())
                        .map(verb -> subjects.surfaceSubjects(verb, 0))
                        .orElse(List.of())
                : List.of();
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
        if (label.equals("cop")) {
            return isBeingSomewhere(at);
        }
        if (label.startsWith("aux") || label.equals("case") || label.equals("mark")) {
            return false;
        }
        if (token.isVerb()) {
            boolean modifier = label.startsWith("amod") || label.startsWith("compound");
            return (!modifier
                            || grammar.isGerundWithObject(at)
                            || grammar.isReducedRelative(at)
                            || grammar.misparses().isHiddenRelative(at))
                    && !isNounLike(at);
        }
        if (grammar.misparses().isMistaggedVerb(at) || grammar.misparses().isHiddenInfinitive(at)) {
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
        return (common || isNounLike(at)) && (article || !grammar.isCompoundModifier(at)) && !isManner(at);
    }

    /** "marched in protest": a bare noun behind "in" that says how. */
    boolean isManner(int at) {
        return at > 0 && Words.lower(sentence.token(at - 1).text()).equals("in") && light.isManner(grammar.lemma(at));
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
                || (!grammar.hasDependent(at, "nsubj")
                        && (grammar.hasDependent(at, "det")
                                || grammar.hasDependent(at, "nmod:poss")
                                || grammar.hasDependent(at, "amod")));
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

    /** "is under investigation": a form of "be" whose noun the parser makes the head. */
    private boolean isBeingSomewhere(int at) {
        int noun = tree.head(at);
        return noun > at
                && sentence.token(noun).isNoun()
                && grammar.preposition(noun).isPresent();
    }

    private Predicate being(int verb) {
        int noun = tree.head(verb);
        Map<String, List<Integer>> slots = new LinkedHashMap<>();
        Slots.put(slots, "subject", subjects.surfaceSubjects(noun, 0));
        grammar.preposition(noun).ifPresent(name -> Slots.put(slots, name, List.of(noun)));
        Map<String, List<Integer>> weak = new LinkedHashMap<>();
        phrases.collectPhrases(noun, weak, 0);
        weak.forEach(slots::putIfAbsent);
        return new Predicate(
                sentence, verb, Predicate.Kind.VERB, false, slots, List.of(), OptionalInt.empty(), List.of());
    }

    /** Whether a verb has no clause; where it has no object either, its indirect object is the parser's mistake for one. */
    private boolean isWithoutContent(int verb) {
        return tree.dependent(verb, "ccomp").isEmpty()
                && tree.dependent(verb, "xcomp").isEmpty();
    }

    private Predicate buildVerb(int verb) {
        if (tree.label(verb).equals("cop")) {
            return being(verb);
        }
        boolean passive = grammar.isPassive(verb);
        Map<String, List<Integer>> slots = new LinkedHashMap<>();
        List<Integer> surface = subjects.surfaceSubjects(verb, 0);
        List<Integer> direct = objects.directObjects(verb, surface);
        phrases.readPrepositions(verb, slots);
        List<Integer> indirect = grammar.resolved(grammar.withConjuncts(tree.dependents(verb, "iobj")));
        if (!passive && direct.isEmpty() && isWithoutContent(verb)) {
            direct = indirect;
            indirect = List.of();
        }
        if (passive) {
            List<Integer> agents = slots.getOrDefault("by", List.of());
            Slots.put(slots, "subject", agents);
            if (direct.isEmpty()) {
                Slots.put(slots, "object", surface);
            } else {
                Slots.put(slots, "object", direct);
                Slots.put(slots, "indirect", surface);
            }
        } else {
            Slots.put(slots, "subject", surface);
            Slots.put(slots, "object", direct);
            if (direct.isEmpty()) {
                Slots.put(slots, SHARED, objects.sharedObjects(verb));
            }
        }
        Slots.put(slots, "indirect", indirect.isEmpty() ? objects.indirectWithin(verb) : indirect);
        phrases.readPrepositionsOfNouns(verb, slots);
        List<Integer> complements = clauses.complements(verb);
        Slots.put(slots, WHILE, clauses.participles(verb));
        Slots.add(slots, WHILE, complements);
        LinkedHashSet<Integer> averting = new LinkedHashSet<>(clauses.averting(verb));
        complements.forEach(complement -> averting.addAll(clauses.averting(complement)));
        Slots.put(slots, AVERTING, List.copyOf(averting));
        return new Predicate(
                sentence,
                verb,
                Predicate.Kind.VERB,
                passive,
                slots,
                complements,
                OptionalInt.empty(),
                initiators(slots));
    }

    /** The noun predicate at the token. */
    Predicate noun(int noun) {
        Predicate known = nouns.get(noun);
        if (known != null) {
            return known;
        }
        Predicate built = nounReader.read(noun);
        nouns.put(noun, built);
        return built;
    }

    /** Whether the word names a stretch of time: "for years". */
    boolean isTime(int token) {
        return TIMES.contains(grammar.lemma(token));
    }

    /** Whether a noun's own phrase tells when it took place, or where something definite did. */
    boolean isAnchored(int noun) {
        return anchor.holds(noun);
    }

    /** The event nouns that a light verb may carry: its object, or what stands behind its preposition. */
    List<Integer> carriedBy(int verb) {
        return nounReader.carriedBy(verb);
    }

    /** Whether a clause about the noun only tells who began it or did it. */
    boolean isCarriedAside(int noun, int verb) {
        return nounReader.isCarriedAside(noun, verb);
    }

    /** Who asked for it: "at Iran's request", "at the invitation of the king". */
    List<Integer> initiators(Map<String, List<Integer>> slots) {
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
}
