package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one holder says of an event, wherever it was printed.
 *
 * @param stance the stance that is shown: a position with the value false denies
 * @param holder the holder's name within a sentence
 * @param positions its positions, oldest first; at least one
 */
public record Account(String stance, String holder, List<PositionView> positions) {

    public Account {
        positions = List.copyOf(positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("an account needs at least one position: " + holder);
        }
    }

    public PositionView first() {
        return positions.get(0);
    }

    public Optional<LocalDate> day() {
        return first().day();
    }

    public boolean isInForce() {
        return positions.stream().anyMatch(PositionView::isInForce);
    }
}
