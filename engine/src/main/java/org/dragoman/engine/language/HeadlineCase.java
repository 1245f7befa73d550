package org.dragoman.engine.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.engine.language.WordForms.Forms;

/**
 * Gives the words of headlines in Title Case or in capitals the case that they have in running text, so that tagger and parser
 * know verbs from names. Each word takes the form that it has most often in the article's own sentences and, with less weight, in
 * news at large; what neither knows stays a name. Only what tagger and parser see changes: offsets, and the text of tokens, stay
 * those of the article. Immutable and safe for use by several threads.
 */
final class HeadlineCase {

    /** A headline has at least so many words. */
    private static final int FEWEST_WORDS = 4;

    /** Words shorter than this are small in many headlines: "in", "over". */
    private static final int LONG = 4;

    /** What the article itself writes counts so much more than news at large. */
    private static final int OWN = 200;

    private enum Style {
        RUNNING_TEXT,
        TITLE,
        CAPITALS
    }

    private final WordForms news;

    HeadlineCase(WordForms news) {
        this.news = news;
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

    private static void count(List<CoreLabel> labels, Map<String, Forms> into) {
        for (int i = 1; i < labels.size(); i++) {
            String word = labels.get(i).word();
            boolean within = Character.isLetterOrDigit(labels.get(i - 1).word().charAt(0));
            if (within && isWord(word)) {
                into.merge(WordForms.small(word), WordForms.seen(word), (a, b) -> a.plus(b, 1));
            }
        }
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
                capitals += WordForms.isCapitals(word) ? 1 : 0;
                longer += word.length() >= LONG ? 1 : 0;
                capitalised += word.length() >= LONG && capital ? 1 : 0;
                misplaced += capital && word.length() >= LONG && news.of(word).isMostlySmall() ? 1 : 0;
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
        if (!isWord(word) || (style == Style.TITLE && WordForms.isCapitals(word) && word.length() > 1)) {
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
        Forms forms = news.of(word).plus(own.getOrDefault(WordForms.small(word), WordForms.UNSEEN), OWN);
        if ((style == Style.TITLE ? forms.isSmall() : forms.isSurelySmall()) || isHyphenatedCommon(word)) {
            return WordForms.small(word);
        }
        if (style == Style.TITLE || forms.capitals() > forms.capital()) {
            return word;
        }
        return word.charAt(0) + WordForms.small(word.substring(1));
    }

    private boolean isHyphenatedCommon(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && news.of(word).equals(WordForms.UNSEEN)
                && news.of(word.substring(0, hyphen)).isSmall()
                && news.of(word.substring(hyphen + 1)).isSmall();
    }

    private static boolean isWord(String word) {
        return Character.isLetter(word.charAt(0));
    }
}
