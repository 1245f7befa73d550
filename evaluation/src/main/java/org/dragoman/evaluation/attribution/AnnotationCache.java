package org.dragoman.evaluation.attribution;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Annotations of articles, kept in a file, because making them is most of the work of a training run. */
final class AnnotationCache {

    private AnnotationCache() {}

    /** The annotations of articles in their order: from the file where it exists, else from the pipeline and into the file. */
    static List<AnnotatedArticle> of(
            List<Article> articles, Path file, java.util.function.Supplier<LanguagePipeline> pipeline)
            throws IOException {
        if (Files.exists(file)) {
            return read(articles, file);
        }
        LanguagePipeline language = pipeline.get();
        List<AnnotatedArticle> annotated =
                articles.stream().map(language::annotate).toList();
        write(annotated, file);
        return annotated;
    }

    private static List<AnnotatedArticle> read(List<Article> articles, Path file) throws IOException {
        List<AnnotatedArticle> found = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (Article article : articles) {
                String id = in.readUTF();
                if (!id.equals(article.id())) {
                    throw new IOException(file + ": article " + id + " where " + article.id()
                            + " was expected; delete the file to annotate anew");
                }
                int sentences = in.readInt();
                List<Sentence> list = new ArrayList<>();
                for (int s = 0; s < sentences; s++) {
                    list.add(sentence(s, article, in));
                }
                found.add(new AnnotatedArticle(article, list));
            }
        }
        return found;
    }

    private static Sentence sentence(int index, Article article, DataInputStream in) throws IOException {
        int paragraph = in.readInt();
        Sentence.Use use = Sentence.Use.values()[in.readByte()];
        int size = in.readInt();
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[size];
        String[] labels = new String[size];
        for (int t = 0; t < size; t++) {
            Span span = new Span(in.readInt(), in.readInt());
            tokens.add(new Token(
                    t,
                    span,
                    span.quote(article.text()),
                    in.readUTF().intern(),
                    in.readUTF().intern(),
                    NameKind.values()[in.readByte()]));
            heads[t] = in.readInt();
            labels[t] = in.readUTF().intern();
        }
        Span span = new Span(tokens.get(0).start(), tokens.get(size - 1).end());
        return new Sentence(index, paragraph, span, tokens, DependencyTree.of(heads, labels), use);
    }

    private static void write(List<AnnotatedArticle> articles, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (AnnotatedArticle article : articles) {
                out.writeUTF(article.article().id());
                out.writeInt(article.sentences().size());
                for (Sentence sentence : article.sentences()) {
                    out.writeInt(sentence.paragraph());
                    out.writeByte(sentence.use().ordinal());
                    out.writeInt(sentence.size());
                    for (int t = 0; t < sentence.size(); t++) {
                        Token token = sentence.token(t);
                        out.writeInt(token.start());
                        out.writeInt(token.end());
                        out.writeUTF(token.lemma());
                        out.writeUTF(token.tag());
                        out.writeByte(token.name().ordinal());
                        out.writeInt(sentence.tree().head(t));
                        out.writeUTF(sentence.tree().label(t));
                    }
                }
            }
        }
    }
}
