package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.Sentence;

/**
 * Finds attributions with linear models: cue heads, then for each how far the cue reaches, its source, and the stretches of
 * content on either side. What the rules propose are features and candidates (Proposals). Not safe for several threads.
 */
final class AttributionFinder {

    /** From this probability on a token is a cue of the article's own voice. */
    private static final float OUTER = 0.4f;

    /** The same where the rules know the word but propose nothing and no clause is said, or nobody is named. */
    private static final float REFUSED = 0.75f;

    /** From this probability on a token within another's content is a cue. */
    private static final float NESTED = 0.5f;

    /** From this probability on what the rules propose counts where the models know little. */
    private static final float LEAST = 0.15f;

    private final Words words;
    private final Quotations quotations;
    private final Proposals proposals;
    private final LinearWeights weights;
    private final Cues cues;
    private final CueFeatures cueFeatures;
    private final CueEdges edges;
    private final SourceCandidates sources;
    private final PieceCandidates pieces;
    private final SideFeatures sides;
    private final float[] cue;
    private final float[] outer;

    AttributionFinder(TokenCodes codes, Quotations quotations, Proposals proposals, Cues cues, LinearWeights weights) {
        this.words = codes.words();
        this.quotations = quotations;
        this.proposals = proposals;
        this.weights = weights;
        this.cues = cues;
        this.cueFeatures = new CueFeatures(codes, proposals);
        this.cue = new float[words.size()];
        this.outer = new float[words.size()];
        this.edges = new CueEdges(codes, proposals);
        this.sources = new SourceCandidates(codes, proposals);
        this.pieces = new PieceCandidates(codes, quotations, proposals, token -> isTopic(token) ? 0 : cue[token]);
        this.sides = new SideFeatures(codes, pieces);
        score();
    }

    private boolean isTopic(int token) {
        return proposals.entry(token).filter(Cue::topic).isPresent();
    }

    private void score() {
        FeatureVector any = new FeatureVector(AttributionTask.CUE);
        FeatureVector own = new FeatureVector(AttributionTask.OUTER_CUE);
        for (Sentence sentence : words.article().sentences()) {
            if (sentence.use() == Sentence.Use.BOILERPLATE) {
                continue;
            }
            for (int at = words.start(sentence.index()); at <= words.last(sentence.index()); at++) {
                if (cueFeatures.isCandidate(at)) {
                    cueFeatures.of(at, any);
                    cue[at] = probability(any.score(weights));
                    cueFeatures.of(at, own);
                    outer[at] = probability(own.score(weights));
                }
            }
        }
    }

    private static float probability(float score) {
        return (float) (1 / (1 + Math.exp(-score)));
    }

    /** Probability of a cue at a token, in whatever voice. */
    float cueAt(int token) {
        return cue[token];
    }

    /** Whether the models hold a token for a cue at all, be it within what somebody says. */
    boolean mayBeCue(int token) {
        return cue[token] >= LEAST;
    }

    /** How sure it is that a token is a cue of the article's own voice. */
    double strength(int token) {
        return outer[token];
    }

    /**
     * The attributions that the models and, for what they are not trained on, the rules find, in order of their cue heads.
     *
     * @param uttered what the layout attributes, which stands as it is
     */
    List<Draft> find(List<Draft> proposed, List<Draft> uttered) {
        List<Draft> top = new ArrayList<>();
        for (int at = 0; at < cue.length; at++) {
            if (outer[at] >= OUTER) {
                draft(at)
                        .filter(draft -> outer[draft.head()] >= REFUSED || isLikely(draft))
                        .ifPresent(top::add);
            }
        }
        List<Draft> accepted = new ArrayList<>(uttered);
        withoutOverlap(top).stream()
                .filter(draft -> uttered.stream().noneMatch(turn -> isLabel(turn, draft)))
                .forEach(accepted::add);
        List<Draft> nested = new ArrayList<>();
        for (int at = 0; at < cue.length; at++) {
            int token = at;
            if (outer[at] < OUTER && cue[at] >= NESTED && accepted.stream().anyMatch(holder -> holder.says(token))) {
                draft(at)
                        .filter(draft -> isLikely(draft) && isKnownOrSure(draft))
                        .ifPresent(nested::add);
            }
        }
        List<Draft> all = new ArrayList<>(accepted);
        all.addAll(nested);
        proposed.stream()
                .filter(draft -> isBeyondModels(draft, accepted)
                        && all.stream().noneMatch(other -> other.cue().overlaps(draft.cue()) || isLabel(other, draft)))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Draft::head));
        return all;
    }

    /**
     * What PolNeAR does not mark or where too few examples are: citations and first reporters, denials and the like, and what
     * stands in another's content.
     */
    private boolean isBeyondModels(Draft draft, List<Draft> accepted) {
        if (isReport(draft)) {
            return true;
        }
        boolean weighty = switch (draft.stance()) {
            case DENIES, DECLINES, CONFIRMS, ADMITS, COULD_NOT_VERIFY, CLAIMS_RESPONSIBILITY, RETRACTS -> true;
            case ASSERTS, ALLEGES, SUSPECTS, PROMISES, WARNS, REQUESTS -> false;
        };
        boolean nested = accepted.stream().anyMatch(holder -> holder.says(draft.head()));
        boolean likely = cue[draft.head()] >= (weighty || (nested && saysClause(draft)) ? LEAST : NESTED);
        return draft.source().isPresent()
                && likely
                && (nested ? !isNegatedDeed(draft) : !draft.entry().topic());
    }

    /** Whether a cue is, or lies in, what names the speaker of an utterance. */
    private static boolean isLabel(Draft uttered, Draft draft) {
        return uttered.isUttered()
                && (uttered.cue().overlaps(draft.cue())
                        || uttered.source()
                                .filter(source -> source.contains(draft.head()))
                                .isPresent());
    }

    /** Citations and first reporters, of which the models know nothing. */
    private static boolean isReport(Draft draft) {
        return draft.entry().id().equals("reported-by") || draft.entry().id().equals("cite");
    }

    /** Whether the rules propose it too, or it has a source and the rules do not know its word or a clause is said. */
    private boolean isLikely(Draft draft) {
        int head = draft.head();
        return proposals.at(head).isPresent()
                || (draft.source().isPresent() && (!proposals.isInLexicon(head) || saysClause(draft)));
    }

    /** "never ordered", "did not promise": nobody asked or promised anything. */
    private boolean isNegatedDeed(Draft draft) {
        return switch (draft.stance()) {
            case REQUESTS, PROMISES, CLAIMS_RESPONSIBILITY -> Stances.isNegated(words, draft.head());
            case ASSERTS, CONFIRMS, ADMITS, DENIES, DECLINES, COULD_NOT_VERIFY, ALLEGES, SUSPECTS, WARNS, RETRACTS ->
                false;
        };
    }

    /** Within others' content, of which the models have seen no example, words that the lexicon does not know must be surer. */
    private boolean isKnownOrSure(Draft draft) {
        return !isNegatedDeed(draft) && (proposals.isInLexicon(draft.head()) || cue[draft.head()] >= REFUSED);
    }

    private boolean saysClause(Draft draft) {
        for (TokenRange range : draft.content()) {
            for (int at = range.first(); at <= range.last(); at++) {
                boolean finite = switch (words.tag(at)) {
                    case "VBD", "VBZ", "VBP", "MD" -> true;
                    default -> false;
                };
                if (finite || quotations.at(at).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Draft> withoutOverlap(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparingDouble((Draft draft) -> -outer[draft.head()])
                .thenComparing(Draft::head));
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : sorted) {
            if (kept.stream().noneMatch(other -> other.cue().overlaps(draft.cue()))) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt(Draft::head));
        return kept;
    }

    private Optional<Draft> draft(int head) {
        Optional<Draft> report = proposals.at(head).filter(AttributionFinder::isReport);
        if (report.isPresent()) {
            return report;
        }
        TokenRange range = cueRange(head);
        Optional<NounPhrase> source = source(head, range);
        Frame frame = new Frame(head, range, source.map(NounPhrase::range));
        List<TokenRange> content = content(frame);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Cue entry = entry(head, content);
        return Optional.of(new Draft(
                head,
                entry,
                range,
                source.map(NounPhrase::range),
                source.map(NounPhrase::head),
                content,
                Stances.of(entry, words, head, new Found(content, range, Cue.Form.BARE))));
    }

    private Cue entry(int head, List<TokenRange> content) {
        Optional<Cue> known = proposals.at(head).map(Draft::entry).or(() -> proposals.entry(head));
        if (known.isPresent()) {
            return known.get();
        }
        if (words.lower(head).equals(":")) {
            return cues.named("colon");
        }
        boolean wish = words.lower(content.get(0).first()).equals("to");
        return cues.named(wish ? "learned-eventuality" : "learned-assertion");
    }

    private TokenRange cueRange(int head) {
        FeatureVector first = new FeatureVector(AttributionTask.CUE_FIRST);
        FeatureVector last = new FeatureVector(AttributionTask.CUE_LAST);
        return new TokenRange(head - reach(head, true, first), head + reach(head, false, last));
    }

    private int reach(int head, boolean left, FeatureVector features) {
        int best = 0;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int count = 0; count <= edges.most(head, left); count++) {
            edges.of(head, count, left, features);
            float score = features.score(weights);
            if (score > bestScore) {
                bestScore = score;
                best = count;
            }
        }
        return best;
    }

    private Optional<NounPhrase> source(int head, TokenRange range) {
        FeatureVector features = new FeatureVector(AttributionTask.SOURCE);
        Optional<NounPhrase> best = Optional.empty();
        float bestScore = Float.NEGATIVE_INFINITY;
        for (Optional<NounPhrase> candidate : sources.of(head, range)) {
            sources.of(head, range, candidate, features);
            float score = features.score(weights);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private record Best(Optional<TokenRange> piece, double logProbability) {}

    private List<TokenRange> content(Frame frame) {
        Best before = best(frame, true);
        Best after = best(frame, false);
        FeatureVector features = new FeatureVector(AttributionTask.SIDES);
        SideFeatures.Sides chosen = SideFeatures.Sides.AFTER;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (SideFeatures.Sides candidate : SideFeatures.Sides.values()) {
            boolean impossible = (candidate.has(true) && before.piece().isEmpty())
                    || (candidate.has(false) && after.piece().isEmpty());
            if (impossible) {
                continue;
            }
            sides.of(frame, candidate, features);
            double score = features.score(weights)
                    + (candidate.has(true) ? before.logProbability() : 0)
                    + (candidate.has(false) ? after.logProbability() : 0);
            if (score > bestScore) {
                bestScore = score;
                chosen = candidate;
            }
        }
        List<TokenRange> content = new ArrayList<>();
        if (chosen.has(true)) {
            before.piece().ifPresent(piece -> add(piece, frame, content));
        }
        if (chosen.has(false)) {
            after.piece().ifPresent(piece -> add(piece, frame, content));
        }
        return content;
    }

    private Best best(Frame frame, boolean left) {
        FeatureVector features = new FeatureVector(left ? AttributionTask.BEFORE : AttributionTask.AFTER);
        Optional<TokenRange> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (TokenRange candidate : pieces.of(frame, left)) {
            pieces.of(frame, candidate, left, features);
            double score = features.score(weights);
            sum += Math.exp(Math.min(score, 300));
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(candidate);
            }
        }
        return new Best(best, best.isEmpty() ? 0 : bestScore - Math.log(sum));
    }

    /** With the marks of a quotation that the piece fills, and without the source. */
    private void add(TokenRange piece, Frame frame, List<TokenRange> content) {
        int first = piece.first();
        int last = piece.last();
        Optional<Quotation> opening = quotations.at(first);
        if (opening.isPresent() && !words.hasWord(opening.get().range().first(), first - 1)) {
            first = opening.get().range().first();
        }
        Optional<Quotation> closing = quotations.at(last);
        if (closing.isPresent()
                && !words.hasWord(last + 1, closing.get().range().last())) {
            last = closing.get().range().last();
        }
        TokenRange whole = new TokenRange(first, last);
        if (quotations
                .at(first)
                .filter(quotation -> quotation.range().equals(whole))
                .isPresent()) {
            content.add(whole);
            return;
        }
        Optional<TokenRange> source = frame.source().filter(range -> range.overlaps(whole));
        if (source.isEmpty()) {
            words.trimmed(whole).ifPresent(content::add);
            return;
        }
        if (source.get().first() > first) {
            words.trimmed(new TokenRange(first, source.get().first() - 1)).ifPresent(content::add);
        }
        if (source.get().last() < last) {
            words.trimmed(new TokenRange(source.get().last() + 1, last)).ifPresent(content::add);
        }
    }
}
