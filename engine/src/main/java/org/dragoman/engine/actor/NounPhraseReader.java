package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Reads the noun phrases around role nouns ("two Iranian officials", "a spokesman for the Kremlin") and hangs on each what
 * its modifiers, possessors and prepositional phrases say of country and sector.
 */
final class NounPhraseReader {

    private static final Set<String> POSSESSING = Set.of("of", "for", "from", "in", "to", "at");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "then", "late", "onetime", "one-time", "ousted", "deposed");
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation", "kingdom", "republic");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final ActorLexicon lexicon;

    NounPhraseReader(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun phrases of a sentence, in reading order; the names that stand in them become their possessors. */
    List<Draft> read(String lowerText, Sentence sentence, List<Draft> names) {
        names.removeIf(name -> isPartOfTitle(lowerText, sentence, name));
        Draft[] nameAt = new Draft[sentence.size()];
        for (Draft name : names) {
            for (int i = name.nameFirst; i <= name.nameLast; i++) {
                nameAt[i] = name;
            }
        }
        List<Draft> nouns = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Draft> found = nameAt[at] == null ? nounAt(lowerText, sentence, at, nameAt) : Optional.empty();
            found.ifPresent(nouns::add);
            at = found.map(draft -> draft.nameLast + 1).orElse(at + 1);
        }
        for (Draft noun : nouns) {
            readLeft(sentence, noun, names, nouns);
        }
        for (Draft noun : nouns) {
            readRight(sentence, noun, names, nouns);
        }
        return nouns;
    }

    /** Whether what the tagger takes for an organisation is the end of a title: "State" in "Secretary of State". */
    private boolean isPartOfTitle(String lowerText, Sentence sentence, Draft name) {
        if (name.kind != Draft.Kind.ORGANISATION_NAME) {
            return false;
        }
        int end = sentence.token(name.nameLast).end();
        for (int first = Math.max(0, name.nameFirst - 3); first <= name.nameFirst; first++) {
            Optional<NameIndex.Match<RoleNoun>> match = lexicon.roleNouns()
                    .longestAt(lowerText, sentence.token(first).start());
            if (match.filter(found -> found.end() == end).isPresent()
                    && (first < name.nameFirst || name.nameFirst == name.nameLast)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> nounAt(String lowerText, Sentence sentence, int at, Draft[] nameAt) {
        Token token = sentence.token(at);
        if (!Character.isLetter(token.text().charAt(0))) {
            return Optional.empty();
        }
        Optional<NameIndex.Match<RoleNoun>> match = lexicon.roleNouns().longestAt(lowerText, token.start());
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int last = at;
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).start() < match.get().end()) {
            last++;
        }
        Token head = sentence.token(last);
        // the tagger takes "general" and "missionary" for adjectives even where the parser makes them heads
        boolean argument = sentence.tree().label(last).matches("nsubj.*|obj|iobj|obl|nmod|nmod:poss|conj|appos");
        boolean nounTag = head.isNoun() || (head.tag().startsWith("JJ") && (at < last || argument));
        if (head.end() != match.get().end() || !nounTag || nameAt[last] != null) {
            return Optional.empty();
        }
        RoleNoun noun = match.get().values().get(0);
        boolean plural = head.tag().endsWith("S");
        for (RoleNoun value : match.get().values()) {
            if (value.plural() == plural) {
                noun = value;
                break;
            }
        }
        Draft draft =
                new Draft(Draft.Kind.NOUN, sentence.index(), at, last, NameScanner.head(sentence.tree(), at, last));
        draft.noun = Optional.of(noun);
        draft.sector = noun.sector();
        draft.office = noun.office();
        return Optional.of(draft);
    }

    /** Walks left from the noun over its modifiers. */
    private static void readLeft(Sentence sentence, Draft noun, List<Draft> names, List<Draft> nouns) {
        int at = noun.nameFirst - 1;
        while (at >= 0 && isModifier(sentence, at)) {
            Token token = sentence.token(at);
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().equals("POS")
                    && at > 0
                    && covering(names, at - 1).isEmpty()
                    && covering(nouns, at - 1).isEmpty()) {
                int owner = at - 1;
                if (COUNTRY_NOUNS.contains(sentence.token(owner).lemma())) {
                    Draft country = new Draft(Draft.Kind.PRONOUN, noun.sentence, owner, owner, owner);
                    country.modifier = true;
                    noun.possessors.add(country);
                } else {
                    noun.unresolvedOwner = true;
                }
            }
            Optional<Draft> name = covering(names, at);
            Optional<Draft> other = name.isPresent() ? name : covering(nouns, at);
            if (other.isPresent()) {
                noun.possessors.add(other.get());
                at = Math.min(at, other.get().nameFirst) - 1;
                noun.first = other.get().nameFirst;
                continue;
            }
            if (lower.equals("the")
                    || lower.equals("this")
                    || lower.equals("that")
                    || lower.equals("these")
                    || lower.equals("those")) {
                noun.definite = true;
            } else if (token.tag().equals("PRP$")) {
                Draft pronoun = new Draft(Draft.Kind.PRONOUN, noun.sentence, at, at, at);
                pronoun.modifier = true;
                noun.possessors.add(pronoun);
                noun.definite = true;
            } else if (lower.equals("federal")) {
                noun.federal = true;
            } else if (FORMER.contains(lower) || lower.startsWith("ex-") || lower.startsWith("then-")) {
                noun.former = !lower.startsWith("then");
            } else {
                number(token).ifPresent(count -> noun.count = count);
            }
            noun.first = at;
            at--;
            if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
                break;
            }
        }
        if (sentence.token(noun.nameFirst).text().toLowerCase(Locale.ROOT).matches("(ex|then|former)-.*")) {
            noun.former = true;
        }
        EntityKind kind = noun.noun.orElseThrow().kind();
        boolean person = kind == EntityKind.PERSON || kind == EntityKind.PEOPLE;
        if (person && noun.count.isEmpty() && !noun.noun.orElseThrow().plural() && !noun.definite) {
            noun.count = OptionalInt.of(1);
        }
        noun.modifier = isCompoundModifier(sentence, noun);
        takeCountry(noun);
    }

    /** Reads what hangs on the noun: "president of Iran", "spokesman for the Kremlin", "police in Nairobi". */
    private static void readRight(Sentence sentence, Draft noun, List<Draft> names, List<Draft> nouns) {
        DependencyTree tree = sentence.tree();
        List<Draft> found = new ArrayList<>();
        for (Draft other : concat(names, nouns)) {
            if (other == noun || other.nameFirst <= noun.nameLast || other.first <= noun.nameLast) {
                continue;
            }
            boolean attached = tree.head(other.head) == noun.head && tree.is(other.head, "nmod");
            boolean adjacent = adjacentPhrase(sentence, noun, other);
            if ((attached || adjacent)
                    && preposition(sentence, other).filter(POSSESSING::contains).isPresent()) {
                found.add(other);
            }
        }
        for (Draft other : found) {
            if (!noun.possessors.contains(other)) {
                noun.possessors.add(other);
                noun.last = Math.max(noun.last, other.last);
            }
        }
        takeCountry(noun);
    }

    private static boolean adjacentPhrase(Sentence sentence, Draft noun, Draft other) {
        int at = noun.nameLast + 1;
        if (at >= sentence.size() || !POSSESSING.contains(sentence.token(at).text())) {
            return false;
        }
        at++;
        while (at < other.first
                && at < sentence.size()
                && (sentence.token(at).tag().equals("DT"))) {
            at++;
        }
        return at == other.first;
    }

    private static Optional<String> preposition(Sentence sentence, Draft draft) {
        for (int dependent : sentence.tree().dependents(draft.head)) {
            if (sentence.tree().is(dependent, "case") && dependent < draft.first) {
                return Optional.of(sentence.token(dependent).lemma().toLowerCase(Locale.ROOT));
            }
        }
        int before = draft.first - 1;
        while (before >= 0 && sentence.token(before).tag().equals("DT")) {
            before--;
        }
        return before >= 0 ? Optional.of(sentence.token(before).lemma().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The country of the nearest possessor that has one, those of places last. */
    private static void takeCountry(Draft noun) {
        if (noun.country.isPresent()) {
            return;
        }
        for (boolean ofPlaces : new boolean[] {false, true}) {
            for (Draft possessor : noun.possessors) {
                boolean country = possessor.isCountryName();
                boolean place = possessor.isPlace();
                if ((country || place == ofPlaces) && possessor.country.isPresent() && noun.country.isEmpty()) {
                    noun.country = possessor.country;
                }
            }
        }
        for (Draft possessor : noun.possessors) {
            if (possessor.isCountryName() && possessor.known.orElseThrow().sense() != KnownActor.Sense.CAPITAL) {
                noun.country = possessor.country;
                return;
            }
        }
    }

    /** Whether the noun only modifies another noun: "police raid", "government building". */
    private static boolean isCompoundModifier(Sentence sentence, Draft noun) {
        int next = noun.nameLast + 1;
        DependencyTree tree = sentence.tree();
        int head = tree.head(noun.head);
        return next < sentence.size()
                && head > noun.nameLast
                && (tree.is(noun.head, "compound") || tree.is(noun.head, "amod"))
                && sentence.token(head).isNoun();
    }

    private static boolean isModifier(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        return tag.equals("DT")
                || tag.equals("PRP$")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("POS")
                || ((tag.equals("VBN") || tag.equals("VBG")) && sentence.tree().is(at, "amod"))
                || ((tag.equals("HYPH") || token.text().equals("-")) && at > 0);
    }

    private static Optional<OptionalInt> number(Token token) {
        if (!token.tag().equals("CD")) {
            return Optional.empty();
        }
        int word = NUMBERS.indexOf(token.text().toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return Optional.of(OptionalInt.of(word));
        }
        String digits = token.text().replace(",", "");
        return digits.matches("\\d{1,6}") ? Optional.of(OptionalInt.of(Integer.parseInt(digits))) : Optional.empty();
    }

    private static Optional<Draft> covering(List<Draft> drafts, int token) {
        return drafts.stream()
                .filter(draft -> draft.nameFirst <= token && token <= draft.nameLast)
                .findFirst();
    }

    private static List<Draft> concat(List<Draft> first, List<Draft> second) {
        List<Draft> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
