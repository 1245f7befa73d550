package org.dragoman.app.show;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.coding.Report;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.event.FrameTrace;
import org.dragoman.engine.factuality.Judgement;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.DayInterval;
import org.dragoman.engine.time.TimeExpression;

/** Prints why a passage was coded as it was: trees, actors, times, places, frames, statements, factuality. */
public final class Explanation {

    private static final int NEARLY = 6;

    private final Coding coding;
    private final Knowledge knowledge;
    private final boolean all;

    /**
     * An explanation of a coding.
     *
     * @param all whether every frame that failed is told, not only those that came near
     */
    public Explanation(Coding coding, Knowledge knowledge, boolean all) {
        this.coding = coding;
        this.knowledge = knowledge;
        this.all = all;
    }

    /** Prints it. */
    public void print(PrintStream out) {
        for (Sentence sentence : coding.annotated().sentences()) {
            out.println("Sentence: " + quote(sentence));
            out.println();
            tree(sentence, out);
            actors(sentence, out);
            timesAndPlaces(sentence, out);
            frames(sentence, out);
            reports(sentence, out);
            statements(sentence, out);
            out.println();
        }
    }

    private String quote(Sentence sentence) {
        return PlainText.safe(coding.annotated().quote(sentence.span()));
    }

    private static void tree(Sentence sentence, PrintStream out) {
        out.println("Tree ("
                + sentence.use().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ")");
        for (Token token : sentence.tokens()) {
            if (sentence.tree().head(token.index()) == DependencyTree.ROOT) {
                branch(sentence, token.index(), 1, out);
            }
        }
    }

    private static void branch(Sentence sentence, int at, int depth, PrintStream out) {
        Token token = sentence.token(at);
        out.println("  ".repeat(depth) + PlainText.safe(token.text()) + "  " + token.tag() + "  "
                + sentence.tree().label(at));
        for (int dependent : sentence.tree().dependents(at)) {
            if (!sentence.tree().label(dependent).equals("punct")) {
                branch(sentence, dependent, depth + 1, out);
            }
        }
    }

    private void actors(Sentence sentence, PrintStream out) {
        List<Mention> mentions = coding.actors().mentions(sentence.index());
        if (!mentions.isEmpty()) {
            out.println("Actors");
        }
        for (Mention mention : mentions) {
            out.println("  " + words(mention) + " = "
                    + PlainText.safe(coding.actors().entity(mention).name())
                    + " (" + coding.actors().entity(mention).kind().word()
                    + mention.role().country().map(code -> ", " + code).orElse("")
                    + mention.role().sector().map(sector -> ", " + sector).orElse("")
                    + mention.role().office().map(office -> ", " + office).orElse("")
                    + mention.role()
                            .inferred()
                            .map(how -> ", inferred from the " + how)
                            .orElse("") + ")");
        }
    }

    private void timesAndPlaces(Sentence sentence, PrintStream out) {
        for (TimeExpression time : coding.times()) {
            if (time.sentence() == sentence.index()) {
                out.println("Time  " + PlainText.safe(coding.annotated().quote(time.span())) + " = " + time.type() + " "
                        + time.value() + " (" + days(time.days()) + "), rule " + time.rule());
            }
        }
        for (Place place : coding.places()) {
            if (place.sentence() == sentence.index()) {
                out.println("Place  " + PlainText.safe(coding.annotated().quote(place.span())) + " = " + place.name()
                        + place.country().map(code -> ", " + code).orElse("") + ", "
                        + place.use().name().toLowerCase(java.util.Locale.ROOT)
                        + place.entry().map(entry -> ", entry " + entry).orElse(", in no gazetteer"));
            }
        }
    }

    private void frames(Sentence sentence, PrintStream out) {
        Map<Integer, List<FrameTrace>> byTrigger = knowledge.events().explain(sentence, coding.actors()).stream()
                .collect(Collectors.groupingBy(trace -> trace.trigger().start(), TreeMap::new, Collectors.toList()));
        if (byTrigger.isEmpty()) {
            out.println("Frames: no word of the sentence is in any frame");
        }
        byTrigger.values().forEach(traces -> {
            out.println("Frames at '"
                    + PlainText.safe(coding.annotated().quote(traces.get(0).trigger())) + "': "
                    + PlainText.safe(traces.get(0).predicate()));
            long failed = traces.stream().filter(Explanation::failed).count();
            int shown = 0;
            for (FrameTrace trace : traces) {
                if (!failed(trace) || all || shown++ < NEARLY) {
                    out.println("  " + word(trace.outcome()) + "  " + trace.frame() + " (" + trace.event() + ")"
                            + trace.failure()
                                    .map(why -> ": " + PlainText.safe(why))
                                    .orElse(""));
                }
            }
            if (!all && failed > NEARLY) {
                out.println("  and " + (failed - NEARLY) + " more that failed (--all shows them)");
            }
        });
    }

    private static boolean failed(FrameTrace trace) {
        return trace.outcome() == FrameTrace.Outcome.FAILED;
    }

    private static String word(FrameTrace.Outcome outcome) {
        return switch (outcome) {
            case FIRED -> "fired ";
            case OUTDONE -> "outdone";
            case FAILED -> "failed";
        };
    }

    private void reports(Sentence sentence, PrintStream out) {
        reports("Report", coding.reports(), sentence, out);
        reports("Left out for its low confidence", coding.doubted(), sentence, out);
    }

    private void reports(String title, List<Report> reports, Sentence sentence, PrintStream out) {
        for (Report report : reports) {
            EventMention mention = report.mention();
            if (mention.sentence() == sentence.index()) {
                out.println(title + " " + report.id() + "  " + mention.type() + mention.modes() + " CAMEO "
                        + mention.cameo() + " at '"
                        + PlainText.safe(coding.annotated().quote(mention.span())) + "'");
                out.println("  actor " + names(mention.actors()) + ", recipient " + names(mention.recipients())
                        + (mention.initiators().isEmpty() ? "" : ", initiator " + names(mention.initiators())));
                out.println("  when " + days(report.date().days())
                        + (report.date().inferred() ? " (inferred)" : "")
                        + report.place().map(place -> ", where " + place.name()).orElse("")
                        + (report.factuality().auxiliary().isEmpty()
                                ? ""
                                : ", "
                                        + report.factuality().auxiliary().stream()
                                                .map(auxiliary -> auxiliary.word())
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
                for (Judgement judgement : report.factuality().judgements()) {
                    out.println("  for " + judgement.holder() + ": "
                            + judgement.value().code());
                }
                out.println("  by frame " + mention.frame() + ", confidence " + report.confidence());
            }
        }
    }

    private void statements(Sentence sentence, PrintStream out) {
        for (Statement statement : coding.statements()) {
            if (statement.sentence() == sentence.index()) {
                out.println("Statement " + statement.id() + "  "
                        + statement
                                .source()
                                .map(source -> PlainText.safe(coding.annotated().quote(source.span())) + " ("
                                        + source.kind().word() + ")")
                                .orElse("nobody named")
                        + " " + statement.stance().word()
                        + statement
                                .cue()
                                .map(cue -> " by '"
                                        + PlainText.safe(coding.annotated().quote(cue)) + "'")
                                .orElse("")
                        + statement.within().map(outer -> " within " + outer).orElse("") + ", rule "
                        + statement.rule());
                statement
                        .content()
                        .forEach(span -> out.println("  content: "
                                + PlainText.safe(coding.annotated().quote(span))));
            }
        }
    }

    private String names(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "nobody"
                : mentions.stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(Mention mention) {
        return PlainText.safe(coding.annotated().quote(mention.span()));
    }

    private static String days(DayInterval days) {
        if (days.isBounded() && days.earliest().equals(days.latest())) {
            return days.earliest().orElseThrow().toString();
        }
        return days.earliest().map(Object::toString).orElse("?") + " to "
                + days.latest().map(Object::toString).orElse("?");
    }
}
