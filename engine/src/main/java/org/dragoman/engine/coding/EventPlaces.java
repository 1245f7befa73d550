package org.dragoman.engine.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Dateline;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.place.Place;

/**
 * The place of an event: the one that its own clause gives, else the one of a clause above it that it shares ("In Basra,
 * gunmen stormed a bank and killed two guards"), else, for the first sentence of a report, the dateline's. A noun takes the town that it is named after.
 */
final class EventPlaces {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "across",
            "inside",
            "throughout",
            "within",
            "off",
            "on",
            "along",
            "over");

    /** Nouns that a place's name follows with "of": "in the town of Kupiansk". */
    private static final Set<String> CALLED = Set.of(
            "area",
            "capital",
            "city",
            "district",
            "island",
            "municipality",
            "neighborhood",
            "neighbourhood",
            "outskirts",
            "port",
            "province",
            "region",
            "state",
            "suburb",
            "town",
            "village");

    private static final int FARTHEST = 4;
    private static final int FAR = Integer.MAX_VALUE;

    /** A place of the event's sentence and how many steps up the tree lie between. */
    private record Near(Place place, int steps) {}

    /** The place of an event, with what ties it to it. */
    Optional<EventPlace> of(AnnotatedArticle annotated, EventMention event, List<Place> places) {
        Sentence sentence = annotated.sentences().get(event.sentence());
        return stated(sentence, event.trigger(), places)
                .or(() -> named(sentence, event.trigger(), places))
                .map(place -> new EventPlace(place, EventPlace.Basis.STATED))
                .or(() -> dateline(annotated, sentence, places)
                        .map(place -> new EventPlace(place, EventPlace.Basis.DATELINE)));
    }

    private static Optional<Place> stated(Sentence sentence, int trigger, List<Place> places) {
        List<Place> here = places.stream()
                .filter(place -> place.sentence() == sentence.index() && place.use() == Place.Use.LITERAL)
                .filter(place -> isWhere(sentence, place))
                .toList();
        int clause = trigger;
        for (int level = 0; level < FARTHEST && clause != DependencyTree.ROOT; level++) {
            int verb = clause;
            List<Near> near = here.stream()
                    .map(place -> new Near(place, distance(sentence, verb, place)))
                    .filter(found -> found.steps <= FARTHEST)
                    .toList();
            Optional<Near> nearest = near.stream().min(Comparator.comparingInt(Near::steps));
            if (nearest.isPresent()) {
                return Optional.of(mostSpecific(nearest.get().place, near));
            }
            clause = sharedClause(sentence.tree(), clause);
        }
        return Optional.empty();
    }

    /** "The Boston Marathon bombing", "the Paris attacks": the town that an event noun is named after; a country may have done it. */
    private static Optional<Place> named(Sentence sentence, int trigger, List<Place> places) {
        if (!sentence.token(trigger).isNoun()) {
            return Optional.empty();
        }
        return places.stream()
                .filter(place ->
                        place.sentence() == sentence.index() && !place.entry().equals(place.country()))
                .filter(place -> isModifier(sentence, trigger, head(sentence, place)))
                .findFirst();
    }

    /** Whether a word stands before a noun as its modifier, or before one that does. */
    private static boolean isModifier(Sentence sentence, int noun, int word) {
        int at = word;
        for (int steps = 0; steps < 2 && at != DependencyTree.ROOT; steps++) {
            if (!sentence.tree().is(at, "compound")) {
                return false;
            }
            at = sentence.tree().head(at);
            if (at == noun) {
                return word < noun;
            }
        }
        return false;
    }

    /** The clause above that shares its place with this one: coordinated, or adverbial; not one that reports it. */
    private static int sharedClause(DependencyTree tree, int clause) {
        boolean shared = tree.is(clause, "conj") || tree.is(clause, "advcl") || tree.is(clause, "xcomp");
        return shared ? tree.head(clause) : DependencyTree.ROOT;
    }

    /** Among the places of a clause the one that lies within the nearest: "in Ukraine ... in Kupiansk". */
    private static Place mostSpecific(Place nearest, List<Near> near) {
        return near.stream()
                .map(Near::place)
                .filter(place -> isWithin(place, nearest))
                .findFirst()
                .orElse(nearest);
    }

    private static boolean isWithin(Place place, Place container) {
        boolean named = place.within().isPresent() && place.within().equals(container.entry());
        boolean country = container.entry().isPresent()
                && container.entry().equals(container.country())
                && place.country().equals(container.country())
                && !place.entry().equals(container.entry());
        return named || country;
    }

    /** The place of the dateline right before a sentence. */
    private static Optional<Place> dateline(AnnotatedArticle annotated, Sentence sentence, List<Place> places) {
        return Dateline.of(annotated.text()).stream()
                .filter(dateline -> sentence.index() > 0
                        && annotated
                                        .sentences()
                                        .get(sentence.index() - 1)
                                        .span()
                                        .start()
                                == dateline.span().start())
                .findFirst()
                .flatMap(dateline -> places.stream()
                        .filter(place -> dateline.town().contains(place.span()))
                        .findFirst());
    }

    private static boolean isWhere(Sentence sentence, Place place) {
        int head = head(sentence, place);
        if (hasCase(sentence, head, WHERE)) {
            return true;
        }
        int noun = sentence.tree().head(head);
        return noun != DependencyTree.ROOT && isCalled(sentence, head, noun) && hasCase(sentence, noun, WHERE);
    }

    /** "the town of Kupiansk", "the town Kupiansk". */
    private static boolean isCalled(Sentence sentence, int place, int noun) {
        return CALLED.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
                && (hasCase(sentence, place, Set.of("of"))
                        || sentence.tree().is(place, "appos")
                        || sentence.tree().is(place, "compound"));
    }

    private static boolean hasCase(Sentence sentence, int head, Set<String> prepositions) {
        for (int dependent : sentence.tree().dependents(head)) {
            if (sentence.tree().is(dependent, "case")
                    && prepositions.contains(sentence.token(dependent).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Steps up the tree from the place to the trigger or to the verb that governs it; large where it belongs to another clause. */
    private static int distance(Sentence sentence, int trigger, Place place) {
        DependencyTree tree = sentence.tree();
        int at = head(sentence, place);
        for (int steps = 1; steps <= FARTHEST; steps++) {
            int above = tree.head(at);
            if (above == DependencyTree.ROOT) {
                break;
            }
            if (above == trigger) {
                return steps;
            }
            if (sentence.token(above).isVerb()) {
                return above == tree.head(trigger) && !sentence.token(trigger).isVerb() ? steps + 1 : FAR;
            }
            at = above;
        }
        return FAR;
    }

    private static int head(Sentence sentence, Place place) {
        int last = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).start() >= place.span().start()
                    && sentence.token(i).start() < place.span().end()) {
                last = i;
            }
        }
        return last;
    }
}
