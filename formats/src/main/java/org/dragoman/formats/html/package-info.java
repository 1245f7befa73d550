/** From a web page to the article in it: its facts from what the page says of itself, its text by a rule of readability. */
package org.dragoman.formats.html;
