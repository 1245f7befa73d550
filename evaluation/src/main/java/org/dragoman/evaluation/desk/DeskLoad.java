package org.dragoman.evaluation.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running desk for its pages and prints how long it took: each kind of page by one reader, then lists of events by twenty
 * readers at once, each list with other filters, while articles are added. Arguments: the desk's address, such as
 * {@code http://127.0.0.1:8765}; the desk's process id, or 0 where its CPU time shall not be told; and {@code add} where articles
 * shall be added (use a copy of a store).
 */
public final class DeskLoad {

    private static final int WARM = 20;
    private static final int TIMES = 60;
    private static final int READERS = 20;
    private static final int LISTS = 200;
    private static final long BETWEEN_ARTICLES_MILLISECONDS = 1_000;
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:event|article|actor)\\?(?:id|name)=[^\"#&]+)\"");

    private final String address;
    private final Optional<ProcessHandle> desk;
    private final HttpClient client = HttpClient.newHttpClient();

    DeskLoad(String address, long process) {
        this.address = address;
        this.desk = process == 0 ? Optional.empty() : ProcessHandle.of(process);
    }

    /** Measures the desk at the address that is the first argument. */
    public static void main(String[] arguments) throws InterruptedException {
        long process = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        new DeskLoad(arguments[0], process).measure(arguments.length > 2 && arguments[2].equals("add"), System.out);
    }

    private void measure(boolean add, PrintStream out) throws InterruptedException {
        List<String> names = links("/actors").stream()
                .map(link -> link.substring(link.indexOf('=') + 1))
                .toList();
        List<String> lists = lists(names);
        alone("events", lists, out);
        alone("search", searches(), out);
        alone("event", links("/", "/?contested=yes", "/?status=corroborated"), out);
        alone("article", links("/articles"), out);
        alone("articles", List.of("/articles", "/add"), out);
        alone("actors", List.of("/actors", "/actors?name=john", "/actors?name=ministry"), out);
        alone("actor", links("/actors"), out);
        alone(
                "pair",
                List.of("/pair?one=IRN&other=USA", "/pair?one=RUS&other=UKR&by=day", "/pair?one=CHN&other=USA"),
                out);
        alone("sources", List.of("/sources"), out);
        together(lists, add, out);
    }

    /** Lists of events, few of which are asked for twice. */
    private static List<String> lists(List<String> names) {
        List<String> lists = new ArrayList<>(List.of("/", "/?contested=yes", "/?actor=USA", "/?status=disputed"));
        for (String country : List.of("USA", "IRN", "RUS", "CHN", "UKR", "ISR", "GBR", "FRA")) {
            for (String type : List.of("CONSULT", "ACCUSE", "ASSAULT", "SANCTION")) {
                lists.add("/?type=" + type + "&actor=" + country);
            }
            lists.add("/?actor=" + country + "&since=2016-01-01&until=2018-12-31");
            lists.add("/?status=corroborated&actor=" + country);
        }
        names.stream().limit(60).forEach(name -> lists.add("/?actor=" + name));
        return lists;
    }

    private static List<String> searches() {
        List<String> searches = new ArrayList<>();
        for (String words : List.of("nuclear", "border+wall", "sanctions", "%22health+care%22", "police", "court")) {
            searches.add("/?q=" + words);
            searches.add("/search?q=" + words);
        }
        return searches;
    }

    private List<String> links(String... paths) {
        Set<String> links = new LinkedHashSet<>();
        for (String path : paths) {
            Matcher matcher = LINK.matcher(get(path));
            while (matcher.find()) {
                links.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return List.copyOf(links);
    }

    private void alone(String what, List<String> paths, PrintStream out) {
        for (int i = 0; i < WARM; i++) {
            get(paths.get(i % paths.size()));
        }
        Duration before = cpu();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(time(paths.get((WARM + i) % paths.size())));
        }
        print(what, times, cpu().minus(before), out);
    }

    /** Ends at the first answer that was not expected, of whichever reader or of the adding: no figures are better than wrong ones. */
    void together(List<String> lists, boolean add, PrintStream out) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger added = new AtomicInteger();
        CountDownLatch read = new CountDownLatch(READERS);
        if (add) {
            add(0); // the first one waits for the language models
        }
        Duration before = cpu();
        long begun = System.nanoTime();
        CompletionService<Void> all = new ExecutorCompletionService<>(threads);
        all.submit(() -> {
            while (add && read.getCount() > 0) {
                add(added.get() + 1);
                added.incrementAndGet();
                read.await(BETWEEN_ARTICLES_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            return null;
        });
        for (int reader = 0; reader < READERS; reader++) {
            all.submit(() -> {
                for (int i = 0; i < LISTS; i++) {
                    times.add(time(lists.get(next.getAndIncrement() % lists.size())));
                }
                read.countDown();
                return null;
            });
        }
        try {
            for (int thread = 0; thread < READERS + 1; thread++) {
                all.take().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("no figures of " + READERS + " readers: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
        print(
                "events, " + READERS + " readers" + (add ? ", " + added + " articles added" : ""),
                times,
                cpu().minus(before),
                out);
        out.printf("  %d ms in all%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private Duration cpu() {
        return desk.flatMap(process -> process.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    private long time(String path) {
        long begun = System.nanoTime();
        get(path);
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun);
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build(), 200);
    }

    private void add(int number) {
        String json = "{\"id\": \"load-" + System.nanoTime() + "-" + number
                + "\", \"published\": \"2024-12-02\", \"text\": \"LIMA, Dec. 2 - Peru's foreign minister met with the "
                + "ambassador of Chile in Lima on Monday, the ministry said. They spoke of pier " + number + ".\"}";
        send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/articles"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                201);
    }

    /** An answer that was not expected would make the figures worthless. */
    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IllegalStateException(
                        request.uri() + ": found status " + response.statusCode() + ", expected " + expected);
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void print(String what, List<Long> microseconds, Duration cpu, PrintStream out) {
        List<Long> sorted = new ArrayList<>(microseconds);
        Collections.sort(sorted);
        out.printf(
                "%s: median %.1f ms, 95th percentile %.1f ms, %d requests, %.1f ms of the desk's CPU each%n",
                what,
                sorted.get(sorted.size() / 2) / 1e3,
                sorted.get((int) (sorted.size() * 0.95)) / 1e3,
                sorted.size(),
                cpu.toMillis() / (double) sorted.size());
    }
}
