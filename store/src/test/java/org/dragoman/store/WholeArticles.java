package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that a store holds prepared articles with their codings, character for character, and nothing else. */
final class WholeArticles {

    private WholeArticles() {}

    /** How many articles there are. */
    static int check(Path file) throws Exception {
        RawFile raw = new RawFile(file);
        assertThat(raw.value("PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(raw.value("SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
        assertThat(raw.value("SELECT count(*) FROM article WHERE article_key NOT IN (SELECT article_key FROM coding)"))
                .as("articles without a coding")
                .isEqualTo("0");
        try (Store store = Store.open(file)) {
            List<Prepared.Kept> accounts = Prepared.accounts(store, Prepared.KEY);
            Set<ArticleVersion> all =
                    accounts.stream().map(Prepared.Kept::article).collect(Collectors.toSet());
            StoredEvent event = new StoredEvent(
                    "all",
                    Set.of(),
                    "CONSULT",
                    Optional.empty(),
                    Optional.empty(),
                    "reported",
                    Set.of(),
                    Set.of(),
                    all,
                    "{}");
            Prepared.replaceEvents(store, new AccountsRead(Prepared.KEY, accounts.size()), List.of(event));
            assertThat(store.codingsOf(event)).hasSameSizeAs(accounts).allSatisfy(coded -> {
                int number = Integer.parseInt(coded.article().id().substring("article-".length()));
                assertThat(coded).isEqualTo(new CodedArticle(Prepared.article(number), Prepared.coding(number)));
            });
            return accounts.size();
        }
    }
}
