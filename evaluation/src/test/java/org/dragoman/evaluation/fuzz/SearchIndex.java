package org.dragoman.evaluation.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.store.Catalogue;
import org.dragoman.store.SearchWords;
import org.dragoman.store.Store;
import org.dragoman.store.StoredArticle;
import org.dragoman.store.StoredCoding;

/** A store of one article, to see that no search is taken for a broken expression. */
final class SearchIndex {

    private static final class Once {
        static final Catalogue CATALOGUE = open();

        private static Catalogue open() {
            try {
                Path file = Files.createTempDirectory("dragoman-search")
                        .toRealPath()
                        .resolve("dragoman.db");
                try (Store store = Store.open(file)) {
                    store.put(
                            new StoredArticle(
                                    "a1",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of("Nuclear talks"),
                                    "The foreign minister of Iran met Musk, and x was not near y; the title of it all: a é ı ﬁ 𝔘 b."),
                            new StoredCoding("coder", "{}", "{}"));
                }
                return Catalogue.open(file, 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SearchIndex() {}

    /** How many articles and statements are found by what somebody typed. */
    static int ask(String typed) {
        return SearchWords.of(typed)
                .map(words -> Once.CATALOGUE.articles(words, 10).size()
                        + Once.CATALOGUE.statements(words, 10).size())
                .orElse(0);
    }
}
