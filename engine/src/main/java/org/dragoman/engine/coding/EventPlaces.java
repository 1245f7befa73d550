package org.dragoman.engine.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.place.Place;

/** The place of an event: the one that its own clause gives. */
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

    /** The place that hangs on the trigger, or on its arguments, by a preposition of place. */
    Optional<Place> of(AnnotatedArticle annotated, EventMention event, List<Place> places) {
        Sentence sentence = annotated.sentences().get(event.sentence());
        return places.stream()
                .filter(place -> place.sentence() == event.sentence() && place.use() == Place.Use.LITERAL)
                .filter(place -> isWhere(sentence, event.trigger(), place))
                .min(java.util.Comparator.comparingInt(place -> distance(sentence, event.trigger(), place)));
    }

    private static boolean isWhere(Sentence sentence, int trigger, Place place) {
        int head = head(sentence, place);
        DependencyTree tree = sentence.tree();
        boolean located = false;
        for (int dependent : tree.dependents(head)) {
            located |= tree.is(dependent, "case")
                    && WHERE.contains(sentence.token(dependent).lemma().toLowerCase(Locale.ROOT));
        }
        return located && distance(sentence, trigger, place) <= 3;
    }

    /** Steps up the tree from the place to the trigger or to the verb that governs it; large where it belongs to another clause. */
    private static int distance(Sentence sentence, int trigger, Place place) {
        DependencyTree tree = sentence.tree();
        int at = head(sentence, place);
        for (int steps = 1; steps <= 4; steps++) {
            int above = tree.head(at);
            if (above == DependencyTree.ROOT) {
                break;
            }
            if (above == trigger) {
                return steps;
            }
            if (sentence.token(above).isVerb()) {
                return above == tree.head(trigger) && !sentence.token(trigger).isVerb() ? steps + 1 : Integer.MAX_VALUE;
            }
            at = above;
        }
        return Integer.MAX_VALUE;
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
