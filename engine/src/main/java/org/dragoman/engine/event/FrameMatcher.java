package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.event.Frame.Need;
import org.dragoman.engine.event.FrameLexicon.Candidate;
import org.dragoman.engine.language.Sentence;

/** Tries frames at a predicate: conditions first, then roles. Serves one sentence in one thread. */
final class FrameMatcher {

    private static final int FAILS = -1;

    /** Prepositions whose noun is as a rule where something happens, and not somebody's. */
    private static final Set<String> SETTINGS = Set.of("in", "at", "on", "under", "before", "during");

    /** "fired at targets in Lebanon": whose land is hit, where nobody else is named. */
    private static final List<String> STRUCK_IN = List.of("at.in", "on.in", "against.in", "object.in");

    private final SlotReader slots;
    private final PredicateFinder predicates;
    private final Generalities generalities;

    FrameMatcher(PredicateFinder predicates, SlotReader slots, Generalities generalities) {
        this.predicates = predicates;
        this.slots = slots;
        this.generalities = generalities;
    }

    /** Tries one frame. */
    FrameMatch match(Predicate predicate, Candidate candidate) {
        Frame frame = candidate.frame();
        Set<Integer> consumed = new LinkedHashSet<>();
        int met = (predicate.kind() == Predicate.Kind.NOUN ? 4 : 3)
                * candidate.words().size();
        for (Condition condition : frame.conditions()) {
            int weight = weight(condition, predicate, candidate, consumed);
            if (weight < 0) {
                return new FrameMatch.Failed(predicate, frame, candidate.words(), met, false, condition.described());
            }
            met += weight;
        }
        met += foreignParticles(predicate, candidate);
        Optional<String> general = generalities.objection(predicate, frame.event(), predicates.grammar());
        if (general.isPresent()) {
            return new FrameMatch.Failed(predicate, frame, candidate.words(), met, false, general.get());
        }
        return withRoles(predicate, candidate, consumed, met);
    }

    /** "called off" is not quite "called": a particle that the trigger does not name counts against it. */
    private int foreignParticles(Predicate predicate, Candidate candidate) {
        int foreign = 0;
        if (predicate.kind() == Predicate.Kind.VERB) {
            for (int particle : predicate.sentence().tree().dependents(predicate.trigger(), "compound:prt")) {
                if (!candidate.words().contains(particle)) {
                    foreign--;
                }
            }
        }
        return foreign;
    }

    private FrameMatch withRoles(Predicate predicate, Candidate candidate, Set<Integer> consumed, int met) {
        Frame frame = candidate.frame();
        Set<Integer> words = candidate.words();
        List<Mention> actors = agents(predicate, frame, words);
        boolean sure = !actors.isEmpty();
        if (actors.isEmpty()) {
            actors = agentsBehind(predicate, frame, words);
        }
        actors = together(actors, List.of());
        List<Mention> recipients = recipients(predicate, frame, words, actors);
        if (frame.reciprocal()) {
            List<Mention> named = together(actors, recipients);
            if (!named.isEmpty() && slots.actorsOf(predicate.slot("with")).containsAll(named)) {
                recipients = together(recipients, slots.actorsOf(predicates.subjectAround(predicate)));
            }
            List<Mention> all = together(actors, recipients);
            actors = slots.participants(frame.event(), all);
            if (actors.size() == 1 && all.size() > 1) {
                return new FrameMatch.Failed(
                        predicate, frame, words, met, false, "who speaks to journalists makes a statement");
            }
            recipients = List.of();
        } else {
            recipients = without(recipients, actors);
        }
        List<Mention> finalActors = actors;
        List<Mention> finalRecipients = recipients;
        boolean somebody = frame.recipient().contains("object")
                && slots.fillers(predicate, "object", frame.possessorSuffers(), words).stream()
                        .anyMatch(slots::isSomebody);
        Optional<String> lacking = lacking(frame, actors, recipients, somebody)
                .or(() -> slots.objection(frame, finalActors, finalRecipients));
        if (lacking.isPresent()) {
            return new FrameMatch.Failed(predicate, frame, words, met, true, lacking.get());
        }
        return new FrameMatch.Fired(predicate, frame, words, met, actors, recipients, consumed, sure);
    }

    private List<Mention> agents(Predicate predicate, Frame frame, Set<Integer> words) {
        List<String> paths = subjectSuffers(predicate, frame)
                ? frame.actor().stream().filter(path -> !path.equals("subject")).toList()
                : frame.actor();
        return slots.actors(predicate, paths, frame.possessorSuffers(), words).stream()
                .filter(mention -> !slots.isOnlyNamed(predicate, frame, mention))
                .toList();
    }

    /** Whose things or nameless people the slots name: "Israeli jets", "by Iraqi interrogators". */
    private List<Mention> agentsBehind(Predicate predicate, Frame frame, Set<Integer> words) {
        for (String path : frame.actor()) {
            boolean ownSubject = path.equals("subject") && subjectSuffers(predicate, frame);
            if (!ownSubject && !SETTINGS.contains(path) && !path.equals("object.in")) {
                List<Mention> found =
                        slots.actorsBehind(slots.fillers(predicate, path, frame.possessorSuffers(), words)).stream()
                                .filter(mention -> !slots.isOnlyNamed(predicate, frame, mention))
                                .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "five soldiers died": where a frame knows the subject as recipient, a verb without object tells of its subject. */
    private static boolean subjectSuffers(Predicate predicate, Frame frame) {
        return frame.recipient().contains("subject") && !predicate.fills("object");
    }

    private List<Mention> recipients(Predicate predicate, Frame frame, Set<Integer> words, List<Mention> actors) {
        for (String path : frame.recipient()) {
            List<Mention> found =
                    without(slots.actorsOf(slots.fillers(predicate, path, frame.possessorSuffers(), words)), actors);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Mention> astray = without(slots.actors(predicate, astray(frame), frame.possessorSuffers(), words), actors);
        if (!astray.isEmpty()) {
            return astray;
        }
        if (frame.reciprocal()) {
            List<Mention> partners = without(
                    slots.actors(predicate, List.of("with", "between", "among", "object.with"), false, words), actors);
            if (!partners.isEmpty()) {
                return partners;
            }
        }
        for (String path : frame.recipient()) {
            boolean ownAgent = path.equals("by") && predicate.passive();
            if (!path.equals("in")
                    && !ownAgent
                    && !(path.equals("subject") && !subjectSuffers(predicate, frame) && !predicate.passive())) {
                List<Mention> behind = without(
                        slots.actorsBehind(slots.fillers(predicate, path, frame.possessorSuffers(), words)), actors);
                if (!behind.isEmpty()) {
                    return behind;
                }
            }
        }
        return switch (frame.event()) {
            case ACCUSE -> without(slots.investigated(predicate, frame), actors);
            case PROTEST -> without(slots.addressed(predicate), actors);
            case ASSAULT -> without(slots.actors(predicate, STRUCK_IN, false, words), actors);
            default -> List.of();
        };
    }

    /** Where the parser may have hung a prepositional phrase instead: on the object, or in the clause. */
    private static List<String> astray(Frame frame) {
        List<String> paths = new ArrayList<>();
        for (String slot : frame.recipient()) {
            if (slot.indexOf('.') < 0
                    && !Set.of("subject", "object", "indirect", "of", "by").contains(slot)) {
                paths.add("complement." + slot);
                paths.add("object." + slot);
            }
        }
        return paths;
    }

    /**
     * Which role a frame misses.
     *
     * @param somebody whether the event befalls somebody whom the text does not tell apart: "did not shoot anyone"
     */
    private static Optional<String> lacking(
            Frame frame, List<Mention> actors, List<Mention> recipients, boolean somebody) {
        boolean needsBoth = frame.needs().contains(Need.ACTOR) && frame.needs().contains(Need.RECIPIENT);
        if (frame.reciprocal()) {
            int least = needsBoth ? 2 : frame.needs().isEmpty() ? 0 : 1;
            boolean several = actors.size() >= least
                    || actors.stream().anyMatch(mention -> mention.count().orElse(1) > 1);
            return several ? Optional.empty() : Optional.of("needs " + least + " actors, found " + actors.size());
        }
        if (frame.needs().contains(Need.ACTOR) && actors.isEmpty()) {
            return Optional.of("needs an actor in " + frame.actor());
        }
        if (frame.needs().contains(Need.RECIPIENT) && recipients.isEmpty() && !somebody) {
            return Optional.of("needs a recipient in " + frame.recipient());
        }
        return Optional.empty();
    }

    /** The mentions whose entities are not among the others. */
    static List<Mention> without(List<Mention> mentions, List<Mention> others) {
        return mentions.stream()
                .filter(mention ->
                        others.stream().noneMatch(other -> other.entity().equals(mention.entity())))
                .toList();
    }

    /** All mentions, one for each entity. */
    static List<Mention> together(List<Mention> first, List<Mention> second) {
        List<Mention> all = new ArrayList<>();
        for (List<Mention> part : List.of(first, second)) {
            for (Mention mention : part) {
                if (all.stream().noneMatch(other -> other.entity().equals(mention.entity()))) {
                    all.add(mention);
                }
            }
        }
        return List.copyOf(all);
    }

    /** How much a condition that holds adds to the specificity; below 0 where it does not hold. */
    private int weight(Condition condition, Predicate predicate, Candidate candidate, Set<Integer> consumed) {
        boolean suffers = candidate.frame().possessorSuffers();
        if (condition instanceof Condition.SlotWords words) {
            List<Integer> fillers = slots.fillers(predicate, words.slot(), suffers, candidate.words());
            return words.forbidden() ? forbid(fillers, words.words()) : demand(fillers, words.words(), consumed);
        } else if (condition instanceof Condition.SlotPresence presence) {
            List<Integer> fillers = slots.fillers(predicate, presence.slot(), suffers, candidate.words()).stream()
                    .filter(filler -> !predicates.isTime(filler))
                    .toList();
            return fillers.isEmpty() == presence.present() ? FAILS : 1;
        } else if (condition instanceof Condition.SlotKinds kinds) {
            List<Integer> fillers = slots.fillers(predicate, kinds.slot(), suffers, candidate.words());
            if (kinds.forbidden()) {
                return isOfKind(kinds, predicate, fillers) ? FAILS : 0;
            }
            boolean empty =
                    kinds.kinds().contains(SlotKind.NONE) && slots.isEmpty(predicate, kinds.slot(), candidate.words());
            return empty || isOfKind(kinds, predicate, fillers) ? 1 : FAILS;
        } else if (condition instanceof Condition.ClauseWords words) {
            boolean told = Ontology.tellsOfStatements(candidate.frame().event());
            boolean matches = predicate.complements().stream()
                    .filter(clause -> told || !predicates.isStatement(clause))
                    .filter(clause -> candidate.frame().event() != EventType.REQUEST || asksFor(predicate, clause))
                    .anyMatch(clause -> clauseMatches(clause, words.words(), predicate.sentence()));
            return matches == words.forbidden() ? FAILS : words.forbidden() ? 0 : 3;
        } else if (condition instanceof Condition.ClauseModal modal) {
            return predicate.complements().stream().anyMatch(clause -> predicates.isModal(clause, modal.words()))
                    ? 2
                    : FAILS;
        } else if (condition instanceof Condition.ClausePresence presence) {
            boolean none = predicate.complements().stream()
                    .allMatch(clause -> candidate.frame().event() == EventType.REQUEST
                            && (isNoDemand(clause) || !asksFor(predicate, clause)));
            return none == presence.present() ? FAILS : 1;
        }
        if (condition instanceof Condition.Anchored) {
            boolean anchored = predicate.kind() == Predicate.Kind.NOUN && predicates.isAnchored(predicate.trigger());
            return anchored ? 1 : FAILS;
        }
        throw new IllegalStateException("an unknown condition: " + condition);
    }

    /** "asked why it had failed", "insisted that it was premature": questions and claims demand nothing. */
    private boolean isNoDemand(int clause) {
        return predicates.isQuestion(clause) || predicates.isStatement(clause);
    }

    /** Whether a clause of a demand is what is demanded: no question, and behind "told" an infinitive or what must be. */
    private boolean asksFor(Predicate predicate, int clause) {
        Grammar grammar = predicates.grammar();
        if (predicates.isQuestion(clause) || (!grammar.isVerb(clause) && grammar.isStatedOfNoun(clause))) {
            return false;
        }
        boolean press = Stream.of("object", "indirect")
                .flatMap(slot -> predicate.slot(slot).stream())
                .anyMatch(told -> slots.is(told, SlotKind.PRESS));
        return !generalities.isTelling(predicate)
                || grammar.isInfinitive(grammar.firstJoined(clause))
                || (!press && generalities.isNeeded(clause, grammar));
    }

    private int forbid(List<Integer> fillers, Terms words) {
        List<Integer> common =
                fillers.stream().filter(filler -> !slots.isProperNoun(filler)).toList();
        boolean name = fillers.stream().anyMatch(filler -> slots.isProperNoun(filler) && slots.isName(filler, words));
        return name || slots.longest(common, words) > 0 ? FAILS : 0;
    }

    private int demand(List<Integer> fillers, Terms words, Set<Integer> consumed) {
        int longest = slots.longest(fillers, words);
        if (longest == 0) {
            return FAILS;
        }
        fillers.stream()
                .filter(filler -> slots.longest(List.of(filler), words) > 0)
                .forEach(consumed::add);
        return 2 + longest;
    }

    private boolean clauseMatches(int clause, ClauseTerms words, Sentence sentence) {
        if (words.matches(sentence, clause)) {
            return true;
        }
        return predicates.carriedBy(clause).stream().anyMatch(noun -> words.matches(sentence, noun));
    }

    private boolean isOfKind(Condition.SlotKinds condition, Predicate predicate, List<Integer> fillers) {
        if (condition.kinds().contains(SlotKind.CLAUSE)
                && !predicate.complements().isEmpty()) {
            return true;
        }
        return fillers.stream().anyMatch(filler -> condition.kinds().stream().anyMatch(kind -> slots.is(filler, kind)));
    }
}
