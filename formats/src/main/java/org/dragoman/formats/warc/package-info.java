/** From web archives (WARC, ISO 28500) to the pages in them. */
package org.dragoman.formats.warc;
