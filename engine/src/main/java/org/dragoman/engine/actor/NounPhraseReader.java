package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Reads the noun phrases around role nouns ("two Iranian officials", "a spokesman for the Kremlin") and hangs on each what
 * its modifiers, possessors and prepositional phrases say of country and sector.
 */
final class NounPhraseReader {

    private static final Set<String> OWNING = Set.of("of", "for", "from", "to", "with", "within");
    private static final Set<String> LOCATING =
            Set.of("in", "at", "across", "near", "outside", "around", "throughout", "inside");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "onetime", "one-time", "ousted", "deposed", "retired", "erstwhile");
    private static final Set<String> INCOMING = Set.of("incoming", "elect", "designate", "nominee", "future");
    private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");
    private static final Pattern STATUS_PREFIX = Pattern.compile("(ex|former|then|acting)-.*");
    private static final Pattern STATUS_SUFFIX = Pattern.compile(".*[- ](elect|designate|nominee)s?");
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation", "kingdom", "republic");
    private static final Set<String> FOREIGN = Set.of(
            "western",
            "foreign",
            "international",
            "regional",
            "european",
            "arab",
            "african",
            "asian",
            "multinational",
            "allied",
            "overseas",
            "expatriate");
    private final ActorLexicon lexicon;

    NounPhraseReader(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun phrases of a sentence, in reading order; the names that stand in them become their possessors. */
    List<Draft> read(String lowerText, Sentence sentence, List<Draft> names) {
        names.removeIf(name -> isPartOfTitle(lowerText, sentence, name) || isPeopleOfPlace(lowerText, sentence, name));
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

    /** "detained Kurds": the people themselves, where the noun is one for those of a region as well. */
    private boolean isPeopleOfPlace(String lowerText, Sentence sentence, Draft name) {
        boolean place = name.nameFirst == name.nameLast
                && name.known
                        .filter(known -> known.sense() == KnownActor.Sense.PLACE)
                        .isPresent();
        Token token = sentence.token(name.nameFirst);
        return place
                && token.isNoun()
                && !sentence.tree().is(name.nameFirst, "compound")
                && lexicon.roleNouns()
                        .longestAt(lowerText, token.start())
                        .filter(match -> match.end() == token.end()
                                && match.values().stream()
                                        .anyMatch(noun -> lexicon.peopleOf(noun).isPresent()))
                        .isPresent();
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
            if (match.filter(found -> found.end() == end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> nounAt(String lowerText, Sentence sentence, int at, Draft[] nameAt) {
        Token token = sentence.token(at);
        if (Numbers.countsPeople(sentence, at)) {
            return Optional.of(bare(sentence, at, ActorLexicon.COUNTED_PEOPLE));
        }
        if (!Character.isLetter(token.text().charAt(0))) {
            return Optional.empty();
        }
        Optional<NameIndex.Match<RoleNoun>> match = lexicon.roleNouns().longestAt(lowerText, token.start());
        if (match.isEmpty()) {
            return NameScanner.isEthnicPeople(sentence, at, at)
                    ? Optional.of(bare(sentence, at, ActorLexicon.ETHNIC_PEOPLE))
                    : Optional.empty();
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
        if (head.end() != match.get().end() || !nounTag) {
            return Optional.empty();
        }
        int titleLast = last;
        if (nameAt[last] != null) {
            int before = wordBeforeName(sentence, at, nameAt[last]);
            if (before < at) {
                return Optional.empty();
            }
            last = before;
        }
        String phrase = words(sentence, at, last);
        if (at < last && FORMER.stream().anyMatch(word -> phrase.startsWith(word + " "))) {
            // the word before the office is read as a modifier, so that the office itself is known
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
        draft.titleLast = titleLast;
        draft.noun = Optional.of(noun);
        draft.people = lexicon.peopleOf(noun);
        if (draft.people.isPresent() && !Character.isUpperCase(token.text().charAt(0))) {
            return Optional.empty();
        }
        draft.sector = noun.sector();
        draft.office = noun.office().or(() -> officeAfterHyphen(phrase));
        // the foreign ministry is that of its own country, a foreign diplomat of some other
        boolean abroad = draft.office.isPresent() || noun.kind() == EntityKind.GOVERNMENT;
        draft.foreign = (noun.facing() && noun.kind() == EntityKind.GOVERNMENT)
                || FOREIGN.stream()
                        .anyMatch(word -> phrase.startsWith(word + " ") && !(abroad && word.equals("foreign")));
        return Optional.of(draft);
    }

    private static Draft bare(Sentence sentence, int at, RoleNoun noun) {
        Draft draft = new Draft(Draft.Kind.NOUN, sentence.index(), at, at, at);
        draft.titleLast = at;
        draft.noun = Optional.of(noun);
        Numbers.read(sentence, sentence.token(at)).ifPresent(count -> draft.count = OptionalInt.of(count));
        return draft;
    }

    /** The last word of a title before "to the" and the name that it holds: "ambassador" before "to the United Nations". */
    private static int wordBeforeName(Sentence sentence, int at, Draft name) {
        int before = name.nameFirst - 1;
        while (before > at && !sentence.token(before).isNoun()) {
            before--;
        }
        return before;
    }

    /** "ex-president". */
    private Optional<String> officeAfterHyphen(String phrase) {
        Matcher prefix = STATUS_PREFIX.matcher(phrase);
        if (!prefix.matches()) {
            return Optional.empty();
        }
        String office = phrase.substring(phrase.indexOf('-') + 1);
        return lexicon.roleNouns()
                .longestAt(office, 0)
                .filter(match -> match.end() == office.length())
                .flatMap(match -> match.values().get(0).office());
    }

    /** Walks left from the noun over its modifiers. */
    private void readLeft(Sentence sentence, Draft noun, List<Draft> names, List<Draft> nouns) {
        noun.federal = sentence.token(noun.nameFirst).text().equalsIgnoreCase("federal");
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
                if (!other.get().aside) {
                    noun.possessors.add(other.get());
                }
                at = Math.min(at, other.get().nameFirst) - 1;
                noun.first = other.get().nameFirst;
                at = readPartners(sentence, noun, other.get(), at, names);
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
            } else if (lower.equals("another") || lower.equals("other") || lower.equals("second")) {
                noun.ordinal = true;
            } else if (FOREIGN.contains(lower)) {
                noun.foreign = true;
            } else if (lower.equals("federal")) {
                noun.federal = true;
            } else {
                if (noun.status.isEmpty()) {
                    noun.status = status(lower);
                }
                Numbers.read(sentence, token).ifPresent(count -> noun.count = OptionalInt.of(count));
                noun.gender = noun.gender.or(() -> Gender.ofModifier(lower));
                noun.people = noun.people.or(() -> lexicon.peopleOf(token.text()));
            }
            noun.first = at;
            at--;
            if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
                break;
            }
        }
        if (noun.status.isEmpty()) {
            noun.status = status(words(sentence, noun.nameFirst, noun.nameLast))
                    .or(() -> following(sentence, noun.nameLast + 1));
        }
        EntityKind kind = noun.noun.orElseThrow().kind();
        boolean person = kind == EntityKind.PERSON || kind == EntityKind.PEOPLE;
        if (person && noun.count.isEmpty() && !noun.noun.orElseThrow().plural()) {
            noun.count = OptionalInt.of(1);
        }
        noun.modifier = isCompoundModifier(sentence, noun);
        noun.first = withTwin(sentence, noun);
        takeCountry(noun);
    }

    /** "House and Senate Republicans", "federal and state authorities": the phrase begins with the first of two modifiers of one noun. */
    private static int withTwin(Sentence sentence, Draft noun) {
        int and = noun.first - 1;
        DependencyTree tree = sentence.tree();
        boolean plural = noun.noun.orElseThrow().plural();
        if (!plural || and < 1 || !sentence.token(and).text().equalsIgnoreCase("and")) {
            return noun.first;
        }
        int first = and - 1;
        boolean modifies = tree.head(first) == noun.head && (tree.is(first, "compound") || tree.is(first, "amod"));
        boolean joined = tree.head(noun.first) == first && tree.is(noun.first, "conj");
        return modifies && joined ? first : noun.first;
    }

    /** "US and British forces", "Russia's, Ukraine's and Turkey's ministers": those who own it beside the nearest. */
    private static int readPartners(Sentence sentence, Draft noun, Draft nearest, int before, List<Draft> names) {
        int at = before;
        Draft last = nearest;
        while (isPartner(last) && at > 0 && joins(sentence, at)) {
            int end = at - 1;
            if (end > 0 && joins(sentence, end)) {
                end--;
            }
            if (end > 0 && sentence.token(end).tag().equals("POS")) {
                end--;
            }
            Optional<Draft> partner = end < 0 ? Optional.empty() : covering(names, end);
            if (partner.isEmpty() || !isPartner(partner.get())) {
                break;
            }
            if (noun.partners.isEmpty()) {
                noun.partners.add(nearest);
            }
            noun.partners.add(0, partner.get());
            noun.possessors.add(partner.get());
            noun.first = partner.get().nameFirst;
            last = partner.get();
            at = last.nameFirst - 1;
        }
        return at;
    }

    private static boolean isPartner(Draft name) {
        return !name.aside && (name.isCountryName() || name.country.isPresent());
    }

    private static boolean joins(Sentence sentence, int at) {
        String text = sentence.token(at).text().toLowerCase(Locale.ROOT);
        return text.equals("and") || text.equals(",") || text.equals("&") || text.equals("or");
    }

    private static Optional<Role.Status> status(String lower) {
        if (FORMER.contains(lower)) {
            return Optional.of(Role.Status.FORMER);
        }
        if (INCOMING.contains(lower) || STATUS_SUFFIX.matcher(lower).matches()) {
            return Optional.of(Role.Status.INCOMING);
        }
        if (ACTING.contains(lower) || ACTING.stream().anyMatch(word -> lower.startsWith(word + " "))) {
            return Optional.of(Role.Status.ACTING);
        }
        if (lower.equals("then")) {
            return Optional.of(Role.Status.THEN);
        }
        Matcher prefix = STATUS_PREFIX.matcher(lower);
        if (!prefix.matches()) {
            return Optional.empty();
        }
        return switch (prefix.group(1)) {
            case "then" -> Optional.of(Role.Status.THEN);
            case "acting" -> Optional.of(Role.Status.ACTING);
            default -> Optional.of(Role.Status.FORMER);
        };
    }

    /** "president-elect", where the tokenizer parts it, and "foreign minister nominee". */
    private static Optional<Role.Status> following(Sentence sentence, int at) {
        int word = at < sentence.size() && sentence.token(at).text().equals("-") ? at + 1 : at;
        if (word >= sentence.size()) {
            return Optional.empty();
        }
        String text = sentence.token(word).text().toLowerCase(Locale.ROOT);
        return text.equals("elect") || text.equals("designate") || text.equals("nominee")
                ? Optional.of(Role.Status.INCOMING)
                : Optional.empty();
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i == first ? "" : " ").append(sentence.token(i).text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** Reads what hangs on the noun: "president of Iran", "spokesman for the Kremlin", "police in Nairobi". */
    private static void readRight(Sentence sentence, Draft noun, List<Draft> names, List<Draft> nouns) {
        DependencyTree tree = sentence.tree();
        boolean accredited = noun.noun.orElseThrow().accredited();
        for (Draft other : concat(names, nouns)) {
            if (other == noun || other.nameFirst <= noun.titleLast || other.first <= noun.nameLast) {
                continue;
            }
            boolean attached = tree.head(other.head) == noun.head && tree.is(other.head, "nmod");
            if (!attached && !adjacentPhrase(sentence, noun, other)) {
                continue;
            }
            String preposition = preposition(sentence, other).orElse("");
            boolean geographic = other.isPlace() || other.isCountryName();
            if (LOCATING.contains(preposition) && geographic) {
                noun.locations.add(other);
                noun.last = Math.max(noun.last, other.last);
            } else if (LOCATING.contains(preposition) || OWNING.contains(preposition)) {
                boolean whereSent = preposition.equals("to") && accredited;
                boolean inName = preposition.equals("of") && geographic && isNamed(sentence, noun);
                other.mere |= (whereSent && geographic) || inName;
                if (!whereSent && !noun.possessors.contains(other)) {
                    noun.possessors.add(other);
                    readConjuncts(tree, noun, other, names);
                }
                noun.last = Math.max(noun.last, other.last);
            }
        }
        if (noun.noun.orElseThrow().collective()) {
            noun.possessors.stream()
                    .filter(other -> other.kind == Draft.Kind.NOUN && other.nameFirst > noun.nameLast)
                    .findFirst()
                    .ifPresent(members -> {
                        noun.sector = members.sector.isPresent() ? members.sector : noun.sector;
                        noun.office = members.office;
                    });
        }
        takeCountry(noun);
    }

    /** "Bank of China", "University of Nairobi": the noun and what follows are one name. */
    private static boolean isNamed(Sentence sentence, Draft noun) {
        return noun.noun.orElseThrow().kind() == EntityKind.ORGANISATION
                && sentence.token(noun.nameLast).isProperNoun()
                && Character.isUpperCase(sentence.token(noun.nameLast).text().charAt(0));
    }

    /** "the leaders of Uganda, Rwanda and Burundi". */
    private static void readConjuncts(DependencyTree tree, Draft noun, Draft first, List<Draft> names) {
        if (!isPartner(first) || first.kind == Draft.Kind.NOUN) {
            return;
        }
        for (Draft other : names) {
            if (other.nameFirst > first.nameLast
                    && isPartner(other)
                    && tree.is(other.head, "conj")
                    && tree.head(other.head) == first.head) {
                if (noun.partners.isEmpty()) {
                    noun.partners.add(first);
                }
                noun.partners.add(other);
                noun.possessors.add(other);
            }
        }
    }

    private static boolean adjacentPhrase(Sentence sentence, Draft noun, Draft other) {
        int at = noun.nameLast + 1;
        if (at >= sentence.size()
                || !(OWNING.contains(sentence.token(at).text())
                        || LOCATING.contains(sentence.token(at).text()))) {
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

    /**
     * The country of the nearest possessor that has one, those of places last; of two adjectives of origin the outer one is the
     * state's ("Croatian Serb refugees").
     */
    private static void takeCountry(Draft noun) {
        if (noun.country.isPresent()) {
            return;
        }
        boolean facing = noun.noun.orElseThrow().facing();
        List<Draft> owners = noun.possessors.stream()
                .filter(possessor -> !possessor.ethnic)
                .filter(possessor -> !facing || isOrigin(possessor))
                .toList();
        noun.foreign |= facing && noun.possessors.stream().anyMatch(owner -> owner.isCountryName() && !isOrigin(owner));
        for (boolean ofPlaces : new boolean[] {false, true}) {
            for (Draft possessor : owners) {
                boolean country = possessor.isCountryName();
                boolean place = possessor.isPlace();
                if ((country || place == ofPlaces) && possessor.country.isPresent() && noun.country.isEmpty()) {
                    noun.country = possessor.country;
                }
            }
        }
        Optional<Draft> state = owners.stream()
                .filter(possessor -> possessor.isCountryName()
                        && possessor.known.orElseThrow().sense() != KnownActor.Sense.CAPITAL)
                .findFirst();
        state.ifPresent(nearest -> noun.country = outer(owners, nearest).country);
    }

    /** "Iranian rivals" are Iranian, "Iran's rivals" are not. */
    private static boolean isOrigin(Draft possessor) {
        return possessor.kind == Draft.Kind.KNOWN
                && possessor.known.orElseThrow().sense() == KnownActor.Sense.DEMONYM;
    }

    private static Draft outer(List<Draft> owners, Draft nearest) {
        return owners.stream()
                .filter(other -> other.isCountryName()
                        && other.nameLast + 1 == nearest.nameFirst
                        && nearest.known.orElseThrow().sense() == KnownActor.Sense.DEMONYM)
                .findFirst()
                .orElse(nearest);
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
                || (token.text().equals("-") && at > 0);
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
