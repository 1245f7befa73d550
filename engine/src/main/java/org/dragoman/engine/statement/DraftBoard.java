package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what the finders propose: one draft for each cue, quotations that no cue touches go to whoever spoke before them,
 * and the innermost draft that holds another's cue is the one within which that stands.
 */
final class DraftBoard {

    /** How many sentences may lie between a speaker and a quotation that continues: none. */
    private static final int ADJACENT = 1;

    private final Words words;
    private final Quotations quotations;
    private final List<Draft> drafts;
    private final List<Draft> byRules;

    /**
     * Settles drafts.
     *
     * @param byRules what the rules propose, to turn to where a source cannot be right
     */
    DraftBoard(Words words, Quotations quotations, SourceWords vocabulary, List<Draft> proposed, List<Draft> byRules) {
        this.words = words;
        this.byRules = List.copyOf(byRules);
        this.quotations = quotations;
        List<TokenRange> unnamed = proposed.stream()
                .flatMap(draft -> draft.source().stream())
                .filter(source -> vocabulary.hasAnonymity(words, source))
                .toList();
        this.drafts = new ArrayList<>(settled(proposed.stream()
                .filter(draft -> unnamed.stream().noneMatch(source -> source.contains(draft.head())))
                .flatMap(draft -> inOwnVoice(draft).stream())
                .toList()));
        continueQuotations();
        for (int i = 0; i < drafts.size(); i++) {
            Draft before = drafts.get(i);
            drafts.set(i, cutBeforeOthers(before));
            speakForThemselves(before, drafts.get(i));
        }
        dropUnspoken();
        dropDenied();
        drafts.replaceAll(this::withinHolder);
    }

    /** What stands, in order of cue heads. */
    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** The draft in whose content the given one stands, the innermost where several do. */
    Optional<Integer> within(int index) {
        Draft inner = drafts.get(index);
        return java.util.stream.IntStream.range(0, drafts.size())
                .filter(other -> other != index && holds(drafts.get(other), inner))
                .boxed()
                .min(Comparator.comparingInt(
                                (Integer other) -> drafts.get(other).contentLength())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whoever speaks within another's content is named there too; else the rules' source counts, or none is known. */
    private Draft withinHolder(Draft nested) {
        Optional<Draft> holder = drafts.stream()
                .filter(other -> holds(other, nested))
                .min(Comparator.comparingInt(Draft::contentLength));
        Draft draft = holder.map(outer -> withoutSpeaker(nested, outer)).orElse(nested);
        if (holder.isEmpty()
                || draft.sourceHead().filter(head -> !holder.get().says(head)).isEmpty()) {
            return draft;
        }
        return byRules.stream()
                .filter(rule -> rule.head() == draft.head()
                        && rule.source().isPresent()
                        && rule.sourceHead().filter(holder.get()::says).isPresent())
                .findFirst()
                .map(rule -> draft.withSource(
                        rule.source().orElseThrow(), rule.sourceHead().orElseThrow()))
                .or(() -> quoted(draft, holder.get()))
                .or(() -> besideCue(draft, holder.get()))
                .orElseGet(draft::withoutSource);
    }

    /** "The minister’s wife, prosecutors say, told friends": who speaks is no part of whoever is spoken of. */
    private Draft withoutSpeaker(Draft draft, Draft holder) {
        if (draft.source().isEmpty()
                || holder.source().isEmpty()
                || !draft.source().get().overlaps(holder.source().get())
                || draft.source().get().first() >= holder.source().get().first()) {
            return draft;
        }
        TokenRange source = draft.source().get();
        return words.trimmed(
                        new TokenRange(source.first(), holder.source().get().first() - 1))
                .map(range -> draft.withSource(
                        range, draft.sourceHead().filter(range::contains).orElse(range.last())))
                .orElse(draft);
    }

    /** The phrase right before the cue, where the tree knows another subject. */
    private Optional<Draft> besideCue(Draft draft, Draft holder) {
        boolean verb = draft.entry().pos() == Cue.Pos.VERB
                && draft.contentFirst() > draft.cue().last();
        int before = draft.cue().first() - 1;
        return !verb || before < words.start(words.sentenceOf(draft.head()))
                ? Optional.empty()
                : new WordOrder(words)
                        .phraseBefore(before)
                        .filter(phrase -> holder.says(phrase.range().first()) && holder.says(phrase.head()))
                        .map(phrase -> draft.withSource(phrase.range(), phrase.head()));
    }

    /** "quoted the minister as saying": the object before "as". */
    private Optional<Draft> quoted(Draft draft, Draft holder) {
        int object = words.dependent(holder.head(), "obj");
        boolean as = words.lower(draft.cue().first()).equals("as")
                || words.lower(draft.cue().first() - 1).equals("as");
        if (!as || object == Words.NONE || object > draft.head() || !holder.says(object)) {
            return Optional.empty();
        }
        return words.trimmed(new TokenRange(
                        Math.min(holder.contentFirst(), object),
                        Math.max(
                                object,
                                draft.cue().first()
                                        - (words.lower(draft.cue().first()).equals("as") ? 1 : 2))))
                .map(range -> draft.withSource(range, object));
    }

    private static boolean holds(Draft outer, Draft inner) {
        return outer.says(inner.head()) && !inner.says(outer.head());
    }

    private static List<Draft> settled(List<Draft> proposed) {
        List<Draft> sorted = new ArrayList<>(proposed);
        sorted.sort(Comparator.comparingInt(Draft::head)
                .thenComparing(draft -> -draft.cue().length()));
        Set<Integer> taken = new HashSet<>();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : sorted) {
            boolean isNew = true;
            for (int at = draft.cue().first(); at <= draft.cue().last(); at++) {
                isNew &= !taken.contains(at);
            }
            if (isNew && !draft.content().isEmpty()) {
                kept.add(draft);
                for (int at = draft.cue().first(); at <= draft.cue().last(); at++) {
                    taken.add(at);
                }
            }
        }
        return kept;
    }

    /** A cue within a quotation says nothing outside of it. */
    private Optional<Draft> inOwnVoice(Draft draft) {
        Optional<Quotation> quotation = quotations.at(draft.head());
        if (quotation.isEmpty()) {
            return Optional.of(draft);
        }
        TokenRange bounds = quotation.get().range();
        List<TokenRange> content = new ArrayList<>();
        for (TokenRange range : draft.content()) {
            if (range.overlaps(bounds)) {
                TokenRange cut =
                        new TokenRange(Math.max(range.first(), bounds.first()), Math.min(range.last(), bounds.last()));
                words.trimmed(cut).ifPresent(content::add);
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(draft.withContent(content));
    }

    /** Cues in a quotation that nobody speaks, and the speaker's own "I think", are no statements of their own. */
    private void dropUnspoken() {
        List<Draft> all = List.copyOf(drafts);
        drafts.removeIf(draft -> {
            if (quotations.at(draft.head()).isEmpty()) {
                return false;
            }
            boolean spoken = all.stream().anyMatch(other -> holds(other, draft));
            return !spoken
                    || draft.sourceHead().filter(this::isFirstOrSecondPerson).isPresent();
        });
    }

    /** "denied that he had ordered it", "denied saying so": what a speaker denies having said nobody has said. */
    private void dropDenied() {
        List<Draft> all = List.copyOf(drafts);
        drafts.removeIf(draft -> all.stream()
                .anyMatch(other -> other.stance() == Statement.Stance.DENIES
                        && other.entry().pos() == Cue.Pos.VERB
                        && draft.entry().pos() == Cue.Pos.VERB
                        && holds(other, draft)
                        && (other.contentFirst() == draft.head()
                                || draft.sourceHead()
                                        .filter(head -> words.tag(head).equals("PRP"))
                                        .filter(head -> head <= other.contentFirst() + 1)
                                        .isPresent())));
    }

    private boolean isFirstOrSecondPerson(int head) {
        return switch (words.lower(head)) {
            case "i", "we", "you", "me", "us" -> true;
            default -> false;
        };
    }

    /** Content ends before ", saying …" and before ", and others said": these speak for themselves. */
    private Draft cutBeforeOthers(Draft draft) {
        List<TokenRange> content = new ArrayList<>(draft.content());
        TokenRange last = content.get(content.size() - 1);
        if (last.first() < draft.head()) {
            return draft;
        }
        for (Draft other : drafts) {
            int head = other.head();
            if (head == draft.head()
                    || !last.contains(head)
                    || quotations.at(head).isPresent()
                    || words.sentenceOf(head) != words.sentenceOf(draft.head())) {
                continue;
            }
            int first = other.cue().first();
            if (other.source().isPresent()
                    && other.source().get().last() < first
                    && last.contains(other.source().get())) {
                first = other.source().get().first();
            }
            int cueFirst = other.cue().first();
            boolean speech = other.entry().takes(Cue.Form.QUOTE)
                    && !words.tag(other.cue().last()).equals("IN")
                    && !words.tag(other.cue().last()).equals("TO");
            boolean participle = speech
                    && words.tag(head).equals("VBG")
                    && cueFirst >= last.first()
                    && words.lower(cueFirst - 1).equals(",");
            first = participle ? cueFirst : first;
            boolean joined = first - 2 > last.first()
                    && words.tag(first - 1).equals("CC")
                    && words.lower(first - 2).equals(",")
                    && words.tag(head).equals("VBD");
            if (participle && first == last.first() && content.size() > 1) {
                content.remove(content.size() - 1);
                return draft.withContent(content);
            }
            if ((participle && first > last.first()) || joined) {
                Optional<TokenRange> cut = words.trimmed(new TokenRange(last.first(), first - (joined ? 2 : 1)));
                if (cut.isPresent()) {
                    content.set(content.size() - 1, cut.get());
                    return draft.withContent(content);
                }
            }
        }
        return draft;
    }

    /** "…, adding that": what was cut off from a speaker's words is said by the same speaker. */
    private void speakForThemselves(Draft before, Draft after) {
        if (before.contentLast() == after.contentLast()
                || before.source().isEmpty()
                || !before.entry().takes(Cue.Form.QUOTE)) {
            return;
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            boolean cutOff = before.says(other.head())
                    && !after.says(other.head())
                    && words.tag(other.head()).equals("VBG");
            if (cutOff && other.entry().takes(Cue.Form.QUOTE)) {
                drafts.set(
                        i,
                        other.withSource(
                                before.source().get(),
                                before.sourceHead().orElse(before.source().get().last())));
                return;
            }
        }
    }

    private void continueQuotations() {
        for (Quotation quotation : quotations.all()) {
            TokenRange range = quotation.range();
            int first = range.first();
            int sentence = words.sentenceOf(first);
            boolean opensSentence = !words.hasWord(
                    words.start(sentence), first - 1 < words.start(sentence) ? words.start(sentence) - 1 : first - 1);
            if (!opensSentence || isSaid(range) || range.length() < 4) {
                continue;
            }
            Optional<Integer> speaker = before(range);
            speaker.ifPresent(index -> drafts.set(index, extended(drafts.get(index), range)));
        }
    }

    private boolean isSaid(TokenRange range) {
        return drafts.stream()
                .anyMatch(draft -> !range.contains(draft.head())
                        && draft.content().stream().anyMatch(content -> content.overlaps(range)));
    }

    /** The last draft that ends in the sentence before the quotation, or in the same one. */
    private Optional<Integer> before(TokenRange range) {
        int sentence = words.sentenceOf(range.first());
        Optional<Integer> best = Optional.empty();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int end = Math.max(draft.cue().last(), draft.contentLast());
            boolean speaks =
                    draft.entry().takes(Cue.Form.QUOTE) && draft.source().isPresent() && !draft.isUttered();
            boolean near = end < range.first()
                    && sentence - words.sentenceOf(end) <= ADJACENT
                    && words.paragraphOf(range.first()) - words.paragraphOf(end) <= 1;
            boolean outer = best.isEmpty()
                    || (!drafts.get(best.get()).says(draft.head())
                            && (quotes(draft)
                                    || !quotes(drafts.get(best.get()))
                                    || words.sentenceOf(draft.head())
                                            != words.sentenceOf(
                                                    drafts.get(best.get()).head())));
            if (speaks && near && outer) {
                best = Optional.of(i);
            }
        }
        return best;
    }

    private boolean quotes(Draft draft) {
        return quotations.at(draft.contentFirst()).isPresent()
                && quotations.at(draft.head()).isEmpty();
    }

    private Draft extended(Draft draft, TokenRange range) {
        List<TokenRange> content = new ArrayList<>(draft.content());
        TokenRange last = content.get(content.size() - 1);
        boolean touches = last.last() < range.first() && !words.hasWord(last.last() + 1, range.first() - 1);
        if (touches) {
            content.set(content.size() - 1, last.cover(range));
        } else {
            content.add(range);
            content.sort(Comparator.comparingInt(TokenRange::first));
        }
        return draft.withContent(content);
    }
}
