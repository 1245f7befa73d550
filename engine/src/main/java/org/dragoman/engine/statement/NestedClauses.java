package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Statements within what somebody says, by the order of words: PolNeAR marks none of them, so that the models have never seen
 * one, and parsers break where clause follows clause ("told lawmakers the commander had denied shelling the town").
 */
final class NestedClauses {

    /** Tokens in which a clause without "that" must have its verb. */
    private static final int REACH = 9;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final IntPredicate mayBeCue;
    private final IntToDoubleFunction strength;
    private final WordOrder order;
    private final SubjectFinder subjects;

    /**
     * Reads one article.
     *
     * @param mayBeCue whether the models hold a token for a cue at all
     * @param strength how sure the models are that a token is a cue of the article's own voice
     */
    NestedClauses(Words words, Quotations quotations, Cues cues, IntPredicate mayBeCue, IntToDoubleFunction strength) {
        this.strength = strength;
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.mayBeCue = mayBeCue;
        this.order = new WordOrder(words);
        this.subjects = new SubjectFinder(words);
    }

    /** The drafts, with those within others that were missed or whose content held their holder. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int verb = 0; verb < words.size(); verb++) {
            if (!words.token(verb).isVerb()) {
                continue;
            }
            int cue = verb;
            if (quotations.at(verb).isPresent()) {
                boolean free = result.stream().noneMatch(draft -> draft.cue().contains(cue));
                if (free) {
                    quotedWithin(verb).ifPresent(result::add);
                }
                continue;
            }
            Optional<Draft> holder = result.stream()
                    .filter(draft -> draft.says(cue)
                            && draft.head() != cue
                            && quotations.at(draft.head()).isEmpty())
                    .min(Comparator.comparingInt(Draft::contentLength).thenComparingInt(Draft::head));
            if (holder.isPresent()) {
                settle(verb, holder.get(), result);
            }
        }
        return result;
    }

    private void settle(int verb, Draft holder, List<Draft> drafts) {
        Optional<Draft> known =
                drafts.stream().filter(draft -> draft.cue().contains(verb)).findFirst();
        if (known.isEmpty()) {
            nested(verb, holder).ifPresent(drafts::add);
            return;
        }
        boolean crossing =
                known.get().says(holder.head()) && holder.says(known.get().head());
        if (!crossing) {
            return;
        }
        if (strength.applyAsDouble(holder.head())
                < strength.applyAsDouble(known.get().head())) {
            drafts.remove(holder);
        } else {
            drafts.remove(known.get());
            nested(verb, holder).ifPresent(drafts::add);
        }
    }

    private Optional<Draft> nested(int verb, Draft holder) {
        Optional<Cue> entry = cues.find(Cue.Pos.VERB, words.lemma(verb))
                .filter(cue -> cue.takesClause() || cue.takes(Cue.Form.ING) || cue.takes(Cue.Form.TO))
                .filter(cue -> !cue.raising());
        TokenRange within = holder.content().stream()
                .filter(range -> range.contains(verb))
                .findFirst()
                .orElseThrow();
        int first = order.groupFirst(verb);
        boolean verbal = entry.isPresent()
                && mayBeCue.test(verb)
                && !isNegatedDeed(verb, entry.get())
                && (order.isFinite(verb) || first < verb)
                && first > within.first()
                && !isPassive(first, verb);
        if (!verbal) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = order.phraseBefore(first - 1).filter(phrase -> within.contains(phrase.range()));
        return source.flatMap(who -> content(verb, entry.get(), within)
                .map(content -> new Draft(
                        verb,
                        entry.get(),
                        new TokenRange(first, verb),
                        Optional.of(who.range()),
                        Optional.of(who.head()),
                        List.of(content),
                        Stances.of(
                                entry.get(),
                                words,
                                verb,
                                new Found(List.of(content), TokenRange.of(verb), Cue.Form.BARE)))));
    }

    /** "never ordered", "did not promise": nobody asked or promised anything. */
    private boolean isNegatedDeed(int verb, Cue entry) {
        return switch (entry.stance()) {
            case REQUESTS, PROMISES, CLAIMS_RESPONSIBILITY -> Stances.isNegated(words, verb);
            case ASSERTS, CONFIRMS, ADMITS, DENIES, DECLINES, COULD_NOT_VERIFY, ALLEGES, SUSPECTS, WARNS, RETRACTS ->
                false;
        };
    }

    /** “The guard said, ‘Run,’” she recalled: a quotation with marks of its own within another. */
    private Optional<Draft> quotedWithin(int verb) {
        Optional<Cue> entry = cues.find(Cue.Pos.VERB, words.lemma(verb)).filter(cue -> cue.takes(Cue.Form.QUOTE));
        int last = quotations.at(verb).orElseThrow().range().last();
        int open = verb + 1;
        while (open < last
                && open <= verb + 4
                && !isInnerMark(open)
                && !words.token(open).isVerb()) {
            open++;
        }
        if (entry.isEmpty() || !order.isFinite(verb) || open >= last || !isInnerMark(open)) {
            return Optional.empty();
        }
        int close = open + 1;
        while (close < last && !isInnerMark(close) && !words.isQuotationMark(close)) {
            close++;
        }
        Optional<TokenRange> content = words.trimmed(new TokenRange(open + 1, close));
        Optional<NounPhrase> beside = order.phraseBefore(order.groupFirst(verb) - 1);
        Optional<NounPhrase> source = beside.isPresent()
                ? beside
                : subjects.of(verb).map(head -> NounPhrase.of(words, head, TokenRange.of(verb)));
        return source.filter(who -> quotations.at(who.head()).equals(quotations.at(verb)))
                .flatMap(who -> content.map(said -> new Draft(
                        verb,
                        entry.get(),
                        TokenRange.of(verb),
                        Optional.of(who.range()),
                        Optional.of(who.head()),
                        List.of(said),
                        entry.get().stance())));
    }

    private boolean isInnerMark(int at) {
        return switch (words.token(at).text()) {
            case "‘", "’", "'", "`", "‘‘", "’’" -> !words.tag(at).equals("POS");
            default -> false;
        };
    }

    private boolean isPassive(int first, int verb) {
        for (int at = first; at < verb; at++) {
            switch (words.lower(at)) {
                case "is", "are", "was", "were", "be", "been", "being" -> {
                    return words.tag(verb).equals("VBN");
                }
                default -> {}
            }
        }
        return false;
    }

    private Optional<TokenRange> content(int verb, Cue entry, TokenRange within) {
        int next = verb + 1;
        if (next >= within.last()) {
            return Optional.empty();
        }
        boolean that = words.lower(next).equals("that") && !order.isFinite(next + 1) && entry.takes(Cue.Form.THAT);
        boolean doing = words.tag(next).equals("VBG") && entry.takes(Cue.Form.ING);
        boolean wish = words.tag(next).equals("TO") && words.token(next + 1).isVerb() && entry.takes(Cue.Form.TO);
        boolean bare = entry.takes(Cue.Form.BARE) && isClause(next, within.last());
        if (!that && !doing && !wish && !bare) {
            return Optional.empty();
        }
        int last = within.last();
        for (int at = next + 1; at < last; at++) {
            boolean otherClause = words.lower(at).equals(",")
                    && (words.tag(at + 1).equals("CC") || words.tag(at + 1).equals("VBG"));
            if (otherClause) {
                last = at - 1;
            }
        }
        return words.trimmed(new TokenRange(next, last)).map(quotations::stretched);
    }

    /** Whether a subject begins here and its verb follows before anything parts them. */
    private boolean isClause(int first, int last) {
        Optional<NounPhrase> subject = order.phraseAfter(first);
        if (subject.isEmpty()) {
            return false;
        }
        for (int at = subject.get().range().last() + 1; at <= Math.min(last, first + REACH); at++) {
            if (order.mayBeFinite(at)) {
                return true;
            }
            if (!words.tag(at).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }
}
