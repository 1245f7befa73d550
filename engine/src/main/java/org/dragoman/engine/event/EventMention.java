package org.dragoman.engine.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.article.Span;

/**
 * An event that a frame found at a predicate, before it is known who says so and whether it happened.
 *
 * @param sentence index of the sentence
 * @param trigger index of the trigger token within the sentence
 * @param span the words of the trigger (the head word, with its particle where that is adjacent)
 * @param type PLOVER event
 * @param modes words of PLOVER modes
 * @param contexts words of PLOVER contexts
 * @param cameo CAMEO code
 * @param actors who did it; for reciprocal events everybody
 * @param recipients to whom; empty for reciprocal events
 * @param initiators who asked for it or began it, where the text says so
 * @param complement the trigger token of the clause that the event speaks of (what is demanded, promised, threatened), in
 *     the same sentence
 * @param size numbers of people harmed or held
 * @param ordered whether its actor ordered the deed rather than did it
 * @param frame id of the lexicon entry that made it
 * @param specificity how many conditions its frame met; more is surer
 * @param sure whether its actor fills the slot itself, and does not merely stand behind it
 */
public record EventMention(
        int sentence,
        int trigger,
        Span span,
        EventType type,
        List<String> modes,
        List<String> contexts,
        String cameo,
        List<Mention> actors,
        List<Mention> recipients,
        List<Mention> initiators,
        Optional<Integer> complement,
        Size size,
        boolean ordered,
        String frame,
        int specificity,
        boolean sure) {

    /** The same mention as the event that it is while it lies ahead: cooperation to come is agreed, a retreat to come conceded. */
    public EventMention ahead() {
        return Ontology.whenFuture(type)
                .map(future -> copy(future, List.of(), Ontology.futureCameo(type), actors, recipients))
                .orElse(this);
    }

    /** The same mention with others as its actors and recipients. */
    EventMention with(List<Mention> otherActors, List<Mention> otherRecipients) {
        return copy(type, modes, cameo, otherActors, otherRecipients);
    }

    private EventMention copy(
            EventType otherType,
            List<String> otherModes,
            String otherCameo,
            List<Mention> otherActors,
            List<Mention> otherRecipients) {
        return new EventMention(
                sentence,
                trigger,
                span,
                otherType,
                otherModes,
                contexts,
                otherCameo,
                otherActors,
                otherRecipients,
                initiators,
                complement,
                size,
                ordered,
                frame,
                specificity,
                sure);
    }

    public EventMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(cameo, "cameo");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        initiators = List.copyOf(initiators);
        Objects.requireNonNull(complement, "complement");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(frame, "frame");
    }
}
