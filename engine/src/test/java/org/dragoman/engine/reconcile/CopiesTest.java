package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String DISPATCH =
            "The river rose above its banks near the old mill early on Tuesday and flooded two villages in the north of the "
                    + "province. Some three hundred families spent the night in schools and in the town hall, where volunteers "
                    + "handed out blankets and soup. Engineers opened the gates of the upper dam by hand after the power failed. "
                    + "The provincial governor asked the army for boats and said that the road to the coast would stay closed for "
                    + "at least a week. Farmers drove their cattle up to the hills before the water came.";
    private static final String OTHER =
            "Striking bus drivers blocked the main square of the capital on Wednesday and held up traffic for hours. The union "
                    + "wants higher pay and shorter shifts. Commuters walked to work in the rain, and shops along the avenue "
                    + "stayed shut until noon. The transport company offered to talk, but named no date.";
    private static final String QUOTATION =
            "“We have seen the report and we will answer every question that it raises in full, before parliament and before the "
                    + "public, as soon as the commission has finished its work and has heard everybody who was there,”";

    @Test
    void aCutTextUnderAnotherNameIsACopyOfTheAgencys() {
        Account agency = Dispatches.account("z-agency", "2024-11-14", "Reuters", DISPATCH);
        Account copy = Dispatches.account(
                "a-copy", "2024-11-13", "Larkfield Courier", DISPATCH.substring(0, DISPATCH.indexOf("The provincial")));

        assertThat(Copies.among(List.of(copy, agency)).originals())
                .containsOnly(java.util.Map.entry("a-copy", "z-agency"));
    }

    @Test
    void aQuotedStatementMakesNoCopy() {
        Account one =
                Dispatches.account("one", "2024-11-14", "Larkfield Courier", DISPATCH + " " + QUOTATION + " he said.");
        Account other =
                Dispatches.account("other", "2024-11-14", "Harbour Sentinel", OTHER + " " + QUOTATION + " she said.");

        assertThat(Copies.among(List.of(one, other)).originals()).isEmpty();
    }

    @Test
    void aMixtureDoesNotMakeItsTwoSourcesOne() {
        Account one = Dispatches.account("one", "2024-11-14", "Larkfield Courier", DISPATCH);
        Account other = Dispatches.account("other", "2024-11-14", "Harbour Sentinel", OTHER);
        Account mixture = Dispatches.account("mixture", "2024-11-15", "Marlowe Dispatch", DISPATCH + "\n\n" + OTHER);
        Copies copies = Copies.among(List.of(one, other, mixture));

        assertThat(copies.areCopies(one, other)).isFalse();
        assertThat(copies.originals()).containsOnlyKeys("mixture");
    }

    @Test
    void copiesOfOneTextAreCopiesOfEachOther() {
        String first = DISPATCH.substring(0, DISPATCH.indexOf("Engineers"));
        String last = DISPATCH.substring(DISPATCH.indexOf("Engineers"));
        Account agency = Dispatches.account("agency", "2024-11-14", "Reuters", DISPATCH);
        Account one = Dispatches.account("one", "2024-11-14", "Larkfield Courier", first);
        Account other = Dispatches.account("other", "2024-11-14", "Harbour Sentinel", last);

        assertThat(Copies.among(List.of(one, other, agency)).areCopies(one, other))
                .isTrue();
    }
}
