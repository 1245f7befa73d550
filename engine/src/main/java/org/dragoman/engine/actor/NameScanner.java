package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Finds the names of a sentence: the longest names of the lexicon, weighed against what the statistical name tagger says
 * ("Michael Jordan" is no country, "Korean Air" no people), and then the tagger's own.
 */
final class NameScanner {

    /** Prepositions under which a city or country is where somebody is, not who acts. */
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "across",
            "through",
            "throughout",
            "inside",
            "into",
            "within",
            "via",
            "beyond",
            "onto",
            "above",
            "off",
            "along",
            "towards",
            "toward");

    /** What may follow a country's name and a hyphen where the whole is that country's: "Hamas-run", "U.S.-led". */
    private static final Set<String> BELONGING = Set.of(
            "led",
            "run",
            "owned",
            "installed",
            "appointed",
            "administered",
            "operated",
            "commanded",
            "flagged",
            "controlled");

    private static final Set<KnownActor.Sense> STATES = EnumSet.of(KnownActor.Sense.COUNTRY, KnownActor.Sense.CAPITAL);

    /** What may stand before a hyphen and a country's name where the whole is not that country's: "anti-Israel". */
    private static final Set<String> RELATING =
            Set.of("anti", "pro", "non", "counter", "cross", "trans", "post", "pre", "inter", "intra");

    private final ActorLexicon lexicon;

    private final ImportedNames imports;

    NameScanner(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.imports = lexicon.imports();
    }

    /**
     * The names of a sentence in reading order; they do not overlap.
     *
     * @param context what the whole article says of its names
     */
    List<Draft> scan(String text, Sentence sentence, NameContext context) {
        List<Draft> drafts = new ArrayList<>();
        int token = 0;
        while (token < sentence.size()) {
            Optional<Draft> draft = nameAt(text, sentence, token, context);
            if (draft.isPresent()) {
                drafts.add(draft.get());
                token = draft.get().nameLast + 1;
            } else {
                token++;
            }
        }
        return drafts;
    }

    /** Whether a name stands where somebody or something merely is. */
    static boolean isLocative(Sentence sentence, int head) {
        for (int dependent : sentence.tree().dependents(head)) {
            if (sentence.tree().is(dependent, "case")
                    && LOCATIVE.contains(sentence.token(dependent).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> nameAt(String text, Sentence sentence, int at, NameContext context) {
        Token token = sentence.token(at);
        if (!Character.isLetterOrDigit(token.text().charAt(0))) {
            return Optional.empty();
        }
        int tagged = taggedEnd(sentence, at);
        Optional<Draft> known = known(text, sentence, at, tagged, context);
        if (known.isPresent() && known.get().kind == Draft.Kind.KNOWN) {
            return known;
        }
        Optional<Draft> imported = imported(text, sentence, at, tagged, context);
        if (imported.isPresent() || known.isPresent()) {
            return imported.or(() -> known);
        }
        if (tagged > at - 1) {
            if (token.name() == NameKind.PERSON) {
                return Optional.of(new Draft(
                        Draft.Kind.PERSON_NAME, sentence.index(), at, tagged, head(sentence.tree(), at, tagged)));
            }
            if (token.name() == NameKind.ORGANISATION && isName(sentence, at, tagged)) {
                boolean surname = at == tagged && context.surnames().contains(token.text());
                Draft name = new Draft(
                        surname ? Draft.Kind.PERSON_NAME : Draft.Kind.ORGANISATION_NAME,
                        sentence.index(),
                        at,
                        tagged,
                        head(sentence.tree(), at, tagged));
                if (!surname) {
                    name.country = precedingCountry(text, sentence, at);
                }
                return Optional.of(name);
            }
        }
        if (context.surnames().contains(token.text())) {
            return Optional.of(new Draft(Draft.Kind.PERSON_NAME, sentence.index(), at, at, at));
        }
        return Optional.empty();
    }

    /** A name that only an import knows; the tagger must not see more in it, and one word needs the tagger's word for it. */
    private Optional<Draft> imported(String text, Sentence sentence, int at, int tagged, NameContext context) {
        NameKind kind = tagged >= at ? sentence.token(at).name() : NameKind.NONE;
        boolean inside =
                kind != NameKind.NONE && at > 0 && sentence.token(at - 1).name() == kind;
        return imports.longestAt(text, sentence, at)
                .filter(found -> tagged <= found.last() && !(inside && found.last() == at))
                .filter(found -> !holdsOurs(text, sentence, at, found.last()))
                .flatMap(found -> imported(sentence, at, found, kind, context))
                .map(draft -> inCountryBefore(text, sentence, draft));
    }

    /** "President Obama", "The White House": what we know by name or as a title is not swallowed by an imported name. */
    private boolean holdsOurs(String text, Sentence sentence, int first, int last) {
        if (sentence.token(first).tag().equals("DT") || startsWithTitle(text, sentence, first, last)) {
            return true;
        }
        for (int i = first + 1; i <= last; i++) {
            int end = sentence.token(last).end();
            boolean ours = lexicon.names()
                    .longestAt(text, sentence.token(i).start())
                    .filter(match ->
                            match.end() <= end && match.values().stream().anyMatch(actor -> !isGeographic(actor)))
                    .isPresent();
            if (ours) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person's office stands at the head of several words: a title and a name. */
    private boolean startsWithTitle(String text, Sentence sentence, int first, int last) {
        String words = text.substring(
                        sentence.token(first).start(), sentence.token(last).end())
                .toLowerCase(Locale.ROOT);
        return lexicon.roleNouns()
                .longestAt(words, 0)
                .filter(match -> match.end() < words.length())
                .filter(match -> match.values().stream().anyMatch(noun -> noun.kind() == EntityKind.PERSON))
                .isPresent();
    }

    private static boolean isGeographic(KnownActor actor) {
        return switch (actor.sense()) {
            case COUNTRY, DEMONYM, CAPITAL, METONYM, PLACE -> true;
            case PERSON, OUTLET, ORGAN, ORGANISATION -> false;
        };
    }

    private static Optional<Draft> imported(
            Sentence sentence, int at, ImportedNames.Found found, NameKind kind, NameContext context) {
        boolean single = found.last() == at;
        String first = sentence.token(at).text();
        List<ImportedActor> bearers = found.bearers().stream()
                .map(actor -> actor.seenAs(
                        kind == NameKind.PERSON || kind == NameKind.NONE && actor.isDated()
                                ? ImportedActor.Kind.PERSON
                                : ImportedActor.Kind.ORGANISATION))
                .toList();
        boolean people = bearers.stream().anyMatch(actor -> actor.kind() == ImportedActor.Kind.PERSON);
        if (people && (kind == NameKind.PERSON || !single)) {
            if (single && context.surnames().contains(first)) {
                return Optional.empty();
            }
            Draft person = draft(Draft.Kind.PERSON_NAME, sentence, at, found.last());
            person.imported = bearers;
            return Optional.of(person);
        }
        boolean doubtful = single && kind == NameKind.NONE && !first.equals(first.toUpperCase(Locale.ROOT));
        if (kind == NameKind.PERSON || doubtful) {
            return Optional.empty();
        }
        return ImportedNames.body(bearers, context.day())
                .filter(actor -> (actor.sense() == KnownActor.Sense.PLACE) == (kind == NameKind.LOCATION))
                .map(actor -> {
                    Draft body = draft(Draft.Kind.KNOWN, sentence, at, found.last());
                    body.known = Optional.of(actor);
                    body.country = actor.country();
                    body.sector = actor.sector();
                    return body;
                });
    }

    /** What the text says right before a body's name goes before what an import says: "the Latvian Harbour Board". */
    private Draft inCountryBefore(String text, Sentence sentence, Draft draft) {
        draft.known
                .filter(actor -> actor.sense() == KnownActor.Sense.ORGANISATION)
                .ifPresent(actor -> {
                    Optional<String> said = precedingCountry(text, sentence, draft.nameFirst);
                    draft.known = Optional.of(said.map(actor::of).orElse(actor));
                    draft.country = said.or(actor::country);
                });
        return draft;
    }

    private static Draft draft(Draft.Kind kind, Sentence sentence, int first, int last) {
        return new Draft(kind, sentence.index(), first, last, head(sentence.tree(), first, last));
    }

    /** The country of a demonym or possessive right before an organisation's name: "the Latvian Constitutional Court". */
    private Optional<String> precedingCountry(String text, Sentence sentence, int at) {
        int before = at - 1;
        if (before > 0 && sentence.token(before).tag().equals("POS")) {
            before--;
        }
        for (int first = Math.max(0, before - 2); first <= before && before >= 0; first++) {
            Optional<NameIndex.Match<KnownActor>> match =
                    lexicon.names().longestAt(text, sentence.token(first).start());
            if (match.isPresent() && match.get().end() == sentence.token(before).end()) {
                KnownActor actor = match.get().values().get(match.get().values().size() - 1);
                boolean country =
                        actor.sense() == KnownActor.Sense.COUNTRY || actor.sense() == KnownActor.Sense.DEMONYM;
                return country ? actor.country() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> known(String text, Sentence sentence, int at, int tagged, NameContext context) {
        Token token = sentence.token(at);
        if (!Character.isUpperCase(token.text().charAt(0)) && !isArticleOfName(sentence, at)) {
            return Optional.empty();
        }
        Optional<NameIndex.Match<KnownActor>> match = lexicon.names().longestAt(text, token.start());
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int last = at;
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).start() < match.get().end()) {
            last++;
        }
        Token lastToken = sentence.token(last);
        OptionalInt partEnd = OptionalInt.empty();
        if (lastToken.end() > match.get().end()) {
            char next = text.charAt(match.get().end());
            if (next != '-' && next != '–') {
                return Optional.empty();
            }
            partEnd = OptionalInt.of(match.get().end());
        } else if (lastToken.end() < match.get().end()) {
            return Optional.empty();
        }
        KnownActor actor = choose(match.get().values(), sentence, at, last, tagged, context);
        if (last == at && context.isOtherwise(token.text(), actor)) {
            return Optional.empty();
        }
        if (actor.sense() == KnownActor.Sense.DEMONYM && isEthnicPeople(sentence, at, last)) {
            return Optional.empty();
        }
        boolean geographic = isGeographic(actor);
        if (geographic && tagged > last && token.name() == NameKind.PERSON) {
            return Optional.empty();
        }
        if (geographic
                && last == at
                && context.surnames().contains(token.text())
                && (token.name() != NameKind.LOCATION || !isLocative(sentence, at))) {
            return Optional.empty();
        }
        if (geographic
                && tagged == last
                && token.name() == NameKind.PERSON
                && actor.sense() != KnownActor.Sense.DEMONYM
                && at > 0
                && !startsSentence(sentence, at)) {
            return Optional.empty();
        }
        if (geographic
                && tagged > last
                && token.name() == NameKind.ORGANISATION
                && (isTown(actor) || isOneOrganisation(text, sentence, last + 1, tagged))) {
            Draft organisation = new Draft(
                    Draft.Kind.ORGANISATION_NAME, sentence.index(), at, tagged, head(sentence.tree(), at, tagged));
            organisation.country = actor.country();
            return Optional.of(organisation);
        }
        if (actor.sense() == KnownActor.Sense.PERSON && tagged > last && token.name() == NameKind.PERSON) {
            return Optional.empty();
        }
        if (actor.sense() == KnownActor.Sense.PERSON
                && token.name() == NameKind.LOCATION
                && tagged >= last
                && !actor.name().contains(token.text() + " ")
                && last == at) {
            return Optional.empty();
        }
        Draft draft = new Draft(Draft.Kind.KNOWN, sentence.index(), at, last, head(sentence.tree(), at, last));
        draft.known = Optional.of(actor);
        draft.country = actor.country();
        draft.sector = actor.sector();
        draft.gender = actor.gender();
        draft.pair = partEnd.isPresent() ? paired(text, actor, lastToken, partEnd.getAsInt()) : Optional.empty();
        draft.partEnd = draft.pair.isPresent() ? OptionalInt.empty() : partEnd;
        draft.ethnic = at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("ethnic");
        draft.aside = geographic && isAside(text, sentence, at, match.get().end());
        return Optional.of(draft);
    }

    /**
     * "US-Russia talks", "the Obama-Putin call": the country or person behind the hyphen. Adjectives do not pair: "a British-Iranian
     * aid worker" is one person.
     */
    private Optional<KnownActor> paired(String text, KnownActor actor, Token token, int hyphen) {
        return lexicon.names()
                .longestAt(text, hyphen + 1)
                .filter(match -> match.end() == token.end())
                .flatMap(match -> match.values().stream()
                        .filter(other -> isPair(actor, other))
                        .findFirst());
    }

    private static boolean isPair(KnownActor actor, KnownActor other) {
        if (actor.sense() == KnownActor.Sense.PERSON) {
            return other.sense() == KnownActor.Sense.PERSON && !other.id().equals(actor.id());
        }
        return STATES.contains(actor.sense())
                && STATES.contains(other.sense())
                && !other.country().equals(actor.country());
    }

    /** "al-Shabaab", "al Shabaab". */
    private static boolean isArticleOfName(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        return text.startsWith("al-")
                || (text.equals("al")
                        && at + 1 < sentence.size()
                        && Character.isUpperCase(sentence.token(at + 1).text().charAt(0)));
    }

    /** "ethnic Albanians": people of some origin, and of the state where they live. */
    static boolean isEthnicPeople(Sentence sentence, int first, int last) {
        return first == last
                && first > 0
                && sentence.token(first - 1).text().equalsIgnoreCase("ethnic")
                && sentence.token(first).isNoun()
                && sentence.token(first).text().endsWith("s");
    }

    /** "Iran-backed", "anti-Israel", "Russian-made": what the compound describes is not that country's. */
    private static boolean isAside(String text, Sentence sentence, int at, int end) {
        if (at > 1
                && sentence.token(at - 1).text().equals("-")
                && RELATING.contains(sentence.token(at - 2).text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (end + 1 >= text.length() || (text.charAt(end) != '-' && text.charAt(end) != '–')) {
            return false;
        }
        int word = end + 1;
        while (word < text.length() && Character.isLetter(text.charAt(word))) {
            word++;
        }
        String tail = text.substring(end + 1, word);
        return !tail.isEmpty() && Character.isLowerCase(tail.charAt(0)) && !BELONGING.contains(tail);
    }

    /** A city or region at the head of an organisation's name is always part of it: "Baghdad University". */
    private static boolean isTown(KnownActor actor) {
        return actor.sense() == KnownActor.Sense.PLACE || actor.sense() == KnownActor.Sense.CAPITAL;
    }

    /** Whether the words after a country's name belong to one organisation's name, and not to an organ known by itself. */
    private boolean isOneOrganisation(String text, Sentence sentence, int from, int to) {
        if (!sentence.token(from).isNoun() && !sentence.token(from).tag().equals("IN")) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("POS")) {
                return false;
            }
            if (lexicon.names()
                            .longestAt(text, token.start())
                            .filter(m -> m.values().get(0).sense() != KnownActor.Sense.PLACE)
                            .isPresent()
                    || lexicon.roleNouns()
                            .longestAt(token.text().toLowerCase(Locale.ROOT), 0)
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSentence(Sentence sentence, int at) {
        for (int i = 0; i < at; i++) {
            if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Of several bearers of a name the likeliest: who the tagger thinks it is, then people, outlets, organs, countries, places. */
    private static KnownActor choose(
            List<KnownActor> values, Sentence sentence, int at, int last, int tagged, NameContext context) {
        if (values.size() == 1) {
            return values.get(0);
        }
        NameKind name = tagged >= last ? sentence.token(at).name() : NameKind.NONE;
        boolean inState =
                last + 2 < sentence.size() && sentence.token(last + 1).text().equals(",");
        return values.stream()
                .min(Comparator.<KnownActor>comparingInt(actor -> fits(actor, name, inState) ? 0 : 1)
                        .thenComparingInt(context::remoteness)
                        .thenComparing(KnownActor::sense))
                .orElseThrow();
    }

    private static boolean fits(KnownActor actor, NameKind name, boolean inState) {
        return switch (actor.sense()) {
            case PERSON -> name == NameKind.PERSON;
            case OUTLET, ORGAN, ORGANISATION -> name == NameKind.ORGANISATION;
            case COUNTRY, DEMONYM, METONYM -> name == NameKind.LOCATION || name == NameKind.NONE;
            case CAPITAL -> !inState && name == NameKind.LOCATION;
            case PLACE -> inState && name == NameKind.LOCATION;
        };
    }

    private static boolean isName(Sentence sentence, int first, int last) {
        Set<String> plain = new HashSet<>();
        for (int i = first; i <= last; i++) {
            plain.add(sentence.token(i).tag());
        }
        return plain.stream().anyMatch(tag -> tag.startsWith("NNP"))
                && Character.isUpperCase(sentence.token(first).text().charAt(0));
    }

    /** The last token of the tagger's name that begins at a token; the token before it where none begins there. */
    private static int taggedEnd(Sentence sentence, int at) {
        NameKind kind = sentence.token(at).name();
        if (kind == NameKind.NONE
                || (at > 0
                        && sentence.token(at - 1).name() == kind
                        && !sentence.token(at - 1).tag().equals("POS"))) {
            return kind == NameKind.NONE ? at - 1 : runEnd(sentence, at, kind);
        }
        return runEnd(sentence, at, kind);
    }

    private static int runEnd(Sentence sentence, int at, NameKind kind) {
        int end = at;
        while (end + 1 < sentence.size() && sentence.token(end + 1).name() == kind) {
            end++;
        }
        return end;
    }

    /** The token of a stretch whose head lies outside it: the last such one, for names are headed by their last word. */
    static int head(DependencyTree tree, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = tree.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }
}
