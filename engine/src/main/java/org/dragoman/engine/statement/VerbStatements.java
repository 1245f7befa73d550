package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements whose cue is a verb ("said", "has neither confirmed nor denied") or a predicative adjective ("is confident that"). */
final class VerbStatements {

    /** Tokens that a name with its apposition may have. */
    private static final int LONGEST_NAME = 25;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final CueExtent extent;
    private final SubjectFinder subjects;
    private final ContentFinder contents;

    VerbStatements(Words words, Quotations quotations, Cues cues, Channels channels, SourceWords vocabulary) {
        this.words = words;
        this.cues = cues;
        this.extent = new CueExtent(words, channels, vocabulary);
        this.subjects = new SubjectFinder(words);
        this.contents = new ContentFinder(
                words,
                quotations,
                noun -> cues.find(Cue.Pos.NOUN, words.lemma(noun)).isPresent());
        this.quotations = quotations;
    }

    /** A cue and the last token of its words in the lexicon. */
    private record Match(Cue cue, int last) {}

    List<Draft> find(int sentence) {
        List<Draft> found = new ArrayList<>();
        int at = words.start(sentence);
        while (at <= words.last(sentence)) {
            int next = at + 1;
            Optional<Match> match = match(at);
            if (match.isPresent()) {
                Optional<Draft> draft = draft(match.get(), at);
                draft.map(one -> likeBefore(one, found)).ifPresent(found::add);
                next = draft.isPresent() ? match.get().last() + 1 : next;
            }
            at = next;
        }
        return found;
    }

    /** ", adding …" after a quotation has the source of the cue before it; the parser hangs it into the quotation. */
    private Draft likeBefore(Draft draft, List<Draft> before) {
        int head = draft.head();
        boolean participle = words.tag(head).equals("VBG")
                && head > words.start(words.sentenceOf(head))
                && words.lower(draft.cue().first() - 1).equals(",")
                && quotations.at(head).isEmpty();
        boolean doubtful = draft.sourceHead().isEmpty()
                || draft.sourceHead()
                        .filter(source -> quotations.at(source).isPresent())
                        .isPresent();
        if (!participle || !doubtful) {
            return draft;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft earlier = before.get(i);
            if (earlier.source().isPresent() && quotations.at(earlier.head()).isEmpty()) {
                return draft.withSource(
                        earlier.source().get(),
                        earlier.sourceHead().orElse(earlier.source().get().last()));
            }
        }
        return draft;
    }

    private Optional<Match> match(int at) {
        boolean participle = words.token(at).isVerb()
                && (words.dependent(at, "cop") != Words.NONE || words.dependent(at, "aux:pass") != Words.NONE);
        if (words.token(at).isAdjective() || participle) {
            Optional<Match> adjective =
                    cues.find(Cue.Pos.ADJECTIVE, words.lower(at)).map(cue -> new Match(cue, at));
            if (adjective.isPresent()) {
                return adjective;
            }
        }
        if (!words.token(at).isVerb()) {
            return Optional.empty();
        }
        int end = words.last(words.sentenceOf(at));
        String one = words.lemma(at);
        if (at + 2 <= end) {
            Optional<Cue> three = cues.find(Cue.Pos.VERB, one + " " + words.lemma(at + 1) + " " + words.lemma(at + 2));
            if (three.isPresent()) {
                return Optional.of(new Match(three.get(), at + 2));
            }
        }
        if (at + 1 <= end) {
            Optional<Cue> two = cues.find(Cue.Pos.VERB, one + " " + words.lemma(at + 1));
            if (two.isPresent()) {
                return Optional.of(new Match(two.get(), at + 1));
            }
        }
        return cues.find(Cue.Pos.VERB, one).map(cue -> new Match(cue, at));
    }

    private Optional<Draft> draft(Match match, int verb) {
        Cue cue = match.cue();
        boolean adjective = cue.pos() == Cue.Pos.ADJECTIVE;
        boolean passive = !adjective && subjects.isPassive(verb);
        TokenRange cueRange = extent.of(verb, match.last());
        Optional<Integer> head =
                cue.raising() ? Optional.empty() : adjective ? subjects.ofAdjective(verb) : subjects.of(verb);
        if (!passive && head.filter(token -> token > verb && !stands(verb)).isPresent()) {
            head = Optional.empty();
        }
        if (head.isEmpty() && !passive && cue.takes(Cue.Form.QUOTE)) {
            head = inverted(verb, cueRange);
        }
        if (head.isEmpty() && !passive && !cue.raising()) {
            head = subjects.before(verb, cueRange.first());
        }
        if (head.isEmpty()
                && !passive
                && !cue.raising()
                && (words.tag(verb).equals("VBG") || words.tag(verb).equals("VB"))) {
            head = subjects.above(verb);
        }
        Optional<NounPhrase> parsed = head.map(token -> NounPhrase.of(words, token, cueRange));
        Optional<NounPhrase> source =
                cue.takes(Cue.Form.QUOTE) ? besideQuotation(verb, cueRange).or(() -> parsed) : parsed;
        TokenRange group =
                source.map(phrase -> together(cueRange, phrase.range())).orElse(cueRange);
        Optional<Found> content = contents.of(cue, verb, cueRange, group, passive);
        if (content.isEmpty() && match.last() > verb) {
            content = contents.of(cue, match.last(), cueRange, group, passive);
        }
        return content.map(found -> assemble(cue, verb, found, source));
    }

    private Draft assemble(Cue cue, int verb, Found found, Optional<NounPhrase> source) {
        Optional<NounPhrase> outside =
                source.filter(phrase -> found.content().stream().noneMatch(range -> range.overlaps(phrase.range())));
        return new Draft(
                verb,
                cue,
                found.cue(),
                outside.map(NounPhrase::range),
                outside.map(NounPhrase::head),
                found.content(),
                Stances.of(cue, words, verb, found));
    }

    /** All that stands between the end of a quotation and the cue: "…,” one old friend said"; trees err beside quotations. */
    private Optional<NounPhrase> besideQuotation(int verb, TokenRange cue) {
        int first = cue.first();
        int start = words.start(words.sentenceOf(verb));
        int noun = Words.NONE;
        for (int at = first - 1; at >= start && first - at <= LONGEST_NAME; at--) {
            if (words.isQuotationMark(at)) {
                int mark = at;
                boolean ends = mark > 0
                        && (words.isPunctuation(mark - 1)
                                || words.lower(mark + 1).equals(","));
                boolean prefaced =
                        words.tag(mark + 1).equals("IN") || words.tag(mark + 1).startsWith("RB");
                boolean closes = ends
                        && !prefaced
                        && quotations
                                .at(mark)
                                .filter(quotation -> quotation.range().last() == mark)
                                .isPresent();
                return closes && noun != Words.NONE ? phrase(at + 1, first - 1, noun) : Optional.empty();
            }
            boolean finite = words.token(at).isVerb() && !words.tag(at).equals("VBN");
            boolean preposition = words.tag(at).equals("IN") && at == first - 1;
            if (finite || preposition || words.tag(at).equals("CC")) {
                return Optional.empty();
            }
            boolean nominal = words.token(at).isNoun()
                    || words.tag(at).equals("PRP")
                    || words.tag(at).equals("CD");
            if (nominal && (noun == Words.NONE || words.hasComma(at + 1, noun - 1))) {
                noun = at;
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> phrase(int first, int last, int noun) {
        return words.trimmed(new TokenRange(first, last)).map(range -> new NounPhrase(noun, range));
    }

    /** "said the official": the parser takes the speaker for the object. */
    private Optional<Integer> inverted(int verb, TokenRange cue) {
        for (int dependent : words.dependents(verb)) {
            boolean nominal = words.label(dependent).equals("obj") || words.is(dependent, "obl");
            if (nominal
                    && dependent > verb
                    && words.reach(dependent).first() == cue.last() + 1
                    && words.dependent(dependent, "case") == Words.NONE
                    && stands(verb)) {
                return Optional.of(dependent);
            }
        }
        return stands(verb) ? nameAfter(cue) : Optional.empty();
    }

    /** The head of the noun phrase right after the cue, where the tree knows of no object: its last noun before anything else. */
    private Optional<Integer> nameAfter(TokenRange cue) {
        int end = words.last(words.sentenceOf(cue.last()));
        int at = cue.last() + 1;
        if (at > end || words.tag(at).equals("PRP")) {
            return at <= end ? Optional.of(at) : Optional.empty();
        }
        int noun = Words.NONE;
        while (at <= end && isNominalPart(at)) {
            noun = words.token(at).isNoun() ? at : noun;
            at++;
        }
        return noun == Words.NONE ? Optional.empty() : Optional.of(noun);
    }

    private boolean isNominalPart(int at) {
        String tag = words.tag(at);
        return words.token(at).isNoun()
                || words.token(at).isAdjective()
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || Character.isUpperCase(words.token(at).text().codePointAt(0));
    }

    /** Whether what is said stands before the verb: a comma or a quotation mark does. */
    private boolean stands(int verb) {
        int before = verb - 1;
        boolean sameSentence = before >= words.start(words.sentenceOf(verb));
        return before >= 0 && (sameSentence ? words.isPunctuation(before) : words.isQuotationMark(before));
    }

    /** Cue and source as one range where only few words part them; else the cue alone. */
    private TokenRange together(TokenRange cue, TokenRange source) {
        int gap = source.last() < cue.first() ? cue.first() - source.last() : source.first() - cue.last();
        boolean near = words.sentenceOf(source.first()) == words.sentenceOf(cue.first()) && gap <= 10;
        boolean clean = true;
        for (int at = Math.min(source.last(), cue.last()) + 1;
                near && at < Math.max(source.first(), cue.first());
                at++) {
            clean &= !words.isQuotationMark(at) && !words.token(at).isVerb();
        }
        return near && clean ? cue.cover(source) : cue;
    }
}
