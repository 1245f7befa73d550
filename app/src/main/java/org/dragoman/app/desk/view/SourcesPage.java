package org.dragoman.app.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.store.Tally;

/**
 * What sources claimed and what became of it.
 *
 * @param outlets outlets at which claims entered the record
 * @param unnamed unnamed sources by the words for them
 * @param undescribed how many claims of unnamed sources there are that no words describe
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

    /** Names that differ in case alone are one, spelt as most of its claims spell it. */
    private static List<Line> lines(List<Tally> tallies) {
        Map<String, Map<String, Long>> statuses = new LinkedHashMap<>();
        Map<String, Map<String, Long>> spellings = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            String key = tally.name().toLowerCase(Locale.ROOT);
            statuses.computeIfAbsent(key, name -> new LinkedHashMap<>()).merge(tally.group(), tally.count(), Long::sum);
            spellings.computeIfAbsent(key, name -> new LinkedHashMap<>()).merge(tally.name(), tally.count(), Long::sum);
        }
        List<Line> lines = new ArrayList<>();
        statuses.forEach((key, byStatus) ->
                lines.add(Line.of(mostFrequent(spellings.getOrDefault(key, Map.of())), byStatus)));
        lines.sort(Comparator.comparingLong(Line::events).reversed().thenComparing(Line::name));
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    private static String mostFrequent(Map<String, Long> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
