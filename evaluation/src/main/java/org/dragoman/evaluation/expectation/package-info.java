/**
 * What a careful reader expects of a record, and how a record fares against it. {@link
 * org.dragoman.evaluation.expectation.RecordCheck} compares one article with its {@code expected.json}, {@link
 * org.dragoman.evaluation.expectation.StoryCheck} several articles with their {@code story.expected.json}; both hand out
 * {@link org.dragoman.evaluation.expectation.Findings}. The form of the expectations is told in {@code examples/README.md}.
 * Records and expectations come in as JSON, so that only the record's public form is looked at; making records is the
 * business of the engine.
 */
package org.dragoman.evaluation.expectation;
