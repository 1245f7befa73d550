package org.dragoman.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small disk in memory, mounted over a folder; only where the tests run as superuser and may mount. */
final class Mount implements AutoCloseable {

    private final Path folder;

    private Mount(Path folder) {
        this.folder = folder;
    }

    static boolean isPossible() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("mount");
        try {
            if (run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place.toString()) != 0) {
                return false;
            }
            return run("umount", place.toString()) == 0;
        } catch (IOException e) {
            return false;
        } finally {
            Files.delete(place);
        }
    }

    static Mount at(Path folder, String size) throws IOException, InterruptedException {
        if (run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) != 0) {
            throw new IOException("cannot mount at " + folder);
        }
        return new Mount(folder);
    }

    void makeReadOnly() throws IOException, InterruptedException {
        remount("ro");
    }

    void makeWritable() throws IOException, InterruptedException {
        remount("rw");
    }

    private void remount(String option) throws IOException, InterruptedException {
        if (run("mount", "-o", "remount," + option, folder.toString()) != 0) {
            throw new IOException("cannot remount " + folder);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (run("umount", folder.toString()) != 0) {
            throw new IOException("cannot unmount " + folder);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
