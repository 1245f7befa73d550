package org.dragoman.app.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts an event into a sentence.
 *
 * @param names the names of actors
 */
public record Headline(ActorNames names) {

    /** "Amir Saeid Iravani (Iran, government) and Elon Musk (USA) met". */
    public String of(EventView event) {
        Phrase phrase = Phrase.of(event.event(), event.mode());
        String actors = names.list(event, event.actors());
        String recipients = names.list(event, event.recipients());
        return Words.capital(sentence(event, phrase, actors, recipients));
    }

    private String sentence(EventView event, Phrase phrase, String actors, String recipients) {
        Optional<String> helper = helper(event);
        if (!actors.isEmpty() && !recipients.isEmpty()) {
            return actors + " " + helper.map(word -> word + phrase.base()).orElse(phrase.past()) + " " + recipients;
        }
        if (!actors.isEmpty()) {
            return actors + " " + helper.map(word -> word + phrase.baseAlone()).orElse(phrase.pastAlone());
        }
        String noun = phrase.noun() + helper.map(word -> note(event)).orElse("");
        if (recipients.isEmpty()) {
            return noun;
        }
        boolean plural = names.isPlural(event, event.recipients());
        return helper.isPresent()
                ? noun + ", of which the other side would be " + recipients
                : recipients + " " + phrase.passive().replace("{was}", plural ? "were" : "was");
    }

    /** "New York City, 11 Nov 2024"; empty where neither is known. */
    public String whereAndWhen(EventView event) {
        return String.join(
                ", ",
                Stream.concat(
                                event.place().stream(),
                                Stream.of(event.date().words()).filter(days -> !days.isEmpty()))
                        .toList());
    }

    /** The words before the verb where the event is not said to have happened. */
    private Optional<String> helper(EventView event) {
        String stage = event.stage().orElse("happened");
        if (stage.equals("planned")) {
            return Optional.of(names.isPlural(event, event.actors()) ? "plan to " : "plans to ");
        }
        if (stage.equals("threatened")) {
            return Optional.of(names.isPlural(event, event.actors()) ? "threaten to " : "threatens to ");
        }
        if (all(event, "negation")) {
            return Optional.of("did not ");
        }
        if (all(event, "future")) {
            return Optional.of("will ");
        }
        return all(event, "hypothetical") ? Optional.of("might ") : Optional.empty();
    }

    private String note(EventView event) {
        String stage = event.stage().orElse("happened");
        if (!stage.equals("happened")) {
            return ", " + stage;
        }
        return Stream.of("negation", "future", "hypothetical")
                .filter(auxiliary -> all(event, auxiliary))
                .findFirst()
                .map(auxiliary -> ", " + Words.of("auxiliary", auxiliary))
                .orElse("");
    }

    private boolean all(EventView event, String auxiliary) {
        List<ReportView> reports = names.record().reportsOf(event);
        return !reports.isEmpty()
                && reports.stream().allMatch(report -> report.auxiliary().contains(auxiliary));
    }
}
