package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines about an event that can be quoted: who says what, in which sentence of which outlet on which day. */
public final class Citations {

    private Citations() {}

    /** The lines for each event of a record, by publication. */
    public static List<String> of(JsonNode record) {
        RecordView view = RecordReader.read(record);
        Set<String> lines = new LinkedHashSet<>();
        for (EventView event : view.events()) {
            lines.add(SafeText.of(new Headline(new ActorNames(view)).of(event)) + " ("
                    + Words.of("status", event.status()) + "; event " + event.id() + ")");
            for (PositionView position : event.positions()) {
                line(view, event, position).ifPresent(lines::add);
            }
        }
        return new ArrayList<>(lines);
    }

    private static Optional<String> line(RecordView view, EventView event, PositionView position) {
        HolderNames names = new HolderNames(view);
        Optional<ArticleView> article = position.article().flatMap(view::article);
        return view.evidence(event, position)
                .flatMap(evidence -> article.map(found -> {
                    String holder = Words.capital(names.of(position));
                    String slot = position.isOnOccurrence()
                            ? ""
                            : ", " + Words.of("slot", position.slot()).toLowerCase(java.util.Locale.ROOT);
                    String superseded = position.isInForce() ? "" : "; no longer its last word";
                    return SafeText.of(holder + " (" + position.stance() + slot + superseded + "): “"
                            + evidence.sentence() + "” — " + source(found));
                }));
    }

    /** "The Larkfield Courier, “Musk met envoy”, 14 November 2024, https://…". */
    private static String source(ArticleView article) {
        return article.outletName()
                + article.title().map(title -> ", “" + title + "”").orElse("")
                + article.published().map(day -> ", " + Days.words(day)).orElse(", no date")
                + article.url().map(url -> ", " + url).orElse("");
    }
}
