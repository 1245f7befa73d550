/**
 * Throws broken and hostile bytes at every parser that reads what others wrote: a brief, seeded round in every build, and Jazzer for
 * as long as one likes (docs/desk.md, Fuzzing).
 */
package org.dragoman.evaluation.fuzz;
