/** Short passages with what a careful coder reads in them of actors and places, and how much of that a record holds. */
package org.dragoman.evaluation.passage;
