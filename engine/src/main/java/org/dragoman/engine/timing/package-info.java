/** What each stage of coding costs. */
package org.dragoman.engine.timing;
