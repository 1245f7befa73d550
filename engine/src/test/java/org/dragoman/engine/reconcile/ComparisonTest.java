package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.event.EventType;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void anotherWordThatNamesNobodyTakesUpTheEventBeforeIt() {
        Account account = Dispatches.account(
                "a",
                "2024-06-07",
                "Harbour Sentinel",
                "Norway’s foreign minister met Finland’s ambassador in Oslo on Thursday. The discussion, which Finland "
                        + "initiated, covered fishing, an official said.");
        assertThat(Reconciler.reconcile(List.of(account)).events().stream()
                        .filter(event -> event.type() == EventType.CONSULT))
                .hasSize(1);
    }
}
