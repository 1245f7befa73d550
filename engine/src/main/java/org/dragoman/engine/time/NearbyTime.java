package org.dragoman.engine.time;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Finds times by their place in the sentence alone, where the tree hangs them on the wrong word. */
final class NearbyTime {

    private NearbyTime() {}

    /**
     * The first time behind a verb, with nothing between them that could have a time of its own: no other verb, no
     * event noun, no punctuation, no conjunction.
     */
    static Optional<PlacedTime> after(Sentence sentence, List<PlacedTime> placed, int trigger, TimeWords words) {
        if (!sentence.token(trigger).isVerb()) {
            return Optional.empty();
        }
        for (int at = trigger + 1; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            Optional<PlacedTime> here = placed.stream()
                    .filter(time -> time.text().start() == token.start() && stands(time) && !possesses(sentence, time))
                    .findFirst();
            if (here.isPresent()) {
                return here;
            }
            boolean event =
                    token.isNoun() && words.value("event-noun", token.lemma()).isPresent();
            if (event || token.isVerb() || token.tag().matches("[,.:]|W.*|CC|-LRB-|''|``|MD|TO")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "said Sunday's vote": the time is the vote's. */
    private static boolean possesses(Sentence sentence, PlacedTime time) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().equals("POS")
                        && token.start() == time.time().span().end());
    }

    /** Whether the time has a preposition of its own, or needs none. */
    private static boolean stands(PlacedTime time) {
        return time.text().length() > time.time().span().length()
                || time.time().rule().startsWith("weekday")
                || time.time().rule().startsWith("day.")
                || time.time().rule().startsWith("unit.directed")
                || time.time().rule().startsWith("ago");
    }
}
