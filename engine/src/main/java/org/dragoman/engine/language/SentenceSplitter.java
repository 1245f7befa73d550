package org.dragoman.engine.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.engine.article.Dateline;
import org.dragoman.engine.article.Span;

/**
 * Cuts a text into paragraphs, sentences and tokens. Blank lines end a paragraph; single line breaks do too, unless the
 * lines look as if they had been wrapped at a fixed width. A dateline is a sentence of its own.
 */
final class SentenceSplitter {

    private static final String OPTIONS =
            "invertible=true,untokenizable=noneKeep,quotes=latex,splitHyphenated=false,normalizeSpace=false";

    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /**
     * A sentence before tagging.
     *
     * @param paragraph position of its paragraph, from 0
     * @param paragraphSpan the whole paragraph
     * @param labels its tokens, with offsets into the article's text; {@code word()} has plain quotation marks
     */
    record RawSentence(int paragraph, Span paragraphSpan, List<CoreLabel> labels) {}

    /** The sentences of a text, in reading order; none is empty. */
    List<RawSentence> split(String text) {
        List<RawSentence> sentences = new ArrayList<>();
        WordToSentenceProcessor<CoreLabel> processor = new WordToSentenceProcessor<>();
        List<Dateline> datelines = Dateline.of(text);
        int number = 0;
        for (Span paragraph : paragraphs(text)) {
            List<CoreLabel> labels = new ArrayList<>();
            for (Span stretch : GluedSentences.parted(text, paragraph)) {
                labels.addAll(tokens(text, stretch));
            }
            for (List<CoreLabel> part : partedAtDateline(labels, datelines)) {
                boolean isDateline = datelines.stream()
                        .anyMatch(dateline ->
                                dateline.span().start() == part.get(0).beginPosition());
                for (List<CoreLabel> sentence : isDateline ? List.of(part) : processor.process(part)) {
                    if (!sentence.isEmpty()) {
                        sentences.add(new RawSentence(number, paragraph, sentence));
                    }
                }
            }
            number++;
        }
        return sentences;
    }

    private List<CoreLabel> tokens(String text, Span stretch) {
        List<CoreLabel> labels =
                tokenizers.getTokenizer(new StringReader(stretch.quote(text))).tokenize();
        labels.removeIf(label -> label.endPosition() <= label.beginPosition());
        for (CoreLabel label : labels) {
            label.setBeginPosition(label.beginPosition() + stretch.start());
            label.setEndPosition(label.endPosition() + stretch.start());
            label.setWord(plain(label.word()));
            label.set(CoreAnnotations.TextAnnotation.class, label.word());
            label.setValue(label.word());
        }
        return labels;
    }

    /** The tokens before, in and after each dateline, which is a sentence of its own: nothing in it belongs to a clause. */
    private static List<List<CoreLabel>> partedAtDateline(List<CoreLabel> labels, List<Dateline> datelines) {
        List<List<CoreLabel>> parts = new ArrayList<>();
        int from = 0;
        for (Dateline dateline : datelines) {
            int first = from;
            while (first < labels.size()
                    && labels.get(first).beginPosition() < dateline.span().start()) {
                first++;
            }
            int last = first;
            while (last < labels.size()
                    && labels.get(last).endPosition() <= dateline.span().end()) {
                last++;
            }
            boolean here = first < last
                    && last < labels.size()
                    && labels.get(first).beginPosition() == dateline.span().start();
            if (here) {
                addPart(labels.subList(from, first), parts);
                addPart(labels.subList(first, last), parts);
                from = last;
            }
        }
        addPart(labels.subList(from, labels.size()), parts);
        return parts;
    }

    private static void addPart(List<CoreLabel> part, List<List<CoreLabel>> parts) {
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
    }

    private static String plain(String word) {
        return word.indexOf('’') < 0 && word.indexOf('‘') < 0
                ? word
                : word.replace('’', '\'').replace('‘', '`');
    }

    /** The paragraphs of a text, without surrounding white space. */
    static List<Span> paragraphs(String text) {
        List<Span> blocks = cut(text, SentenceSplitter::isBlankLineBreak);
        List<Span> paragraphs = new ArrayList<>();
        for (Span block : blocks) {
            String words = block.quote(text);
            if (isWrapped(words)) {
                paragraphs.add(block);
            } else {
                for (Span line : cut(words, (t, i) -> t.charAt(i) == '\n' || t.charAt(i) == '\r')) {
                    paragraphs.add(new Span(block.start() + line.start(), block.start() + line.end()));
                }
            }
        }
        return paragraphs;
    }

    private interface Break {
        boolean at(String text, int index);
    }

    private static boolean isBlankLineBreak(String text, int index) {
        if (text.charAt(index) != '\n') {
            return false;
        }
        for (int i = index + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the lines of a block are wrapped: most lines but the last are of middling length and do not end a sentence. */
    private static boolean isWrapped(String block) {
        String[] lines = block.split("\r?\n|\r");
        if (lines.length < 2) {
            return true;
        }
        int open = 0;
        for (int i = 0; i < lines.length - 1; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()
                    || (line.length() <= 120
                            && line.length() >= 30
                            && ".!?\"”’'):".indexOf(line.charAt(line.length() - 1)) < 0)) {
                open++;
            }
        }
        return open * 2 > lines.length - 1;
    }

    private static List<Span> cut(String text, Break end) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || end.at(text, i)) {
                addTrimmed(text, start, i, parts);
                start = i;
            }
        }
        return parts;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> into) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            into.add(new Span(start, end));
        }
    }
}
