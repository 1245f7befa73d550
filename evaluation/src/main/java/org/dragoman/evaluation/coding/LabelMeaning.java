package org.dragoman.evaluation.coding;

import java.util.List;
import java.util.Set;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.lexicon.Entry;

/**
 * What a label of a gold set is in PLOVER.
 *
 * @param label the label
 * @param fits codes that a report of the labelled event may have; empty where PLOVER has no such event
 * @param beside codes that its text reports as well as a rule, counted neither for nor against
 * @param by sectors of which an actor must have one; empty where anybody will do
 * @param unnamed whether reports without actor count although {@code by} asks for one
 * @param lethal whether only reports that name dead count
 * @param leftOut whether the label is not scored
 */
record LabelMeaning(
        String label,
        List<PloverCode> fits,
        List<PloverCode> beside,
        Set<String> by,
        boolean unnamed,
        boolean lethal,
        boolean leftOut) {

    LabelMeaning {
        fits = List.copyOf(fits);
        beside = List.copyOf(beside);
        by = Set.copyOf(by);
    }

    /** The meaning that an entry of the mapping states. */
    static LabelMeaning of(Entry entry) {
        return new LabelMeaning(
                entry.id(),
                codes(entry, "fits"),
                codes(entry, "beside"),
                Set.copyOf(entry.texts("by")),
                entry.flag("unnamed", false),
                entry.flag("lethal", false),
                entry.flag("left_out", false));
    }

    /** A label that is a PLOVER code itself. */
    static LabelMeaning same(String label) {
        return new LabelMeaning(label, List.of(PloverCode.parse(label)), List.of(), Set.of(), false, false, false);
    }

    private static List<PloverCode> codes(Entry entry, String field) {
        try {
            return entry.texts(field).stream().map(PloverCode::parse).toList();
        } catch (IllegalArgumentException e) {
            throw entry.problem(field, String.valueOf(e.getMessage()), "codes such as ASSAULT or ASSAULT.aerial");
        }
    }

    /** The label without a mode of PLOVER's behind it. */
    String group() {
        int point = label.indexOf('.');
        return point < 0 ? label : label.substring(0, point);
    }

    /** Whether the report is of the labelled event, its mode left aside. */
    boolean isOfEvent(CodedReport report) {
        return may(report) && fits.stream().anyMatch(code -> code.event() == report.event());
    }

    /** Whether the report is of the labelled event and of one of its modes. */
    boolean isOfMode(CodedReport report) {
        return may(report) && fits.stream().anyMatch(code -> code.covers(report));
    }

    /** Whether the event is one that is counted neither for nor against. */
    boolean standsBeside(EventType event) {
        return beside.stream().anyMatch(code -> code.event() == event);
    }

    private boolean may(CodedReport report) {
        boolean actor = by.isEmpty() || report.sectors().stream().anyMatch(by::contains) || unnamed && !report.named();
        return actor && (!lethal || report.lethal());
    }
}
