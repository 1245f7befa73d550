/** Follows feeds and keeps the store current. */
package org.dragoman.app.watching;
