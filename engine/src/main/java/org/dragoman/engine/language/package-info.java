/**
 * From text to {@link org.dragoman.engine.language.Sentence sentences} with words, tags, lemmas, names and trees. Only this
 * package knows CoreNLP; what it hands out is ours, so that another engine can take its place. What the words mean (actors,
 * events, times) is the business of the later stages.
 */
package org.dragoman.engine.language;
