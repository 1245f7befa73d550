package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.event.Size;
import org.dragoman.engine.factuality.Auxiliary;
import org.dragoman.engine.factuality.Value;
import org.dragoman.engine.time.DayInterval;

/**
 * One report of an {@link Account}.
 *
 * @param offset where its trigger begins in the article's text, in UTF-16 code units
 * @param sentence index of its sentence
 * @param type PLOVER event
 * @param modes words of PLOVER modes
 * @param actors who did it; for reciprocal events everybody
 * @param recipients to whom
 * @param initiators who asked for it or began it
 * @param place where, where known
 * @param days when, as wide as the text leaves it
 * @param dated whether words of its own say when
 * @param size numbers of people harmed or held
 * @param auxiliary PLOVER's auxiliary modes
 * @param statements the statements in whose content it stands and none of which holds another: the innermost ones
 * @param author the author's factuality value
 * @param values the factuality value by place of the statement
 * @param trigger dictionary form of the trigger, lower case
 * @param deed dictionary form of the noun that the trigger governs and that names the deed ("ordering the killing")
 * @param ordered whether it tells that its actor ordered the deed rather than that he did it
 * @param anaphor whether the trigger is a noun that refers back ("the meeting", "this attack")
 * @param nominal whether the trigger is a noun
 * @param complement the report of what it speaks of: what is demanded, alleged, threatened
 * @param titled how many words of the title name its trigger or its people
 */
public record AccountReport(
        int offset,
        int sentence,
        EventType type,
        List<String> modes,
        List<Participant> actors,
        List<Participant> recipients,
        List<Participant> initiators,
        Optional<Site> place,
        DayInterval days,
        boolean dated,
        Size size,
        Set<Auxiliary> auxiliary,
        List<Integer> statements,
        Value author,
        Map<Integer, Value> values,
        String trigger,
        Optional<String> deed,
        boolean ordered,
        boolean anaphor,
        boolean nominal,
        OptionalInt complement,
        int titled) {

    public AccountReport {
        Objects.requireNonNull(type, "type");
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        initiators = List.copyOf(initiators);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(size, "size");
        auxiliary = Set.copyOf(auxiliary);
        statements = List.copyOf(statements);
        Objects.requireNonNull(author, "author");
        values = Map.copyOf(values);
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(complement, "complement");
    }

    /** Whether it is told as something that happened or did not, rather than as planned or imagined. */
    Reality reality() {
        if (auxiliary.contains(Auxiliary.HYPOTHETICAL)) {
            return Reality.IMAGINED;
        }
        return auxiliary.contains(Auxiliary.FUTURE) ? Reality.AHEAD : Reality.PAST;
    }

    /** Whether the text says that it did not happen. */
    boolean negated() {
        return auxiliary.contains(Auxiliary.NEGATION);
    }

    /** The same report of another event or of others who take part. */
    public AccountReport coded(
            EventType type, List<String> modes, List<Participant> actors, List<Participant> recipients) {
        return changed(type, modes, actors, recipients, days, complement);
    }

    /** The same report on other days. */
    public AccountReport on(DayInterval days) {
        return changed(type, modes, actors, recipients, days, complement);
    }

    /** The same report with another complement. */
    public AccountReport withComplement(OptionalInt complement) {
        return changed(type, modes, actors, recipients, days, complement);
    }

    private AccountReport changed(
            EventType type,
            List<String> modes,
            List<Participant> actors,
            List<Participant> recipients,
            DayInterval days,
            OptionalInt complement) {
        return new AccountReport(
                offset,
                sentence,
                type,
                modes,
                actors,
                recipients,
                initiators,
                place,
                days,
                dated,
                size,
                auxiliary,
                statements,
                author,
                values,
                trigger,
                deed,
                ordered,
                anaphor,
                nominal,
                complement,
                titled);
    }
}
