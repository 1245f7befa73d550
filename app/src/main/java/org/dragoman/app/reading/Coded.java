package org.dragoman.app.reading;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.coding.Coder;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.timing.StageClock;

/**
 * What became of an article.
 *
 * @param where file, and line where there is one
 * @param coding its coding, where it could be coded
 * @param account what reconciliation needs of it
 * @param failure why it could not be coded
 */
public record Coded(String where, Optional<Coding> coding, Optional<Account> account, Optional<Throwable> failure) {

    /**
     * Codes an article. One bad article must not spoil the others, whatever goes wrong with it.
     *
     * @param where file, and line where there is one
     */
    public static Coded by(Coder coder, String where, Article article, StageClock clock) {
        try {
            Coding coding = coder.code(article, clock);
            Account account = Account.of(coding);
            clock.lap("account");
            return new Coded(where, Optional.of(coding), Optional.of(account), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return new Coded(where, Optional.empty(), Optional.empty(), Optional.of(e));
        }
    }

    /** Hands on what was coded, if it was. */
    public void ifCoded(BiConsumer<Coding, Account> use) {
        coding.ifPresent(coded -> account.ifPresent(told -> use.accept(coded, told)));
    }
}
