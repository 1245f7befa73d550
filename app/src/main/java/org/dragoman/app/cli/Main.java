package org.dragoman.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.app.program.CommandFailure;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @return the exit code: 0 done, 1 some input could not be read, 2 wrong usage, 70 an error of ours, 73 an output or the
     *     store cannot be written
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        DragomanCommand command = new DragomanCommand(out, err);
        CommandLine line = new CommandLine(command)
                .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, failed, result) -> fail(command, exception, err));
        return line.execute(arguments);
    }

    private static int fail(DragomanCommand command, Exception exception, PrintStream err) {
        if (command.verbose()) {
            exception.printStackTrace(err);
        }
        if (exception instanceof CommandFailure failure) {
            err.println("dragoman: " + failure.getMessage());
            return failure.exitCode();
        }
        if (exception instanceof org.dragoman.store.StoreException) {
            err.println("dragoman: " + exception.getMessage());
            return CommandFailure.OUTPUT;
        }
        err.println("dragoman: an error of ours: " + exception.getMessage()
                + (command.verbose() ? "" : "; run again with --verbose for details"));
        return CommandFailure.SOFTWARE;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
