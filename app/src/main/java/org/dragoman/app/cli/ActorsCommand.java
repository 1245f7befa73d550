package org.dragoman.app.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman actors}: people and organisations beyond our lexicon. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Takes in people and organisations that the lexicon does not know.",
        subcommands = ActorsImportCommand.class)
public final class ActorsCommand implements Runnable {

    @ParentCommand
    private DragomanCommand parent;

    @Override
    public void run() {
        picocli.CommandLine.usage(this, parent.out());
    }

    PrintStream out() {
        return parent.out();
    }

    PrintStream err() {
        return parent.err();
    }
}
