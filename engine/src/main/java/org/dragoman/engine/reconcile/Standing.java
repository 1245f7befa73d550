package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Objects;

/**
 * How an event stands, and why.
 *
 * @param stage happened, planned or threatened
 * @param support the strongest in force
 * @param contest how it is contested
 * @param status the word that follows
 * @param because places, among the event's positions, of those that did it
 */
public record Standing(Stage stage, Support support, Contest contest, Status status, List<Integer> because) {

    public Standing {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(contest, "contest");
        Objects.requireNonNull(status, "status");
        because = List.copyOf(because);
    }
}
