package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event: what the reports of several articles have in common.
 *
 * @param id its id in the record
 * @param event PLOVER's event
 * @param mode PLOVER's modes
 * @param actors ids of those who did it
 * @param recipients ids of those to whom it was done
 * @param date when
 * @param place where
 * @param reports ids of its reports
 * @param stage happened, planned or threatened
 * @param contest disputed, denied, declined or none
 * @param status the one word for it
 * @param positions who takes which position
 * @param origins where the claim entered the record
 * @param atLeast how many origins are surely independent
 * @param atMost how many may be
 * @param disputes the slots on which accounts differ
 * @param history its status from day to day
 */
public record EventView(
        String id,
        String event,
        List<String> mode,
        List<String> actors,
        List<String> recipients,
        Days date,
        Optional<String> place,
        List<String> reports,
        Optional<String> stage,
        Optional<String> contest,
        String status,
        List<PositionView> positions,
        List<OriginView> origins,
        Optional<Integer> atLeast,
        Optional<Integer> atMost,
        List<DisputeView> disputes,
        List<HistoryView> history) {

    /**
     * Where a claim entered the record.
     *
     * @param outlet the outlet at the end of the citation chain
     * @param holder the source there
     * @param articles ids of the articles that carry it
     */
    public record OriginView(Optional<String> outlet, Optional<String> holder, List<String> articles) {}

    /**
     * A slot on which accounts differ.
     *
     * @param slot which one
     * @param accounts what is said of it
     */
    public record DisputeView(String slot, List<AccountView> accounts) {}

    /**
     * One of several differing accounts.
     *
     * @param value what it says
     * @param positions ids of the positions that say so
     */
    public record AccountView(Optional<String> value, List<String> positions) {}

    /**
     * A status from some day on.
     *
     * @param at the day
     * @param status the status
     * @param because ids of the positions that made it so
     */
    public record HistoryView(Optional<LocalDate> at, String status, List<String> because) {}

    public boolean isContested() {
        return contest.filter(word -> !word.equals("none")).isPresent() || !disputes.isEmpty();
    }
}
