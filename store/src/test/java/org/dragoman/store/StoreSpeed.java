package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Measures writing and asking: {@code FILE [ARTICLES]}. A second start with the same file asks one question, so that
 * the time of the whole process tells how fast an existing store answers. Figures go to {@code docs/store.md}.
 */
final class StoreSpeed {

    private StoreSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (Files.exists(file)) {
            ask(file);
        } else {
            write(file, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000);
        }
    }

    private static void write(Path file, int articles) throws Exception {
        try (Store store = Store.open(file)) {
            timed("put " + articles + " articles", () -> {
                for (int number = 0; number < articles; number++) {
                    store.put(Prepared.article(number), Prepared.coding(number));
                }
                store.flush();
            });
            timed("ask isCoded of each", () -> {
                for (int number = 0; number < articles; number++) {
                    store.isCoded(Prepared.article(number).version(), Prepared.KEY);
                }
            });
            timed("put all again", () -> {
                for (int number = 0; number < articles; number++) {
                    store.put(Prepared.article(number), Prepared.coding(number));
                }
                store.flush();
            });
            timed("read all accounts", () -> Prepared.accounts(store, Prepared.KEY));
            AccountsRead read = new AccountsRead(Prepared.KEY, articles);
            timed("replace " + articles + " events", () -> Prepared.replaceEvents(store, read, events(articles)));
            timed("replace them by the same", () -> Prepared.replaceEvents(store, read, events(articles)));
        }
        System.out.println(Files.size(file) / 1024 + " KiB");
    }

    private static void ask(Path file) {
        try (Store store = Store.openExisting(file)) {
            timed(
                    "events of an actor, first 100",
                    () -> store.events(EventQuery.all().withActor("Person 17").withLimit(100)));
        }
    }

    private static List<StoredEvent> events(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new StoredEvent(
                        "event" + i,
                        Set.of("alias" + i),
                        "CONSULT",
                        Optional.of(LocalDate.of(2024, 1, 1).plusDays(i % 300)),
                        Optional.of(LocalDate.of(2024, 1, 2).plusDays(i % 300)),
                        "reported",
                        Set.of("IRN", "USA"),
                        Set.of("Person " + i % 1000, "Somebody Else"),
                        Set.of(Prepared.article(i).version()),
                        "{\"positions\":\"" + "p".repeat(500) + "\"}"))
                .toList();
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%-40s %6d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }
}
