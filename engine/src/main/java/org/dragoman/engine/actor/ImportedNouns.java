package org.dragoman.engine.actor;

import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.lexicon.NameIndex;

/** Makes role nouns of imported ones: what kind of actor one names is read off the noun at its head, where we know it. */
final class ImportedNouns {

    private static final Set<String> AFTER_HEAD = Set.of("of", "for", "to", "in", "at", "on", "de", "from", "with");

    private ImportedNouns() {}

    /** Adds a noun and its plural, unless our own nouns hold it. */
    static void add(ImportedRole role, NameIndex<RoleNoun> own, NameIndex.Builder<RoleNoun> into) {
        if (holds(own, role.noun())) {
            return;
        }
        Optional<RoleNoun> head = head(role.noun(), own);
        into.add(role.noun(), noun(role, head, false));
        role.plural()
                .filter(plural -> !holds(own, plural))
                .ifPresent(plural -> into.add(plural, noun(role, head, true)));
    }

    private static boolean holds(NameIndex<RoleNoun> own, String noun) {
        return own.longestAt(noun, 0)
                .filter(match -> match.end() == noun.length())
                .isPresent();
    }

    private static RoleNoun noun(ImportedRole role, Optional<RoleNoun> head, boolean plural) {
        EntityKind otherwise = role.isCollective() ? EntityKind.GROUP : EntityKind.PERSON;
        return new RoleNoun(
                role.id(),
                role.sector(),
                head.map(RoleNoun::kind).orElse(otherwise),
                Optional.empty(),
                role.country(),
                head.filter(RoleNoun::speaks).isPresent(),
                head.filter(RoleNoun::ofSomeCountry).isPresent(),
                head.filter(RoleNoun::accredited).isPresent(),
                head.filter(RoleNoun::collective).isPresent(),
                false,
                false,
                head.filter(RoleNoun::facing).isPresent(),
                plural);
    }

    /** Our noun at the end of the first noun phrase: "minister" in "minister of ores", "association" in "mills association". */
    private static Optional<RoleNoun> head(String noun, NameIndex<RoleNoun> own) {
        String phrase = noun;
        for (String word : noun.split(" ")) {
            int at = noun.indexOf(" " + word + " ");
            if (AFTER_HEAD.contains(word) && at > 0) {
                phrase = noun.substring(0, at);
                break;
            }
        }
        for (int start = 0; start >= 0; start = next(phrase, start)) {
            int length = phrase.length() - start;
            Optional<NameIndex.Match<RoleNoun>> match =
                    own.longestAt(phrase.substring(start), 0).filter(found -> found.end() == length);
            if (match.isPresent()) {
                return Optional.of(match.get().values().get(0));
            }
        }
        return Optional.empty();
    }

    private static int next(String phrase, int start) {
        int space = phrase.indexOf(' ', start);
        return space < 0 ? -1 : space + 1;
    }
}
