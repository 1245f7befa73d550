package org.dragoman.engine.language.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word, tag or label in a slot adds to the hidden layer, compared with the slot being empty.
 *
 * <p>Chen and Manning (2014), section 3.3, compute these products once for the most frequent features; here each is
 * computed when first met and then kept. Tags, labels and the most frequent words have a place of their own; the other
 * words share a table in which the later pushes out the earlier, so memory is bounded: for 1,000 hidden units, 34 MB at
 * most.
 *
 * <p>A contribution is the same to the last bit whether it was kept or computed anew, so results do not depend on what
 * was read before. Safe for use by several threads without locks: two threads may at worst compute the same thing
 * twice. Callers must not write to the arrays.
 */
final class FeatureContributions {

    /** Words are numbered by falling frequency; those below this number are always kept. */
    private static final int FREQUENT_WORDS = 256;
    /** Places for (word, slot) pairs of the other words; a power of two. */
    private static final int RARE_PLACES = 2048;

    private final ParserModel model;
    private final float[] emptyWord;
    private final float[] emptyTag;
    private final float[] emptyLabel;
    private final AtomicReferenceArray<float[]> frequentWords;
    private final AtomicReferenceArray<RareWord> rareWords;
    private final AtomicReferenceArray<float[]> tags;
    private final AtomicReferenceArray<float[]> labels;

    FeatureContributions(ParserModel model) {
        this.model = model;
        this.emptyWord = model.wordEmbedding(model.wordId(ParserModel.EMPTY));
        this.emptyTag = model.tagEmbedding(model.tagId(ParserModel.EMPTY));
        this.emptyLabel = model.labelEmbedding(0);
        this.frequentWords = new AtomicReferenceArray<>(FREQUENT_WORDS * FeatureSlots.COUNT);
        this.rareWords = new AtomicReferenceArray<>(RARE_PLACES);
        this.tags = new AtomicReferenceArray<>(model.tagCount() * FeatureSlots.COUNT);
        this.labels = new AtomicReferenceArray<>(model.labelCount() * FeatureSlots.COUNT);
    }

    /** What a word in a slot adds. */
    float[] ofWord(int word, int slot) {
        int key = word * FeatureSlots.COUNT + slot;
        if (word < FREQUENT_WORDS) {
            float[] known = frequentWords.getAcquire(key);
            if (known == null) {
                known = computeWord(word, slot);
                frequentWords.setRelease(key, known);
            }
            return known;
        }
        int place = place(key);
        RareWord known = rareWords.getAcquire(place);
        if (known == null || known.key != key) {
            known = new RareWord(key, computeWord(word, slot));
            rareWords.setRelease(place, known);
        }
        return known.contribution;
    }

    /** What a tag in a slot adds. */
    float[] ofTag(int tag, int slot) {
        int key = tag * FeatureSlots.COUNT + slot;
        float[] known = tags.getAcquire(key);
        if (known == null) {
            known = compute(model.tagEmbedding(tag), emptyTag, FeatureSlots.tagInput(slot));
            tags.setRelease(key, known);
        }
        return known;
    }

    /** What the label of a relative in a slot adds. */
    float[] ofLabel(int label, int slot) {
        int key = label * FeatureSlots.COUNT + slot;
        float[] known = labels.getAcquire(key);
        if (known == null) {
            known = compute(model.labelEmbedding(label), emptyLabel, FeatureSlots.labelInput(slot));
            labels.setRelease(key, known);
        }
        return known;
    }

    private float[] computeWord(int word, int slot) {
        return compute(model.wordEmbedding(word), emptyWord, FeatureSlots.wordInput(slot));
    }

    private float[] compute(float[] embedding, float[] empty, int input) {
        for (int place = 0; place < embedding.length; place++) {
            embedding[place] -= empty[place];
        }
        float[] contribution = new float[model.hiddenSize()];
        MatrixProduct.addWeightedRows(embedding, model.hiddenWeights(), input * embedding.length, contribution);
        return contribution;
    }

    private static int place(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (RARE_PLACES - 1);
    }

    /** The contribution of a word that is not frequent, with the pair it belongs to. */
    @SuppressWarnings("ArrayRecordComponent") // never written to after it was made
    private record RareWord(int key, float[] contribution) {}
}
