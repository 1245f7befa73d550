package org.dragoman.engine.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.event.FrameMatch.Fired;
import org.dragoman.engine.language.Sentence;

/** Who takes part in an event by what its sentence says around it, where the slots of its frame leave it open. */
final class ImpliedRoles {

    private static final Set<String> MOMENT = Set.of("as", "after");

    private final PredicateFinder predicates;
    private final SlotReader slots;
    private final FrameLexicon frames;
    private final Sentence sentence;

    ImpliedRoles(PredicateFinder predicates, SlotReader slots, FrameLexicon frames) {
        this.predicates = predicates;
        this.slots = slots;
        this.frames = frames;
        this.sentence = predicates.grammar().sentence();
    }

    /** Who attacked where only the means or the moment tells: "killed in a Trump-ordered strike", "killed when soldiers opened fire". */
    List<Mention> attackers(Predicate predicate, Map<Integer, Fired> best) {
        List<Mention> found = agentsOfMeans(predicate);
        return found.isEmpty() ? agentsOfMoment(predicate, best) : found;
    }

    /** "killed in a Trump-ordered strike": whose attack it was. */
    private List<Mention> agentsOfMeans(Predicate predicate) {
        for (String slot : List.of("subject", "in", "by", "during", "with")) {
            for (int filler : predicate.slot(slot)) {
                if (frames.knows(sentence, filler, Predicate.Kind.NOUN)) {
                    List<Mention> found = slots.actorsBehind(List.of(filler));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** "killed when soldiers opened fire": whose attack it was. */
    private List<Mention> agentsOfMoment(Predicate predicate, Map<Integer, Fired> best) {
        return sentence.tree().dependents(predicate.trigger(), "advcl").stream()
                .filter(clause -> predicates.grammar().isMarkedBy(clause, MOMENT)
                        || sentence.tree().dependents(clause, "advmod").stream()
                                .anyMatch(
                                        word -> predicates.grammar().lemma(word).equals("when")))
                .map(best::get)
                .filter(fired -> fired != null && fired.frame().event() == EventType.ASSAULT)
                .flatMap(fired -> fired.actors().stream())
                .distinct()
                .toList();
    }

    /** Whom a demand, promise or threat is for, where only its clause says so. */
    List<Mention> addressees(Predicate predicate, EventType type, Map<Integer, Fired> best) {
        for (int clause : predicate.complements()) {
            if (predicates.isStatement(clause)) {
                continue;
            }
            Predicate inner = predicates.at(clause);
            if (type == EventType.REQUEST) {
                List<Mention> asked = slots.actorsOf(inner.slot(inner.passive() ? "object" : "subject"));
                if (!asked.isEmpty()) {
                    return asked;
                }
            }
            Fired act = best.get(clause);
            if (act != null && !act.recipients().isEmpty()) {
                return act.recipients();
            }
            List<Mention> found =
                    slots.actors(inner, List.of("object", "against", "on", "with", "to"), false, Set.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
