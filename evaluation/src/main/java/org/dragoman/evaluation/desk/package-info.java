/** Measures how fast the desk answers. */
package org.dragoman.evaluation.desk;
