package org.dragoman.app.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman places}: places beyond our gazetteer. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = "Takes in places that the gazetteer does not know.",
        subcommands = PlacesImportCommand.class)
public final class PlacesCommand implements Runnable {

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
