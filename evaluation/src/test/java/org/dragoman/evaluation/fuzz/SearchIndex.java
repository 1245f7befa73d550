package org.dragoman.evaluation.fuzz;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.dragoman.store.SearchWords;

/** A full-text index in memory, to see that no search is taken for a broken expression. For one thread. */
final class SearchIndex {

    private static final class Once {
        static final Connection CONNECTION = open();

        private static Connection open() {
            try {
                Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "CREATE VIRTUAL TABLE search USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2')");
                    statement.executeUpdate(
                            "INSERT INTO search VALUES ('Talks', 'The foreign minister of Iran met Musk')");
                }
                return connection;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private SearchIndex() {}

    static void ask(String typed) {
        SearchWords.of(typed).ifPresent(words -> {
            try (PreparedStatement query =
                    Once.CONNECTION.prepareStatement("SELECT count(*) FROM search WHERE search MATCH ?")) {
                query.setString(1, words.expression());
                query.executeQuery().next();
            } catch (SQLException e) {
                throw new AssertionError("\"" + typed + "\" became " + words.expression(), e);
            }
        });
    }
}
