/** Linear models over named features. Comes in: a resource of weights, features. Goes out: a sum. Knows nothing of language. */
package org.dragoman.engine.learning;
