package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.place.Place;

/**
 * Whether two profiles may be one event, and how much speaks for it. The weights are frozen: they never depend on the articles
 * at hand.
 */
final class Comparison {

    private static final double SAME_TYPE = 1;
    private static final double SAME_PERSON = 2;
    private static final double SAME_STATE = 0.9;
    /** Somebody else is said to have done it. */
    private static final double OTHER_CULPRIT = -0.5;

    private static final double COMPATIBLE = 0.6;
    private static final double OTHER_NOUN = -0.4;
    private static final double SAME_TRIGGER = 0.8;
    private static final double OTHER_TRIGGER = -1.2;
    private static final double OTHER_WORDS = -2.2;

    /** Another word without anybody of its own: "the discussion" after "they met". */
    private static final double OTHER_WORD_ALONE = -0.5;

    private static final double SAME_PLACE = 0.7;
    private static final double OTHER_PLACE = -1.5;
    private static final double SAME_DAY = 2;
    private static final double SAME_WEEK = 1;
    private static final double SAME_MONTH = 0.5;
    /** Towns farther apart than this are two places. */
    private static final double FAR_KILOMETRES = 150;

    /** What somebody says: two demands of one actor are two events unless the words are alike. */
    private static final Set<EventType> UTTERANCES = Set.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE);

    private Comparison() {}

    /** What speaks for two profiles being one event; empty where they cannot be. */
    static OptionalDouble weigh(Profile a, Profile b) {
        if (a.type() != b.type() || a.reality() != b.reality() || !a.days().mayOverlap(b.days())) {
            return OptionalDouble.empty();
        }
        if (a.reality() == Reality.IMAGINED && a.negated() != b.negated()) {
            return OptionalDouble.empty();
        }
        OptionalDouble people = people(a, b);
        if (people.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(SAME_TYPE + people.getAsDouble() + words(a, b) + days(a, b) + place(a, b));
    }

    /** Whether nothing but days could forbid that two are one event, from what {@link Profile#shape} keeps of them. */
    static boolean mayBeOne(Profile shape, Profile other) {
        return weigh(shape, other).isPresent();
    }

    private static OptionalDouble people(Profile a, Profile b) {
        if (a.isReciprocal()) {
            return figures(a.everybody(), b.everybody(), true);
        }
        OptionalDouble actors = figures(a.actors(), b.actors(), false);
        OptionalDouble recipients = figures(a.recipients(), b.recipients(), false);
        if (actors.isEmpty() && recipients.isPresent() && sufferOnce(a, b)) {
            return OptionalDouble.of(OTHER_CULPRIT + recipients.getAsDouble());
        }
        return actors.isPresent() && recipients.isPresent()
                ? OptionalDouble.of(actors.getAsDouble() + recipients.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * Whether both are an attack on one named person told in one word: who is killed is killed once, whoever is said to have done
     * it or to have ordered it.
     */
    private static boolean sufferOnce(Profile a, Profile b) {
        return a.type() == EventType.ASSAULT
                && areAlike(a.triggers(), b.triggers())
                && a.recipients().stream()
                        .filter(Figure::isPerson)
                        .anyMatch(victim -> b.recipients().stream()
                                .anyMatch(other -> other.isPerson() && victim.fit(other) == Figure.Fit.SAME));
    }

    /** Whether both are told in one word, or in two of one stem. */
    static boolean toldInOneWord(Profile a, Profile b) {
        return areAlike(a.triggers(), b.triggers());
    }

    private static boolean areAlike(Set<String> triggers, Set<String> others) {
        return triggers.stream()
                .anyMatch(trigger ->
                        others.stream().anyMatch(other -> trigger.equals(other) || Names.sameStem(trigger, other)));
    }

    private static OptionalDouble figures(List<Figure> a, List<Figure> b, boolean reciprocal) {
        boolean swapped = order(a, b) > 0;
        List<Figure> fewer = swapped ? b : a;
        List<Figure> free = new ArrayList<>(swapped ? a : b);
        if (fewer.isEmpty()) {
            return OptionalDouble.of(0);
        }
        double sum = 0;
        int clashes = 0;
        for (Figure figure : fewer) {
            Figure best = free.get(0);
            for (Figure candidate : free) {
                if (figure.fit(candidate).compareTo(figure.fit(best)) < 0) {
                    best = candidate;
                }
            }
            Figure.Fit fit = figure.fit(best);
            sum += value(fit);
            if (fit == Figure.Fit.CLASH) {
                clashes++;
            } else {
                free.remove(best);
            }
            if (free.isEmpty()) {
                break;
            }
        }
        boolean others = reciprocal && clashes > 0 && fewer.size() <= 2;
        return clashes == fewer.size() || others ? OptionalDouble.empty() : OptionalDouble.of(Math.min(sum, 4));
    }

    /** Fewer figures first, so that it does not matter which of two profiles comes first. */
    private static int order(List<Figure> a, List<Figure> b) {
        if (a.size() != b.size()) {
            return Integer.compare(a.size(), b.size());
        }
        for (int i = 0; i < a.size(); i++) {
            int order = Figure.ORDER.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static double value(Figure.Fit fit) {
        return switch (fit) {
            case SAME -> SAME_PERSON;
            case SAME_STATE -> SAME_STATE;
            case COMPATIBLE -> COMPATIBLE;
            case OPEN -> 0;
            case OTHER_NOUN -> OTHER_NOUN;
            case CLASH -> -1;
        };
    }

    private static double words(Profile a, Profile b) {
        if (areAlike(a.triggers(), b.triggers())) {
            return SAME_TRIGGER;
        }
        if (UTTERANCES.contains(a.type())) {
            return OTHER_WORDS;
        }
        return a.everybody().isEmpty() || b.everybody().isEmpty() ? OTHER_WORD_ALONE : OTHER_TRIGGER;
    }

    private static double days(Profile a, Profile b) {
        if (!a.dated() || !b.dated()) {
            return 0;
        }
        long width = Math.max(Days.width(a.days()), Days.width(b.days()));
        if (width <= 1) {
            return SAME_DAY;
        }
        if (width <= 7) {
            return SAME_WEEK;
        }
        return width <= 31 ? SAME_MONTH : 0;
    }

    private static double place(Profile a, Profile b) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return 0;
        }
        Site here = a.place().get();
        Site there = b.place().get();
        if (Names.mayBeSame(a.placeWords(), b.placeWords())) {
            return SAME_PLACE;
        }
        boolean sameCountry = here.country().isPresent() && here.country().equals(there.country());
        if (here.location().isEmpty() || there.location().isEmpty()) {
            return sameCountry ? 0 : OTHER_PLACE;
        }
        double distance = kilometres(here.location().get(), there.location().get());
        if (sameCountry) {
            return 0;
        }
        return distance > FAR_KILOMETRES ? OTHER_PLACE : 0;
    }

    /** Great-circle distance. */
    static double kilometres(Place.Location a, Place.Location b) {
        double latitude = Math.toRadians(b.latitude() - a.latitude());
        double longitude = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
