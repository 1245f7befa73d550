/**
 * What comes in: an {@link org.dragoman.engine.article.Article} and the {@link org.dragoman.engine.article.Span spans}
 * that point into its text. Reading files is the business of the module {@code formats}.
 */
package org.dragoman.engine.article;
