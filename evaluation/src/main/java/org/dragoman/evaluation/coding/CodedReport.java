package org.dragoman.evaluation.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dragoman.engine.event.EventType;

/**
 * What the scorers need of a report in a record.
 *
 * @param article id of its article
 * @param start offset of its trigger, UTF-16
 * @param event its event
 * @param modes its modes
 * @param named whether it has an actor
 * @param sectors sectors of its actors
 * @param lethal whether it names dead
 */
record CodedReport(
        String article,
        int start,
        EventType event,
        List<String> modes,
        boolean named,
        Set<String> sectors,
        boolean lethal) {

    private static final Set<String> UNREAL = Set.of("negation", "hypothetical");

    CodedReport {
        modes = List.copyOf(modes);
        sectors = Set.copyOf(sectors);
    }

    /** The reports of a record, without those that are negated or hypothetical, in the record's order. */
    static List<CodedReport> read(JsonNode record) {
        List<CodedReport> reports = new ArrayList<>();
        for (JsonNode report : record.path("reports")) {
            if (texts(report.path("auxiliary")).stream().noneMatch(UNREAL::contains)) {
                reports.add(of(report));
            }
        }
        return List.copyOf(reports);
    }

    private static CodedReport of(JsonNode report) {
        String event = report.path("event").asText();
        return new CodedReport(
                report.path("article").asText(),
                report.path("trigger").path("start").asInt(),
                EventType.named(event)
                        .orElseThrow(() -> new IllegalArgumentException("Found the event " + event
                                + " in the record, expected one of " + List.of(EventType.values()) + ".")),
                texts(report.path("mode")),
                !report.path("actor").isEmpty(),
                StreamSupport.stream(report.path("actor").spliterator(), false)
                        .map(actor -> actor.path("sector").asText(""))
                        .filter(sector -> !sector.isEmpty())
                        .collect(Collectors.toSet()),
                !report.path("size").path("dead").isMissingNode()
                        && !report.path("size").path("dead").isNull());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
