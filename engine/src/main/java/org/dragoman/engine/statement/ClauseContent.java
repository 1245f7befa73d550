package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Content that is a whole clause, indirect or with the cue put into it. */
final class ClauseContent {

    private final Words words;
    private final Quotations quotations;
    private final IntPredicate utterances;
    private final Pieces pieces;

    ClauseContent(Words words, Quotations quotations, IntPredicate utterances) {
        this.words = words;
        this.quotations = quotations;
        this.utterances = utterances;
        this.pieces = new Pieces(words, quotations);
    }

    /** The clause that a cue tells: below it, around it, or where the parser failed, after or before it. */
    Optional<Found> of(Cue cue, int verb, TokenRange cueRange, TokenRange group) {
        int clause = words.dependent(verb, "ccomp");
        if (clause != Words.NONE && !cueRange.contains(clause) && !tellsOfNoun(clause, cueRange)) {
            Cue.Form form = formOf(clause);
            if (cue.takes(form) || (form == Cue.Form.BARE && cue.takes(Cue.Form.THAT))) {
                return Found.of(
                        prefaced(pieces.around(extended(words.reach(clause), group), clause, group), group),
                        cueRange,
                        form);
            }
        }
        if (cue.takes(Cue.Form.HOW) && !isParenthetical(verb)) {
            for (int dependent : words.dependents(verb)) {
                if (dependent > verb
                        && words.label(dependent).equals("advcl")
                        && isQuestion(words.reach(dependent).first())) {
                    return Found.of(pieces.around(words.reach(dependent), dependent, group), cueRange, Cue.Form.HOW);
                }
            }
        }
        Optional<List<TokenRange>> around = around(verb, group);
        if (around.isPresent() && cue.takes(Cue.Form.BARE)) {
            return Found.of(around.get(), cueRange, Cue.Form.BARE);
        }
        int sentence = words.sentenceOf(verb);
        int next = group.last() + 1;
        if (clause == Words.NONE
                && next <= words.last(sentence)
                && words.lower(next).equals("that")
                && words.tag(next).equals("IN")
                && cue.takes(Cue.Form.THAT)) {
            return Found.of(
                    pieces.around(new TokenRange(next, words.last(sentence)), next, group), cueRange, Cue.Form.THAT);
        }
        if (clause == Words.NONE && cue.addressee() && cue.takes(Cue.Form.THAT)) {
            Optional<TokenRange> told = afterHearer(group);
            if (told.isPresent()) {
                return Found.of(pieces.around(told.get(), told.get().last(), group), cueRange, Cue.Form.THAT);
            }
        }
        if (cue.takes(Cue.Form.BARE)
                && cue.takes(Cue.Form.QUOTE)
                && !cue.addressee()
                && hasFiniteVerb(group.last() + 1, verb)) {
            int end = words.last(sentence);
            return Found.of(pieces.around(new TokenRange(group.last() + 1, end), end, group), cueRange, Cue.Form.BARE);
        }
        if (cue.takes(Cue.Form.BARE) && cue.takes(Cue.Form.QUOTE) && isInserted(group)) {
            int start = words.start(sentence);
            return Found.of(
                    pieces.around(new TokenRange(start, words.last(sentence)), start, group), cueRange, Cue.Form.BARE);
        }
        if (cue.takes(Cue.Form.BARE) && closes(group)) {
            int start = words.start(sentence);
            if (words.hasWord(start, group.first() - 1) && words.isPunctuation(group.first() - 1)) {
                return Found.of(
                        pieces.around(new TokenRange(start, group.first() - 1), start, group), cueRange, Cue.Form.BARE);
            }
        }
        return Optional.empty();
    }

    /** "Now, she said, the ferry is safe": what stands before an inserted cue belongs to the words after it. */
    private List<TokenRange> prefaced(List<TokenRange> after, TokenRange group) {
        int start = words.start(words.sentenceOf(group.first()));
        boolean single = after.size() == 1 && after.get(0).first() > group.last();
        if (!single
                || !isInserted(group)
                || words.tag(start).equals("CC")
                || quotations.at(start).isPresent()) {
            return after;
        }
        for (int at = start; at < group.first(); at++) {
            if (words.token(at).isVerb()) {
                return after;
            }
        }
        List<TokenRange> all = new ArrayList<>();
        pieces.add(new TokenRange(start, group.first() - 1), all);
        all.addAll(after);
        return all;
    }

    /** "assured parents that …", where the parser hangs the clause below the hearer. */
    private Optional<TokenRange> afterHearer(TokenRange group) {
        int end = words.last(words.sentenceOf(group.last()));
        for (int at = group.last() + 1; at <= Math.min(end - 1, group.last() + 10); at++) {
            if (words.lower(at).equals("that") && at > group.last() + 1) {
                int clause = words.head(at);
                int last = clause > at ? words.reach(clause).last() : end;
                return Optional.of(new TokenRange(at, Math.max(last, at)));
            }
            if (words.token(at).isVerb() || words.isPunctuation(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "responded to warnings that …": the clause tells what the noun before it is about. */
    private boolean tellsOfNoun(int clause, TokenRange cueRange) {
        int before = words.reach(clause).first() - 1;
        return before > cueRange.last() && words.token(before).isNoun() && utterances.test(before);
    }

    /** Where the parser lets a clause end although neither punctuation nor a conjunction follows, it goes on to the next comma. */
    private TokenRange extended(TokenRange reach, TokenRange group) {
        int end = words.last(words.sentenceOf(reach.first()));
        int last = reach.last();
        if (last < group.first()) {
            return reach;
        }
        while (last < end && !words.tag(last + 1).equals("CC")) {
            int next = last + 1;
            if (!words.isPunctuation(next)) {
                last = next;
            } else if (words.isQuotationMark(next)
                    && quotations
                            .at(next)
                            .filter(quotation -> quotation.range().first() == next)
                            .isPresent()) {
                last = quotations.at(next).orElseThrow().range().last();
            } else {
                break;
            }
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
        boolean parenthetical = above != Words.NONE && (words.label(verb).equals("parataxis") || isParenthetical(verb));
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
        List<TokenRange> found = new ArrayList<>();
        if (all.first() < inner.first()) {
            pieces.add(new TokenRange(all.first(), inner.first() - 1), found);
        }
        if (all.last() > inner.last()) {
            pieces.add(new TokenRange(inner.last() + 1, all.last()), found);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** "as even the president conceded when he scolded the clerics". */
    private boolean isParenthetical(int verb) {
        int mark = words.dependent(verb, "mark");
        return words.label(verb).equals("advcl")
                && mark != Words.NONE
                && words.lower(mark).equals("as");
    }

    /** Whether nothing but punctuation follows the group in its sentence. */
    private boolean closes(TokenRange group) {
        int end = words.last(words.sentenceOf(group.last()));
        return group.last() == end || !words.hasWord(group.last() + 1, end);
    }
}
