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

    private static final int KILLS = 20;
    private static final int ARTICLES_EACH = 2_000;
    private static final long SEED = 20241115;

    @TempDir
    private Path folder;

    /** Half of the kills come while the file is being made, the others while articles are being written. */
    @Test
    void aKilledProcessLeavesWholeArticlesAndReadingOnCompletesThem() throws Exception {
        Random random = new Random(SEED);
        Path file = folder.resolve("dragoman.db");
        int end = 0;
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = WritingProcess.start(file, end, end + ARTICLES_EACH);
            if (kill % 2 == 0) {
                WritingProcess.awaitWriting(process);
            }
            Thread.sleep(random.nextInt(kill % 2 == 0 ? 250 : 500));
            process.destroyForcibly().waitFor();
            end += ARTICLES_EACH;
            Store.open(file).close();
            int kept = WholeArticles.check(file);
            interrupted += kept < end ? 1 : 0;
            assertThat(kept).isGreaterThanOrEqualTo(end - ARTICLES_EACH);
            try (Store store = Store.open(file)) {
                for (int number = end - ARTICLES_EACH; number < end; number++) {
                    if (!store.isCoded(Prepared.article(number).version(), Prepared.KEY)) {
                        store.put(Prepared.article(number), Prepared.coding(number));
                    }
                }
            }
            assertThat(new RawFile(file).value("SELECT count(*) FROM coding")).isEqualTo(Integer.toString(end));
        }
        assertThat(interrupted).as("kills that came in time").isGreaterThan(KILLS / 4);
    }

    @Test
    void aProcessKilledWhileItMakesTheFileLeavesOneThatOpens() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < 8; kill++) {
            Path file = folder.resolve("new-" + kill + ".db");
            Process process = WritingProcess.start(file, 0, 1);
            while (!Files.exists(file) && process.isAlive()) {
                Thread.onSpinWait();
            }
            Thread.sleep(random.nextInt(150));
            process.destroyForcibly().waitFor();
            Store.open(file).close();
            assertThat(WholeArticles.check(file)).isBetween(0, 1);
        }
    }
}
