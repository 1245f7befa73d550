package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the status changed from one day of publication to the next (RECORD.md, rule 9). */
final class History {

    private History() {}

    /**
     * The changes.
     *
     * @param positions by publication, not yet marked for supersession
     */
    static List<Change> of(List<Position> positions, StatusRules rules) {
        List<Change> changes = new ArrayList<>();
        int seen = 0;
        while (seen < positions.size()) {
            Optional<java.time.LocalDate> day = positions.get(seen).published();
            while (seen < positions.size() && positions.get(seen).published().equals(day)) {
                seen++;
            }
            Standing standing = rules.stand(Supersession.mark(positions.subList(0, seen)));
            boolean same = !changes.isEmpty() && changes.get(changes.size() - 1).status() == standing.status();
            if (!same) {
                changes.add(new Change(day, standing.status(), standing.because()));
            }
        }
        return changes;
    }
}
