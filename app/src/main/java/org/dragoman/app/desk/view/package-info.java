/** What the pages of the desk show, ready to be laid out: words, addresses, coordinates. Knows nothing of HTTP. */
package org.dragoman.app.desk.view;
