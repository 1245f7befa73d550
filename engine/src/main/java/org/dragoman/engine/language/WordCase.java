package org.dragoman.engine.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Knows how words are written in running text. Gives the words of headlines in Title Case or in capitals the case that they have in running text, so that tagger and parser
 * know verbs from names. Each word takes the form that it has most often in the article's own sentences and, with less weight, in
 * news at large ({@code docs/models/case.md}); what neither knows stays a name. Only what tagger and parser see changes:
 * offsets, and the text of tokens, stay those of the article. Also
 * takes a common noun that opens a sentence for what it is, where the tagger took its capital for a name's. Immutable and safe for use by several threads.
 */
final class WordCase {

    private static final String RESOURCE = "case.tsv.gz";

    /** A headline has at least so many words. */
    private static final int FEWEST_WORDS = 4;

    /** Words shorter than this are small in many headlines: "in", "over". */
    private static final int LONG = 4;

    /** What the article itself writes counts so much more than news at large. */
    private static final int OWN = 200;

    private static final Forms UNSEEN = new Forms(0, 0, 0);

    /** How often a word was seen in small letters, with a capital, and in capitals, where no sentence begins. */
    private record Forms(int small, int capital, int capitals) {

        Forms plus(Forms other, int weight) {
            return new Forms(
                    small + weight * other.small, capital + weight * other.capital, capitals + weight * other.capitals);
        }

        boolean isSmall() {
            return small > capital + capitals;
        }

        /** "US" and "us" look alike in capitals, and headlines speak of the former. */
        boolean isSurelySmall() {
            return small > 2 * (capital + capitals);
        }

        boolean isMostlySmall() {
            return small > 9 * (capital + capitals);
        }
    }

    private enum Style {
        RUNNING_TEXT,
        TITLE,
        CAPITALS
    }

    private final Map<String, Forms> news;

    private WordCase(Map<String, Forms> news) {
        this.news = Map.copyOf(news);
    }

    /**
     * What comes with the engine.
     *
     * @throws IllegalStateException if the counts are missing or a line is wrong
     */
    static WordCase bundled() {
        try (InputStream stream = WordCase.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + RESOURCE + " is missing; docs/models/case.md tells how to make it.");
            }
            return new WordCase(read(
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Forms> read(BufferedReader lines) throws IOException {
        Map<String, Forms> news = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalStateException(
                        RESOURCE + ": found \"" + line + "\", expected a word and three counts, parted by tabs.");
            }
            news.put(
                    cells[0],
                    new Forms(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return news;
    }

    /** Restores the case of the headlines among an article's sentences, in place. */
    void restore(List<SentenceSplitter.RawSentence> sentences) {
        List<Style> styles =
                sentences.stream().map(sentence -> style(sentence.labels())).toList();
        if (styles.stream().allMatch(Style.RUNNING_TEXT::equals)) {
            return;
        }
        Map<String, Forms> own = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (styles.get(i) == Style.RUNNING_TEXT) {
                count(sentences.get(i).labels(), own);
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (styles.get(i) != Style.RUNNING_TEXT) {
                for (CoreLabel label : sentences.get(i).labels()) {
                    restore(label, styles.get(i), own);
                }
            }
        }
    }

    /** Tags the first word of a tagged sentence as a noun where its capital made it a name: "Farmers blocked …". */
    void correctOpening(List<CoreLabel> labels) {
        CoreLabel first = labels.get(0);
        boolean alone = labels.size() > 1 && !labels.get(1).tag().startsWith("NNP");
        if (!first.tag().startsWith("NNP") || !alone) {
            return;
        }
        boolean plural = first.word().endsWith("s") && !first.word().endsWith("ss");
        Forms forms = forms(first.word());
        if (plural && forms.isSurelySmall()) {
            first.setTag("NNS");
        } else if (forms.isMostlySmall()) {
            first.setTag("NN");
        }
    }

    private static void count(List<CoreLabel> labels, Map<String, Forms> into) {
        for (int i = 1; i < labels.size(); i++) {
            String word = labels.get(i).word();
            boolean within = Character.isLetterOrDigit(labels.get(i - 1).word().charAt(0));
            if (within && isWord(word)) {
                into.merge(small(word), seen(word), (a, b) -> a.plus(b, 1));
            }
        }
    }

    private static Forms seen(String word) {
        if (isCapitals(word)) {
            return new Forms(0, 0, 1);
        }
        return Character.isUpperCase(word.charAt(0)) ? new Forms(0, 1, 0) : new Forms(1, 0, 0);
    }

    /** Title Case has capitals where running text would have none; a row of names has them where they belong. */
    private Style style(List<CoreLabel> labels) {
        int words = 0;
        int longer = 0;
        int capitalised = 0;
        int capitals = 0;
        int misplaced = 0;
        for (CoreLabel label : labels) {
            String word = label.word();
            if (isWord(word)) {
                words++;
                boolean capital = Character.isUpperCase(word.charAt(0));
                capitals += isCapitals(word) ? 1 : 0;
                longer += word.length() >= LONG ? 1 : 0;
                capitalised += word.length() >= LONG && capital ? 1 : 0;
                misplaced += capital && word.length() >= LONG && forms(word).isMostlySmall() ? 1 : 0;
            }
        }
        if (words < FEWEST_WORDS || misplaced < 2) {
            return Style.RUNNING_TEXT;
        }
        if (capitals * 10 >= words * 9) {
            return Style.CAPITALS;
        }
        return capitalised * 10 >= longer * 8 && misplaced * 5 >= capitalised ? Style.TITLE : Style.RUNNING_TEXT;
    }

    private void restore(CoreLabel label, Style style, Map<String, Forms> own) {
        String word = label.word();
        if (!isWord(word) || (style == Style.TITLE && isCapitals(word) && word.length() > 1)) {
            return;
        }
        String restored = restored(word, style, own);
        if (!restored.equals(word)) {
            label.setWord(restored);
            label.setValue(restored);
            label.set(CoreAnnotations.TextAnnotation.class, restored);
        }
    }

    private String restored(String word, Style style, Map<String, Forms> own) {
        Forms forms = forms(word).plus(own.getOrDefault(small(word), UNSEEN), OWN);
        if ((style == Style.TITLE ? forms.isSmall() : forms.isSurelySmall()) || isHyphenatedCommon(word)) {
            return small(word);
        }
        if (style == Style.TITLE || forms.capitals() > forms.capital()) {
            return word;
        }
        return word.charAt(0) + small(word.substring(1));
    }

    private boolean isHyphenatedCommon(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && forms(word).equals(UNSEEN)
                && forms(word.substring(0, hyphen)).isSmall()
                && forms(word.substring(hyphen + 1)).isSmall();
    }

    private Forms forms(String word) {
        return news.getOrDefault(small(word), UNSEEN);
    }

    private static boolean isWord(String word) {
        return Character.isLetter(word.charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
