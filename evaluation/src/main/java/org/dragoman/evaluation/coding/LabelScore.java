package org.dragoman.evaluation.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.engine.event.EventType;

/**
 * How the reports of a record agree with the labels of a set.
 *
 * <p>Where a stretch bears one label, it is found when a report of it is of the labelled event. Whether what else is reported
 * is right the label does not say, so that precision, the share of the reported events (each counted once a stretch) that fit, is
 * a lower bound. Where a stretch bears any number of labels, each label is a question of its own, to which the reports say yes
 * or no.
 *
 * @param events by label, modes left aside; labels that are modes of one event together
 * @param modes by label, with one of its modes
 * @param total over all labels, modes left aside
 * @param totalOfModes over all labels, with one of the modes
 * @param missed by label, how often each event was reported in a stretch in which the label was missed, or
 *     {@code nothing}
 * @param spurious events reported where they do not fit, by label
 */
record LabelScore(
        Map<String, Count> events,
        Map<String, Count> modes,
        Count total,
        Count totalOfModes,
        Map<String, Map<String, Integer>> missed,
        Map<EventType, Map<String, Integer>> spurious) {

    /** The agreement of a set with the reports of a record. */
    static LabelScore of(LabelledSet set, List<CodedReport> reports) {
        Map<String, List<CodedReport>> byArticle = new HashMap<>();
        reports.forEach(report -> byArticle
                .computeIfAbsent(report.article(), id -> new ArrayList<>())
                .add(report));
        Tally tally = new Tally();
        for (LabelledSet.Unit unit : set.units()) {
            List<CodedReport> within = byArticle.getOrDefault(unit.article(), List.of()).stream()
                    .filter(unit::holds)
                    .toList();
            if (set.single()) {
                tally.single(set.labels().meaning(unit.labels().get(0)), within);
            } else {
                tally.each(set.labels(), unit.labels(), within);
            }
        }
        return tally.score();
    }

    /** Adds up; for one thread. */
    private static final class Tally {
        private final Map<String, Count> events = new LinkedHashMap<>();
        private final Map<String, Count> modes = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> missed = new TreeMap<>();
        private final Map<EventType, Map<String, Integer>> spurious = new EnumMap<>(EventType.class);

        void single(LabelMeaning meaning, List<CodedReport> reports) {
            if (meaning.leftOut()) {
                return;
            }
            Set<EventType> fitting = EnumSet.noneOf(EventType.class);
            Set<EventType> ofMode = EnumSet.noneOf(EventType.class);
            Set<EventType> other = EnumSet.noneOf(EventType.class);
            for (CodedReport report : reports) {
                if (meaning.isOfEvent(report)) {
                    fitting.add(report.event());
                    if (meaning.isOfMode(report)) {
                        ofMode.add(report.event());
                    }
                } else if (!meaning.standsBeside(report.event())) {
                    other.add(report.event());
                }
            }
            int gold = meaning.fits().isEmpty() ? 0 : 1;
            int said = fitting.size() + other.size();
            add(events, meaning.group(), new Count(fitting.size(), said, fitting.isEmpty() ? 0 : gold, gold));
            add(modes, meaning.label(), new Count(ofMode.size(), said, ofMode.isEmpty() ? 0 : gold, gold));
            if (fitting.isEmpty() && gold > 0) {
                miss(meaning, reports);
            }
            other.forEach(event -> spurious(event, meaning.label()));
        }

        void each(Labels labels, List<String> gold, List<CodedReport> reports) {
            for (LabelMeaning meaning : labels.meanings().values()) {
                if (!meaning.leftOut()) {
                    boolean labelled = gold.contains(meaning.label());
                    boolean event = reports.stream().anyMatch(meaning::isOfEvent);
                    boolean mode = reports.stream().anyMatch(meaning::isOfMode);
                    add(events, meaning.group(), answer(labelled, event));
                    add(modes, meaning.label(), answer(labelled, mode));
                    if (labelled && !mode) {
                        miss(meaning, reports);
                    }
                    if (!labelled && mode) {
                        reports.stream()
                                .filter(meaning::isOfMode)
                                .map(CodedReport::event)
                                .distinct()
                                .forEach(type -> spurious(type, meaning.label()));
                    }
                }
            }
        }

        private static Count answer(boolean gold, boolean said) {
            int both = gold && said ? 1 : 0;
            return new Count(both, said ? 1 : 0, both, gold ? 1 : 0);
        }

        private static void add(Map<String, Count> counts, String label, Count count) {
            counts.merge(label, count, Count::plus);
        }

        private void miss(LabelMeaning meaning, List<CodedReport> reports) {
            Map<String, Integer> instead = missed.computeIfAbsent(meaning.label(), label -> new TreeMap<>());
            if (reports.isEmpty()) {
                instead.merge("nothing", 1, Integer::sum);
            }
            reports.stream()
                    .map(report -> report.event().name())
                    .distinct()
                    .forEach(event -> instead.merge(event, 1, Integer::sum));
        }

        private void spurious(EventType event, String label) {
            spurious.computeIfAbsent(event, type -> new TreeMap<>()).merge(label, 1, Integer::sum);
        }

        LabelScore score() {
            return new LabelScore(
                    new TreeMap<>(events),
                    new TreeMap<>(modes),
                    events.values().stream().reduce(Count.NONE, Count::plus),
                    modes.values().stream().reduce(Count.NONE, Count::plus),
                    missed,
                    spurious);
        }
    }
}
