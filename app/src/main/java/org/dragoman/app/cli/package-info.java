/** The commands: options in, exit codes out. What they do is the business of {@code reading}, {@code keeping} and {@code show}. */
package org.dragoman.app.cli;
