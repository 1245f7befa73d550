package org.dragoman.engine.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.timing.StageClock;

/**
 * From an article's text to sentences with words, tags, lemmas, names and trees, by CoreNLP's models. Nothing outside this
 * package knows CoreNLP. One pipeline serves several threads; what it returns depends on nothing but the text.
 */
public final class LanguagePipeline {

    /** Sentences longer than this are cut at clause punctuation before they are parsed, for the parser's cost grows with length. */
    static final int LONGEST_PARSE = 200;

    private final LanguageModels models;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final HeadlineCase headlines;
    private final TagCorrections corrections;
    private final BoilerplateFilter boilerplate;
    private final Predicate<List<Token>> worthParsing;

    /**
     * A pipeline over loaded models.
     *
     * @param boilerplate which sentences are no part of the story
     * @param worthParsing whether a sentence can bear an event or a statement
     */
    public LanguagePipeline(LanguageModels models, BoilerplateFilter boilerplate, Predicate<List<Token>> worthParsing) {
        this.models = models;
        this.headlines = new HeadlineCase(models.forms());
        this.corrections = new TagCorrections(models.forms());
        this.boilerplate = boilerplate;
        this.worthParsing = worthParsing;
    }

    /** A pipeline that parses every sentence and takes none for boilerplate. */
    public static LanguagePipeline load(Path models) {
        return new LanguagePipeline(LanguageModels.load(models), BoilerplateFilter.NONE, tokens -> true);
    }

    /** The article with its sentences. */
    public AnnotatedArticle annotate(Article article) {
        return annotate(article, StageClock.NONE);
    }

    /**
     * The article with its sentences.
     *
     * @param clock told the CPU time of each step
     */
    public AnnotatedArticle annotate(Article article, StageClock clock) {
        clock.start();
        String text = boilerplate.masked(article.text());
        List<SentenceSplitter.RawSentence> raw = splitter.split(text);
        headlines.restore(raw);
        clock.lap("tokenize");
        for (SentenceSplitter.RawSentence sentence : raw) {
            models.tagger().tagCoreLabels(sentence.labels());
            corrections.correct(sentence.labels());
        }
        clock.lap("tags");
        Morphology morphology = new Morphology();
        List<List<Token>> tokens = new ArrayList<>();
        for (SentenceSplitter.RawSentence sentence : raw) {
            tokens.add(
                    tokens(sentence, models.names().classifySentence(sentence.labels()), article.text(), morphology));
        }
        clock.lap("names");
        List<Sentence> sentences = new ArrayList<>();
        BoilerplateFilter.Reading reading = boilerplate.start(article.text());
        for (int i = 0; i < raw.size(); i++) {
            sentences.add(sentence(i, raw.get(i), tokens.get(i), reading));
        }
        clock.lap("trees");
        return new AnnotatedArticle(article, text, sentences);
    }

    private Sentence sentence(
            int index, SentenceSplitter.RawSentence raw, List<Token> tokens, BoilerplateFilter.Reading reading) {
        Span span =
                new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        if (reading.isBoilerplate(raw.paragraphSpan(), span)) {
            return new Sentence(
                    index,
                    raw.paragraph(),
                    span,
                    tokens,
                    DependencyTree.unparsed(tokens.size()),
                    Sentence.Use.BOILERPLATE);
        }
        if (!worthParsing.test(tokens)) {
            return new Sentence(
                    index,
                    raw.paragraph(),
                    span,
                    tokens,
                    DependencyTree.unparsed(tokens.size()),
                    Sentence.Use.NOT_PARSED);
        }
        return new Sentence(index, raw.paragraph(), span, tokens, tree(raw.labels()), Sentence.Use.PARSED);
    }

    private DependencyTree tree(List<CoreLabel> labels) {
        List<String> words = labels.stream().map(CoreLabel::word).toList();
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        if (words.size() <= LONGEST_PARSE) {
            return corrected(models.parser().parse(words, tags), words, tags);
        }
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (int start = 0; start < words.size(); ) {
            int end = cut(words, start);
            DependencyTree part = models.parser().parse(words.subList(start, end), tags.subList(start, end));
            for (int i = 0; i < part.size(); i++) {
                heads[start + i] = part.head(i) == DependencyTree.ROOT ? DependencyTree.ROOT : start + part.head(i);
                relations[start + i] = part.label(i);
            }
            start = end;
        }
        return corrected(DependencyTree.of(heads, relations), words, tags);
    }

    private static DependencyTree corrected(DependencyTree tree, List<String> words, List<String> tags) {
        DependencyTree divided = DashBoundary.divide(tree, words, tags);
        DependencyTree related = RelativeClauses.attach(ReducedRelatives.attach(divided, tags), tags);
        return StrayClauses.gather(ObjectsOfGerunds.raise(related, words, tags), words, tags);
    }

    /** Where a part that begins at {@code start} ends: after the last clause punctuation within reach, else at the limit. */
    private static int cut(List<String> words, int start) {
        int limit = Math.min(words.size(), start + LONGEST_PARSE);
        if (limit == words.size()) {
            return limit;
        }
        for (int i = limit - 1; i > start + LONGEST_PARSE / 4; i--) {
            if (";:,.–—".contains(words.get(i))) {
                return i + 1;
            }
        }
        return limit;
    }

    private static List<Token> tokens(
            SentenceSplitter.RawSentence sentence, List<CoreLabel> named, String text, Morphology morphology) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.labels()) {
            Span span = new Span(label.beginPosition(), label.endPosition());
            String tag = label.tag();
            String lemma = tag.startsWith("NNP") ? properLemma(label.word(), tag) : morphology.lemma(label.word(), tag);
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    span.quote(text),
                    lemma == null || lemma.isEmpty() ? label.word() : lemma,
                    tag,
                    nameKind(named.get(tokens.size()).get(CoreAnnotations.AnswerAnnotation.class))));
        }
        return tokens;
    }

    private static String properLemma(String word, String tag) {
        return tag.equals("NNPS") && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static NameKind nameKind(String answer) {
        return switch (answer == null ? "O" : answer) {
            case "PERSON" -> NameKind.PERSON;
            case "ORGANIZATION" -> NameKind.ORGANISATION;
            case "LOCATION" -> NameKind.LOCATION;
            default -> NameKind.NONE;
        };
    }
}
