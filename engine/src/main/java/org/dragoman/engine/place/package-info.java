/** Which words of an article are toponyms, and where on the earth they are. Who acts is the business of {@code actor}. */
package org.dragoman.engine.place;
