package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each message says where, what was found, what was expected and what to do. */
class RefusedPlacesTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreOfANewerVersion() throws Exception {
        Path file = folder.resolve("dragoman.db");
        Store.open(file).close();
        new RawFile(file).execute("PRAGMA user_version = 99");
        String before = new RawFile(file).hash();
        refused(file).hasMessageContaining("found version 99").hasMessageContaining("use the newer dragoman");
        assertThat(new RawFile(file).hash()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoDatabase() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "These are notes, not a database. ".repeat(50));
        refused(file).hasMessageContaining("no SQLite database");
        assertThat(file).content().startsWith("These are notes");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws Exception {
        Path file = folder.resolve("other.db");
        new RawFile(file).execute("CREATE TABLE thing (name TEXT)");
        String before = new RawFile(file).hash();
        refused(file).hasMessageContaining("another program");
        assertThat(new RawFile(file).hash()).isEqualTo(before);
    }

    @Test
    void aFolder() {
        refused(folder).hasMessageContaining("found a folder").hasMessageContaining("dragoman.db");
    }

    @Test
    void aMissingFolder() {
        refused(folder.resolve("missing/dragoman.db")).hasMessageContaining("create it");
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused(file.resolve("dragoman.db")).hasMessageContaining("is no folder");
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("missing.db"));
        refused(link).hasMessageContaining("leads nowhere");
    }

    @Test
    void noStoreForCommandsThatOnlyAsk() {
        Path file = folder.resolve("dragoman.db");
        assertThatThrownBy(() -> Store.openExisting(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("dragoman read");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        assumeTrue(!Mount.isPossible(), "a superuser may write everywhere; the next test is for him");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        refused(folder.resolve("dragoman.db")).hasMessageContaining("no permission to write");
    }

    @Test
    void aDiskThatCanOnlyBeReadIsRefusedForWritingAndReadForAsking() throws Exception {
        assumeTrue(Mount.isPossible(), "needs a superuser");
        StoredEvent event = Prepared.event("e1", "2024-11-11", Set.of(), Set.of());
        try (Mount disk = Mount.at(folder, "1m")) {
            Path file = folder.resolve("dragoman.db");
            try (Store store = Store.open(file)) {
                Prepared.replaceEvents(store, new AccountsRead("k", 0), List.of(event));
            }
            Path log = Files.writeString(folder.resolve("dragoman.db-wal"), "articles");
            disk.makeReadOnly();
            assertThatThrownBy(() -> Store.openExisting(file)).hasMessageContaining("copy both files");
            disk.makeWritable();
            Files.delete(log);
            disk.makeReadOnly();
            refused(file).hasMessageContaining("no permission to write");
            refused(folder.resolve("new.db")).hasMessageContaining("no permission to write");
            try (Store store = Store.openExisting(file)) {
                assertThat(store.events(EventQuery.all())).containsExactly(event);
                assertThatThrownBy(() -> {
                            store.put(Prepared.article(1), Prepared.coding(1));
                            store.flush();
                        })
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("no permission to write");
            }
        }
    }

    @Test
    void aDamagedStore() throws Exception {
        Path file = folder.resolve("dragoman.db");
        try (Store store = Store.open(file)) {
            for (int i = 0; i < 200; i++) {
                store.put(Prepared.article(i), Prepared.coding(i));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = "noise".repeat(2000).getBytes(StandardCharsets.US_ASCII);
        for (int at = 8192; at + noise.length < bytes.length; at += noise.length) {
            System.arraycopy(noise, 0, bytes, at, noise.length);
        }
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(file)) {
                        Prepared.accounts(store, Prepared.KEY);
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
        return assertThatThrownBy(() -> Store.open(file).close())
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the store " + file)
                .hasMessageContaining("found")
                .hasMessageContaining("expected");
    }
}
