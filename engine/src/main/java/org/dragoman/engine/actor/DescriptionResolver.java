package org.dragoman.engine.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Resolves definite noun phrases: "the ambassador" after "Iran's ambassador", "the committee" after "the Relief Committee",
 * "the official" after somebody's name and office. Somebody is meant only where nobody else within reach fits as well.
 */
final class DescriptionResolver {

    /** How many sentences back the same noun may stand. */
    private static final int SAME_NOUN = 12;

    /** How many sentences back somebody may stand who was described otherwise. */
    private static final int OTHER_WORDS = 3;

    private final Discourse discourse;

    DescriptionResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Who is meant by a definite noun phrase without owner. */
    Optional<Referent> resolve(Draft draft) {
        RoleNoun noun = draft.noun.orElseThrow();
        return sameNoun(draft, noun)
                .or(() -> named(draft))
                .or(() -> noun.plural() ? Optional.empty() : otherwise(draft, noun));
    }

    /** The last reference by the same noun or to somebody whom the same noun described. */
    private Optional<Referent> sameNoun(Draft draft, RoleNoun noun) {
        List<Draft> read = discourse.read();
        Set<Referent> sameOffice = new LinkedHashSet<>();
        for (int i = read.size() - 1; i >= 0; i--) {
            Draft before = read.get(i);
            if (before.entity.isEmpty() || before.sentence < draft.sentence - SAME_NOUN) {
                continue;
            }
            Referent referent = discourse.referent(before);
            boolean same =
                    (before.noun.map(RoleNoun::id).filter(noun.id()::equals).isPresent()
                                    && before.noun.orElseThrow().plural() == noun.plural())
                            || (before.kind == Draft.Kind.NOUN
                                    && lastWord(before).equals(lastWord(draft)));
            if (same
                    && !before.modifier
                    && isFormer(draft) == isFormer(before)
                    && agrees(draft, referent)
                    && !isOtherOffice(before, noun)
                    && !isOtherNumber(before, draft)) {
                return Optional.of(referent);
            }
            Set<String> offices = isFormer(draft) ? referent.formerOffices : referent.offices;
            boolean holder = referent.isPerson()
                    && !noun.plural()
                    && noun.office().filter(offices::contains).isPresent()
                    && agrees(draft, referent);
            if (holder && before.sentence >= draft.sentence - OTHER_WORDS) {
                sameOffice.add(referent);
            }
        }
        return sameOffice.size() == 1 ? sameOffice.stream().findFirst() : Optional.empty();
    }

    /** "the vice president" after "the president". */
    private static boolean isOtherOffice(Draft before, RoleNoun noun) {
        Optional<String> office = before.noun.flatMap(RoleNoun::office);
        return office.isPresent() && noun.office().isPresent() && !office.equals(noun.office());
    }

    /** "the 58 persons" after "six persons". */
    private static boolean isOtherNumber(Draft before, Draft draft) {
        return before.count.isPresent() && draft.count.isPresent() && !before.count.equals(draft.count);
    }

    private static boolean isFormer(Draft draft) {
        return draft.status.filter(Role.Status.FORMER::equals).isPresent();
    }

    private static boolean agrees(Draft draft, Referent referent) {
        return draft.country.isEmpty() || referent.country.isEmpty() || draft.country.equals(referent.country);
    }

    /** An organisation whose name ends in the noun: "the committee" after "the Relief Committee". */
    private Optional<Referent> named(Draft draft) {
        String noun = lastWord(draft);
        Set<Referent> found = new LinkedHashSet<>();
        for (Draft before : discourse.read()) {
            if (before.entity.isEmpty()
                    || before.kind == Draft.Kind.NOUN
                    || before.sentence < draft.sentence - SAME_NOUN) {
                continue;
            }
            Referent referent = discourse.referent(before);
            boolean ends = referent.isBody()
                    && before.nameFirst < before.nameLast
                    && lastWord(before).equals(noun);
            if (ends && agrees(draft, referent)) {
                found.add(referent);
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private String lastWord(Draft draft) {
        return discourse.sentence(draft).token(draft.nameLast).text().toLowerCase(Locale.ROOT);
    }

    /** The only one near who is of that kind and of whom the text says nothing else than the noun does. */
    private Optional<Referent> otherwise(Draft draft, RoleNoun noun) {
        Predicate<Referent> fits = referent -> fits(draft, noun, referent);
        Set<Referent> found = new LinkedHashSet<>();
        for (int sentence = draft.sentence; sentence >= Math.max(0, draft.sentence - OTHER_WORDS); sentence--) {
            for (Draft before : discourse.before(draft, sentence, fits)) {
                if (!discourse.areCoarguments(before, draft)) {
                    found.add(discourse.referent(before));
                }
            }
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        Referent only = found.iterator().next();
        boolean quoted = discourse
                .quotedSpeech()
                .speakerOf(draft, discourse)
                .filter(speaker -> speaker == only)
                .isPresent();
        return quoted ? Optional.empty() : Optional.of(only);
    }

    private static boolean fits(Draft draft, RoleNoun noun, Referent referent) {
        if (!agrees(draft, referent) || referent.plural) {
            return false;
        }
        boolean samePeople = noun.kind() == EntityKind.PERSON && referent.kind == EntityKind.PERSON;
        boolean sameBody = noun.kind() != EntityKind.PERSON
                && noun.kind() != EntityKind.PEOPLE
                && referent.isBody()
                && referent.kind != EntityKind.COUNTRY
                && (noun.kind() == referent.kind || noun.kind() == EntityKind.ORGANISATION);
        if (!samePeople && !sameBody) {
            return false;
        }
        Optional<Sector> sector = referent.role.sector();
        boolean sectorFits = noun.sector().isEmpty() || sector.equals(noun.sector()) || (sameBody && sector.isEmpty());
        boolean contradicts = noun.office().isPresent()
                && !referent.offices.contains(noun.office().get());
        Optional<String> gender = Gender.of(noun);
        boolean genderFits = gender.isEmpty() || referent.gender.isEmpty() || gender.equals(referent.gender);
        return noun.general() && sectorFits && genderFits && !contradicts;
    }
}
