/** Learning the weights of the engine's linear models. Comes in: examples of named features. Goes out: weights as the engine reads them. */
package org.dragoman.evaluation.learning;
