package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;

/**
 * Turns an article with annotated attributions into choices to train from, with the features and candidates that {@link
 * StatementFinder} uses itself. Safe for several threads.
 */
public final class AttributionExamples {

    /** Candidates that are no neighbours of the right one, in a choice to train from. */
    private static final int OTHERS = 12;

    private static final float LEAST_OVERLAP = 0.6f;

    private final StatementFinder finder;

    /** Examples for a finder with the same lexicon. */
    public AttributionExamples(StatementFinder finder) {
        this.finder = finder;
    }

    /** Choices about cue heads. */
    public List<AttributionChoice> cues(
            AnnotatedArticle annotated, Actors actors, List<GoldAttribution> gold, List<Span> discarded) {
        return new OfArticle(annotated, actors, gold, discarded, LinearWeights.of(new float[LinearWeights.SIZE], 1))
                .cues();
    }

    /**
     * Choices about everything else.
     *
     * @param weights give the probabilities of cues; they should not be trained on the article itself
     */
    public List<AttributionChoice> others(
            AnnotatedArticle annotated,
            Actors actors,
            List<GoldAttribution> gold,
            List<Span> discarded,
            LinearWeights weights) {
        return new OfArticle(annotated, actors, gold, discarded, weights).others();
    }

    /** A gold attribution as tokens. */
    private record Gold(int head, BitSet source, BitSet cue, BitSet content) {}

    private final class OfArticle {
        private final Words words;
        private final TokenCodes codes;
        private final CueFeatures cueFeatures;
        private final CueEdges edges;
        private final SourceCandidates sources;
        private final PieceCandidates pieces;
        private final SideFeatures sides;
        private final BitSet discarded;
        private final List<Gold> gold = new ArrayList<>();

        OfArticle(
                AnnotatedArticle annotated,
                Actors actors,
                List<GoldAttribution> attributions,
                List<Span> discardedSpans,
                LinearWeights weights) {
            words = new Words(annotated);
            Quotations quotations = new Quotations(words);
            Proposals proposals = new Proposals(words, finder.cues(), finder.propose(words, quotations, actors));
            codes = new TokenCodes(words, quotations, actors);
            AttributionFinder scored = new AttributionFinder(codes, quotations, proposals, finder.cues(), weights);
            cueFeatures = new CueFeatures(codes, proposals);
            edges = new CueEdges(codes, proposals);
            sources = new SourceCandidates(codes, proposals);
            pieces = new PieceCandidates(codes, quotations, proposals, scored::cueAt);
            sides = new SideFeatures(codes, pieces);
            discarded = tokens(discardedSpans);
            for (GoldAttribution attribution : attributions) {
                BitSet cue = tokens(attribution.cue());
                if (!cue.isEmpty() && !cue.intersects(discarded)) {
                    gold.add(new Gold(head(cue), tokens(attribution.source()), cue, tokens(attribution.content())));
                }
            }
        }

        private BitSet tokens(List<Span> spans) {
            BitSet found = new BitSet();
            for (Span span : spans) {
                for (int at = 0; at < words.size(); at++) {
                    Span token = words.token(at).span();
                    int shared = Math.min(token.end(), span.end()) - Math.max(token.start(), span.start());
                    if (shared * 2 >= token.length() && shared > 0) {
                        found.set(at);
                    }
                }
            }
            return found;
        }

        /** The cue's token that depends on none of its others; verbs before nouns before other words. */
        private int head(BitSet cue) {
            int best = cue.nextSetBit(0);
            int bestRank = Integer.MAX_VALUE;
            for (int at = cue.nextSetBit(0); at >= 0; at = cue.nextSetBit(at + 1)) {
                int head = words.head(at);
                boolean outside = head == Words.NONE || !cue.get(head);
                int rank = (outside ? 0 : 10)
                        + (words.token(at).isVerb()
                                ? 0
                                : words.token(at).isNoun()
                                        ? 1
                                        : words.token(at).isAdjective() ? 2 : words.isPunctuation(at) ? 5 : 3)
                        + (cueFeatures.isCandidate(at) ? 0 : 20);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = at;
                }
            }
            return best;
        }

        List<AttributionChoice> cues() {
            BitSet heads = new BitSet();
            BitSet within = new BitSet();
            for (Gold one : gold) {
                heads.set(one.head());
                within.or(one.content());
            }
            FeatureVector any = new FeatureVector(AttributionTask.CUE);
            FeatureVector own = new FeatureVector(AttributionTask.OUTER_CUE);
            List<AttributionChoice> choices = new ArrayList<>();
            for (Sentence sentence : words.article().sentences()) {
                if (sentence.use() == Sentence.Use.BOILERPLATE) {
                    continue;
                }
                for (int at = words.start(sentence.index()); at <= words.last(sentence.index()); at++) {
                    if (discarded.get(at) || !cueFeatures.isCandidate(at)) {
                        continue;
                    }
                    int right = heads.get(at) ? 0 : -1;
                    cueFeatures.of(at, own);
                    choices.add(new AttributionChoice(AttributionTask.OUTER_CUE, new int[][] {own.toArray()}, right));
                    if (right == 0 || !within.get(at)) {
                        cueFeatures.of(at, any);
                        choices.add(new AttributionChoice(AttributionTask.CUE, new int[][] {any.toArray()}, right));
                    }
                }
            }
            return choices;
        }

        List<AttributionChoice> others() {
            List<AttributionChoice> choices = new ArrayList<>();
            for (Gold one : gold) {
                if (!cueFeatures.isCandidate(one.head())) {
                    continue;
                }
                TokenRange cue =
                        new TokenRange(one.cue().nextSetBit(0), one.cue().length() - 1);
                edge(one.head(), cue, true, choices);
                edge(one.head(), cue, false, choices);
                source(one, cue, choices);
                content(one, cue, choices);
            }
            return choices;
        }

        private void edge(int head, TokenRange cue, boolean left, List<AttributionChoice> choices) {
            int right = left ? head - cue.first() : cue.last() - head;
            int most = edges.most(head, left);
            if (right < 0 || right > most) {
                return;
            }
            AttributionTask task = left ? AttributionTask.CUE_FIRST : AttributionTask.CUE_LAST;
            FeatureVector features = new FeatureVector(task);
            int[][] candidates = new int[most + 1][];
            for (int count = 0; count <= most; count++) {
                edges.of(head, count, left, features);
                candidates[count] = features.toArray();
            }
            choices.add(new AttributionChoice(task, candidates, right));
        }

        private void source(Gold one, TokenRange cue, List<AttributionChoice> choices) {
            FeatureVector features = new FeatureVector(AttributionTask.SOURCE);
            List<int[]> candidates = new ArrayList<>();
            float best = LEAST_OVERLAP;
            int right = -1;
            for (Optional<NounPhrase> candidate : sources.of(one.head(), cue)) {
                sources.of(one.head(), cue, candidate, features);
                float overlap = candidate.isEmpty()
                        ? one.source().isEmpty() ? 1 : 0
                        : overlap(candidate.get().range(), one.source());
                if (overlap > best) {
                    best = overlap;
                    right = candidates.size();
                }
                candidates.add(features.toArray());
            }
            if (right >= 0) {
                choices.add(new AttributionChoice(AttributionTask.SOURCE, candidates.toArray(int[][]::new), right));
            }
        }

        private void content(Gold one, TokenRange cue, List<AttributionChoice> choices) {
            Optional<TokenRange> source = one.source().isEmpty()
                    ? Optional.empty()
                    : codes.wordsOf(one.source().nextSetBit(0), one.source().length() - 1);
            Frame frame = new Frame(one.head(), cue, source);
            BitSet left = new BitSet();
            BitSet right = new BitSet();
            for (int at = one.content().nextSetBit(0);
                    at >= 0;
                    at = one.content().nextSetBit(at + 1)) {
                if (!codes.isPunctuation(at)) {
                    (at < cue.first() ? left : right).set(at);
                }
            }
            if (left.isEmpty() && right.isEmpty()) {
                return;
            }
            SideFeatures.Sides where = left.isEmpty()
                    ? SideFeatures.Sides.AFTER
                    : right.isEmpty() ? SideFeatures.Sides.BEFORE : SideFeatures.Sides.BOTH;
            FeatureVector features = new FeatureVector(AttributionTask.SIDES);
            int[][] candidates = new int[3][];
            for (SideFeatures.Sides side : SideFeatures.Sides.values()) {
                sides.of(frame, side, features);
                candidates[side.ordinal()] = features.toArray();
            }
            choices.add(new AttributionChoice(AttributionTask.SIDES, candidates, where.ordinal()));
            if (!left.isEmpty()) {
                piece(frame, left, true, choices);
            }
            if (!right.isEmpty()) {
                piece(frame, right, false, choices);
            }
        }

        private void piece(Frame frame, BitSet words, boolean left, List<AttributionChoice> choices) {
            AttributionTask task = left ? AttributionTask.BEFORE : AttributionTask.AFTER;
            List<TokenRange> all = pieces.of(frame, left);
            float best = LEAST_OVERLAP;
            int right = -1;
            for (int i = 0; i < all.size(); i++) {
                float overlap = overlap(all.get(i), words);
                if (overlap > best) {
                    best = overlap;
                    right = i;
                }
            }
            if (right < 0) {
                return;
            }
            TokenRange gold = all.get(right);
            FeatureVector features = new FeatureVector(task);
            List<int[]> candidates = new ArrayList<>();
            int place = 0;
            int step = Math.max(1, all.size() / OTHERS);
            for (int i = 0; i < all.size(); i++) {
                TokenRange candidate = all.get(i);
                boolean near = candidate.first() == gold.first() || candidate.last() == gold.last();
                if (near || i % step == 0) {
                    if (i == right) {
                        place = candidates.size();
                    }
                    pieces.of(frame, candidate, left, features);
                    candidates.add(features.toArray());
                }
            }
            choices.add(new AttributionChoice(task, candidates.toArray(int[][]::new), place));
        }

        private float overlap(TokenRange range, BitSet gold) {
            int shared = 0;
            int size = 0;
            for (int at = range.first(); at <= range.last(); at++) {
                if (!codes.isPunctuation(at)) {
                    size++;
                    shared += gold.get(at) ? 1 : 0;
                }
            }
            int wanted = 0;
            for (int at = gold.nextSetBit(0); at >= 0; at = gold.nextSetBit(at + 1)) {
                wanted += codes.isPunctuation(at) ? 0 : 1;
            }
            return size + wanted == 0 ? 0 : 2f * shared / (size + wanted);
        }
    }
}
