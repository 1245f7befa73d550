package org.dragoman.engine.language;

import java.nio.file.Path;
import org.dragoman.engine.article.Article;

/** The one language pipeline that all tests of a run share; the models take hundreds of megabytes each time they load. */
public final class TestLanguage {

    private static final LanguagePipeline PIPELINE =
            LanguagePipeline.load(Path.of(System.getProperty("dragoman.models")));

    private TestLanguage() {}

    /** The pipeline that parses every sentence. */
    public static LanguagePipeline pipeline() {
        return PIPELINE;
    }

    /** The article with its sentences. */
    public static AnnotatedArticle annotate(Article article) {
        return PIPELINE.annotate(article);
    }
}
