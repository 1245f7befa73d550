package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what is said: quotations beside a cue, clauses below it, the clause that it is put into ("Talks, he said, will go
 * on"), infinitives, objects. Reads trees and quotation marks together, because each errs where the other holds.
 */
final class ContentFinder {

    /** Words between a cue and the quotation that it leads in: hearer, place, time. */
    private static final int WIDEST_GAP = 14;

    private final Words words;
    private final Quotations quotations;
    private final IntPredicate utterances;

    /**
     * A finder for one article.
     *
     * @param utterances whether a noun is itself a cue ("plans", "notion")
     */
    ContentFinder(Words words, Quotations quotations, IntPredicate utterances) {
        this.words = words;
        this.quotations = quotations;
        this.utterances = utterances;
    }

    /** What was found: the content, and the last token of the cue where a preposition joins it. */
    record Found(List<TokenRange> content, TokenRange cue, Cue.Form form) {}

    /**
     * The content of a verb or adjective.
     *
     * @param group from the cue to its source where they stand together
     */
    Optional<Found> of(Cue cue, int verb, TokenRange cueRange, TokenRange group, boolean passive) {
        if (cue.takes(Cue.Form.QUOTE)) {
            Optional<List<TokenRange>> quoted = quoted(cue, verb, group);
            if (quoted.isPresent()) {
                return found(quoted.get(), cueRange, Cue.Form.QUOTE);
            }
        }
        if (cue.takesClause()) {
            Optional<Found> clause = clause(cue, verb, cueRange, group);
            if (clause.isPresent()) {
                return clause;
            }
        }
        if (passive) {
            return passive(cue, verb, cueRange);
        }
        return nominal(cue, verb, cueRange);
    }

    private static Optional<Found> found(List<TokenRange> content, TokenRange cue, Cue.Form form) {
        return content.isEmpty() ? Optional.empty() : Optional.of(new Found(content, cue, form));
    }

    // ---- quotations

    private Optional<List<TokenRange>> quoted(Cue cue, int verb, TokenRange group) {
        List<TokenRange> content = new ArrayList<>();
        if (quotations.at(group.first()).isPresent()) {
            return Optional.empty();
        }
        preceding(group).map(quotation -> whole(quotation.range(), verb)).ifPresent(content::add);
        Optional<Quotation> following = following(verb, group, content.isEmpty(), cue.addressee());
        following
                .map(quotation -> goingOn(quotation.range(), verb))
                .filter(range -> content.stream().noneMatch(range::overlaps))
                .ifPresent(content::add);
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    /** The quotation that ends right before the group, in its sentence or, after a mark of its own, in the sentence before. */
    Optional<Quotation> preceding(TokenRange group) {
        int before = group.first() - 1;
        while (before >= 0 && !words.isQuotationMark(before) && words.isPunctuation(before)) {
            before--;
        }
        if (before < 0 || words.paragraphOf(before) != words.paragraphOf(group.first())) {
            return Optional.empty();
        }
        int sentence = words.sentenceOf(group.first());
        boolean same = words.sentenceOf(before) == sentence;
        boolean cutOff =
                words.sentenceOf(before) == sentence - 1 && words.isQuotationMark(before) && endsOpenly(before);
        return same || cutOff ? quotations.at(before) : Optional.empty();
    }

    /** Whether a quotation ends with a comma, an exclamation or a question, so that its speaker may still follow. */
    private boolean endsOpenly(int mark) {
        return switch (words.lower(mark - 1)) {
            case ",", "!", "?", "...", "…", "--", "—" -> true;
            default -> false;
        };
    }

    /** A quotation that begins amid its sentence brings along the words of the sentence before it. */
    private TokenRange whole(TokenRange quotation, int verb) {
        int start = words.start(words.sentenceOf(Math.min(quotation.first() + 1, quotation.last())));
        boolean amid = words.hasWord(start, quotation.first() - 1) && start < quotation.first();
        if (!amid) {
            return quotation;
        }
        int first = start;
        int clause = words.dependent(verb, "ccomp");
        if (clause != Words.NONE && clause < verb) {
            TokenRange reach = words.reach(clause);
            first = reach.overlaps(quotation) ? Math.min(reach.first(), quotation.first()) : first;
        }
        while (first < quotation.first() && (words.isPunctuation(first) && !words.isQuotationMark(first))) {
            first++;
        }
        return new TokenRange(first, quotation.last());
    }

    private Optional<Quotation> following(int verb, TokenRange group, boolean needed, boolean hearer) {
        int sentence = words.sentenceOf(verb);
        int end = words.last(sentence);
        int clause = words.dependent(verb, "ccomp");
        for (int at = group.last() + 1; at <= end && at - group.last() <= WIDEST_GAP; at++) {
            if (words.isQuotationMark(at)) {
                Optional<Quotation> found = quotations
                        .at(at)
                        .filter(q -> q.range().contains(group.last() + 1)
                                || q.range().first() > group.last());
                boolean amidClause = clause > verb && words.reach(clause).first() < at && hasWordOfClause(clause, at);
                return found.filter(q -> !amidClause && isSpeech(q));
            }
            if (words.token(at).isVerb()
                    || words.lower(at).equals("that")
                    || (words.tag(at).equals("TO") && words.isQuotationMark(at + 1))) {
                return Optional.empty();
            }
            boolean adverbial = words.isPunctuation(at)
                    || words.tag(at).equals("IN")
                    || words.tag(at).equals("TO")
                    || words.tag(at).startsWith("RB")
                    || words.tag(at).equals("NNP");
            if (at == group.last() + 1 && !hearer && !adverbial) {
                return Optional.empty();
            }
        }
        boolean colon =
                needed && words.lower(end).equals(":") && end - group.last() <= WIDEST_GAP && end + 1 < words.size();
        return colon ? quotations.at(end + 1).filter(q -> q.range().first() == end + 1) : Optional.empty();
    }

    /** A quotation after which the clause goes on without punctuation: "it will be hard" if he waits. */
    private TokenRange goingOn(TokenRange quotation, int verb) {
        int end = words.last(words.sentenceOf(verb));
        int last = quotation.last();
        boolean stops = last >= end
                || words.isPunctuation(last - 1)
                || words.isPunctuation(last + 1)
                || words.tag(last + 1).equals("CC");
        if (stops) {
            return quotation;
        }
        while (last < end
                && !words.isPunctuation(last + 1)
                && !words.tag(last + 1).equals("CC")) {
            last++;
        }
        return new TokenRange(quotation.first(), last);
    }

    private boolean hasWordOfClause(int clause, int quotation) {
        return words.hasWord(words.reach(clause).first(), quotation - 1);
    }

    /** Whether the quoted words are more than a term: at least a clause or some words. */
    private boolean isSpeech(Quotation quotation) {
        for (int at = quotation.range().first(); at <= quotation.range().last(); at++) {
            if (words.token(at).isVerb()
                    || words.tag(at).equals("MD")
                    || words.tag(at).equals("UH")) {
                return true;
            }
        }
        return quotation.range().length() > 5;
    }

    // ---- clauses

    private Optional<Found> clause(Cue cue, int verb, TokenRange cueRange, TokenRange group) {
        int clause = words.dependent(verb, "ccomp");
        if (clause != Words.NONE && !cueRange.contains(clause)) {
            Cue.Form form = formOf(clause);
            if (cue.takes(form) || (form == Cue.Form.BARE && cue.takes(Cue.Form.THAT))) {
                return found(pieces(extended(words.reach(clause), group), clause, group), cueRange, form);
            }
        }
        if (cue.takes(Cue.Form.HOW)) {
            for (int dependent : words.dependents(verb)) {
                if (dependent > verb
                        && words.label(dependent).equals("advcl")
                        && isQuestion(words.reach(dependent).first())) {
                    return found(pieces(words.reach(dependent), dependent, group), cueRange, Cue.Form.HOW);
                }
            }
        }
        Optional<List<TokenRange>> around = around(verb, group);
        if (around.isPresent() && cue.takes(Cue.Form.BARE)) {
            return found(around.get(), cueRange, Cue.Form.BARE);
        }
        int sentence = words.sentenceOf(verb);
        int next = group.last() + 1;
        if (next <= words.last(sentence)
                && words.lower(next).equals("that")
                && words.tag(next).equals("IN")
                && cue.takes(Cue.Form.THAT)) {
            return found(pieces(new TokenRange(next, words.last(sentence)), next, group), cueRange, Cue.Form.THAT);
        }
        if (cue.takes(Cue.Form.BARE)
                && cue.takes(Cue.Form.QUOTE)
                && !cue.addressee()
                && hasFiniteVerb(group.last() + 1, verb)) {
            int end = words.last(sentence);
            return found(pieces(new TokenRange(group.last() + 1, end), end, group), cueRange, Cue.Form.BARE);
        }
        if (cue.takes(Cue.Form.BARE) && cue.takes(Cue.Form.QUOTE) && isInserted(group)) {
            int start = words.start(sentence);
            return found(pieces(new TokenRange(start, words.last(sentence)), start, group), cueRange, Cue.Form.BARE);
        }
        if (cue.takes(Cue.Form.BARE) && closes(group)) {
            int start = words.start(sentence);
            if (words.hasWord(start, group.first() - 1) && words.isPunctuation(group.first() - 1)) {
                return found(pieces(new TokenRange(start, group.first() - 1), start, group), cueRange, Cue.Form.BARE);
            }
        }
        return Optional.empty();
    }

    /** Where the parser lets a clause end although neither punctuation nor a conjunction follows, it goes on to the next comma. */
    private TokenRange extended(TokenRange reach, TokenRange group) {
        int end = words.last(words.sentenceOf(reach.first()));
        int last = reach.last();
        if (last < group.first()) {
            return reach;
        }
        while (last < end
                && !words.isPunctuation(last + 1)
                && !words.tag(last + 1).equals("CC")) {
            last++;
        }
        return new TokenRange(reach.first(), last);
    }

    /** Whether the group is short and stands between two commas: "Talks, he said, will go on". */
    private boolean isInserted(TokenRange group) {
        int sentence = words.sentenceOf(group.first());
        return group.length() >= 2
                && group.length() <= 8
                && group.first() - 1 > words.start(sentence)
                && group.last() + 1 < words.last(sentence)
                && words.lower(group.first() - 1).equals(",")
                && words.lower(group.last() + 1).equals(",");
    }

    private boolean isQuestion(int token) {
        return switch (words.lower(token)) {
            case "if", "whether", "why", "how", "what", "who", "when", "where", "which" -> true;
            default -> false;
        };
    }

    /** Whether a subject and a finite verb follow before the next comma: a clause that the parser broke. */
    private boolean hasFiniteVerb(int from, int verb) {
        int end = words.last(words.sentenceOf(verb));
        if (from > end
                || words.isPunctuation(from)
                || words.tag(from).equals("IN")
                || words.tag(from).equals("TO")
                || words.tag(from).equals("CC")) {
            return false;
        }
        for (int at = from; at <= end; at++) {
            String tag = words.tag(at);
            if (at > from && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"))) {
                return true;
            }
            if (words.lower(at).equals(",") || tag.startsWith("W")) {
                return false;
            }
        }
        return false;
    }

    private Cue.Form formOf(int clause) {
        for (int dependent : words.dependents(clause)) {
            if (dependent < clause || words.tag(clause).startsWith("W")) {
                String lower = words.lower(dependent);
                if (words.label(dependent).equals("mark")) {
                    return lower.equals("that") ? Cue.Form.THAT : lower.equals("to") ? Cue.Form.TO : Cue.Form.HOW;
                }
                if (words.tag(dependent).startsWith("W")) {
                    return Cue.Form.HOW;
                }
            }
        }
        return words.tag(clause).equals("VBG") && words.dependent(clause, "aux") == Words.NONE
                ? Cue.Form.ING
                : Cue.Form.BARE;
    }

    /** The clause that the cue is put into: everything below the cue's head but not below the cue. */
    private Optional<List<TokenRange>> around(int verb, TokenRange group) {
        int above = words.head(verb);
        boolean parenthetical = above != Words.NONE
                && (words.label(verb).equals("parataxis") || (words.label(verb).equals("advcl") && hasAs(verb)));
        if (!parenthetical) {
            return Optional.empty();
        }
        TokenRange all = words.reach(above);
        TokenRange inner = words.reach(verb, dependent -> dependent != above).cover(group);
        int commaBefore = inner.first() - 1;
        if (!words.label(verb).equals("advcl")
                && above < verb
                && commaBefore >= words.start(words.sentenceOf(verb))
                && !words.isPunctuation(commaBefore)) {
            return Optional.empty();
        }
        List<TokenRange> pieces = new ArrayList<>();
        if (all.first() < inner.first()) {
            add(new TokenRange(all.first(), inner.first() - 1), pieces);
        }
        if (all.last() > inner.last()) {
            add(new TokenRange(inner.last() + 1, all.last()), pieces);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    private boolean hasAs(int verb) {
        int mark = words.dependent(verb, "mark");
        return mark != Words.NONE && words.lower(mark).equals("as");
    }

    /** Whether nothing but punctuation follows the group in its sentence. */
    private boolean closes(TokenRange group) {
        int end = words.last(words.sentenceOf(group.last()));
        return group.last() == end || !words.hasWord(group.last() + 1, end);
    }

    // ---- infinitives, objects, passives

    private Optional<Found> passive(Cue cue, int verb, TokenRange cueRange) {
        int subject = words.dependent(verb, "nsubj:pass");
        int complement = words.dependent(verb, "xcomp");
        if (subject == Words.NONE) {
            return prepositional(cue, verb, cueRange);
        }
        TokenRange who = NounPhrase.of(words, subject, cueRange).range();
        if (cue.raisingPassive() && complement > verb && isTo(complement)) {
            return found(
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
        if (!words.token(subject).isNoun()
                || new SubjectFinder(words).agent(verb).isEmpty()) {
            return Optional.empty();
        }
        return found(List.of(who), cueRange, Cue.Form.OBJECT);
    }

    private Optional<Found> nominal(Cue cue, int verb, TokenRange cueRange) {
        int complement = words.dependent(verb, "xcomp");
        int object = words.dependent(verb, "obj");
        if (cueRange.last() > verb && words.tag(cueRange.last()).equals("IN")) {
            return rest(verb, cueRange.last() + 1, cueRange)
                    .flatMap(range -> found(List.of(range), cueRange, Cue.Form.OBJECT));
        }
        if (cue.raising() && complement != Words.NONE && words.dependent(verb, "nsubj") != Words.NONE) {
            TokenRange who = NounPhrase.of(words, words.dependent(verb, "nsubj"), cueRange)
                    .range();
            return rightOf(cueRange, words.reach(complement))
                    .flatMap(range -> found(List.of(who, range), cueRange, Cue.Form.TO));
        }
        if (object > verb && complement > object && cue.takes(Cue.Form.OBJECT_TO) && isTo(complement)) {
            return rightOf(cueRange, words.reach(object).cover(words.reach(complement)))
                    .flatMap(range -> found(List.of(range), cueRange, Cue.Form.OBJECT_TO));
        }
        if (complement > verb && isTo(complement) && cue.takes(Cue.Form.TO)) {
            return rightOf(cueRange, beforeRelative(words.reach(complement)))
                    .flatMap(range -> found(List.of(range), cueRange, Cue.Form.TO));
        }
        if (complement > verb && words.tag(complement).equals("VBG") && cue.takes(Cue.Form.ING)) {
            return rightOf(cueRange, words.reach(complement))
                    .flatMap(range -> found(List.of(range), cueRange, Cue.Form.ING));
        }
        if (object > verb && utterances.test(object)) {
            Optional<Found> inner = utterance(object, cueRange);
            if (inner.isPresent()) {
                return inner;
            }
        }
        if (object > verb && cue.takes(Cue.Form.PREDICATE)) {
            Optional<Integer> predicate = predicate(verb, object);
            if (predicate.isPresent() || !cue.takes(Cue.Form.OBJECT)) {
                return rest(verb, words.reach(object).first(), cueRange)
                        .filter(range -> range.length() > words.reach(object).length()
                                || quotations.at(range.last()).isPresent())
                        .flatMap(range -> found(List.of(range), cueRange, Cue.Form.PREDICATE));
            }
        }
        if (object > verb && cue.takes(Cue.Form.OBJECT)) {
            return rest(verb, words.reach(object).first(), cueRange)
                    .flatMap(range -> found(List.of(range), cueRange, Cue.Form.OBJECT));
        }
        return prepositional(cue, verb, cueRange);
    }

    /** "announced plans to", "rejected the notion that": the noun belongs to the cue, its clause is what is said. */
    private Optional<Found> utterance(int noun, TokenRange cueRange) {
        for (int dependent : words.dependents(noun)) {
            boolean clause = dependent > noun
                    && (words.is(dependent, "acl") || words.label(dependent).equals("ccomp"));
            int first = words.reach(dependent).first();
            boolean led = words.lower(first).equals("to")
                    || (words.lower(first).equals("that") && words.tag(first).equals("IN"));
            if (clause && led && first == noun + 1 && noun - cueRange.last() <= 5) {
                TokenRange cue = new TokenRange(cueRange.first(), noun);
                return rightOf(cue, words.reach(dependent)).flatMap(range -> found(List.of(range), cue, Cue.Form.THAT));
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
                        .flatMap(range -> found(List.of(range), cueAndPreposition, Cue.Form.OBJECT));
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
            boolean apart = last != Words.NONE && first > last + 1 && words.hasComma(last + 1, first - 1);
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
        return last == Words.NONE ? Optional.empty() : rightOf(cue, beforeRelative(new TokenRange(from, last)));
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

    private Optional<TokenRange> rightOf(TokenRange cue, TokenRange range) {
        if (range.last() <= cue.last()) {
            return Optional.empty();
        }
        return words.trimmed(new TokenRange(Math.max(range.first(), cue.last() + 1), range.last()))
                .map(quotations::stretched);
    }

    /** The range without the group of cue and source; the side that holds the clause's head. */
    private List<TokenRange> pieces(TokenRange range, int clause, TokenRange group) {
        List<TokenRange> pieces = new ArrayList<>();
        if (!range.overlaps(group)) {
            add(range, pieces);
        } else if (clause < group.first()) {
            add(new TokenRange(Math.min(range.first(), clause), group.first() - 1), pieces);
            if (range.last() > group.last()) {
                add(new TokenRange(group.last() + 1, range.last()), pieces);
            }
        } else if (range.last() > group.last()) {
            add(new TokenRange(group.last() + 1, range.last()), pieces);
        }
        return pieces;
    }

    private void add(TokenRange range, List<TokenRange> pieces) {
        words.trimmed(range).map(quotations::stretched).ifPresent(pieces::add);
    }
}
