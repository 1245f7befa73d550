package org.dragoman.evaluation.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.keeping.AccountJson;
import org.dragoman.engine.reconcile.Account;

/** Reads accounts from a file with one in each line. */
final class AccountLines {

    private AccountLines() {}

    static List<Account> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(AccountJson::read)
                .toList();
    }
}
