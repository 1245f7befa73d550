package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 180, unit = TimeUnit.SECONDS)
class SeveralWritersTest {

    @TempDir
    private Path folder;

    /** All begin at the same moment with no file there, so they make the tables at the same moment too. */
    @Test
    void processesThatWriteTheSameStoreLoseNothing() throws Exception {
        Path file = folder.resolve("dragoman.db");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(WritingProcess.start(file, 1000 * i, 1000 * i + 1500));
        }
        for (int number = 0; number < 500; number += 25) {
            try (Store store = Store.open(file)) {
                store.put(Prepared.article(number), Prepared.coding(number));
            }
        }
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
        holdsExactly(file, 3500);
    }

    @Test
    void threadsThatWriteTheSameStoreLoseNothing() throws Exception {
        Path file = folder.resolve("dragoman.db");
        List<Thread> threads = new ArrayList<>();
        try (Store shared = Store.open(file);
                Store other = Store.open(file)) {
            for (int i = 0; i < 4; i++) {
                Store store = i % 2 == 0 ? shared : other;
                int first = 500 * i;
                Thread thread = new Thread(() -> IntStream.range(first, first + 1000)
                        .forEach(number -> store.put(Prepared.article(number), Prepared.coding(number))));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        holdsExactly(file, 2500);
    }

    private static void holdsExactly(Path file, int articles) throws Exception {
        RawFile raw = new RawFile(file);
        assertThat(raw.value("PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(raw.rowCounts())
                .containsEntry("article", Integer.toString(articles))
                .containsEntry("coding", Integer.toString(articles));
        WholeArticles.check(file);
    }
}
