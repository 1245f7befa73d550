/**
 * Reading articles: plain text with header lines, JSON lines, folders and standard input. What cannot be read becomes a
 * {@link org.dragoman.formats.articles.ReadProblem} that says where, what was found, what was expected and what to do, and never
 * stops the others.
 */
package org.dragoman.formats.articles;
