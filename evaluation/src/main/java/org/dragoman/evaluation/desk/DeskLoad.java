package org.dragoman.evaluation.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running desk for its pages and prints how long it took, in milliseconds: each kind of page by one reader, then lists of events
 * by twenty readers while articles are added. Arguments: the desk's address, such as {@code http://127.0.0.1:8765}, and
 * {@code add} where articles shall be added (use a copy of a store).
 */
public final class DeskLoad {

    private static final int WARM = 10;
    private static final int TIMES = 40;
    private static final int READERS = 20;
    private static final int LISTS = 20;
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:event|article)\\?id=[^\"#&]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private DeskLoad(String address) {
        this.address = address;
    }

    /** Measures the desk at the address that is the first argument. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new DeskLoad(arguments[0]).measure(arguments.length > 1 && arguments[1].equals("add"), System.out);
    }

    private void measure(boolean add, PrintStream out) throws IOException, InterruptedException {
        List<String> lists = List.of("/", "/?actor=USA", "/?status=disputed", "/?type=CONSULT&actor=IRN");
        print("events", one(lists), out);
        print("search", one(List.of("/?q=nuclear", "/search?q=sanctions")), out);
        print("event", one(links("/")), out);
        print("article", one(links("/articles")), out);
        print("actors, pair, sources", one(List.of("/actors", "/pair?one=IRN&other=USA", "/sources")), out);
        ExecutorService readers = Executors.newFixedThreadPool(READERS + 1);
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        for (int reader = 0; reader < READERS; reader++) {
            readers.execute(() -> {
                for (int i = 0; i < LISTS; i++) {
                    times.add(time(lists.get(i % lists.size())));
                }
            });
        }
        if (add) {
            readers.execute(() -> {
                for (int i = 0; i < LISTS; i++) {
                    add(i);
                }
            });
        }
        readers.shutdown();
        if (!readers.awaitTermination(10, TimeUnit.MINUTES)) {
            out.println("given up after ten minutes");
        }
        print("events, 20 readers" + (add ? ", articles being added" : ""), times, out);
    }

    private List<String> links(String path) throws IOException, InterruptedException {
        Matcher matcher = LINK.matcher(get(path));
        List<String> links = new ArrayList<>();
        while (matcher.find()) {
            links.add(matcher.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    private List<Long> one(List<String> paths) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            long time = time(paths.get(i % paths.size()));
            if (i >= WARM) {
                times.add(time);
            }
        }
        return times;
    }

    private long time(String path) {
        long begun = System.nanoTime();
        try {
            get(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void add(int number) {
        String json = "{\"id\": \"load-" + System.nanoTime() + "-" + number
                + "\", \"published\": \"2024-12-02\", \"text\": \"LIMA, "
                + "Dec. 2 - Peru's foreign minister met with the ambassador of Chile in Lima on Monday, the ministry said.\"}";
        try {
            client.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/articles"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(String what, List<Long> times, PrintStream out) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        out.printf(
                "%s: median %d ms, 95th percentile %d ms, %d requests%n",
                what, sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)), sorted.size());
    }
}
