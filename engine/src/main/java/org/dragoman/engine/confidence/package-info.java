/**
 * The second witness: how likely it is that a coded event is there and is of its type, from how its frame fired, the words
 * around it and who takes part. Comes in: an event with its statement and factuality. Goes out: a probability. It never makes an event.
 */
package org.dragoman.engine.confidence;
