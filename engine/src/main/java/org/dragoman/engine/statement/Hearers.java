package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "The judge told colleagues the suspect had fled": the parser takes hearer and speaker of the clause for one phrase. The second
 * article or pronoun after the cue begins what is told.
 */
final class Hearers {

    /** Tokens in which the clause must have its verb. */
    private static final int REACH = 9;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final WordOrder order;

    Hearers(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.order = new WordOrder(words);
    }

    /** The drafts, with what is told from its first word on, and with nobody's hearer as part of a source. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int verb = 0; verb < words.size(); verb++) {
            if (!words.token(verb).isVerb()) {
                continue;
            }
            int cue = verb;
            cues.find(Cue.Pos.VERB, words.lemma(verb))
                    .filter(entry -> entry.addressee() && entry.takesClause())
                    .ifPresent(entry -> boundary(cue).ifPresent(told -> settle(cue, entry, told, result)));
        }
        return result;
    }

    private void settle(int verb, Cue entry, int told, List<Draft> drafts) {
        boolean known = false;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.head() == verb) {
                known = true;
                boolean after = draft.content().size() == 1
                        && draft.contentFirst() > verb
                        && draft.contentFirst() <= told + REACH
                        && draft.contentLast() > told;
                if (after) {
                    drafts.set(i, draft.withContent(List.of(new TokenRange(told, draft.contentLast()))));
                }
            } else if (draft.source()
                    .filter(source -> source.first() > verb && source.first() < told && source.last() >= told)
                    .isPresent()) {
                TokenRange source =
                        new TokenRange(told, draft.source().orElseThrow().last());
                int head = draft.sourceHead().filter(source::contains).orElse(source.last());
                drafts.set(i, draft.withSource(source, head));
            }
        }
        if (!known) {
            missed(verb, entry, told).ifPresent(drafts::add);
        }
    }

    private Optional<Draft> missed(int verb, Cue entry, int told) {
        if (quotations.at(verb).isPresent() || !order.mayBeFinite(verb) && order.groupFirst(verb) == verb) {
            return Optional.empty();
        }
        int first = order.groupFirst(verb);
        int end = words.last(words.sentenceOf(verb));
        Optional<NounPhrase> source =
                first > words.start(words.sentenceOf(verb)) ? order.phraseBefore(first - 1) : Optional.empty();
        return source.flatMap(who -> words.trimmed(new TokenRange(told, end))
                .map(content -> new Draft(
                        verb,
                        entry,
                        new TokenRange(first, verb),
                        Optional.of(who.range()),
                        Optional.of(who.head()),
                        List.of(quotations.stretched(content)),
                        entry.stance())));
    }

    /** Where what is told begins, if a hearer of nouns stands between it and the verb and a finite verb follows. */
    private Optional<Integer> boundary(int verb) {
        int end = words.last(words.sentenceOf(verb));
        int at = verb + 1;
        while (at <= end && (isHearer(at) || (at == verb + 1 && order.isDeterminer(at)))) {
            at++;
        }
        boolean opens = at <= end
                && at > verb + 1
                && (words.token(at - 1).isNoun() || words.tag(at - 1).equals("PRP"))
                && (order.isDeterminer(at)
                        || words.tag(at).equals("PRP")
                        || words.tag(at).equals("EX"));
        if (!opens) {
            return Optional.empty();
        }
        int told = at;
        for (int clause = at + 1; clause <= Math.min(end, at + REACH); clause++) {
            if (order.isFinite(clause)) {
                return Optional.of(told);
            }
            if (words.isPunctuation(clause)
                    || order.opensSubordinate(clause)
                    || words.tag(clause).equals("TO")) {
                return Optional.empty();
            }
            boolean another = words.tag(clause).equals("PRP")
                    || (order.isDeterminer(clause) && words.token(clause - 1).isNoun());
            told = another ? clause : told;
        }
        return Optional.empty();
    }

    private boolean isHearer(int at) {
        String tag = words.tag(at);
        return words.token(at).isNoun()
                || words.token(at).isAdjective()
                || tag.equals("CD")
                || tag.equals("POS")
                || (tag.equals("PRP") && words.token(at - 1).isVerb());
    }
}
