package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionIdTest {

    @Test
    void earlierTextsStandBeforeLaterOnesAndBeforeTheTextInForce() {
        List<String> ids = new ArrayList<>(List.of("b", "a", "a@v10", "a@v2"));
        ids.sort(VersionId.ORDER);

        assertThat(ids).containsExactly("a@v2", "a@v10", "a", "b");
    }

    @Test
    void differentIdsNeverCompareAsEqual() {
        assertThat(VersionId.ORDER.compare("a@v1", "a@v01")).isNotZero();
        assertThat(VersionId.ORDER.compare("a@v", "a@v0")).isNotZero();
    }

    @Test
    void onlyWhatIsMadeForEarlierTextsNamesOne() {
        assertThat(VersionId.article(VersionId.earlier("a", 1))).isEqualTo("a");
        assertThat(VersionId.article("a@v01")).isEqualTo("a@v01");
        assertThat(VersionId.article("a@v2/page")).isEqualTo("a@v2/page");
    }
}
