package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Content that is a complement: an infinitive, an object with what is said of it, a phrase that a preposition leads in. */
final class ComplementContent {

    private final Words words;
    private final Quotations quotations;
    private final IntPredicate utterances;
    private final Pieces pieces;
    private final SubjectFinder subjects;

    ComplementContent(Words words, Quotations quotations, IntPredicate utterances) {
        this.words = words;
        this.quotations = quotations;
        this.utterances = utterances;
        this.pieces = new Pieces(words, quotations);
        this.subjects = new SubjectFinder(words);
    }

    /** The content of a passive: "is expected to", "was hailed by". */
    Optional<Found> ofPassive(Cue cue, int verb, TokenRange cueRange) {
        int subject = words.dependent(verb, "nsubj:pass");
        int complement = words.dependent(verb, "xcomp");
        if (subject == Words.NONE) {
            return words.is(verb, "acl") ? Optional.empty() : prepositional(cue, verb, cueRange);
        }
        TokenRange who = NounPhrase.of(words, subject, cueRange).range();
        if (cue.raisingPassive() && complement > verb && isTo(complement)) {
            return Found.of(
                    List.of(
                            who,
                            quotations.stretched(
                                    words.trimmed(words.reach(complement)).orElse(TokenRange.of(complement)))),
                    cueRange,
                    Cue.Form.TO);
        }
        if (cue.addressee() || !(cue.takes(Cue.Form.OBJECT) || cue.takes(Cue.Form.PREDICATE))) {
            return prepositional(cue, verb, cueRange);
        }
        if (!words.token(subject).isNoun() || subjects.agent(verb).isEmpty()) {
            return Optional.empty();
        }
        return passiveContent(verb, who, cueRange);
    }

    /** "was hailed by voters as a hero": the subject and what the passive says of it; "by" belongs to the cue. */
    private Optional<Found> passiveContent(int verb, TokenRange who, TokenRange cueRange) {
        int agent = subjects.agent(verb).orElse(Words.NONE);
        int by = agent == Words.NONE ? Words.NONE : words.dependent(agent, "case");
        TokenRange cue = by == cueRange.last() + 1 ? new TokenRange(cueRange.first(), by) : cueRange;
        List<TokenRange> content = new ArrayList<>(List.of(who));
        for (int dependent : words.dependents(verb)) {
            boolean predicate = dependent > cue.last()
                    && dependent != agent
                    && (words.label(dependent).equals("xcomp")
                            || words.label(dependent).equals("obj")
                            || words.lower(words.reach(dependent).first()).equals("as"));
            if (predicate) {
                pieces.rightOf(cue, words.reach(dependent))
                        .filter(range -> agent == Words.NONE || !range.contains(agent))
                        .ifPresent(content::add);
                break;
            }
        }
        return Found.of(content, cue, Cue.Form.OBJECT);
    }

    /** The content of an active verb that no clause or quotation tells. */
    Optional<Found> of(Cue cue, int verb, TokenRange cueRange) {
        int complement = words.dependent(verb, "xcomp");
        int object = words.dependent(verb, "obj");
        if (hasOtherSense(cue, verb)) {
            return Optional.empty();
        }
        if (cueRange.last() > verb && words.tag(cueRange.last()).equals("IN")) {
            return rest(verb, cueRange.last() + 1, cueRange)
                    .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.OBJECT));
        }
        if (cue.raising() && complement != Words.NONE && words.dependent(verb, "nsubj") != Words.NONE) {
            TokenRange who = NounPhrase.of(words, words.dependent(verb, "nsubj"), cueRange)
                    .range();
            return pieces.rightOf(cueRange, words.reach(complement))
                    .flatMap(range -> Found.of(List.of(who, range), cueRange, Cue.Form.TO));
        }
        if (object > verb && complement > object && cue.takes(Cue.Form.OBJECT_TO) && isTo(complement)) {
            return pieces.rightOf(cueRange, words.reach(object).cover(words.reach(complement)))
                    .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.OBJECT_TO));
        }
        if (complement > verb && isTo(complement) && cue.takes(Cue.Form.TO)) {
            return pieces.rightOf(cueRange, beforeRelative(words.reach(complement)))
                    .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.TO));
        }
        if (complement > verb && words.tag(complement).equals("VBG") && cue.takes(Cue.Form.ING)) {
            return pieces.rightOf(cueRange, words.reach(complement))
                    .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.ING));
        }
        if (object > verb && utterances.test(object)) {
            Optional<Found> inner = utterance(object, cueRange);
            if (inner.isPresent()) {
                return inner;
            }
        }
        if (cue.takes(Cue.Form.PREDICATE) && !cue.takes(Cue.Form.OBJECT)) {
            return rest(verb, cueRange.last() + 1, cueRange)
                    .filter(range -> !words.tag(range.first()).equals("IN") && tellsWhat(object, range))
                    .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.PREDICATE));
        }
        if (object > verb && cue.takes(Cue.Form.PREDICATE)) {
            Optional<Integer> predicate = predicate(verb, object);
            if (predicate.isPresent()) {
                return rest(verb, words.reach(object).first(), cueRange)
                        .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.PREDICATE));
            }
        }
        if (object > verb && cue.takes(Cue.Form.OBJECT)) {
            return rest(verb, words.reach(object).first(), cueRange)
                    .flatMap(range -> Found.of(List.of(range), cueRange, Cue.Form.OBJECT));
        }
        return prepositional(cue, verb, cueRange);
    }

    /** Whether an object or a prepositional complement has a head with which the word means something else. */
    private boolean hasOtherSense(Cue cue, int verb) {
        for (int dependent : words.dependents(verb)) {
            boolean complement = words.label(dependent).equals("obj")
                    || words.label(dependent).equals("iobj")
                    || words.is(dependent, "obl");
            if (complement && cue.unless().contains(words.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is more than the object: what it is called. */
    private boolean tellsWhat(int object, TokenRange range) {
        boolean nothingElse =
                object != Words.NONE && NounPhrase.of(words, object).range().contains(range);
        return range.length() > 1
                && (!nothingElse || quotations.at(range.last()).isPresent());
    }

    /** "announced plans to", "rejected the notion that": the noun belongs to the cue, its clause is what is said. */
    private Optional<Found> utterance(int noun, TokenRange cueRange) {
        int possessor = words.dependent(noun, "nmod:poss");
        if (possessor != Words.NONE && words.token(possessor).isNoun()) {
            return Optional.empty();
        }
        for (int dependent : words.dependents(noun)) {
            boolean clause = dependent > noun
                    && (words.is(dependent, "acl") || words.label(dependent).equals("ccomp"));
            int first = words.reach(dependent).first();
            boolean led = words.lower(first).equals("to")
                    || (words.lower(first).equals("that") && words.tag(first).equals("IN"));
            if (clause && led && first == noun + 1 && noun - cueRange.last() <= 5) {
                TokenRange cue = new TokenRange(cueRange.first(), noun);
                return pieces.rightOf(cue, words.reach(dependent))
                        .flatMap(range -> Found.of(List.of(range), cue, Cue.Form.THAT));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> prepositional(Cue cue, int verb, TokenRange cueRange) {
        for (int dependent : words.dependents(verb)) {
            if (dependent <= verb
                    || !(words.is(dependent, "obl")
                            || words.label(dependent).equals("advcl")
                            || words.is(dependent, "nmod"))) {
                continue;
            }
            TokenRange reach = words.reach(dependent);
            int first = reach.first();
            if (first == cueRange.last() + 1
                    && first < reach.last()
                    && cue.prepositions().contains(words.lower(first))) {
                TokenRange cueAndPreposition = new TokenRange(cueRange.first(), first);
                return rest(verb, first + 1, cueAndPreposition)
                        .flatMap(range -> Found.of(List.of(range), cueAndPreposition, Cue.Form.OBJECT));
            }
        }
        return Optional.empty();
    }

    /**
     * From a token through all complements of the verb that follow without a comma or a conjunction; a bare day at the end
     * belongs to the verb.
     */
    private Optional<TokenRange> rest(int verb, int from, TokenRange cue) {
        int last = Words.NONE;
        for (int dependent : words.dependents(verb)) {
            TokenRange reach = words.reach(dependent);
            if (reach.last() < from) {
                continue;
            }
            int first = Math.max(reach.first(), from);
            boolean apart = last != Words.NONE && first > last + 1 && words.hasBreak(last + 1, first - 1);
            boolean other = switch (words.label(dependent)) {
                case "conj", "cc", "parataxis", "punct", "obl:tmod", "nsubj", "mark" -> true;
                case "advcl" -> words.tag(dependent).equals("VBG") && first > from && words.isPunctuation(first - 1);
                default -> false;
            };
            if (words.label(dependent).equals("punct")
                    && !words.lower(dependent).equals(",")) {
                continue;
            }
            if (other || apart || (first > from && words.isPunctuation(first) && !words.isQuotationMark(first))) {
                break;
            }
            last = Math.max(last, reach.last());
        }
        return last == Words.NONE
                ? Optional.empty()
                : pieces.rightOf(cue, beforeRelative(beforeDash(new TokenRange(from, last))));
    }

    private TokenRange beforeDash(TokenRange range) {
        for (int at = range.first() + 1; at < range.last(); at++) {
            if (words.isDash(at) && quotations.at(at).isEmpty()) {
                return new TokenRange(range.first(), at - 1);
            }
        }
        return range;
    }

    /** Without a clause that adds something after a comma: "…, which has a port". */
    private TokenRange beforeRelative(TokenRange range) {
        for (int at = range.first() + 1; at < range.last(); at++) {
            boolean relative = words.lower(at).equals(",")
                    && (words.lower(at + 1).equals("which")
                            || words.lower(at + 1).equals("who"));
            if (relative && !closesInside(at, range)) {
                return new TokenRange(range.first(), at - 1);
            }
        }
        return range;
    }

    private boolean closesInside(int comma, TokenRange range) {
        for (int at = comma + 1; at < range.last(); at++) {
            if (words.lower(at).equals(",")) {
                return true;
            }
        }
        return quotations.at(comma).isPresent();
    }

    /** What the object is said to be or to have done: "called it a mistake", "described her as calm", "accused him of lying". */
    private Optional<Integer> predicate(int verb, int object) {
        for (int dependent : words.dependents(verb)) {
            if (dependent <= object) {
                continue;
            }
            String label = words.label(dependent);
            int first = words.reach(dependent).first();
            boolean as = words.lower(first).equals("as")
                    || words.lower(first).equals("of")
                    || words.lower(first).equals("for");
            if (label.equals("xcomp") || (as && (label.equals("advcl") || words.is(dependent, "obl")))) {
                return Optional.of(dependent);
            }
        }
        return Optional.empty();
    }

    private boolean isTo(int complement) {
        for (int dependent : words.dependents(complement)) {
            if (words.label(dependent).equals("mark") && words.lower(dependent).equals("to")) {
                return true;
            }
        }
        return false;
    }
}
