package org.dragoman.engine.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a frame may demand of whatever fills a slot. */
enum SlotKind {
    ACTOR,
    COUNTRY,
    PERSON,
    ORGANISATION,
    GROUP,
    PEOPLE,
    PLACE,
    /** Any noun or number at all. */
    THING,
    /** Who bears arms: soldiers, police, rebels, gunmen; or a country, which has an army. */
    ARMED,
    /** Who quarrels in words: politicians, parties, campaigns, courts, companies, journalists. */
    POLITICAL,
    /** A single person with a name, or a pronoun for one. */
    NAMED,
    /** Journalists and outlets. */
    PRESS,
    CLAUSE,
    NONE;

    static Optional<SlotKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SlotKind::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
