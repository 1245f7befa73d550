/**
 * What people see: the record in the terminal and as one page.
 *
 * <p>In comes the public record (docs/record.md) as JSON, whoever made it; out go text and HTML. {@link RecordReader}
 * turns the JSON into a {@link RecordView}; {@link Storyboard} puts its events in the order in which a reader wants them;
 * {@link Headline}, {@link HolderNames} and {@link StatusLine} find words; {@link TerminalView} and {@link HtmlPage} print.
 * Coding, reconciling and storing are somebody else's job, and nothing here decides what is true.
 */
package org.dragoman.app.show;
