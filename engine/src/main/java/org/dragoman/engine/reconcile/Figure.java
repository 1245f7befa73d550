package org.dragoman.engine.reconcile;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Sector;

/**
 * A participant with what is needed to compare it with one of another report.
 *
 * @param key who it is across articles
 * @param name its name or noun phrase
 * @param words the words of the name, by which names are compared
 * @param kind what kind of actor it is
 * @param country as of the reference, else the entity's
 * @param named whether it is known by a name
 * @param state whether it acts for its state
 */
record Figure(
        String key,
        String name,
        Set<String> words,
        EntityKind kind,
        Optional<String> country,
        boolean named,
        boolean state) {

    private static final Set<Sector> OFFICIAL =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.PRM);

    /** The order in which figures are compared, which does not depend on their articles. */
    static final Comparator<Figure> ORDER = Comparator.comparing(Figure::name)
            .thenComparing(figure -> figure.country().orElse(""))
            .thenComparing(Figure::kind)
            .thenComparing(Figure::named)
            .thenComparing(Figure::state)
            .thenComparing(figure -> figure.isLocal() ? "" : figure.key());

    /** How well two figures fit. */
    enum Fit {
        /** The same one. */
        SAME,
        /** The same state. */
        SAME_STATE,
        /** One may be the other, or act for it. */
        COMPATIBLE,
        /** Nothing speaks for it or against it. */
        OPEN,
        /** Both are told by a noun only, and not by the same: "clerics", "suspects". */
        OTHER_NOUN,
        /** They are two. */
        CLASH
    }

    static Figure of(EntityKeys keys, Participant participant) {
        Entity entity = keys.entity(participant.entity());
        Optional<String> country = participant.country().or(entity::country);
        boolean state = entity.kind() == EntityKind.COUNTRY
                || entity.kind() == EntityKind.GOVERNMENT
                || participant.sector().map(OFFICIAL::contains).orElse(false);
        return new Figure(
                keys.of(entity.id()),
                entity.name(),
                Names.words(entity.name()),
                entity.kind(),
                country,
                keys.isNamed(entity.id()),
                state && country.isPresent());
    }

    Fit fit(Figure other) {
        if (key.equals(other.key)) {
            return kind == EntityKind.COUNTRY ? Fit.SAME_STATE : Fit.SAME;
        }
        boolean knownCountries = country.isPresent() && other.country.isPresent();
        if (knownCountries && !country.equals(other.country)) {
            return Fit.CLASH;
        }
        if (isPerson() && other.isPerson()) {
            return Names.mayBeSame(words, other.words) ? Fit.SAME : Fit.CLASH;
        }
        if (isBody() && other.isBody() && !(state && other.state)) {
            return Names.mayBeSame(words, other.words) ? Fit.SAME : Fit.CLASH;
        }
        if (knownCountries) {
            return areNouns(other) && !sameNoun(other) ? Fit.OTHER_NOUN : Fit.COMPATIBLE;
        }
        if (areNouns(other)) {
            return sameNoun(other) ? Fit.COMPATIBLE : Fit.OTHER_NOUN;
        }
        return Fit.OPEN;
    }

    /** Whether nobody outside its article can be known to be the same. */
    boolean isLocal() {
        return key.startsWith(EntityKeys.LOCAL);
    }

    /** The same figure without its article, where it is known there only. */
    Figure anywhere() {
        String alike = EntityKeys.LOCAL + name + "|" + country.orElse("") + "|" + kind + "|" + named + "|" + state;
        return isLocal() ? new Figure(alike, name, words, kind, country, named, state) : this;
    }

    /** Whether it is a person known by name. */
    boolean isPerson() {
        return named && kind == EntityKind.PERSON;
    }

    private boolean isBody() {
        return named && (kind == EntityKind.ORGANISATION || kind == EntityKind.GROUP || kind == EntityKind.OUTLET);
    }

    private boolean isGeneric() {
        return !named && (kind == EntityKind.PEOPLE || kind == EntityKind.PERSON);
    }

    private boolean areNouns(Figure other) {
        return isGeneric() && other.isGeneric();
    }

    private boolean sameNoun(Figure other) {
        return Terms.normal(lastWord(name)).equals(Terms.normal(lastWord(other.name)));
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
