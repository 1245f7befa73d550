package org.dragoman.engine.language.parser;

import java.io.IOException;

/**
 * A file that should hold a parser model does not: the message says where, what was found and expected, and what to do.
 */
public final class InvalidParserModelException extends IOException {

    private static final long serialVersionUID = 1L;

    InvalidParserModelException(String where, String found, String expected, String remedy) {
        super(where + ": found " + found + ", expected " + expected + ". " + remedy);
    }
}
