package org.dragoman.formats.articles;

import org.dragoman.engine.article.Article;

/** Takes what was read, in the order of the inputs. Called from one thread. */
public interface ArticleSink {

    /**
     * An article.
     *
     * @param where file, and line where there is one
     */
    void article(String where, Article article);

    /** Something that could not be read, or was read with a reservation. */
    void problem(ReadProblem problem);
}
