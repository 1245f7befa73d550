package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses among namesakes. All mentions of a name in an article mean one place, unless the text says otherwise. In the order
 * of their weight there speak for a place: the region or country written beside it; that the outlet is at home nearby; the
 * region of which the article speaks; the other places of the article, by how near they are; and its size.
 */
final class Resolver {

    /** All weights are on the scale of sizes: one step of size is a place about four times as large. */
    private static final double HOME_NEAR = 4;

    private static final double HOME_REGION = 1.5;
    private static final double HOME_COUNTRY = 1;
    private static final double NAME_OF_OUTLET = 1.5;
    private static final double REGION_NAMED = 3.4;
    private static final double REGION_AGAIN = 0.3;
    private static final double MOST_FROM_REGION = 4.2;
    private static final double COUNTRY_NAMED = 0.6;
    private static final double MOST_FROM_COUNTRY = 2.4;
    private static final double SAME_COUNTRY = 0.25;
    private static final double MOST_SAME_COUNTRY = 1;
    private static final double HOLDS_OTHER = 1.3;
    private static final double MOST_FROM_HOLDING = 3;
    private static final double NEAR_SURE = 1.3;
    private static final double NEAR_LIKELY = 1.1;
    private static final double MOST_FROM_NEAR = 4;
    private static final double NEAR_KILOMETRES = 90;

    /** A small place of a name that others bear, too, is not believed where a local outlet speaks of none near it. */
    private static final double FAR_KILOMETRES = 500;

    private static final double NEAR_ENOUGH = 0.3;
    private static final double LARGEST_DOUBTED = 3;
    private static final double LARGEST_NEIGHBOUR = 5;
    private static final int ROUNDS = 3;

    /** All mentions of a name. */
    private static final class Group {

        private final List<Integer> members = new ArrayList<>();
        private final List<Gazetteer.Known> candidates;
        private Optional<Gazetteer.Known> sense = Optional.empty();
        private Optional<Gazetteer.Known> within = Optional.empty();
        private boolean isFixed;

        private Group(List<Gazetteer.Known> candidates) {
            this.candidates = candidates;
        }
    }

    /**
     * What a toponym was found to be.
     *
     * @param place the gazetteer's place
     * @param within the region or country that the text names as holding it
     * @param location where it is
     * @param grounds what that rests on
     * @param country its country
     */
    record Resolution(
            Optional<Gazetteer.Known> place,
            Optional<Gazetteer.Known> within,
            Optional<Place.Location> location,
            Place.Grounds grounds,
            Optional<String> country) {}

    private final List<Toponym> toponyms;
    private final OutletHomes.Home home;
    private final Containment containment;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Optional<Gazetteer.Known>> own = new ArrayList<>();

    Resolver(String text, List<Toponym> toponyms, OutletHomes.Home home) {
        this.toponyms = toponyms;
        this.home = home;
        this.containment = new Containment(text, toponyms);
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            groups.computeIfAbsent(toponym.key(text), key -> new Group(toponym.candidates()))
                    .members
                    .add(i);
            own.add(Optional.empty());
        }
    }

    /** What each toponym is, in their order. */
    List<Resolution> resolve() {
        groups.values().forEach(this::readContainers);
        for (int round = 0; round < ROUNDS; round++) {
            List<Optional<Gazetteer.Known>> chosen = new ArrayList<>();
            for (Group group : groups.values()) {
                chosen.add(group.isFixed ? group.sense : choose(group, round));
            }
            int at = 0;
            for (Group group : groups.values()) {
                group.sense = chosen.get(at++);
            }
        }
        Map<Integer, Resolution> byToponym = new LinkedHashMap<>();
        Optional<Gazetteer.Known> neighbourhood = neighbourhood();
        for (Group group : groups.values()) {
            for (int member : group.members) {
                byToponym.put(member, resolution(member, group, neighbourhood));
            }
        }
        List<Resolution> resolutions = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            resolutions.add(byToponym.get(i));
        }
        return resolutions;
    }

    private void readContainers(Group group) {
        for (int member : group.members) {
            Optional<Containment.Holder> holder = containment.of(member);
            if (holder.isEmpty()) {
                continue;
            }
            Optional<Gazetteer.Known> inside = largest(group.candidates.stream().filter(holder.get()::holds));
            if (inside.isPresent()) {
                own.set(member, inside);
                group.sense = group.sense.or(() -> inside);
                group.isFixed = true;
            } else if (holder.get().isFirm() || group.candidates.isEmpty()) {
                group.within = group.within.or(() -> largest(holder.get().containers().stream()));
            }
        }
        if (!group.isFixed && group.within.isPresent()) {
            group.isFixed = true;
        }
    }

    private static Optional<Gazetteer.Known> largest(Stream<Gazetteer.Known> places) {
        return places.max(Comparator.comparingDouble(Gazetteer.Known::size)
                .thenComparing(Comparator.comparing(Gazetteer.Known::id).reversed()));
    }

    private Optional<Gazetteer.Known> choose(Group group, int round) {
        if (group.candidates.size() == 1 && !isDoubtful(group.candidates.get(0))) {
            return Optional.of(group.candidates.get(0));
        }
        if (round == 0 && group.candidates.size() > 1) {
            return Optional.empty();
        }
        return group.candidates.stream()
                .filter(place ->
                        !isDoubtful(place) || regionNamed(place, group) > 0 || near(place, group) > NEAR_ENOUGH)
                .max(Comparator.<Gazetteer.Known>comparingDouble(place -> score(place, group))
                        .thenComparing(Comparator.comparing(Gazetteer.Known::id).reversed()));
    }

    /** Whether a place is small and far from the home of a local outlet, so that a nearer namesake is likelier, though unknown. */
    private boolean isDoubtful(Gazetteer.Known place) {
        return place.size() <= LARGEST_DOUBTED
                && (place.kind() == Gazetteer.Kind.CITY || place.kind() == Gazetteer.Kind.COUNTY)
                && home.town()
                        .flatMap(Gazetteer.Known::location)
                        .flatMap(here -> place.location().filter(there -> here.kilometresTo(there) > FAR_KILOMETRES))
                        .isPresent();
    }

    private double score(Gazetteer.Known place, Group group) {
        return place.size()
                + fromHome(place)
                + regionNamed(place, group)
                + countryNamed(place, group)
                + holding(place, group)
                + near(place, group);
    }

    private double fromHome(Gazetteer.Known place) {
        double score = home.country().isPresent() && home.country().equals(place.country()) ? HOME_COUNTRY : 0;
        if (home.town().isEmpty()) {
            return score + (home.places().contains(place) ? NAME_OF_OUTLET : 0);
        }
        Gazetteer.Known town = home.town().get();
        if (town.isWithin(place) && !place.isCountry()) {
            return score + HOME_REGION + HOME_NEAR;
        }
        if (place.admin().isPresent()
                && place.admin().equals(town.admin())
                && place.country().equals(town.country())) {
            score += HOME_REGION;
        }
        return score + HOME_NEAR * closeness(place, town);
    }

    private static double closeness(Gazetteer.Known a, Gazetteer.Known b) {
        return a.location()
                .flatMap(here -> b.location().map(there -> Math.exp(-here.kilometresTo(there) / NEAR_KILOMETRES)))
                .orElse(0.0);
    }

    private Stream<Group> others(Group group) {
        return groups.values().stream().filter(other -> other != group && other.sense.isPresent());
    }

    private double regionNamed(Gazetteer.Known place, Group group) {
        int times = others(group)
                .filter(other -> other.sense.get().kind() == Gazetteer.Kind.REGION && place.isWithin(other.sense.get()))
                .mapToInt(other -> other.members.size())
                .sum();
        return times == 0 ? 0 : Math.min(MOST_FROM_REGION, REGION_NAMED + REGION_AGAIN * (times - 1));
    }

    private double countryNamed(Gazetteer.Known place, Group group) {
        if (place.country().isEmpty()) {
            return 0;
        }
        int times = others(group)
                .filter(other -> other.sense.get().isCountry()
                        && other.sense.get().country().equals(place.country()))
                .mapToInt(other -> other.members.size())
                .sum();
        long fellows = others(group)
                .filter(other -> !other.sense.get().isCountry()
                        && other.sense.get().country().equals(place.country()))
                .count();
        return Math.min(MOST_FROM_COUNTRY, COUNTRY_NAMED * times) + Math.min(MOST_SAME_COUNTRY, SAME_COUNTRY * fellows);
    }

    /** A region or country is likelier where the article speaks of places in it. */
    private double holding(Gazetteer.Known place, Group group) {
        if (place.kind() != Gazetteer.Kind.REGION && !place.isCountry()) {
            return 0;
        }
        long inside =
                others(group).filter(other -> other.sense.get().isWithin(place)).count();
        return Math.min(MOST_FROM_HOLDING, HOLDS_OTHER * inside);
    }

    private double near(Gazetteer.Known place, Group group) {
        if (place.isCountry() || place.kind() == Gazetteer.Kind.REGION) {
            return 0;
        }
        double score = others(group)
                .filter(other ->
                        !other.sense.get().isCountry() && other.sense.get().kind() != Gazetteer.Kind.REGION)
                .mapToDouble(other -> (other.isFixed || other.candidates.size() == 1 ? NEAR_SURE : NEAR_LIKELY)
                        * closeness(place, other.sense.get()))
                .sum();
        return Math.min(MOST_FROM_NEAR, score);
    }

    /** The place around which most of the article's places lie, where there is one. */
    private Optional<Gazetteer.Known> neighbourhood() {
        if (home.town().isPresent()) {
            return home.town();
        }
        List<Gazetteer.Known> local = groups.values().stream()
                .flatMap(group -> group.sense.stream())
                .filter(place -> !place.isCountry()
                        && !place.isDemonym()
                        && place.kind() != Gazetteer.Kind.REGION
                        && place.size() <= LARGEST_NEIGHBOUR
                        && place.location().isPresent())
                .distinct()
                .toList();
        return local.stream()
                .max(Comparator.<Gazetteer.Known>comparingLong(place -> around(place, local))
                        .thenComparing(Comparator.comparing(Gazetteer.Known::id).reversed()))
                .filter(place -> around(place, local) >= 2 && 2 * around(place, local) > local.size());
    }

    private static long around(Gazetteer.Known place, List<Gazetteer.Known> others) {
        return others.stream().filter(other -> closeness(place, other) > 0.25).count();
    }

    private Resolution resolution(int member, Group group, Optional<Gazetteer.Known> neighbourhood) {
        Toponym toponym = toponyms.get(member);
        Optional<Gazetteer.Known> place = own.get(member).or(() -> group.sense).or(() -> containerSense(member));
        Optional<Gazetteer.Known> within = containment
                .of(member)
                .flatMap(holder -> largest(holder.containers().stream()
                        .filter(container -> place.isEmpty() || place.get().isWithin(container))))
                .or(() -> place.isEmpty() ? group.within : Optional.empty());
        Optional<Gazetteer.Known> container = containerSense(member);
        if (container.isPresent()) {
            return of(container, within, Place.Grounds.GAZETTEER);
        }
        if (place.isPresent()) {
            return toponym.isPart()
                    ? new Resolution(
                            Optional.empty(),
                            within,
                            place.get().location(),
                            place.get().location().isPresent() ? Place.Grounds.REGION : Place.Grounds.NONE,
                            place.get().country())
                    : of(place, within, Place.Grounds.GAZETTEER);
        }
        if (within.isPresent() && within.get().isCountry() && home.town().isEmpty()) {
            return new Resolution(
                    Optional.empty(),
                    within,
                    Optional.empty(),
                    Place.Grounds.NONE,
                    within.get().country());
        }
        if (within.isPresent() && !within.get().isCountry() && !isHomeRegion(within.get())) {
            Resolution region = of(within, within, Place.Grounds.REGION);
            return new Resolution(Optional.empty(), within, region.location(), region.grounds(), region.country());
        }
        Resolution near = of(neighbourhood, within, Place.Grounds.NEIGHBOURS);
        return new Resolution(Optional.empty(), within, near.location(), near.grounds(), near.country());
    }

    private boolean isHomeRegion(Gazetteer.Known region) {
        return home.town().filter(town -> town.isWithin(region)).isPresent();
    }

    /** A name behind a town is that of the region that holds it, whatever it is elsewhere: "Albany, New York". */
    private Optional<Gazetteer.Known> containerSense(int member) {
        if (member == 0) {
            return Optional.empty();
        }
        return containment.of(member - 1).filter(Containment.Holder::isFirm).flatMap(holder -> {
            List<Gazetteer.Known> senses = holder.containers().stream()
                    .filter(toponyms.get(member).candidates()::contains)
                    .toList();
            Optional<Gazetteer.Known> town = own.get(member - 1);
            return largest(
                    senses.stream().filter(sense -> town.isEmpty() || town.get().isWithin(sense)));
        });
    }

    private static Resolution of(
            Optional<Gazetteer.Known> place, Optional<Gazetteer.Known> within, Place.Grounds grounds) {
        Optional<Place.Location> location = place.flatMap(Gazetteer.Known::location);
        return new Resolution(
                place,
                within,
                location,
                location.isPresent() ? grounds : Place.Grounds.NONE,
                place.flatMap(Gazetteer.Known::country));
    }
}
