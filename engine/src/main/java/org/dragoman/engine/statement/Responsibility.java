package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.event.EventType;

/**
 * Claims of responsibility without the word: an armed group that says it has attacked, or whose men have. What a state's army says
 * of itself stays an assertion.
 */
final class Responsibility {

    private final Words words;
    private final SourceWords vocabulary;
    private final List<Integer> attacks = new ArrayList<>();

    Responsibility(Words words, SourceWords vocabulary, List<EventMention> events) {
        this.words = words;
        this.vocabulary = vocabulary;
        for (EventMention event : events) {
            if (event.type() == EventType.ASSAULT) {
                attacks.add(words.start(event.sentence()) + event.trigger());
            }
        }
    }

    /**
     * The stance of a draft.
     *
     * @param armed whether its source is known to be an armed group
     * @param unknown whether its source is a body of which nothing is known
     */
    Statement.Stance of(Draft draft, boolean armed, boolean unknown) {
        boolean claims = draft.stance() == Statement.Stance.ASSERTS
                && (armed || unknown)
                && attacks.stream()
                        .anyMatch(attack -> draft.says(attack) && isOwn(attack, armed) && !isBeforehand(attack));
        return claims ? Statement.Stance.CLAIMS_RESPONSIBILITY : draft.stance();
    }

    /** Whether the subject of the attack is the speaker or his people. */
    private boolean isOwn(int attack, boolean armed) {
        int subject = words.dependent(attack, "nsubj");
        if (subject == Words.NONE) {
            return false;
        }
        boolean itself = switch (words.lower(subject)) {
            case "it", "they", "we" -> true;
            default -> false;
        };
        int possessor = words.dependent(subject, "nmod:poss");
        boolean people = possessor != Words.NONE
                && vocabulary.isFighter(words.lemma(subject))
                && switch (words.lower(possessor)) {
                    case "its", "their", "our" -> true;
                    default -> false;
                };
        return (itself && armed) || people;
    }

    /** "will attack", "did not attack". */
    private boolean isBeforehand(int attack) {
        for (int dependent : words.dependents(attack)) {
            if (words.tag(dependent).equals("MD")) {
                return true;
            }
        }
        return Stances.isNegated(words, attack);
    }
}
