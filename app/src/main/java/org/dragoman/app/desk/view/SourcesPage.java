package org.dragoman.app.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.store.Tally;

/**
 * What sources claimed and what became of it.
 *
 * @param outlets outlets at which claims entered the record
 * @param unnamed unnamed sources by the words for them
 * @param undescribed of how many events an unnamed source tells whom no words describe
 */
public record SourcesPage(List<Line> outlets, List<Line> unnamed, long undescribed) {

    private static final int MOST = 100;

    public SourcesPage {
        outlets = List.copyOf(outlets);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * One source.
     *
     * @param name its name
     * @param events how many events it is a source of
     * @param borneOut how many of these are confirmed or corroborated
     * @param contested how many are disputed, denied or unconfirmed
     * @param withdrawn how many were taken back
     * @param rest how many stand as they were claimed
     */
    public record Line(String name, long events, long borneOut, long contested, long withdrawn, long rest) {

        private static Line of(String name, Map<String, Long> byStatus) {
            long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
            long borneOut = byStatus.getOrDefault("confirmed", 0L) + byStatus.getOrDefault("corroborated", 0L);
            long contested = byStatus.getOrDefault("disputed", 0L)
                    + byStatus.getOrDefault("denied", 0L)
                    + byStatus.getOrDefault("unconfirmed", 0L);
            long withdrawn = byStatus.getOrDefault("withdrawn", 0L);
            return new Line(name, all, borneOut, contested, withdrawn, all - borneOut - contested - withdrawn);
        }
    }

    /** The page, from counts by name and status. */
    public static SourcesPage of(List<Tally> outlets, List<Tally> unnamed) {
        return new SourcesPage(
                lines(outlets),
                lines(unnamed.stream().filter(tally -> !tally.name().isBlank()).toList()),
                unnamed.stream()
                        .filter(tally -> tally.name().isBlank())
                        .mapToLong(Tally::count)
                        .sum());
    }

    private static List<Line> lines(List<Tally> tallies) {
        Map<String, Map<String, Long>> statuses = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            statuses.computeIfAbsent(tally.name(), name -> new LinkedHashMap<>())
                    .put(tally.group(), tally.count());
        }
        List<Line> lines = new ArrayList<>();
        statuses.forEach((name, byStatus) -> lines.add(Line.of(name, byStatus)));
        lines.sort(Comparator.comparingLong(Line::events).reversed().thenComparing(Line::name));
        return lines.subList(0, Math.min(MOST, lines.size()));
    }
}
