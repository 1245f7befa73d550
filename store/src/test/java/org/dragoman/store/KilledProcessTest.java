package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class KilledProcessTest {

    private static final int FILES = 5;
    private static final int KILLS_A_FILE = 10;
    private static final int FURTHER = 5;
    private static final long SEED = 20241115;

    @TempDir
    private Path folder;

    /**
     * Fifty kills at random moments: four of five while articles are being written, the rest from the process's start on. What is kept
     * is what was put first, without a gap, and the next process goes on behind it; in the end all articles are put once more, and some
     * others, and the store holds each once.
     */
    @Test
    void aKilledProcessLeavesWholeArticlesAndReadingOnCompletesThem() throws Exception {
        Random random = new Random(SEED);
        int interrupted = 0;
        for (int number = 0; number < FILES; number++) {
            Path file = folder.resolve("dragoman-" + number + ".db");
            int kept = 0;
            for (int kill = 0; kill < KILLS_A_FILE; kill++) {
                Process process = WritingProcess.start(file, kept, Integer.MAX_VALUE);
                boolean inWriting = kill % 5 != 0;
                if (inWriting) {
                    WritingProcess.awaitWriting(process);
                }
                Thread.sleep(random.nextInt(inWriting ? 120 : 600));
                kill(process);
                Store.open(file).close();
                int before = kept;
                kept = WholeArticles.check(file);
                assertThat(kept).isGreaterThanOrEqualTo(before);
                interrupted += kept > before ? 1 : 0;
                try (Store store = Store.open(file)) {
                    for (int article = 0; article < kept; article++) {
                        assertThat(store.isCoded(Prepared.article(article).version(), Prepared.KEY))
                                .as("article %d of %d", article, kept)
                                .isTrue();
                    }
                }
            }
            try (Store store = Store.open(file)) {
                for (int article = 0; article < kept + FURTHER; article++) {
                    store.put(Prepared.article(article), Prepared.coding(article));
                }
            }
            assertThat(WholeArticles.check(file)).isEqualTo(kept + FURTHER);
        }
        assertThat(interrupted).as("kills that interrupted writing").isGreaterThan(FILES * KILLS_A_FILE / 2);
    }

    @Test
    void aProcessKilledWhileItMakesTheFileLeavesOneThatOpens() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < 8; kill++) {
            Path file = folder.resolve("new-" + kill + ".db");
            Process process = WritingProcess.start(file, 0, Integer.MAX_VALUE);
            while (!Files.exists(file) && process.isAlive()) {
                Thread.onSpinWait();
            }
            Thread.sleep(random.nextInt(150));
            kill(process);
            Store.open(file).close();
            assertThat(WholeArticles.check(file)).isNotNegative();
        }
    }

    /** One that ended by itself would show nothing. */
    private static void kill(Process process) throws InterruptedException {
        assertThat(process.isAlive()).as("alive before the kill").isTrue();
        process.destroyForcibly().waitFor();
    }
}
