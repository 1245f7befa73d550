package org.dragoman.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dragoman.app.desk.guard.DeskToken;
import org.dragoman.app.desk.guard.Hosts;
import org.dragoman.app.desk.guard.Login;
import org.dragoman.app.desk.web.DeskServer;
import org.dragoman.app.desk.work.ArticleCoder;
import org.dragoman.app.desk.work.DeskWork;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.reading.Engine;
import org.dragoman.engine.coding.Coder;
import org.dragoman.store.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman serve}: the desk, pages and an API over the store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the desk: pages and an API over the store, for a browser on this machine.")
public final class ServeCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;
    private static final int QUESTIONS_PER_CORE = 4;

    @ParentCommand
    private DragomanCommand parent;

    @Option(names = "--port", paramLabel = "N", description = "The port; default 8765, 0 for any that is free.")
    private int port = 8765;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "The address to listen on; default 127.0.0.1. Beyond loopback the desk demands a token.")
    private String listen = "127.0.0.1";

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A further name under which the desk is known, such as that of a proxy; may be repeated.")
    private List<String> hosts = new ArrayList<>();

    @Option(names = "--behind-https", description = "A proxy that speaks HTTPS stands before the desk.")
    private boolean https;

    @Option(names = "--new-token", description = "Make a new token; the old one ends.")
    private boolean newToken;

    @Option(names = "--demand-token", description = "Demand the token on loopback, too.")
    private boolean demandToken;

    @Option(names = "--read-only", description = "Only show: nothing can be added, decided or corrected.")
    private boolean readOnly;

    @Option(names = "--no-fetch", description = "Never fetch a page by its address.")
    private boolean noFetch;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Mixin
    private ImportedKnowledge imported = new ImportedKnowledge();

    @Option(names = "--max-upload-megabytes", paramLabel = "N", description = "Refuse larger requests; default 20.")
    private long mostMegabytes = 20;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535 || mostMegabytes < 1) {
            throw new CommandFailure(
                    CommandFailure.USAGE, "--port must be 0 to 65535, --max-upload-megabytes at least 1");
        }
        Login login = login();
        Optional<ArticleCoder> coder = readOnly
                ? Optional.empty()
                : Optional.of(
                        new ArticleCoder(() -> Engine.load(lexicons, imported.beside(file), Coder.LEAST_CONFIDENCE)));
        TreeSet<String> names = new TreeSet<>(hosts);
        names.add(listen);
        DeskServer.Settings settings = new DeskServer.Settings(
                listen, port, Hosts.of(names), login, https, readOnly, mostMegabytes * MEGABYTE);
        int most = QUESTIONS_PER_CORE * Runtime.getRuntime().availableProcessors();
        try (DeskWork work = new DeskWork(file, coder, Clock.systemUTC());
                Catalogue catalogue = Catalogue.open(file, most);
                Fetcher fetcher = Fetcher.ofPublicAddresses();
                DeskServer server = new DeskServer(
                        settings,
                        catalogue,
                        work,
                        noFetch || readOnly ? Optional.empty() : Optional.of(fetcher),
                        this::tell)) {
            serve(server, work);
        }
        return 0;
    }

    /** Until somebody ends the process; then what has begun is finished first. */
    private void serve(DeskServer server, DeskWork work) throws InterruptedException {
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new CommandFailure(
                    CommandFailure.OUTPUT,
                    listen + ":" + port + ": the desk cannot listen there (" + e.getMessage()
                            + "); choose another place with --listen and --port",
                    e);
        }
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread mainThread = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                mainThread.join(20_000);
            } catch (InterruptedException e) {
                ended.countDown();
            }
        }));
        work.refresh();
        parent.err()
                .println("dragoman: the desk is open at http://" + shown(listen) + ":" + server.port() + "/ (store "
                        + file + "); end it with Ctrl-C");
        asked.await();
        parent.err().println("dragoman: closing the desk");
    }

    private Login login() throws IOException {
        boolean loopback;
        try {
            loopback = InetAddress.getByName(listen).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CommandFailure(
                    CommandFailure.USAGE, "--listen: found \"" + listen + "\", expected an address of this machine", e);
        }
        if (loopback && !demandToken && !newToken) {
            return Login.open();
        }
        Path place = file.resolveSibling(file.getFileName() + ".token");
        DeskToken token = DeskToken.of(place, newToken);
        token.shown()
                .ifPresent(shown -> parent.err()
                        .println("dragoman: the desk's token, shown only now (its hash is kept in " + place + "): "
                                + shown));
        return Login.demanding(token.hash(), Clock.systemUTC());
    }

    private static String shown(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private void tell(Throwable error) {
        parent.err().println("dragoman: " + error);
        if (parent.verbose()) {
            error.printStackTrace(parent.err());
        }
    }
}
