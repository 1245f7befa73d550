package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotGrowSaysSoAndKeepsWhatItHas() throws Exception {
        Path file = folder.resolve("dragoman.db");
        keepsWhatItHas(file, Connections.to(file).withMostPages(300));
        completes(file);
    }

    @Test
    void aDiskWithoutRoomSaysSoAndKeepsWhatItHas() throws Exception {
        assumeTrue(Mount.isPossible(), "needs a superuser");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path rescued = folder.resolve("rescued.db");
        try (Mount mount = Mount.at(disk, "3m")) {
            Path file = disk.resolve("dragoman.db");
            keepsWhatItHas(file, Connections.to(file));
            Files.copy(file, rescued, StandardCopyOption.REPLACE_EXISTING);
            Path log = disk.resolve("dragoman.db-wal");
            if (Files.exists(log)) {
                Files.copy(log, folder.resolve("rescued.db-wal"));
            }
        }
        assertThat(WholeArticles.check(rescued)).isGreaterThanOrEqualTo(100);
        completes(rescued);
    }

    @Test
    void aDiskThatIsFullAtTheStartSaysSo() throws Exception {
        assumeTrue(Mount.isPossible(), "needs a superuser");
        try (Mount mount = Mount.at(folder, "64k")) {
            assertThatThrownBy(() -> Store.open(folder.resolve("dragoman.db")).close())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no room left on the disk");
        }
    }

    private static void keepsWhatItHas(Path file, Connections connections) throws Exception {
        try (Store store = Store.open(connections)) {
            for (int number = 0; number < 100; number++) {
                store.put(Prepared.article(number), Prepared.coding(number));
            }
        }
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(connections)) {
                        for (int number = 100; number < 5000; number++) {
                            store.put(Prepared.article(number), Prepared.coding(number));
                        }
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the store " + file)
                .hasMessageContaining("no room left on the disk")
                .hasMessageContaining("free some space");
    }

    private static void completes(Path file) throws Exception {
        assertThat(WholeArticles.check(file)).isBetween(100, 4999);
        try (Store store = Store.open(file)) {
            for (int number = 0; number < 5000; number++) {
                store.put(Prepared.article(number), Prepared.coding(number));
            }
        }
        assertThat(WholeArticles.check(file)).isEqualTo(5000);
    }
}
