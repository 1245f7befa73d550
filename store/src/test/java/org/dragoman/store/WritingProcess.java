package org.dragoman.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes prepared articles in a process of its own, for as long as the one that started it lives: FILE FIRST END. */
final class WritingProcess {

    private WritingProcess() {}

    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        int end = Integer.parseInt(arguments[2]);
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        try (Store store = Store.open(Path.of(arguments[0]))) {
            for (int number = first; number < end && parent.isAlive(); number++) {
                store.put(Prepared.article(number), Prepared.coding(number));
                if (number == first) {
                    store.flush();
                    System.out.println("writing");
                }
            }
        }
    }

    /** Returns once the process has written its first article and goes on with the others, or has ended. */
    static void awaitWriting(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("writing")) {
                return;
            }
        }
    }

    static Process start(Path file, int first, int end) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritingProcess.class.getName(),
                        file.toString(),
                        Integer.toString(first),
                        Integer.toString(end)))
                .redirectErrorStream(true)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .start();
    }
}
