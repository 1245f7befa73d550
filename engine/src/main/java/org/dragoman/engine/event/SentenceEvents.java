package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.event.FrameMatch.Failed;
import org.dragoman.engine.event.FrameMatch.Fired;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** The events of one sentence: the best frame for each predicate, and one event for each clause. */
final class SentenceEvents {

    /** Acts whose object is nobody to blame or praise for them. */
    private static final Set<EventType> SUFFERED = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    /** Frames that ask only for when or where come last, before them those that yield; the more specific of the others is meant. */
    private static final Comparator<Fired> BEST = Comparator.comparing(
                    (Fired fired) -> !fired.frame().isAnchored())
            .thenComparing(fired -> !fired.frame().yields())
            .thenComparingInt(Fired::specificity)
            .thenComparing(Fired::sure)
            .thenComparingInt(fired -> Math.min(1, fired.actors().size())
                    + Math.min(1, fired.recipients().size()))
            .thenComparing(
                    Comparator.comparingInt((Fired fired) -> fired.frame().breadth())
                            .reversed())
            .thenComparing(
                    Comparator.comparingInt((Fired fired) -> fired.frame().order())
                            .reversed());

    private final Sentence sentence;
    private final DependencyTree tree;
    private final FrameLexicon frames;
    private final SizeReader sizes;
    private final Set<EventType> before;
    private final PredicateFinder predicates;
    private final SlotReader slots;
    private final FrameMatcher matcher;
    private final Clauses clauses;
    private final ImpliedRoles implied;
    private final List<FrameMatch> tried = new ArrayList<>();

    SentenceEvents(
            Sentence sentence,
            Actors actors,
            FrameLexicon frames,
            LightVerbs light,
            SizeReader sizes,
            Generalities generalities,
            Set<EventType> before) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frames = frames;
        this.sizes = sizes;
        this.before = before;
        this.predicates = new PredicateFinder(sentence, light);
        this.slots = new SlotReader(predicates, actors);
        this.matcher = new FrameMatcher(predicates, slots, generalities);
        this.clauses = new Clauses(predicates.grammar(), light);
        this.implied = new ImpliedRoles(predicates, slots, frames);
    }

    List<EventMention> find() {
        Map<Integer, Fired> best = bestMatches();
        Set<Integer> dropped = droppedTriggers(best);
        List<EventMention> found = new ArrayList<>();
        best.forEach((trigger, fired) -> {
            if (!dropped.contains(trigger)) {
                found.add(mention(fired, best));
            }
        });
        return List.copyOf(found);
    }

    List<FrameTrace> explain() {
        Map<Integer, Fired> best = bestMatches();
        Set<Integer> dropped = droppedTriggers(best);
        List<FrameTrace> traces = new ArrayList<>();
        for (FrameMatch match : tried) {
            if (match instanceof Fired fired) {
                int trigger = fired.predicate().trigger();
                boolean won = fired.equals(best.get(trigger));
                boolean fires = won && !dropped.contains(trigger);
                Optional<String> reason = fires
                        ? Optional.empty()
                        : Optional.of(
                                won
                                        ? "belongs to another event of the sentence"
                                        : best.containsKey(trigger)
                                                ? "less specific than "
                                                        + best.get(trigger)
                                                                .frame()
                                                                .id()
                                                : "a bare noun without anybody");
                traces.add(trace(
                        fired.predicate(),
                        fired.frame(),
                        fires ? FrameTrace.Outcome.FIRED : FrameTrace.Outcome.OUTDONE,
                        fired.specificity(),
                        reason));
            } else if (match instanceof Failed failed) {
                traces.add(trace(
                        failed.predicate(),
                        failed.frame(),
                        FrameTrace.Outcome.FAILED,
                        failed.met(),
                        Optional.of(failed.reason())));
            }
        }
        return List.copyOf(traces);
    }

    private FrameTrace trace(
            Predicate predicate, Frame frame, FrameTrace.Outcome outcome, int specificity, Optional<String> failure) {
        return new FrameTrace(
                sentence.index(),
                sentence.span(predicate.trigger(), predicate.trigger()),
                describe(predicate),
                frame.id(),
                frame.event(),
                outcome,
                specificity,
                failure);
    }

    private String describe(Predicate predicate) {
        StringBuilder words = new StringBuilder(predicate.lemma());
        words.append(predicate.kind() == Predicate.Kind.NOUN ? " (noun)" : predicate.passive() ? " (passive)" : "");
        predicate
                .slots()
                .forEach((slot, fillers) ->
                        words.append("; ").append(slot).append(": ").append(texts(fillers)));
        if (!predicate.complements().isEmpty()) {
            words.append("; complement: ").append(texts(predicate.complements()));
        }
        return words.toString();
    }

    private String texts(List<Integer> tokens) {
        return String.join(
                ", ", tokens.stream().map(token -> sentence.token(token).text()).toList());
    }

    // ---- the best frame for each predicate

    private Map<Integer, Fired> bestMatches() {
        Map<Integer, Fired> best = new LinkedHashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean verb = frames.knows(sentence, i, Predicate.Kind.VERB) && predicates.isVerbPredicate(i);
            boolean noun = frames.knows(sentence, i, Predicate.Kind.NOUN) && predicates.isNounPredicate(i);
            Optional<Fired> fired = verb ? bestMatch(predicates.verb(i)) : Optional.empty();
            if (fired.isEmpty() && noun) {
                fired = bestMatch(predicates.noun(i));
            }
            int trigger = i;
            fired.ifPresent(found -> best.put(trigger, found));
        }
        return best;
    }

    private Optional<Fired> bestMatch(Predicate predicate) {
        List<Fired> fired = new ArrayList<>();
        List<Failed> lacking = new ArrayList<>();
        for (FrameLexicon.Candidate candidate : frames.candidates(predicate)) {
            FrameMatch match = matcher.match(predicate, candidate);
            tried.add(match);
            if (match instanceof Fired success) {
                fired.add(success);
            } else if (match instanceof Failed failed && failed.onlyNeeds()) {
                lacking.add(failed);
            }
        }
        if (!fired.isEmpty()) {
            return fired.stream().filter(found -> !isBare(found)).max(BEST);
        }
        return lacking.stream().findFirst().flatMap(this::anaphoric);
    }

    /** A bare noun without anybody is no event: "killings"; unless its phrase tells when or where. */
    private boolean isBare(Fired fired) {
        return fired.predicate().kind() == Predicate.Kind.NOUN
                && fired.actors().isEmpty()
                && fired.recipients().isEmpty()
                && !fired.frame().isAnchored()
                && !(isDefinite(fired.predicate().trigger())
                        && isPlainSubject(fired.predicate().trigger())
                        && before.contains(fired.frame().event()));
    }

    /** "The meeting lasted two hours", "the discussion, which Iran initiated": an event told before, named again. */
    private Optional<Fired> anaphoric(Failed failed) {
        Predicate predicate = failed.predicate();
        boolean again = predicate.kind() == Predicate.Kind.NOUN
                && before.contains(failed.frame().event())
                && isDefinite(predicate.trigger())
                && (isPlainSubject(predicate.trigger())
                        || (!predicate.initiators().isEmpty()
                                && Ontology.hasInitiator(failed.frame().event())));
        if (!again) {
            return Optional.empty();
        }
        return Optional.of(new Fired(
                predicate, failed.frame(), failed.words(), failed.met(), List.of(), List.of(), Set.of(), false));
    }

    /** A subject without adjectives or phrases that would tell it from others: "the meeting". */
    private boolean isPlainSubject(int noun) {
        for (int dependent : tree.dependents(noun)) {
            String label = tree.label(dependent);
            if (label.equals("amod") || label.equals("compound") || label.equals("nmod")) {
                return false;
            }
        }
        return tree.is(noun, "nsubj");
    }

    private boolean isDefinite(int noun) {
        for (int dependent : tree.dependents(noun)) {
            String word = Words.lower(sentence.token(dependent).text());
            if (tree.is(dependent, "det") && (Words.isDefinite(word) || word.equals("such"))) {
                return true;
            }
        }
        return false;
    }

    // ---- one event for each clause

    private Set<Integer> droppedTriggers(Map<Integer, Fired> best) {
        Set<Integer> dropped = new HashSet<>();
        for (Fired fired : best.values()) {
            if (!dropped.contains(fired.predicate().trigger())) {
                dropCarrierOrNoun(fired, best, dropped);
            }
        }
        for (Fired fired : best.values()) {
            if (!dropped.contains(fired.predicate().trigger())) {
                dropClauses(fired, best, dropped);
                dropInstruments(fired, best, dropped);
            }
        }
        return dropped;
    }

    /** "issued a warning": either the verb or the noun makes the event, whichever knows more. */
    private void dropCarrierOrNoun(Fired fired, Map<Integer, Fired> best, Set<Integer> dropped) {
        int trigger = fired.predicate().trigger();
        if (isAside(fired, best)) {
            dropped.add(trigger);
            return;
        }
        for (int noun : fired.consumed()) {
            Fired other = best.get(noun);
            if (other != null && noun != trigger && (isOneEvent(fired, other) || isCarriedBy(other, trigger))) {
                dropped.add(noun);
            }
        }
        for (int word : fired.words()) {
            if (best.containsKey(word)) {
                dropped.add(word);
            }
        }
        int carrier = fired.predicate().carrier().orElse(trigger);
        if (carrier != trigger) {
            Fired verb = best.get(carrier);
            if (verb != null && !verb.consumed().contains(trigger) && !dropped.contains(trigger)) {
                dropped.add(verb.specificity() >= fired.specificity() ? trigger : carrier);
            }
        }
    }

    /** "signed a trade deal": the verb that the frame joins to its noun only carries it. */
    private static boolean isCarriedBy(Fired noun, int verb) {
        return noun.predicate().carrier().orElse(-1) == verb;
    }

    /** "held talks, which Iran requested": the aside tells who began the talks. */
    private boolean isAside(Fired fired, Map<Integer, Fired> best) {
        int trigger = fired.predicate().trigger();
        int noun = tree.head(trigger);
        return tree.label(trigger).startsWith("acl")
                && best.containsKey(noun)
                && predicates.isCarriedAside(noun, trigger);
    }

    private static boolean isOneEvent(Fired outer, Fired inner) {
        return outer.frame().event() == inner.frame().event()
                || Ontology.absorbsItsClause(outer.frame().event())
                || (outer.frame().event() == EventType.PROTEST && inner.frame().event() == EventType.REQUEST);
    }

    /** What is promised, threatened, demanded or refused is not an event of its own; nor is "to discuss" after "met". */
    private void dropClauses(Fired fired, Map<Integer, Fired> best, Set<Integer> dropped) {
        if (!Ontology.absorbsItsClause(fired.frame().event())) {
            for (int clause : fired.predicate().complements()) {
                Fired inner = best.get(clause);
                if (inner != null
                        && inner.frame().event() == fired.frame().event()
                        && predicates.grammar().isInfinitive(clause)) {
                    dropped.add(clause);
                }
            }
            return;
        }
        for (int clause : fired.predicate().complements()) {
            if (clause == fired.predicate().trigger()
                    || predicates.isStatement(clause)
                    || clauses.describesNoun(clause)) {
                continue;
            }
            dropped.add(clause);
            dropped.addAll(predicates.carriedBy(clause));
        }
    }

    /** "an Israeli strike killed twelve", "killed in a strike": the deed and its means are one event. */
    private void dropInstruments(Fired fired, Map<Integer, Fired> best, Set<Integer> dropped) {
        for (int noun : instruments(fired, best)) {
            Fired means = best.get(noun);
            boolean knowsMore = means != null
                    && !means.recipients().isEmpty()
                    && !FrameMatcher.without(means.recipients(), fired.recipients())
                            .isEmpty();
            if (means != null && !knowsMore) {
                dropped.add(noun);
            }
        }
    }

    private List<Integer> instruments(Fired fired, Map<Integer, Fired> best) {
        if (fired.frame().event() != EventType.ASSAULT || fired.predicate().kind() != Predicate.Kind.VERB) {
            return List.of();
        }
        Set<Integer> nouns = new LinkedHashSet<>();
        for (String slot : List.of("subject", "in", "by", "during", "with", "after", "when")) {
            for (int filler : fired.predicate().slot(slot)) {
                Fired means = best.get(filler);
                if (means != null
                        && means.frame().event() == EventType.ASSAULT
                        && means.predicate().kind() == Predicate.Kind.NOUN) {
                    nouns.add(filler);
                }
            }
        }
        return List.copyOf(nouns);
    }

    // ---- the event

    private EventMention mention(Fired fired, Map<Integer, Fired> best) {
        Predicate predicate = fired.predicate();
        Frame frame = fired.frame();
        EventType type = frame.event();
        List<String> modes = frame.modes();
        List<Mention> agents = fired.actors();
        List<Mention> recipients = fired.recipients();
        for (int noun : instruments(fired, best)) {
            Fired means = best.get(noun);
            if (means != null) {
                agents = agents.isEmpty() ? FrameMatcher.without(means.actors(), recipients) : agents;
                modes = modes.isEmpty() ? means.frame().modes() : modes;
            }
        }
        if (agents.isEmpty() && type == EventType.ASSAULT && predicate.kind() == Predicate.Kind.VERB) {
            agents = FrameMatcher.without(implied.attackers(predicate, best), recipients);
        }
        if (type == EventType.ACCUSE || type == EventType.SUPPORT) {
            recipients = FrameMatcher.without(recipients, sufferers(predicate, best));
        }
        Optional<Integer> complement = predicate.complements().stream()
                .filter(best::containsKey)
                .findFirst()
                .or(() -> predicate.complements().stream().findFirst());
        if (recipients.isEmpty() && !frame.reciprocal() && Ontology.absorbsItsClause(type)) {
            recipients = FrameMatcher.without(implied.addressees(predicate, type, best), agents);
        }
        if (type == EventType.THREATEN && modes.isEmpty()) {
            modes = threatModes(fired, best);
        }
        String cameo = frame.cameo();
        if (type == EventType.THREATEN && predicate.complements().stream().anyMatch(clauses::isNegated)) {
            type = EventType.CONCEDE; // CAMEO 035: a promise not to do it
            cameo = "035";
            modes = List.of();
        }
        Optional<EventType> future = Ontology.whenFuture(type).filter(other -> clauses.isFuture(predicate));
        if (future.isPresent()) {
            cameo = Ontology.futureCameo(type);
            type = future.get();
            modes = List.of();
        }
        return new EventMention(
                sentence.index(),
                predicate.trigger(),
                clauses.triggerSpan(predicate, fired.words()),
                type,
                modes,
                frame.contexts(),
                cameo,
                agents,
                recipients,
                Ontology.hasInitiator(frame.event()) ? slots.actorsOf(predicate.initiators()) : List.of(),
                complement,
                isHarmful(type) ? sizes.read(predicate) : Size.UNKNOWN,
                frame.ordered(),
                frame.id(),
                fired.specificity(),
                fired.sure());
    }

    /** "condemned the killing of a priest": those to whom the harm was done of which a verb thinks well or ill. */
    private static List<Mention> sufferers(Predicate predicate, Map<Integer, Fired> best) {
        return predicate.kind() != Predicate.Kind.VERB
                ? List.of()
                : predicate.slot("object").stream()
                        .flatMap(act -> Optional.ofNullable(best.get(act)).stream())
                        .filter(act -> act.predicate().kind() == Predicate.Kind.NOUN
                                && SUFFERED.contains(act.frame().event()))
                        .flatMap(act -> FrameMatcher.without(act.recipients(), act.actors()).stream())
                        .toList();
    }

    private static boolean isHarmful(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.PROTEST;
    }

    private List<String> threatModes(Fired fired, Map<Integer, Fired> best) {
        List<Integer> acts = new ArrayList<>(fired.predicate().complements());
        acts.addAll(fired.consumed());
        for (int act : acts) {
            Fired inner = best.get(act);
            if (inner != null) {
                Optional<String> mode =
                        Ontology.threatMode(inner.frame().event(), inner.frame().modes());
                if (mode.isPresent()) {
                    return List.of(mode.get());
                }
            }
        }
        return List.of();
    }
}
