package org.dragoman.app.cli;

import java.io.PrintStream;
import org.dragoman.app.program.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code dragoman} with its subcommands. */
@Command(
        name = "dragoman",
        description =
                "Reads news articles and keeps a sourced record of contested events: who did what to whom, who says so, "
                        + "who denies it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ReadCommand.class,
            EventsCommand.class,
            EventCommand.class,
            ChangesCommand.class,
            JoinCommand.class,
            PartCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            WatchCommand.class,
            ReloadCommand.class,
            ActorsCommand.class,
            PlacesCommand.class
        })
public final class DragomanCommand implements Runnable {

    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print details of errors, with stack traces.")
    private boolean verbose;

    /** The command, printing to the given streams. */
    public DragomanCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        picocli.CommandLine.usage(this, out);
    }

    /** Where results go. */
    public PrintStream out() {
        return out;
    }

    /** Where messages go. */
    public PrintStream err() {
        return err;
    }

    /** Whether details of errors are wanted. */
    public boolean verbose() {
        return verbose;
    }
}
