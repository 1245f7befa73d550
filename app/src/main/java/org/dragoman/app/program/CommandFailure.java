package org.dragoman.app.program;

/** A command cannot go on; the message says where, what was found, what was expected and what to do. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Some input could not be read. */
    public static final int INPUT = 1;

    /** Wrong usage. */
    public static final int USAGE = 2;

    /** An error of ours. */
    public static final int SOFTWARE = 70;

    /** An output or the store cannot be written. */
    public static final int OUTPUT = 73;

    private final int exitCode;

    /** A failure with its exit code. */
    public CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A failure with its exit code and cause. */
    public CommandFailure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
