package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Resolves references to several actors that were named apart: "the two countries", "both sides", "the two leaders", and
 * "they" after a compound subject. Only where just as many are to be found is anybody meant.
 */
final class GroupResolver {

    private static final Set<String> NEIGHBOURS = Set.of(
            "country", "nation", "neighbor", "neighbour", "state", "government", "capital", "ally", "rival", "foe");
    private static final Set<String> SIDES = Set.of("side", "party", "camp", "delegation");
    private static final Set<String> PEOPLE = Set.of(
            "leader",
            "man",
            "woman",
            "president",
            "minister",
            "official",
            "diplomat",
            "counterpart",
            "pair",
            "politician");

    /** How many sentences before it those may stand who are meant. */
    private static final int REACH = 3;

    private final Discourse discourse;
    private final Map<List<String>, Referent> groups = new HashMap<>();

    GroupResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether a noun, with "two" or "both" before it, may stand for several who were named. */
    static boolean mayBeGroup(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        return token.isNoun()
                && (token.tag().equals("NNS") || token.lemma().equals("pair"))
                && (isNeighbour(token) || SIDES.contains(token.lemma()) || PEOPLE.contains(token.lemma()))
                && isDual(sentence, noun);
    }

    private static boolean isNeighbour(Token token) {
        return NEIGHBOURS.contains(token.lemma());
    }

    /** "both sides", "the two countries", "the pair"; not "two countries", which nobody has named. */
    private static boolean isDual(Sentence sentence, int noun) {
        boolean two = false;
        for (int at = noun - 1; at >= 0 && at >= noun - 4; at--) {
            String word = sentence.token(at).text().toLowerCase(java.util.Locale.ROOT);
            if (word.equals("both")) {
                return true;
            }
            if (word.equals("the") || word.equals("these") || word.equals("those")) {
                return two || sentence.token(noun).lemma().equals("pair");
            }
            two |= word.equals("two");
            if (!sentence.token(at).isAdjective() && !sentence.token(at).isNoun() && !word.equals("two")) {
                return false;
            }
        }
        return false;
    }

    /** Those whom a noun such as "countries" in "the two countries" stands for. */
    Optional<Referent> dual(Draft draft) {
        Token noun = discourse.sentence(draft).token(draft.nameLast);
        Optional<List<Referent>> found;
        if (isNeighbour(noun)) {
            found = lastTwo(draft, referent -> principal(referent));
        } else if (PEOPLE.contains(noun.lemma())) {
            found = lastTwo(
                            draft,
                            referent ->
                                    referent.isPerson() && referent.named ? Optional.of(referent) : Optional.empty())
                    .or(() ->
                            lastTwo(draft, referent -> referent.isPerson() ? Optional.of(referent) : Optional.empty()));
        } else {
            found = lastTwo(draft, referent -> principal(referent))
                    .or(() -> lastTwo(
                            draft,
                            referent -> referent.isBody() || referent.isPerson()
                                    ? Optional.of(referent)
                                    : Optional.empty()));
        }
        return found.map(members -> group(draft, members));
    }

    /** A compound subject of the sentence: "Putin and Erdogan met. They agreed …". */
    Optional<Referent> subjectPair(Draft pronoun, int sentence) {
        List<Draft> subjects =
                discourse.before(pronoun, sentence, referent -> referent.isPerson() || referent.isBody()).stream()
                        .filter(draft -> !draft.modifier && draft.kind != Draft.Kind.PRONOUN)
                        .toList();
        for (Draft first : subjects) {
            DependencyTree tree = discourse.tree(first);
            if (!tree.is(first.head, "nsubj")) {
                continue;
            }
            Set<Referent> members = new LinkedHashSet<>();
            members.add(discourse.referent(first));
            for (Draft other : subjects) {
                if (tree.is(other.head, "conj") && tree.head(other.head) == first.head) {
                    members.add(discourse.referent(other));
                }
            }
            boolean own = discourse.areCoarguments(first, pronoun);
            if (members.size() > 1 && !own) {
                return Optional.of(group(pronoun, List.copyOf(members)));
            }
        }
        return Optional.empty();
    }

    /** Members who are known together from here on: "US and British forces". */
    Referent group(Draft draft, List<Referent> members) {
        List<String> ids = members.stream().map(referent -> referent.id).toList();
        return groups.computeIfAbsent(ids, key -> {
            String name = String.join(
                    " and ", members.stream().map(referent -> referent.name).toList());
            boolean states = members.stream().allMatch(referent -> referent.kind == EntityKind.COUNTRY);
            Referent created =
                    discourse.create(name, states ? EntityKind.COUNTRY : EntityKind.PEOPLE, Optional.empty());
            created.members = ids;
            created.plural = true;
            return created;
        });
    }

    /** The state that somebody is or belongs to, where the article has named that state or this is its official. */
    private Optional<Referent> principal(Referent referent) {
        if (referent.kind == EntityKind.COUNTRY && referent.members.isEmpty()) {
            return Optional.of(referent);
        }
        return referent.country
                .filter(code -> !ActorLexicon.isInternational(code))
                .flatMap(code -> discourse.referents().stream()
                        .filter(other -> other.kind == EntityKind.COUNTRY
                                && other.members.isEmpty()
                                && other.country.filter(code::equals).isPresent())
                        .findFirst());
    }

    private boolean isMerePlace(Draft draft) {
        return draft.isPlace()
                || (draft.isCountryName()
                        && !draft.modifier
                        && NameScanner.isLocative(discourse.sentence(draft), draft.head));
    }

    /** The two that fit within reach, sentence by sentence; none where there are more. */
    private Optional<List<Referent>> lastTwo(
            Draft draft, java.util.function.Function<Referent, Optional<Referent>> fit) {
        Set<Referent> found = new LinkedHashSet<>();
        Set<Referent> coarguments = discourse.coarguments(draft);
        for (int sentence = draft.sentence; sentence >= Math.max(0, draft.sentence - REACH); sentence--) {
            List<Referent> here = new ArrayList<>();
            for (Draft other : discourse.before(draft, sentence, referent -> true)) {
                if (isMerePlace(other)) {
                    continue;
                }
                fit.apply(discourse.referent(other))
                        .filter(referent -> !coarguments.contains(referent))
                        .ifPresent(here::add);
            }
            found.addAll(here);
            if (found.size() == 2) {
                return Optional.of(List.copyOf(found));
            }
            if (found.size() > 2) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
