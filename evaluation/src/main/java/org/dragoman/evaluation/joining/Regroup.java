package org.dragoman.evaluation.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.reconcile.Reconciliation;
import org.dragoman.engine.reconcile.ReportReference;

/**
 * Reconciles kept accounts and writes each article's story, main event and original and each report's event, without texts: {@code Regroup ACCOUNTS.jsonl
 * RECORD.json}.
 */
public final class Regroup {

    private Regroup() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: Regroup ACCOUNTS.jsonl RECORD.json");
        }
        List<Account> accounts = AccountLines.read(Path.of(arguments[0]));
        long start = System.nanoTime();
        Reconciliation made = Reconciler.reconcile(accounts);
        System.err.printf("%d articles, %.1f s%n", accounts.size(), (System.nanoTime() - start) / 1e9);
        ObjectMapper json = new ObjectMapper();
        ObjectNode record = json.createObjectNode();
        for (Account account : accounts) {
            ObjectNode article = record.withArray("articles").addObject().put("id", account.article());
            article.put("story", made.stories().get(account.article()));
            article.put("main_event", made.mainEvents().get(account.article()));
            article.put("copy_of", made.copies().get(account.article()));
            for (int place = 0; place < account.reports().size(); place++) {
                String event = made.eventOf().get(new ReportReference(account.article(), place));
                record.withArray("reports")
                        .addObject()
                        .put("article", account.article())
                        .put("event_id", event)
                        .putObject("trigger")
                        .put("start", account.reports().get(place).offset());
            }
        }
        json.writeValue(Path.of(arguments[1]).toFile(), record);
    }
}
