package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconciliationOrderTest {

    private static final List<Account> ACCOUNTS = Dispatches.several();

    @Test
    void theOrderOfArticlesChangesNothing() {
        Reconciliation made = Reconciler.reconcile(ACCOUNTS);
        for (int seed = 0; seed < 3; seed++) {
            List<Account> shuffled = new ArrayList<>(ACCOUNTS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Reconciler.reconcile(shuffled)).isEqualTo(made);
        }
    }

    @Test
    void articlesThatAreTakenOutAgainLeaveNoTrace() {
        List<Account> without = ACCOUNTS.stream()
                .filter(account -> !account.article().equals("a2"))
                .toList();
        Reconciliation made = Reconciler.reconcile(without);

        Reconciler.reconcile(ACCOUNTS);

        assertThat(Reconciler.reconcile(without)).isEqualTo(made);
    }

    @Test
    void anArticleChangesOnlyTheEventsThatItTouches() {
        List<Account> without = ACCOUNTS.stream()
                .filter(account -> !account.article().startsWith("c"))
                .toList();

        assertThat(Reconciler.reconcile(ACCOUNTS).events())
                .containsAll(Reconciler.reconcile(without).events());
    }
}
