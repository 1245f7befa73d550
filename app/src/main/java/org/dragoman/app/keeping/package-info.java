/** Between reading and the store: keeps what is read, brings the events up to date, and makes the records of stored events. */
package org.dragoman.app.keeping;
