/**
 * A fast dependency parser. What comes in: the words of a sentence and their part-of-speech tags. What goes out: the
 * head of every word and its relation to that head. Finding words, sentences and tags is somebody else's business.
 *
 * <p>The method is that of Danqi Chen and Christopher Manning, "A Fast and Accurate Dependency Parser using Neural
 * Networks", EMNLP 2014; the weights are those of CoreNLP's English model. In the order in which you meet them:
 *
 * <ol>
 *   <li>{@link org.dragoman.engine.language.parser.ParserModelConverter} turns CoreNLP's model, once, when building,
 *       into a file that needs no parsing;
 *   <li>{@link org.dragoman.engine.language.parser.ParserModel} loads that file;
 *   <li>{@link org.dragoman.engine.language.parser.TransitionParser} parses sentences with it;
 *   <li>{@link org.dragoman.engine.language.parser.Parse} is the result.
 * </ol>
 *
 * <p>Nothing in this package needs CoreNLP.
 */
package org.dragoman.engine.language.parser;
