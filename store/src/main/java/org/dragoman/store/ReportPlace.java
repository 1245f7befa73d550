package org.dragoman.store;

/**
 * Where a report of an event stands in an article.
 *
 * @param offset where its trigger begins, in UTF-16 code units
 * @param event id of the event
 * @param json the event as JSON, as it was kept
 */
public record ReportPlace(int offset, String event, String json) {}
