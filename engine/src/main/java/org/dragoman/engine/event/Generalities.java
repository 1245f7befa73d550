package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Why the words of an event tell of none: what somebody does again and again, how often a thing happens, what the asked think in a
 * poll, a lasting state, who somebody is, a name. Immutable; its words are the lists {@code g-…} of the lexicon.
 */
final class Generalities {

    /** Events that an opinion in a poll looks like. */
    private static final Set<EventType> OPINIONS =
            EnumSet.of(EventType.SUPPORT, EventType.REJECT, EventType.ACCUSE, EventType.AGREE, EventType.REQUEST);

    /** How far up a chain of clauses an adverb may stand: "usually start singing, shouting, clapping". */
    private static final int FARTHEST = 5;

    /** How many words of a quotation stand before a noun at most. */
    private static final int QUOTED = 4;

    private static final Set<String> KINDS = Set.of("these", "those", "such");

    private final Terms habits;
    private final Terms presentHabits;
    private final Terms sameInThePast;
    private final Terms spans;
    private final Terms counts;
    private final Terms polls;
    private final Terms polled;
    private final Terms states;
    private final Terms tells;
    private final Terms needs;
    private final Terms identifying;
    private final Terms recently;

    Generalities(Lexicon lexicon) {
        this.habits = Terms.ofList(lexicon, "g-habits");
        this.presentHabits = Terms.ofList(lexicon, "g-present-habits");
        this.sameInThePast = Terms.ofList(lexicon, "g-same-in-the-past");
        this.spans = Terms.ofList(lexicon, "g-spans");
        this.counts = Terms.ofList(lexicon, "g-counts");
        this.polls = Terms.ofList(lexicon, "g-polls");
        this.polled = Terms.ofList(lexicon, "g-polled");
        this.states = Terms.ofList(lexicon, "g-states");
        this.tells = Terms.ofList(lexicon, "g-tells");
        this.needs = Terms.ofList(lexicon, "g-needs");
        this.identifying = Terms.ofList(lexicon, "g-identifying");
        this.recently = Terms.ofList(lexicon, "g-recently");
    }

    /** Why the predicate tells of no event of this type; empty where nothing speaks against one. */
    Optional<String> objection(Predicate predicate, EventType type, Grammar grammar) {
        boolean blows = type == EventType.ASSAULT && !isPresent(predicate.trigger(), grammar);
        if (!blows
                && (isHabit(predicate, grammar)
                        || isOnRecord(
                                predicate, type,
                                grammar))) { // "often shelled the town": many blows were struck all the same
            return Optional.of("a habit");
        }
        if (isQuotedModifier(predicate.trigger(), grammar.sentence())) {
            return Optional.of("a part of a name");
        }
        if (predicate.kind() == Predicate.Kind.NOUN) {
            return ofNoun(predicate.trigger(), grammar);
        }
        if (OPINIONS.contains(type) && isPolled(predicate, grammar)) {
            return Optional.of("an opinion in a poll");
        }
        if (isState(predicate, grammar)) {
            return Optional.of("a lasting state");
        }
        if (isIdentifying(predicate, grammar)) {
            return Optional.of("only tells who somebody is");
        }
        return isPartOfName(predicate.trigger(), grammar.sentence())
                ? Optional.of("a part of a name")
                : Optional.empty();
    }

    private Optional<String> ofNoun(int noun, Grammar grammar) {
        if (isCounted(noun, grammar)) {
            return Optional.of("a count");
        }
        return isKind(noun, grammar) ? Optional.of("a judgement on a kind of events") : Optional.empty();
    }

    /** Whether the predicate is a verb of telling, behind which only an infinitive or "must" asks for something. */
    boolean isTelling(Predicate predicate) {
        return predicate.kind() == Predicate.Kind.VERB && tells.contains(predicate.lemma());
    }

    /** "that it must pay". */
    boolean isNeeded(int clause, Grammar grammar) {
        for (int dependent : grammar.tree().dependents(clause)) {
            if (grammar.tree().is(dependent, "aux") && needs.matches(grammar.sentence(), dependent)) {
                return true;
            }
        }
        return false;
    }

    // ---- again and again

    private boolean isHabit(Predicate predicate, Grammar grammar) {
        return clausesAround(predicate, grammar).stream()
                .anyMatch(verb -> isHabitual(verb, grammar) || isWhenever(verb, grammar));
    }

    /** "scrutiny always intensifies when a company is sued", "whenever it is attacked": both clauses in the simple present. */
    private boolean isWhenever(int verb, Grammar grammar) {
        DependencyTree tree = grammar.tree();
        int above = tree.head(verb);
        boolean whenever = tree.is(verb, "advcl") && above >= 0 && opens(verb, Set.of("when", "whenever"), grammar);
        return whenever
                && isPresent(verb, grammar)
                && (opens(verb, Set.of("whenever"), grammar) || isPresentHabitual(above, grammar));
    }

    private static boolean opens(int verb, Set<String> words, Grammar grammar) {
        for (int dependent : grammar.tree().dependents(verb)) {
            boolean opening =
                    grammar.tree().is(dependent, "advmod") || grammar.tree().is(dependent, "mark");
            if (opening && words.contains(grammar.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPresentHabitual(int verb, Grammar grammar) {
        for (int dependent : grammar.tree().dependents(verb)) {
            if (grammar.tree().is(dependent, "advmod")
                    && (habits.matches(grammar.sentence(), dependent) || isPresentHabit(verb, dependent, grammar))) {
                return true;
            }
        }
        return false;
    }

    /** The verb, or the verb that carries the noun, and those whose adverbs tell of it as well. */
    private static List<Integer> clausesAround(Predicate predicate, Grammar grammar) {
        List<Integer> found = new ArrayList<>();
        int verb = predicate.carrier().orElse(predicate.trigger());
        if (predicate.kind() == Predicate.Kind.NOUN && predicate.carrier().isEmpty()) {
            verb = governor(predicate.trigger(), grammar);
        }
        for (int steps = 0; steps < FARTHEST && verb >= 0; steps++) {
            found.add(verb);
            verb = clauseAbove(verb, grammar);
        }
        return found;
    }

    /** "step up surveillance": the verb whose object an indefinite noun is. */
    private static int governor(int noun, Grammar grammar) {
        DependencyTree tree = grammar.tree();
        int head = tree.head(noun);
        boolean governed = head >= 0
                && tree.label(noun).equals("obj")
                && grammar.isVerb(head)
                && !grammar.hasDependent(noun, "nmod:poss");
        return governed && !isDefinite(noun, grammar) ? head : DependencyTree.ROOT;
    }

    private static boolean isDefinite(int noun, Grammar grammar) {
        for (int dependent : grammar.tree().dependents(noun)) {
            if (grammar.tree().is(dependent, "det") && Words.isDefinite(grammar.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    private static int clauseAbove(int verb, Grammar grammar) {
        DependencyTree tree = grammar.tree();
        int head = tree.head(verb);
        if (head < 0 || !grammar.isVerb(head) || grammar.hasDependent(verb, "nsubj")) {
            return DependencyTree.ROOT;
        }
        String label = tree.label(verb);
        boolean purpose = label.equals("advcl") && grammar.isInfinitive(verb);
        return label.equals("xcomp") || label.equals("conj") || purpose ? head : DependencyTree.ROOT;
    }

    private boolean isHabitual(int verb, Grammar grammar) {
        DependencyTree tree = grammar.tree();
        Sentence sentence = grammar.sentence();
        for (int dependent : tree.dependents(verb)) {
            boolean adverb = tree.is(dependent, "advmod");
            if (adverb && (habits.matches(sentence, dependent) || isPresentHabit(verb, dependent, grammar))) {
                return true;
            }
            if (adverb && isLong(verb, dependent, grammar)) {
                return true;
            }
            if (tree.is(dependent, "obl") && isSpan(dependent, grammar)) {
                return true;
            }
            if (tree.is(dependent, "advcl") && opens(dependent, Set.of("whenever"), grammar)) {
                return true;
            }
        }
        return false;
    }

    /** "has long partnered with". */
    private static boolean isLong(int verb, int adverb, Grammar grammar) {
        return adverb < verb
                && Words.is(grammar.sentence(), adverb, "long")
                && grammar.sentence().token(adverb).text().equalsIgnoreCase("long")
                && grammar.tree().dependents(verb, "aux").stream()
                        .anyMatch(have -> grammar.lemma(have).equals("have"));
    }

    /** "voted twelve times against". */
    private static boolean isOnRecord(Predicate predicate, EventType type, Grammar grammar) {
        return OPINIONS.contains(type)
                && IntStream.of(grammar.tree().dependents(predicate.trigger()))
                        .anyMatch(noun -> grammar.tree().is(noun, "obl")
                                && grammar.lemma(noun).equals("time")
                                && grammar.hasDependent(noun, "nummod")
                                && !grammar.hasDependent(noun, "case"));
    }

    private boolean isPresentHabit(int verb, int adverb, Grammar grammar) {
        return presentHabits.matches(grammar.sentence(), adverb) && isPresentSimple(verb, grammar);
    }

    /** "kill", "are killed"; not "beat", which may as well have been. */
    private boolean isPresent(int verb, Grammar grammar) {
        boolean active = isPresentSimple(verb, grammar)
                && (grammar.sentence().token(verb).tag().equals("VBZ")
                        || !sameInThePast.matches(grammar.sentence(), verb));
        return active
                || grammar.tree().dependents(verb, "aux:pass").stream()
                        .anyMatch(
                                auxiliary -> isPresentSimple(auxiliary, grammar) && !grammar.hasDependent(verb, "aux"));
    }

    private static boolean isPresentSimple(int verb, Grammar grammar) {
        String tag = grammar.sentence().token(verb).tag();
        return (tag.equals("VBZ") || tag.equals("VBP")) && !grammar.hasDependent(verb, "aux");
    }

    /** "over the years", "for decades", "every day"; not "for two decades". */
    private boolean isSpan(int noun, Grammar grammar) {
        if (grammar.hasDependent(noun, "nummod")) {
            return false;
        }
        String text = Words.lower(grammar.sentence().token(noun).text());
        Set<String> openings = new LinkedHashSet<>();
        grammar.preposition(noun).ifPresent(openings::add);
        for (int dependent : grammar.tree().dependents(noun)) {
            if (grammar.tree().is(dependent, "det")) {
                openings.add(grammar.lemma(dependent));
            }
        }
        return openings.stream().anyMatch(opening -> spans.contains(opening + "-" + text));
    }

    // ---- how often

    /** "the number of arrests has fallen", "the rate of killings": no single one. */
    private boolean isCounted(int noun, Grammar grammar) {
        DependencyTree tree = grammar.tree();
        int head = tree.head(noun);
        boolean counted = head >= 0
                && head < noun
                && tree.is(noun, "nmod")
                && grammar.preposition(noun)
                        .filter(Set.of("of", "in")::contains)
                        .isPresent()
                && counts.matches(grammar.sentence(), head)
                && isDefiniteOrBare(head, grammar);
        boolean lacking = noun > 0
                && counts.matches(grammar.sentence(), noun - 1)
                && grammar.sentence().token(noun).tag().equals("NNS");
        return counted || lacking;
    }

    /** "a number of arrests" are arrests. */
    private static boolean isDefiniteOrBare(int noun, Grammar grammar) {
        for (int dependent : grammar.tree().dependents(noun)) {
            if (grammar.tree().is(dependent, "det") && !Words.isDefinite(grammar.lemma(dependent))) {
                return false;
            }
        }
        return true;
    }

    /** "these attacks are despicable", "such arrests are unlawful": what is said of them all. */
    private static boolean isKind(int noun, Grammar grammar) {
        DependencyTree tree = grammar.tree();
        int head = tree.head(noun);
        boolean judged = head > noun
                && tree.label(noun).equals("nsubj")
                && grammar.sentence().token(head).tag().startsWith("JJ")
                && grammar.sentence().token(noun).tag().equals("NNS");
        return judged
                && tree.dependents(noun, "det").stream()
                        .anyMatch(determiner -> KINDS.contains(
                                Words.lower(grammar.sentence().token(determiner).text())))
                && tree.dependents(head, "cop").stream()
                        .anyMatch(copula -> isPresentSimple(copula, grammar) && !grammar.hasDependent(head, "aux"));
    }

    // ---- what the asked think

    private boolean isPolled(Predicate predicate, Grammar grammar) {
        Sentence sentence = grammar.sentence();
        boolean people = predicate.slot("subject").stream()
                .anyMatch(subject -> polled.matches(sentence, subject)
                        || grammar.counted(subject)
                                .filter(counted -> polled.matches(sentence, counted))
                                .isPresent());
        if (!people) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (polls.matches(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    // ---- what lasts

    /** "who is imprisoned in Arkansas": how things are, not what was done. */
    private boolean isState(Predicate predicate, Grammar grammar) {
        int verb = predicate.trigger();
        if (!predicate.passive() || !states.matches(grammar.sentence(), verb) || predicate.fills("by")) {
            return false;
        }
        boolean present = false;
        for (int dependent : grammar.tree().dependents(verb)) {
            String label = grammar.tree().label(dependent);
            Token word = grammar.sentence().token(dependent);
            if (label.equals("aux") || Words.lower(word.text()).equals("being")) {
                return false;
            }
            present |= label.equals("aux:pass") && Set.of("VBZ", "VBP").contains(word.tag());
        }
        return present && !predicate.fills("for");
    }

    /** "the judge, whom Trump appointed, ruled": told to say who somebody is, and of no day near. */
    private boolean isIdentifying(Predicate predicate, Grammar grammar) {
        int verb = predicate.trigger();
        DependencyTree tree = grammar.tree();
        Sentence sentence = grammar.sentence();
        String label = tree.label(verb);
        if (!label.startsWith("acl") || !identifying.matches(sentence, verb) || grammar.isInfinitive(verb)) {
            return false;
        }
        boolean suffers = predicate.passive()
                || sentence.token(verb).tag().equals("VBN") && !grammar.hasDependent(verb, "aux")
                || predicate.slot("object").contains(tree.head(verb));
        boolean open = tree.dependents(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean recent = tree.subtree(verb).stream().anyMatch(word -> recently.matches(sentence, word));
        return suffers && !open && !recent;
    }

    /** "the “defund the police” letter": words in quotation marks that stand before a noun. */
    private static boolean isQuotedModifier(int trigger, Sentence sentence) {
        int opening = trigger - 1;
        while (opening > 0 && trigger - opening <= QUOTED && !isQuotationMark(sentence, opening)) {
            opening--;
        }
        int closing = trigger + 1;
        while (closing < sentence.size() && closing - trigger <= QUOTED && !isQuotationMark(sentence, closing)) {
            closing++;
        }
        boolean quoted = opening > 0
                && closing + 1 < sentence.size()
                && isQuotationMark(sentence, opening)
                && isQuotationMark(sentence, closing)
                && closing - opening <= QUOTED + 1;
        return quoted
                && sentence.token(opening - 1).tag().matches("DT|PRP\\$|POS")
                && sentence.token(closing - 1).text().codePoints().allMatch(Character::isLetterOrDigit)
                && sentence.token(closing + 1).isNoun();
    }

    private static boolean isQuotationMark(Sentence sentence, int token) {
        return sentence.token(token).tag().matches("``|''");
    }

    /** "the Office for Restoring the Old Harbour": an -ing form with a capital letter among capital letters. */
    private static boolean isPartOfName(int verb, Sentence sentence) {
        Token token = sentence.token(verb);
        if (verb == 0 || !token.tag().equals("VBG") || !isCapital(token)) {
            return false;
        }
        boolean near = isCapital(sentence.token(verb - 1)) || (verb > 1 && isCapital(sentence.token(verb - 2)));
        long plain = sentence.tokens().stream()
                .filter(word -> (word.isVerb() || word.tag().startsWith("NN")) && !isCapital(word))
                .count();
        return near && plain > 1; // no headline in capital letters
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }
}
