package org.dragoman.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.Sentence;

/**
 * Joins a name with the noun phrase that describes it: a title before the name ("Russian President Vladimir Putin"), an
 * apposition after it ("Karoline Leavitt, a Trump transition spokesperson") or before it ("a spokesman for the Kremlin,
 * Dmitry Peskov,").
 */
final class Appositions {

    /** An apposition that begins later than this many words after its comma belongs to something else. */
    private static final int REACH = 6;

    private static final Set<String> HONORIFICS = Set.of("Sir", "Dame", "Lord", "Lady", "Dr.", "Dr", "Sheikh");

    private Appositions() {}

    /** Joins what belongs together; joined noun phrases point to the name ({@code same}), titles are absorbed by it. */
    static void join(Sentence sentence, List<Draft> names, List<Draft> nouns) {
        for (Draft name : names) {
            abbreviation(sentence, name, names).ifPresent(known -> name.same = Optional.of(known));
        }
        for (Draft noun : nouns) {
            if (noun.modifier && !precedesName(sentence, noun, names)) {
                continue;
            }
            Optional<Draft> titled = names.stream()
                    .filter(name -> isPerson(name) && isTitleOf(sentence, noun, name) && canBePerson(noun))
                    .findFirst();
            if (titled.isPresent()) {
                describe(titled.get(), noun);
                titled.get().first = Math.min(titled.get().first, noun.first);
                noun.absorbed = true;
                noun.modifier = false;
                continue;
            }
            body(sentence, noun, names).ifPresent(name -> {
                describeBody(name, noun);
                noun.same = Optional.of(name);
            });
            if (noun.same.isPresent()) {
                continue;
            }
            after(sentence, noun, names)
                    .or(() -> before(sentence, noun, names))
                    .or(() -> copula(sentence, noun, names))
                    .ifPresent(name -> {
                        describe(name, noun);
                        noun.same = Optional.of(name);
                    });
        }
    }

    /** "the Relief Office (RO)" where the lexicon knows only the letters. */
    private static Optional<Draft> abbreviation(Sentence sentence, Draft name, List<Draft> names) {
        int bracket = name.nameLast + 1;
        if (name.kind != Draft.Kind.ORGANISATION_NAME
                || bracket >= sentence.size()
                || !sentence.token(bracket).text().matches("[(]|-LRB-")) {
            return Optional.empty();
        }
        return names.stream()
                .filter(known -> known.kind == Draft.Kind.KNOWN && known.nameFirst == bracket + 1 && isBodyName(known))
                .findFirst();
    }

    private static boolean precedesName(Sentence sentence, Draft noun, List<Draft> names) {
        return names.stream().anyMatch(name -> isPerson(name) && isTitleOf(sentence, noun, name));
    }

    /** Whether a noun stands right before a name, or before the honorific of one: "General Sir". */
    private static boolean isTitleOf(Sentence sentence, Draft noun, Draft name) {
        int next = noun.nameLast + 1;
        return name.nameFirst == next
                || (name.nameFirst == next + 1
                        && HONORIFICS.contains(sentence.token(next).text()));
    }

    private static boolean isPerson(Draft name) {
        return name.isPersonName();
    }

    private static boolean canBePerson(Draft noun) {
        EntityKind kind = noun.noun.orElseThrow().kind();
        return kind == EntityKind.PERSON || kind == EntityKind.PEOPLE;
    }

    /** "NAME, a … NOUN": the noun phrase begins right after the comma that follows the name. */
    private static Optional<Draft> after(Sentence sentence, Draft noun, List<Draft> names) {
        if (!canBePerson(noun)
                || noun.noun.orElseThrow().plural()
                || sentence.tree().is(noun.head, "nsubj")) {
            return Optional.empty();
        }
        int comma = noun.first - 1;
        for (int back = 0;
                back < REACH && comma >= 0 && !sentence.token(comma).text().equals(",");
                back++) {
            String tag = sentence.token(comma).tag();
            if (!(tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("DT")
                    || tag.equals("POS")
                    || tag.equals("CD")
                    || tag.startsWith("RB"))) {
                return Optional.empty();
            }
            comma--;
        }
        int at = comma;
        if (at < 0 || !sentence.token(at).text().equals(",")) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name ->
                        name.isPersonName() && (name.nameLast == at - 1 || ageBetween(sentence, name.nameLast, at)))
                .findFirst();
    }

    /** "The militia, NAME," and "NAME, Russia's security service,": an institution beside its description. */
    private static Optional<Draft> body(Sentence sentence, Draft noun, List<Draft> names) {
        if (canBePerson(noun) || noun.noun.orElseThrow().plural()) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> isBodyName(name))
                .filter(name -> (isComma(sentence, noun.nameLast + 1)
                                && name.first == noun.nameLast + 2
                                && closes(sentence, name.nameLast + 1))
                        || (isComma(sentence, name.nameLast + 1)
                                && noun.first == name.nameLast + 2
                                && closes(sentence, noun.nameLast + 1)
                                && !sentence.tree().is(noun.head, "conj")))
                .findFirst();
    }

    private static boolean isBodyName(Draft name) {
        return name.kind == Draft.Kind.ORGANISATION_NAME
                || (name.kind == Draft.Kind.KNOWN
                        && switch (name.known.orElseThrow().sense()) {
                            case ORGAN, ORGANISATION, OUTLET -> true;
                            case PERSON, COUNTRY, DEMONYM, CAPITAL, METONYM, PLACE -> false;
                        });
    }

    private static boolean isComma(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).text().equals(",");
    }

    private static boolean closes(Sentence sentence, int at) {
        return at >= sentence.size() || ",.;".contains(sentence.token(at).text());
    }

    private static void describeBody(Draft name, Draft noun) {
        if (name.country.isEmpty()) {
            name.country = noun.country;
        }
        if (name.sector.isEmpty()) {
            name.sector = noun.sector;
        }
        name.possessors.addAll(noun.possessors);
    }

    /** "NAME, 54, a NOUN". */
    private static boolean ageBetween(Sentence sentence, int name, int comma) {
        return name + 3 == comma
                && sentence.token(name + 1).text().equals(",")
                && sentence.token(name + 2).tag().equals("CD");
    }

    /** "a NOUN …, NAME,": the name stands between commas after the noun phrase. */
    private static Optional<Draft> before(Sentence sentence, Draft noun, List<Draft> names) {
        if (!canBePerson(noun) || noun.noun.orElseThrow().plural()) {
            return Optional.empty();
        }
        int comma = noun.last + 1;
        while (comma < sentence.size() && comma <= noun.last + REACH && isPhraseWord(sentence, comma)) {
            comma++;
        }
        int at = comma;
        if (at >= sentence.size() || !sentence.token(at).text().equals(",")) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> name.isPersonName() && (name.first == at + 1 || isRank(sentence, at + 1, name)))
                .filter(name -> name.nameLast + 1 >= sentence.size()
                        || ",.;".contains(sentence.token(name.nameLast + 1).text()))
                .findFirst();
    }

    /** "a spokesman for the navy, Capt. NAME": a capitalised abbreviation or two before the name. */
    private static boolean isRank(Sentence sentence, int from, Draft name) {
        if (name.nameFirst <= from || name.nameFirst > from + 2) {
            return false;
        }
        for (int i = from; i < name.nameFirst; i++) {
            String text = sentence.token(i).text();
            if (!Character.isUpperCase(text.charAt(0)) || !text.endsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPhraseWord(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.startsWith("NN")
                || tag.equals("DT")
                || tag.equals("POS")
                || tag.startsWith("JJ")
                || tag.equals("IN")
                || tag.equals("TO");
    }

    /** "NAME is the NOUN". */
    private static Optional<Draft> copula(Sentence sentence, Draft noun, List<Draft> names) {
        if (!canBePerson(noun)
                || noun.noun.orElseThrow().plural()
                || sentence.tree().dependent(noun.head, "cop").isEmpty()) {
            return Optional.empty();
        }
        boolean present = sentence.tree()
                .dependent(noun.head, "cop")
                .filter(cop ->
                        sentence.token(cop).text().toLowerCase(Locale.ROOT).matches("is|'s|’s"))
                .isPresent();
        return present
                ? names.stream()
                        .filter(name -> name.isPersonName()
                                && sentence.tree().head(name.head) == noun.head
                                && sentence.tree().label(name.head).equals("nsubj"))
                        .findFirst()
                : Optional.empty();
    }

    /** What the noun phrase says of the person goes before what is known of the name. */
    private static void describe(Draft name, Draft noun) {
        if (noun.country.isPresent() && !name.countrySaid) {
            name.country = noun.country;
            name.countrySaid = true;
        }
        if (noun.status.isPresent()) {
            name.status = noun.status;
        }
        if (noun.sector.isPresent() && name.sector.isEmpty()) {
            name.sector = noun.sector;
            name.office = noun.office;
        } else if (name.office.isEmpty() && noun.office.isPresent()) {
            name.sector = noun.sector;
            name.office = noun.office;
        }
        name.possessors.addAll(noun.possessors);
        if (name.noun.isEmpty()) {
            name.noun = noun.noun;
        }
    }
}
