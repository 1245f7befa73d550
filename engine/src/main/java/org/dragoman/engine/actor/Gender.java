package org.dragoman.engine.actor;

import java.util.Optional;
import java.util.Set;

/** The gender that some role nouns state. */
final class Gender {

    private static final Set<String> MASCULINE = Set.of(
            "role.king",
            "role.prince",
            "role.crown-prince",
            "role.emperor",
            "role.sultan",
            "role.emir",
            "role.man",
            "role.boy");
    private static final Set<String> FEMININE =
            Set.of("role.queen", "role.princess", "role.first-lady", "role.woman", "role.girl");

    private Gender() {}

    /** The gender that a word before a noun states: "a female officer". */
    static Optional<String> ofModifier(String word) {
        return switch (word) {
            case "female", "woman", "women" -> Optional.of("f");
            case "male" -> Optional.of("m");
            default -> Optional.empty();
        };
    }

    /** {@code m} or {@code f}, where the noun states it. */
    static Optional<String> of(RoleNoun noun) {
        if (MASCULINE.contains(noun.id())) {
            return Optional.of("m");
        }
        return FEMININE.contains(noun.id()) ? Optional.of("f") : Optional.empty();
    }
}
