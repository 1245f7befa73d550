package org.dragoman.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.app.fetching.PoliteFetcher;
import org.dragoman.app.keeping.StoreKeeper;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.reading.Engine;
import org.dragoman.app.reading.Reading;
import org.dragoman.app.show.PlainText;
import org.dragoman.app.watching.FeedWatch;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.coding.Coder;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;
import org.dragoman.formats.news.MalformedNewsException;
import org.dragoman.formats.news.Opml;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman watch}: follows feeds and keeps the store current. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Follows the feeds of an OPML file: fetches the pages of new items, politely, and reads them into the store.")
public final class WatchCommand implements Callable<Integer> {

    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,4})([smh])");
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(paramLabel = "FEEDS.opml", description = "A list of feeds in OPML.")
    private Path list;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often, such as 10m or 2h; default 10m, at least 1m.")
    private String every = "10m";

    @Option(names = "--once", description = "Look through the feeds once, and end.")
    private boolean once;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Mixin
    private ImportedKnowledge imported = new ImportedKnowledge();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Duration interval = interval();
        List<String> feeds = feeds();
        try (Engine engine = Engine.load(lexicons, imported.beside(file), Coder.LEAST_CONFIDENCE);
                Store store = Store.open(file);
                Fetcher fetcher = Fetcher.ofPublicAddresses()) {
            StoreKeeper keeper = StoreKeeper.over(store, engine.madeBy());
            Reading reading = new Reading(engine, ReadOptions.defaults(), 1, this::tell);
            Clock clock = Clock.systemUTC();
            FeedWatch watch = new FeedWatch(
                    new PoliteFetcher(fetcher, clock),
                    FeedWatch.Known.in(store),
                    clock,
                    articles -> keep(articles, reading, keeper),
                    this::tell);
            do {
                store.keepFetched(watch.round(feeds));
                if (!once) {
                    Thread.sleep(interval.toMillis());
                }
            } while (!once);
        }
        return 0;
    }

    /** Codes and keeps articles; tells the ids of those that could not be coded. */
    private Set<String> keep(List<Article> articles, Reading reading, StoreKeeper keeper) {
        Set<String> lost = new HashSet<>();
        reading.code(articles::forEach, coded -> {
            coded.ifCoded(keeper::keep);
            coded.failure().ifPresent(failure -> lost.add(coded.where()));
        });
        keeper.finish();
        parent.err().println("dragoman: " + (articles.size() - lost.size()) + " new or changed articles");
        return lost;
    }

    private Duration interval() {
        Matcher matcher = INTERVAL.matcher(every);
        if (matcher.matches()) {
            long number = Long.parseLong(matcher.group(1));
            Duration wanted = switch (matcher.group(2)) {
                case "h" -> Duration.ofHours(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofSeconds(number);
            };
            if (wanted.compareTo(SHORTEST) >= 0) {
                return wanted;
            }
        }
        throw new CommandFailure(
                CommandFailure.USAGE,
                "--every: found \"" + every + "\", expected a time of at least a minute such as 10m");
    }

    private List<String> feeds() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(list))) {
            List<String> feeds = Opml.feeds(in);
            if (feeds.isEmpty()) {
                throw new CommandFailure(CommandFailure.INPUT, list + ": found no feed, expected outlines with xmlUrl");
            }
            return feeds;
        } catch (MalformedNewsException e) {
            throw new CommandFailure(
                    CommandFailure.INPUT, list + ": found " + e.getMessage() + ", expected OPML; check the file", e);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CommandFailure(
                    CommandFailure.INPUT,
                    list + ": found no such file, expected a list of feeds in OPML; check the name",
                    e);
        }
    }

    private void tell(ReadProblem problem) {
        parent.err().println("dragoman: " + PlainText.safe(problem.line()));
    }
}
