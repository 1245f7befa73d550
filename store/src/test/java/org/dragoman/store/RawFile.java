package org.dragoman.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A SQLite file, seen from outside of the store. */
record RawFile(Path path) {

    private static final List<String> TABLES = List.of(
            "article",
            "coder",
            "coding",
            "event",
            "event_country",
            "event_name",
            "event_article",
            "event_alias",
            "event_address");

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String value(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
        }
    }

    Map<String, String> rowCounts() throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        for (String table : TABLES) {
            counts.put(table, value("SELECT count(*) FROM " + table));
        }
        return counts;
    }

    /** The file must not be open. */
    String hash() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
