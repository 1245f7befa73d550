package org.dragoman.engine.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.coding.Genre;
import org.dragoman.engine.factuality.Auxiliary;

/** The event that an article is chiefly about: by position, title, repetition and what its statements are about. */
final class MainEvents {

    private static final double EARLY = 2;
    private static final double EARLY_SENTENCES = 3;
    private static final double TITLED = 1.5;
    private static final double SPOKEN_OF = 0.5;
    private static final double BACKGROUND = 0.25;
    private static final double NOT_YET = 0.6;

    private MainEvents() {}

    /**
     * The place of the main unit among an article's units; empty where it reports nothing or is a brief of many stories.
     *
     * @param units the article's units
     */
    static Optional<Integer> of(Account account, List<Unit> units) {
        if (units.isEmpty() || account.genre() == Genre.BRIEF) {
            return Optional.empty();
        }
        Map<Integer, Integer> references = references(account);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < units.size(); i++) {
            double weight = 0;
            int titled = 0;
            for (int report : units.get(i).reports()) {
                AccountReport told = account.reports().get(report);
                weight += weight(told) + SPOKEN_OF * references.getOrDefault(report, 0);
                titled = Math.max(titled, told.titled());
            }
            weight += TITLED * titled;
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return Optional.of(best);
    }

    private static double weight(AccountReport report) {
        double weight = 1 + EARLY * Math.exp(-report.sentence() / EARLY_SENTENCES);
        if (report.auxiliary().contains(Auxiliary.HISTORICAL)) {
            return weight * BACKGROUND;
        }
        return switch (report.reality()) {
            case PAST -> weight;
            case AHEAD -> weight * NOT_YET;
            case IMAGINED -> weight * BACKGROUND;
        };
    }

    private static Map<Integer, Integer> references(Account account) {
        Map<Integer, Integer> references = new HashMap<>();
        for (AccountStatement statement : account.statements()) {
            statement.inside().forEach(report -> references.merge(report, 1, Integer::sum));
            statement.aboutReports().forEach(report -> references.merge(report, 1, Integer::sum));
            statement.aboutStatements().stream()
                    .flatMap(other -> account.statements().get(other).inside().stream())
                    .forEach(report -> references.merge(report, 1, Integer::sum));
        }
        return references;
    }
}
