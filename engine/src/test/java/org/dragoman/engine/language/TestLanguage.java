package org.dragoman.engine.language;

import java.nio.file.Path;
import org.dragoman.engine.article.Article;

/** The one language pipeline that all tests of a run share; the models take hundreds of megabytes each time they load. */
public final class TestLanguage {

    private static final LanguageModels MODELS = LanguageModels.load(Path.of(System.getProperty("dragoman.models")));
    private static final LanguagePipeline PIPELINE =
            new LanguagePipeline(MODELS, BoilerplateFilter.NONE, tokens -> true);

    private TestLanguage() {}

    /** The pipeline that parses every sentence. */
    public static LanguagePipeline pipeline() {
        return PIPELINE;
    }

    /** A pipeline that takes for boilerplate what the filter does. */
    public static LanguagePipeline pipeline(BoilerplateFilter boilerplate) {
        return new LanguagePipeline(MODELS, boilerplate, tokens -> true);
    }

    /** The article with its sentences. */
    public static AnnotatedArticle annotate(Article article) {
        return PIPELINE.annotate(article);
    }
}
