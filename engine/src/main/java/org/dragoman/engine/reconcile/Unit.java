package org.dragoman.engine.reconcile;

import java.util.List;

/**
 * Reports of one article that are one event.
 *
 * @param account the article
 * @param keys who its entities are across articles
 * @param reports places of the reports, ascending
 * @param profile what they tell together
 */
record Unit(Account account, EntityKeys keys, List<Integer> reports, Profile profile) {

    Unit {
        reports = List.copyOf(reports);
    }

    /** The first report. */
    ReportReference first() {
        return new ReportReference(account.article(), reports.get(0));
    }
}
