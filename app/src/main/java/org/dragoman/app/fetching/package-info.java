/** Fetches pages and feeds of strangers, politely and without being led to machines that are not public. */
package org.dragoman.app.fetching;
