package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Verbs that report by where they stand: a quotation that opens its sentence ends with a comma, a question or an exclamation, and
 * somebody and one verb follow, or the verb and somebody ("“We are lost,” the woman rues", "“Why me?” shrugged the mayor").
 */
final class UnlistedSpeakers {

    /** Tokens of a quotation without a verb that are more than a title. */
    private static final int LONGEST_TITLE = 6;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final WordOrder order;
    private final IntPredicate isActor;

    /**
     * Reads one article.
     *
     * @param isActor whether somebody is named by a token
     */
    UnlistedSpeakers(Words words, Quotations quotations, Cues cues, IntPredicate isActor) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.isActor = isActor;
        this.order = new WordOrder(words);
    }

    private record Speaker(int verb, NounPhrase source) {}

    /** The drafts, and those of speakers whose quotation nobody else says. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (Quotation quotation : quotations.all()) {
            TokenRange range = quotation.range();
            boolean free = quotation.closed()
                    && endsOpenly(range)
                    && opensSentence(range)
                    && result.stream().noneMatch(draft -> says(draft, range));
            if (free) {
                speaker(range).ifPresent(speaker -> add(speaker, range, result));
            }
        }
        return result;
    }

    private void add(Speaker speaker, TokenRange range, List<Draft> drafts) {
        drafts.removeIf(draft -> draft.cue().contains(speaker.verb()));
        Cue entry = cues.find(Cue.Pos.VERB, words.lemma(speaker.verb()))
                .filter(cue -> cue.takes(Cue.Form.QUOTE))
                .orElseGet(() -> cues.named("learned-assertion"));
        drafts.add(new Draft(
                speaker.verb(),
                entry,
                TokenRange.of(speaker.verb()),
                Optional.of(speaker.source().range()),
                Optional.of(speaker.source().head()),
                List.of(range),
                entry.stance()));
    }

    /** Whether somebody says a quotation already; whoever said another one in a sentence before has no better claim to it. */
    private boolean says(Draft draft, TokenRange range) {
        boolean before = draft.head() < range.first()
                && draft.contentFirst() < range.first()
                && words.sentenceOf(draft.head()) < words.sentenceOf(range.first());
        return !before
                && !range.contains(draft.head())
                && draft.content().stream().anyMatch(content -> content.overlaps(range));
    }

    private boolean endsOpenly(TokenRange range) {
        return words.isQuotationMark(range.last())
                && switch (words.lower(range.last() - 1)) {
                    case ",", "!", "?" -> true;
                    default -> false;
                };
    }

    private boolean opensSentence(TokenRange range) {
        int start = words.start(words.sentenceOf(range.first()));
        if (start < range.first() && words.hasWord(start, range.first() - 1)) {
            return false;
        }
        for (int at = range.first(); at <= range.last(); at++) {
            boolean speech = words.token(at).isVerb()
                    || words.tag(at).equals("MD")
                    || words.tag(at).equals("UH")
                    || words.tag(at).startsWith("PRP")
                    || words.tag(at).startsWith("W");
            if (speech) {
                return true;
            }
        }
        return range.length() > LONGEST_TITLE;
    }

    private Optional<Speaker> speaker(TokenRange range) {
        int first = range.last() + 1;
        if (first + 1 >= words.size() || words.paragraphOf(first) != words.paragraphOf(range.last())) {
            return Optional.empty();
        }
        if (mayReport(first)) {
            return order.phraseAfter(first + 1)
                    .filter(this::isSomebody)
                    .filter(phrase -> isOver(phrase.range().last() + 1))
                    .map(phrase -> new Speaker(first, phrase));
        }
        Optional<NounPhrase> subject = order.phraseAfter(first).filter(this::isSomebody);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Optional<Speaker> hidden = takenForNoun(subject.get());
        if (hidden.isPresent()) {
            return hidden;
        }
        int verb = subject.get().range().last() + 1;
        while (verb < words.size() && words.tag(verb).equals("RB")) {
            verb++;
        }
        boolean reports = verb < words.size()
                && words.sentenceOf(verb) == words.sentenceOf(first)
                && mayReport(verb)
                && isOver(verb + 1);
        return reports ? Optional.of(new Speaker(verb, subject.get())) : Optional.empty();
    }

    /** "the woman rues": where nothing but a full stop follows, what was taken for a plural or a foreign word is the verb. */
    private Optional<Speaker> takenForNoun(NounPhrase phrase) {
        int next = phrase.range().last() + 1;
        boolean foreign = next < words.size() && words.tag(next).equals("FW");
        int verb = foreign ? next : next - 1;
        boolean reports = verb > phrase.range().first()
                && (foreign || words.tag(verb).equals("NNS"))
                && (words.tag(verb - 1).equals("NN") || words.token(verb - 1).isProperNoun())
                && (verb + 1 >= words.size() || words.isPunctuation(verb + 1));
        return reports
                ? Optional.of(new Speaker(
                        verb,
                        new NounPhrase(verb - 1, new TokenRange(phrase.range().first(), verb - 1))))
                : Optional.empty();
    }

    private boolean mayReport(int at) {
        boolean finite = switch (words.tag(at)) {
            case "VBD", "VBZ", "VBP" -> true;
            default -> false;
        };
        return finite
                && switch (words.lemma(at)) {
                    case "be", "have", "do", "'s", "seem", "become" -> false;
                    default -> true;
                };
    }

    /** Whether the verb has all that it needs: no object follows, only an end, a manner, a hearer or another clause. */
    private boolean isOver(int at) {
        if (at >= words.size() || words.isPunctuation(at)) {
            return true;
        }
        return switch (words.tag(at)) {
            case "IN", "TO", "RB", "CC", "VBG", "WRB", "WP" -> true;
            default -> words.label(at).equals("obl:tmod");
        };
    }

    private boolean isSomebody(NounPhrase phrase) {
        int head = phrase.head();
        return switch (words.lower(head)) {
            case "it", "this", "that", "there", "which" -> false;
            default -> words.tag(head).equals("PRP") || words.token(head).isNoun() || isActor.test(head);
        };
    }
}
