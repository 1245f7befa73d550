/**
 * Reads feeds (RSS, Atom) and agencies' XML (NITF, NewsML-G2). XML is read without document types, entities of its own, or anything
 * that lies elsewhere, and within bounds.
 */
package org.dragoman.formats.news;
