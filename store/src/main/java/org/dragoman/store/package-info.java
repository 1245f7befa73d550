/**
 * Keeps what was read: articles, their codings and the events made from them, in a SQLite file.
 *
 * <p>In come {@link org.dragoman.store.StoredArticle articles} with their {@link org.dragoman.store.StoredCoding
 * codings}, and {@link org.dragoman.store.StoredEvent events} that somebody else reconciled from the {@link
 * org.dragoman.store.StoredAccount accounts}; out come the same, to {@link org.dragoman.store.EventQuery questions}
 * about who, when, what and how sure. {@link org.dragoman.store.Store} is the door to all of it. What stands in the
 * JSON texts is the business of those who write them.
 *
 * <p>An article is not an article version: a changed text under the same id is a further version, and the old one
 * stays. A coding key is not an article's: it names the coder and its knowledge, and each version has one coding under
 * each key.
 */
package org.dragoman.store;
