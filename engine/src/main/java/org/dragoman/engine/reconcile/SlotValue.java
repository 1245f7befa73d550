package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.event.Size;
import org.dragoman.engine.time.DayInterval;

/** What a position says of a slot. */
public sealed interface SlotValue {

    /** Whether two values cannot both be true; different precision is no contradiction (RECORD.md, rule 7). */
    boolean contradicts(SlotValue other);

    /** Whether the event occurred. */
    enum Occurrence implements SlotValue {
        YES,
        NO,
        /** Neither confirmed nor denied. */
        OPEN;

        @Override
        public boolean contradicts(SlotValue other) {
            return this != OPEN && other != OPEN && this != other;
        }
    }

    /**
     * An actor.
     *
     * @param entity key of the entity across articles
     * @param name its name
     * @param country as of the reference
     * @param state whether it acts for its state, so that naming the state says the same with less precision
     */
    record Who(String entity, String name, Optional<String> country, boolean state) implements SlotValue {
        public Who {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(country, "country");
        }

        @Override
        public boolean contradicts(SlotValue other) {
            if (!(other instanceof Who who) || entity.equals(who.entity) || Names.mayBeSame(name, who.name)) {
                return false;
            }
            boolean sameState = country.isPresent() && country.equals(who.country) && (state || who.state);
            return !sameState;
        }
    }

    /** A place. */
    record Where(Site site) implements SlotValue {
        private static final double FAR_KILOMETRES = 150;

        public Where {
            Objects.requireNonNull(site, "site");
        }

        @Override
        public boolean contradicts(SlotValue other) {
            if (!(other instanceof Where where) || Names.mayBeSame(site.name(), where.site.name())) {
                return false;
            }
            boolean sameCountry = site.country().isPresent() && site.country().equals(where.site.country());
            if (sameCountry
                    || site.location().isEmpty()
                    || where.site.location().isEmpty()) {
                return false;
            }
            return Comparison.kilometres(
                            site.location().get(), where.site.location().get())
                    > FAR_KILOMETRES;
        }
    }

    /** A time. */
    record When(DayInterval days) implements SlotValue {
        public When {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public boolean contradicts(SlotValue other) {
            return other instanceof When when && !days.mayOverlap(when.days);
        }
    }

    /**
     * Numbers of people harmed or held.
     *
     * @param asOf day of counting; sizes of different days do not contradict each other
     */
    record HowMany(Size size, Optional<LocalDate> asOf) implements SlotValue {
        public HowMany {
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(asOf, "asOf");
        }

        @Override
        public boolean contradicts(SlotValue other) {
            return other instanceof HowMany count
                    && asOf.isPresent()
                    && asOf.equals(count.asOf)
                    && (disjoint(size.dead(), count.size.dead())
                            || disjoint(size.injured(), count.size.injured())
                            || disjoint(size.arrested(), count.size.arrested()));
        }

        private static boolean disjoint(Optional<Size.Range> a, Optional<Size.Range> b) {
            return a.isPresent() && b.isPresent() && (above(a.get(), b.get()) || above(b.get(), a.get()));
        }

        private static boolean above(Size.Range a, Size.Range b) {
            return a.min().isPresent()
                    && b.max().isPresent()
                    && a.min().getAsLong() > b.max().getAsLong();
        }
    }
}
