package org.dragoman.app.desk.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.engine.event.EventType;
import org.dragoman.store.EventMoment;

/**
 * Cooperation and conflict between two parties over time, on PLOVER's scale from -10 to +10. Disputed events stand beside the others
 * and are in no sum with them; what was only planned or threatened is in neither.
 *
 * @param one the first party, as it was asked for
 * @param other the second
 * @param by "month" or "day"
 * @param points the times in which there was anything, earliest first
 * @param undated how many events have no date as precise as that
 * @param ahead how many events were only planned or threatened
 */
public record PairPage(String one, String other, String by, List<Point> points, int undated, int ahead) {

    private static final Set<String> CONTESTED = Set.of("disputed", "denied", "unconfirmed", "withdrawn");
    private static final Set<String> AHEAD = Set.of("planned", "threatened");
    private static final double FULL = 100;

    public PairPage {
        points = List.copyOf(points);
    }

    /**
     * What happened within a month or a day.
     *
     * @param time as in ISO 8601
     * @param since its first day
     * @param until its last day
     * @param cooperation the sum of the scale over cooperative events that nobody contests
     * @param conflict the same over conflictive ones; 0 or less
     * @param contestedCooperation the same over contested events
     * @param contestedConflict the same over contested events
     * @param events how many events nobody contests
     * @param contested how many somebody contests
     */
    public record Point(
            String time,
            LocalDate since,
            LocalDate until,
            double cooperation,
            double conflict,
            double contestedCooperation,
            double contestedConflict,
            int events,
            int contested) {

        private Point with(double scale, boolean isContested) {
            double up = Math.max(0, scale);
            double down = Math.min(0, scale);
            return new Point(
                    time,
                    since,
                    until,
                    cooperation + (isContested ? 0 : up),
                    conflict + (isContested ? 0 : down),
                    contestedCooperation + (isContested ? up : 0),
                    contestedConflict + (isContested ? down : 0),
                    events + (isContested ? 0 : 1),
                    contested + (isContested ? 1 : 0));
        }
    }

    /** The page of a pair, from its events; "day" gives days, all else months. */
    public static PairPage of(String one, String other, String by, List<EventMoment> events) {
        boolean days = by.equals("day");
        TreeMap<LocalDate, Point> points = new TreeMap<>();
        int undated = 0;
        int ahead = 0;
        for (EventMoment event : events) {
            Optional<LocalDate> first = time(event, days);
            if (AHEAD.contains(event.status())) {
                ahead++;
            } else if (first.isEmpty()) {
                undated++;
            } else {
                double scale =
                        EventType.named(event.type()).map(EventType::scale).orElse(0.0);
                LocalDate since = first.get();
                points.put(
                        since,
                        points.getOrDefault(since, empty(since, days)).with(scale, CONTESTED.contains(event.status())));
            }
        }
        List<Point> sorted = new ArrayList<>(points.values());
        sorted.sort(Comparator.comparing(Point::since));
        return new PairPage(one, other, days ? "day" : "month", sorted, undated, ahead);
    }

    private static Point empty(LocalDate since, boolean days) {
        LocalDate until = days ? since : YearMonth.from(since).atEndOfMonth();
        String time = days ? since.toString() : YearMonth.from(since).toString();
        return new Point(time, since, until, 0, 0, 0, 0, 0, 0);
    }

    /** The first day of the month or the day of an event; empty where the event may have been in two of them. */
    private static Optional<LocalDate> time(EventMoment event, boolean days) {
        if (event.earliest().isEmpty() || event.latest().isEmpty()) {
            return Optional.empty();
        }
        LocalDate earliest = event.earliest().get();
        LocalDate latest = event.latest().get();
        LocalDate first = days ? earliest : earliest.withDayOfMonth(1);
        LocalDate last = days ? latest : latest.withDayOfMonth(1);
        return first.equals(last) ? Optional.of(first) : Optional.empty();
    }

    /** A bar of the drawing: how far it reaches from the middle line, 0 to 100. */
    public double height(double sum) {
        double most = points.stream()
                .mapToDouble(point -> Math.max(
                        point.cooperation() + point.contestedCooperation(),
                        -point.conflict() - point.contestedConflict()))
                .max()
                .orElse(1);
        return Math.round(FULL * 10 * Math.abs(sum) / Math.max(most, 1)) / 10.0;
    }
}
