package org.dragoman.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.Keeper;
import org.dragoman.app.keeping.StoreKeeper;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.reading.Coded;
import org.dragoman.app.reading.Engine;
import org.dragoman.app.reading.Reading;
import org.dragoman.app.show.HtmlPage;
import org.dragoman.app.show.TerminalView;
import org.dragoman.engine.coding.Coder;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.record.RecordWriter;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman read}: from articles to the record. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles and shows who did what to whom, who says so and who denies it.")
public final class ReadCommand implements Callable<Integer> {

    /** What is printed. */
    enum Format {
        TERMINAL,
        JSON
    }

    /** When colours are used. */
    enum Colours {
        AUTO,
        ALWAYS,
        NEVER
    }

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Files or folders of articles, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Format of the inputs: ${COMPLETION-CANDIDATES}; default AUTO.")
    private ReadOptions.Format from = ReadOptions.Format.AUTO;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day of publication of articles that do not tell it.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of articles that do not tell it.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What to print: ${COMPLETION-CANDIDATES}; default TERMINAL.")
    private Format format = Format.TERMINAL;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write one self-contained page.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The store that keeps what is read; default dragoman.db.")
    private Path store = Path.of("dragoman.db");

    @Option(names = "--no-store", description = "Keep nothing.")
    private boolean noStore;

    @Option(names = "--threads", paramLabel = "N", description = "Articles coded at the same time; default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--max-article-bytes", paramLabel = "N", description = "Refuse longer articles; default 1000000.")
    private long longest = ReadOptions.DEFAULT_LONGEST_ARTICLE;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out reports whose confidence is lower, from 0 to 1; default ${DEFAULT-VALUE}.")
    private double minConfidence = Coder.LEAST_CONFIDENCE;

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Mixin
    private ImportedKnowledge imported = new ImportedKnowledge();

    @Option(names = "--colour", paramLabel = "WHEN", description = "Colours: ${COMPLETION-CANDIDATES}; default AUTO.")
    private Colours colours = Colours.AUTO;

    @Option(names = "--timing", description = "Print CPU time and tokens of each stage.")
    private boolean timing;

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || longest < 1) {
            throw new CommandFailure(CommandFailure.USAGE, "--threads and --max-article-bytes must be at least 1");
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new CommandFailure(
                    CommandFailure.USAGE, "--min-confidence is " + minConfidence + "; it must lie between 0 and 1");
        }
        ReadOptions options = new ReadOptions(from, published, outlet, longest);
        try (Engine engine = Engine.load(lexicons, imported.beside(store), minConfidence)) {
            return read(engine, options);
        }
    }

    private Integer read(Engine engine, ReadOptions options) throws IOException {
        Reading reading = new Reading(engine, options, threads, this::tell);
        try (Keeper keeper = noStore ? Keeper.nothing() : StoreKeeper.open(store, engine.madeBy());
                RecordWriter record = new RecordWriter(engine.madeBy());
                Progress progress = new Progress(parent.err(), "coding", "articles coded")) {
            List<Account> accounts = new ArrayList<>();
            reading.read(inputs, System.in, coded -> {
                take(coded, record, accounts, keeper);
                progress.step();
            });
            progress.close();
            finish(record, accounts);
            keeper.finish();
        }
        if (timing) {
            Timings.print(reading.times(), parent.err());
        }
        return reading.lost() == 0 ? 0 : CommandFailure.INPUT;
    }

    private static void take(Coded coded, RecordWriter record, List<Account> accounts, Keeper keeper) {
        if (coded.coding().isEmpty() || coded.account().isEmpty()) {
            return;
        }
        try {
            record.add(coded.coding().get(), coded.account().get());
            accounts.add(coded.account().get());
            keeper.keep(coded.coding().get(), coded.account().get());
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.OUTPUT,
                    "the folder for temporary files (java.io.tmpdir) cannot be written: " + e.getMessage()
                            + "; make room there",
                    e);
        }
    }

    private void finish(RecordWriter record, List<Account> accounts) throws IOException {
        if (format == Format.JSON && html.isEmpty()) {
            write(record, accounts, parent.out());
            return;
        }
        Path whole = Files.createTempFile("dragoman-", ".json");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                record.finish(Reconciler.reconcile(accounts), out);
            }
            if (format == Format.JSON) {
                Files.copy(whole, parent.out());
                flushed(parent.out());
            }
            show(whole);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void show(Path whole) throws IOException {
        JsonNode node = new ObjectMapper().readTree(whole.toFile());
        if (html.isPresent()) {
            HtmlPage.write(node, html.get());
            parent.err().println("dragoman: wrote " + html.get());
        }
        if (format == Format.TERMINAL) {
            boolean coloured = switch (colours) {
                case AUTO -> Terminal.isOut();
                case ALWAYS -> true;
                case NEVER -> false;
            };
            new TerminalView(coloured, Terminal.width()).print(node, parent.out());
            flushed(parent.out());
        }
    }

    private static void write(RecordWriter record, List<Account> accounts, PrintStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        record.finish(Reconciler.reconcile(accounts), buffered);
        buffered.flush();
        flushed(out);
    }

    private static void flushed(PrintStream out) {
        if (out.checkError()) {
            throw new CommandFailure(
                    CommandFailure.OUTPUT,
                    "standard output cannot be written: the disk is full or the reader has gone; the record is incomplete");
        }
    }

    private void tell(ReadProblem problem) {
        String word = problem.severity() == ReadProblem.Severity.WARNING ? "warning: " : "";
        parent.err().println("dragoman: " + word + org.dragoman.app.show.PlainText.safe(problem.line()));
    }
}
