/**
 * Writes events in the forms that other programs read: PLOVER's exchange format, CSV, JSON lines.
 *
 * <p>Comes in: the record of one event (docs/record.md), with its articles, reports and entities. Goes out: lines of text. Which
 * events are written is the caller's choice.
 */
package org.dragoman.formats.export;
