package org.dragoman.engine.reconcile;

import java.util.Collection;
import java.util.List;

/**
 * Joins the reports of many articles into events and draws the conclusions of RECORD.md, rules 1 to 9. Pure: the same accounts
 * give the same reconciliation, in whatever order they come. For articles that come and go there is {@link Ledger}.
 */
public final class Reconciler {

    private Reconciler() {}

    /** What follows from the accounts together; no two may have the same article id. */
    public static Reconciliation reconcile(Collection<Account> accounts) {
        return reconcile(accounts, List.of());
    }

    /**
     * What follows from the accounts together and from what people decided about them.
     *
     * @param accounts no two may have the same article id
     * @param decisions of two that contradict each other, parting goes before joining
     */
    public static Reconciliation reconcile(Collection<Account> accounts, List<Decision> decisions) {
        Ledger ledger = new Ledger();
        accounts.stream().sorted(Ledger.ORDER).forEach(ledger::put);
        ledger.decide(decisions);
        return ledger.reconciliation();
    }
}
