/**
 * Reads what others know of people and places: PETRARCH's dictionaries, Wikidata's dumps and GeoNames' files. Each reader takes
 * a stream, keeps one line of it in memory, and hands on what it understood and what it had to refuse, with the line and the
 * reason. Where it is kept is somebody else's business.
 */
package org.dragoman.formats.knowledge;
