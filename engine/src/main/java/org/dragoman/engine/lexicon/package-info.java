/**
 * Lexicons as data: reading YAML files with exact error messages, the compiled form that loads quickly, and users' folders
 * laid over ours. What the entries of a kind mean is the business of the stage that uses them.
 */
package org.dragoman.engine.lexicon;
