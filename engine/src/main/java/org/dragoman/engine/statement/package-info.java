/**
 * Who says so: finds the statements of an article (PARC3 and PolNeAR call them attributions). What comes in: the annotated
 * article, its actors, times and event mentions; what goes out: {@link org.dragoman.engine.statement.Statement}s, each with
 * source, cue and content. Whether what is said happened is the business of the package {@code factuality}.
 *
 * <p>The way through: {@code Words} lays the sentences end to end; {@code Quotations} finds the quoted stretches; {@code
 * VerbStatements}, {@code NounStatements}, {@code AccordingStatements}, {@code ReportStatements} and {@code
 * ColonStatements} propose {@code Draft}s from the cue lexicon; {@code DraftBoard} settles which of them stand and which
 * orphaned quotations they take over; {@code SourceReader}, {@code ChannelReader} and {@code References} fill in what
 * kind of source it is, through what it spoke, and what a denial refers to.
 */
package org.dragoman.engine.statement;
