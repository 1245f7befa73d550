package org.dragoman.engine.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Gives those who must belong to some country, but of whom the words do not say to which, the country where they are or act,
 * else the one that the article speaks of; each marked with how it was inferred. Somebody else's country is never taken.
 */
final class CountryInference {

    /** The share of an article's names that must belong to a country for it to be what the article speaks of. */
    private static final double CHIEF_SHARE = 0.7;

    /** How many sentences the place of what happens stays the place of what follows. */
    private static final int SETTING = 2;

    private final Discourse discourse;
    private final ActorLexicon lexicon;

    CountryInference(Discourse discourse, ActorLexicon lexicon) {
        this.discourse = discourse;
        this.lexicon = lexicon;
    }

    /** Fills in what can be inferred, in reading order. */
    void complete() {
        Optional<String> chief = chiefCountry();
        for (Draft draft : discourse.read()) {
            if (draft.entity.isEmpty() || !lacksCountry(draft)) {
                continue;
            }
            Referent referent = discourse.referent(draft);
            if (referent.country.isPresent()) {
                draft.country = referent.country;
                draft.inferred = referent.role.inferred().or(() -> draft.inferred);
                continue;
            }
            if (draft.people.isPresent()) {
                inferHome(draft, referent, draft.people.get());
                continue;
            }
            Optional<String> federation = draft.federal ? chiefFederation() : Optional.empty();
            if (federation.isPresent()) {
                infer(draft, referent, federation, "article");
                continue;
            }
            Optional<String> place = ofLocation(draft);
            if (place.isEmpty() && draft.kind == Draft.Kind.NOUN && !isSeatedElsewhere(draft)) {
                place = ofClause(draft).or(() -> ofSetting(draft));
            }
            if (place.isPresent()) {
                infer(draft, referent, place, "place");
            } else if (!draft.unresolvedOwner) {
                Optional<String> whole = chief.filter(country -> !isNamed(draft) || !isSomebodyElses(draft, country))
                        .filter(country -> !faces(draft, country));
                infer(
                        draft,
                        referent,
                        ofSpeaker(draft).or(() -> ofSentence(draft)).or(() -> whole),
                        "article");
            }
        }
    }

    /** A people is at home where it lives: the one of its states that the place or the article names, else the chief one. */
    private void inferHome(Draft draft, Referent referent, People people) {
        Optional<String> place = ofLocation(draft)
                .or(() -> ofClause(draft))
                .or(() -> ofSetting(draft))
                .filter(people.homes()::contains);
        if (place.isPresent()) {
            infer(draft, referent, place, "place");
            return;
        }
        Set<String> named = discourse.read().stream()
                .filter(other -> other.isPlace() || other.isCountryName())
                .flatMap(other -> other.country.stream())
                .filter(people.homes()::contains)
                .collect(Collectors.toSet());
        if (named.size() == 1) {
            infer(draft, referent, named.stream().findFirst(), "article");
        } else if (named.isEmpty()) {
            infer(draft, referent, people.chief(), "people");
        }
    }

    /** Embassies stand abroad, and ministries speak of other places than their own. */
    private static boolean isSeatedElsewhere(Draft draft) {
        return draft.noun
                .filter(noun -> noun.accredited()
                        || (noun.kind() == EntityKind.GOVERNMENT
                                && noun.sector().filter(Sector.GOV::equals).isPresent()))
                .isPresent();
    }

    /** Whether a country is that of another person of the same sentence: two presidents who meet are of two countries. */
    private boolean isSomebodyElses(Draft draft, String country) {
        return discourse.read().stream()
                .anyMatch(other -> other.sentence == draft.sentence
                        && other != draft
                        && other.isPersonName()
                        && !other.entity.equals(draft.entity)
                        && other.country.filter(country::equals).isPresent());
    }

    /** "The deputies accused Ukraine": a state to which somebody does something is another's than his. */
    private boolean faces(Draft draft, String country) {
        Sentence sentence = discourse.sentence(draft);
        DependencyTree tree = sentence.tree();
        int subject = tree.firstConjunct(draft.head);
        int verb = tree.head(subject);
        return tree.is(subject, "nsubj")
                && verb != DependencyTree.ROOT
                && !lexicon.isMotion(sentence.token(verb).lemma())
                && discourse.read().stream()
                        .filter(other -> other.sentence == draft.sentence && other.isState() && !other.modifier)
                        .filter(other -> other.country.filter(country::equals).isPresent())
                        .map(other -> tree.firstConjunct(other.head))
                        .filter(argument -> tree.head(argument) == verb)
                        .anyMatch(argument -> tree.is(argument, "obj")
                                || tree.is(argument, "iobj")
                                || (tree.is(argument, "obl") && !NameScanner.isLocative(sentence, argument)));
    }

    private static boolean isNamed(Draft draft) {
        return draft.kind == Draft.Kind.PERSON_NAME;
    }

    /** The only country of the places where the sentences right before it, of the same paragraph, say that something happens. */
    private Optional<String> ofSetting(Draft draft) {
        int paragraph = discourse.sentence(draft).paragraph();
        for (int at = draft.sentence - 1; at >= Math.max(0, draft.sentence - SETTING); at--) {
            Sentence sentence = discourse.article().sentences().get(at);
            if (sentence.paragraph() != paragraph) {
                break;
            }
            int index = at;
            Set<String> countries = discourse.read().stream()
                    .filter(place -> place.sentence == index && (place.isPlace() || place.isCountryName()))
                    .filter(place -> place.country.isPresent() && isWhere(sentence, place))
                    .map(place -> place.country.get())
                    .collect(Collectors.toSet());
            if (!countries.isEmpty()) {
                return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Downing Street would not say whether the prime minister …": the state whose organ speaks of its own. */
    private Optional<String> ofSpeaker(Draft draft) {
        if (draft.sector.filter(Sector.GOV::equals).isEmpty() || draft.kind != Draft.Kind.NOUN) {
            return Optional.empty();
        }
        DependencyTree tree = discourse.tree(draft);
        int at = tree.head(draft.head);
        while (at != DependencyTree.ROOT) {
            int verb = at;
            if (!tree.is(verb, "acl")) {
                Optional<String> speaker = discourse.read().stream()
                        .filter(other -> other.sentence == draft.sentence
                                && other != draft
                                && !other.entity.isEmpty()
                                && tree.is(other.head, "nsubj")
                                && tree.head(other.head) == verb)
                        .filter(other -> discourse.referent(other).isBody())
                        .findFirst()
                        .flatMap(other -> discourse.referent(other).country)
                        .filter(code -> !ActorLexicon.isInternational(code));
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private void infer(Draft draft, Referent referent, Optional<String> found, String how) {
        if (found.isEmpty()) {
            return;
        }
        Optional<String> country =
                draft.sector.filter(Sector.MIL::equals).isPresent() ? found.map(lexicon::armyIn) : found;
        draft.country = country;
        draft.inferred = Optional.of(how);
        referent.country = country;
        referent.role = new Role(
                country, referent.role.sector(), referent.role.office(), referent.role.status(), Optional.of(how));
    }

    private static boolean lacksCountry(Draft draft) {
        if (draft.country.isPresent() || draft.absorbed || draft.foreign || !draft.members.isEmpty()) {
            return false;
        }
        return switch (draft.kind) {
            case NOUN -> {
                RoleNoun noun = draft.noun.orElseThrow();
                yield noun.ofSomeCountry()
                        || noun.kind() == EntityKind.PERSON
                        || noun.kind() == EntityKind.PEOPLE
                        || noun.kind() == EntityKind.GOVERNMENT
                        || noun.kind() == EntityKind.GROUP;
            }
            case PERSON_NAME -> draft.noun.isPresent();
            case KNOWN, ORGANISATION_NAME, DUAL, PRONOUN -> false;
        };
    }

    /** "police in Nairobi". */
    private static Optional<String> ofLocation(Draft draft) {
        return draft.locations.stream().flatMap(place -> place.country.stream()).findFirst();
    }

    /** The only country of the places where the clause says that something happens, or the noun's own clause. */
    private Optional<String> ofClause(Draft draft) {
        Sentence sentence = discourse.sentence(draft);
        DependencyTree tree = sentence.tree();
        int clause = clause(sentence, draft.head);
        Set<String> countries = discourse.read().stream()
                .filter(place -> place.sentence == draft.sentence && place != draft)
                .filter(place -> place.isPlace() || place.isCountryName())
                .filter(place -> place.country.isPresent() && isWhere(sentence, place))
                .filter(place ->
                        tree.dominates(draft.head, place.head) || clause(sentence, whose(tree, place.head)) == clause)
                .map(place -> place.country.get())
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    private static int whose(DependencyTree tree, int place) {
        int above = tree.head(place);
        return above == DependencyTree.ROOT ? place : above;
    }

    /** The verb or root that a token belongs to. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        while (sentence.tree().head(at) != DependencyTree.ROOT
                && !sentence.token(at).isVerb()) {
            at = sentence.tree().head(at);
        }
        return at;
    }

    /** Whether a name, or the noun of which it is part ("the town of Samarra"), stands under a preposition of place. */
    private static boolean isWhere(Sentence sentence, Draft place) {
        int at = place.head;
        for (int steps = 0; steps < 3 && at != DependencyTree.ROOT; steps++) {
            if (NameScanner.isLocative(sentence, at)) {
                return true;
            }
            boolean nominal = sentence.tree().is(at, "nmod")
                    || sentence.tree().is(at, "compound")
                    || sentence.tree().is(at, "appos");
            if (!nominal) {
                return false;
            }
            at = sentence.tree().head(at);
        }
        return false;
    }

    /** The only country of a sentence's names that are neither somebody's nor take part themselves. */
    private Optional<String> ofSentence(Draft draft) {
        Set<String> countries = discourse.read().stream()
                .filter(other -> other.sentence == draft.sentence && other.country.isPresent())
                .filter(other -> (other.isPlace() || other.isCountryName()) && !other.aside)
                .filter(other -> !takesPart(draft, other) && !isSomebodys(draft, other))
                .map(other -> other.country.get())
                .filter(country -> !faces(draft, country))
                .collect(Collectors.toSet());
        boolean others = discourse.read().stream()
                .anyMatch(other -> other.sentence == draft.sentence
                        && other != draft
                        && other.country.isPresent()
                        && !other.isPlace()
                        && !countries.contains(other.country.get()));
        return countries.size() == 1 && !others ? countries.stream().findFirst() : Optional.empty();
    }

    private boolean takesPart(Draft draft, Draft other) {
        DependencyTree tree = discourse.tree(draft);
        return other.isCountryName()
                && !other.modifier
                && (tree.is(other.head, "nsubj")
                        || tree.is(other.head, "obj")
                        || discourse.areCoarguments(draft, other));
    }

    private boolean isSomebodys(Draft draft, Draft name) {
        return discourse.read().stream()
                .anyMatch(
                        other -> other != draft && other.sentence == draft.sentence && other.possessors.contains(name));
    }

    /** The federation of which the article speaks most; the first named among equals. */
    private Optional<String> chiefFederation() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        discourse.read().stream()
                .filter(draft -> draft.kind == Draft.Kind.KNOWN && !draft.aside)
                .flatMap(draft -> draft.country.stream())
                .filter(lexicon::isFederation)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The country to which most of the article's names of countries, peoples and places belong; never an international code. */
    private Optional<String> chiefCountry() {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Draft draft : discourse.read()) {
            boolean outlet = draft.sector.filter(Sector.JRN::equals).isPresent();
            boolean state = draft.country
                    .filter(code -> !ActorLexicon.isInternational(code))
                    .isPresent();
            if (draft.kind == Draft.Kind.KNOWN && state && !outlet && !draft.aside) {
                counts.merge(draft.country.get(), 1, Integer::sum);
                all++;
            }
        }
        int total = all;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= CHIEF_SHARE * total)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
