package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "She had heard from a neighbour that the village was burning": the neighbour says it. Where the verb itself is a statement of
 * the hearer ("learned from"), the informant's stands within it.
 */
final class Hearsay {

    /** Id of the lexicon's entry for statements that somebody passes on as heard. */
    private static final String ENTRY = "hearsay";

    private final Words words;
    private final Quotations quotations;
    private final SourceWords vocabulary;
    private final Cue entry;
    private final WordOrder order;

    Hearsay(Words words, Quotations quotations, Cues cues, SourceWords vocabulary) {
        this.words = words;
        this.quotations = quotations;
        this.vocabulary = vocabulary;
        this.entry = cues.named(ENTRY);
        this.order = new WordOrder(words);
    }

    /** The drafts, with those of informants. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int at = 1; at < words.size() - 3; at++) {
            if (words.lower(at).equals("as") && quotations.at(at).isEmpty()) {
                quoted(at, drafts).ifPresent(result::add);
            }
            if (words.lower(at).equals("from") && quotations.at(at).isEmpty()) {
                informant(at, drafts).ifPresent(draft -> {
                    result.removeIf(other -> other.cue().overlaps(draft.cue())
                            && other.source()
                                    .filter(draft.source().orElseThrow()::overlaps)
                                    .isPresent());
                    result.add(draft);
                });
            }
        }
        return result;
    }

    private Optional<Draft> informant(int from, List<Draft> drafts) {
        int verb = hearingBefore(from);
        if (verb == Words.NONE) {
            return Optional.empty();
        }
        int end = words.last(words.sentenceOf(from));
        Optional<NounPhrase> source = order.phraseAfter(from + 1);
        int that = source.map(phrase -> phrase.range().last() + 1).orElse(end);
        boolean told = that < end - 1
                && words.lower(that).equals("that")
                && !words.tag(that + 1).equals("VBD")
                && !words.tag(that + 1).equals("MD");
        if (!told) {
            return Optional.empty();
        }
        int last = drafts.stream()
                .filter(draft -> draft.head() < verb && draft.says(from))
                .min(Comparator.comparingInt(Draft::contentLength))
                .map(Draft::contentLast)
                .filter(holder -> holder > that)
                .orElse(end);
        return words.trimmed(new TokenRange(that, Math.min(end, last)))
                .map(quotations::stretched)
                .map(content -> new Draft(
                        from,
                        entry,
                        TokenRange.of(from),
                        source.map(NounPhrase::range),
                        source.map(NounPhrase::head),
                        List.of(content),
                        entry.stance()));
    }

    /** "quoted the bank as raising rates": the bank says so. */
    private Optional<Draft> quoted(int as, List<Draft> drafts) {
        boolean doing = words.tag(as + 1).equals("VBG")
                && drafts.stream().noneMatch(draft -> draft.cue().contains(as + 1));
        Optional<Draft> quoting = drafts.stream()
                .filter(draft -> doing
                        && draft.entry().id().equals("quote")
                        && draft.says(as)
                        && draft.contentFirst() > draft.head()
                        && draft.contentFirst() < as)
                .findFirst();
        return quoting.flatMap(draft -> order.phraseAfter(draft.contentFirst())
                .filter(phrase -> phrase.range().last() == as - 1)
                .flatMap(phrase -> words.trimmed(new TokenRange(as + 1, draft.contentLast()))
                        .map(content -> new Draft(
                                as,
                                entry,
                                TokenRange.of(as),
                                Optional.of(phrase.range()),
                                Optional.of(phrase.head()),
                                List.of(content),
                                entry.stance()))));
    }

    /** The verb of hearing right before "from", with a particle or its object ("received word from"). */
    private int hearingBefore(int from) {
        for (int at = from - 1; at >= Math.max(words.start(words.sentenceOf(from)), from - 2); at--) {
            if (words.token(at).isVerb()) {
                StringBuilder lemma = new StringBuilder(words.lemma(at));
                for (int after = at + 1; after < from; after++) {
                    lemma.append(' ').append(words.lower(after));
                }
                return vocabulary.isHearing(lemma.toString()) ? at : Words.NONE;
            }
        }
        return Words.NONE;
    }
}
