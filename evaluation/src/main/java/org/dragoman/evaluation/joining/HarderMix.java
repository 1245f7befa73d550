package org.dragoman.evaluation.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.keeping.AccountJson;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.evaluation.story.HiddenIds;

/**
 * Makes stories harder to tell: {@code HarderMix ACCOUNTS.jsonl GOLD.jsonl COUNT OUT.jsonl}. Of the accounts that are not gold it keeps
 * those most like a gold article that appeared more than thirty days before or after, and dates them onto its day. They cannot
 * tell of its event, but may tell of the same people and quarrels.
 */
public final class HarderMix {

    private static final long FAR = 30;

    private HarderMix() {}

    private record Like(Account account, LocalDate day, double likeness) {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: HarderMix ACCOUNTS.jsonl GOLD.jsonl COUNT OUT.jsonl");
        }
        Set<String> ids = new HashSet<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            ids.add(HiddenIds.of(json.readTree(line).path("id").asText()));
        }
        List<Account> gold = new ArrayList<>();
        List<Like> likes = new ArrayList<>();
        List<Account> all = AccountLines.read(Path.of(arguments[0]));
        all.stream().filter(account -> ids.contains(account.article())).forEach(gold::add);
        for (Account account : all) {
            if (!ids.contains(account.article())) {
                nearest(account, gold).ifPresent(likes::add);
            }
        }
        likes.sort(Comparator.comparingDouble((Like like) -> -like.likeness)
                .thenComparing(like -> like.account.article()));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]))) {
            for (Account account : gold) {
                write(account, out);
            }
            for (Like like : likes.subList(0, Math.min(likes.size(), Integer.parseInt(arguments[2])))) {
                write(onto(like.account, like.day), out);
            }
        }
    }

    private static void write(Account account, BufferedWriter out) throws IOException {
        out.write(AccountJson.write(account));
        out.newLine();
    }

    private static Optional<Like> nearest(Account account, List<Account> gold) {
        return gold.stream()
                .filter(other ->
                        account.published().isPresent() && other.published().isPresent())
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(
                                account.published().orElseThrow(),
                                other.published().orElseThrow()))
                        > FAR)
                .map(other -> new Like(
                        account,
                        other.published().orElseThrow(),
                        account.wording().terms().cosine(other.wording().terms())))
                .max(Comparator.comparingDouble(Like::likeness));
    }

    private static Account onto(Account account, LocalDate day) {
        return new Account(
                account.article(),
                Optional.of(day),
                account.outlet(),
                account.credit(),
                account.genre(),
                account.entities(),
                account.serves(),
                account.statements(),
                account.reports(),
                account.wording());
    }
}
