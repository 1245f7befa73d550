/** From inputs to codings on all cores, in the order of the inputs and with flat memory. */
package org.dragoman.app.reading;
