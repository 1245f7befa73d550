package org.dragoman.app.importing;

import java.sql.SQLException;

/** Lets readers, who know nothing of databases, write to one; what goes wrong there ends the import. */
final class Written {

    private Written() {}

    /** Something that writes. */
    @FunctionalInterface
    interface Step {
        void write() throws SQLException;
    }

    /** @throws IllegalStateException around the {@link SQLException} of a step that failed */
    static void write(Step step) {
        try {
            step.write();
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be written: " + e.getMessage(), e);
        }
    }
}
