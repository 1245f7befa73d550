package org.dragoman.engine.statement;

/**
 * A quoted stretch, from its opening to its closing mark. A quotation over several paragraphs, in which each paragraph opens
 * anew and only the last one closes, is one quotation.
 *
 * @param range tokens, marks included
 * @param closed whether the closing mark was found
 */
record Quotation(TokenRange range, boolean closed) {}
