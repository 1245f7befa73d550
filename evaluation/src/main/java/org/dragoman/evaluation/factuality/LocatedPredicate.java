package org.dragoman.evaluation.factuality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.language.Sentence;

/**
 * A predicate in its parsed sentence.
 *
 * @param gold the predicate
 * @param sentence its sentence
 * @param token index of its first word within the sentence
 */
record LocatedPredicate(GoldPredicate gold, Sentence sentence, int token) {

    /** The predicates in their sentences; each text is parsed once. */
    static List<LocatedPredicate> locate(LanguagePipeline language, List<GoldPredicate> predicates) {
        Map<String, AnnotatedArticle> annotated = new HashMap<>();
        List<LocatedPredicate> located = new ArrayList<>();
        for (GoldPredicate predicate : predicates) {
            AnnotatedArticle article =
                    annotated.computeIfAbsent(predicate.text(), text -> language.annotate(Article.of("text", text)));
            located.add(locate(article, predicate));
        }
        return located;
    }

    private static LocatedPredicate locate(AnnotatedArticle article, GoldPredicate predicate) {
        for (Sentence sentence : article.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (sentence.token(token).end() > predicate.start()) {
                    return new LocatedPredicate(predicate, sentence, token);
                }
            }
        }
        throw new IllegalArgumentException(
                predicate.id() + ": no word at offset " + predicate.start() + " of \"" + predicate.text() + "\"");
    }
}
