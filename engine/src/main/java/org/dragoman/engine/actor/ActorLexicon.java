package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Everything that the lexicon knows of actors: countries, organs of state, organisations, outlets, people, and the nouns
 * that name roles. Immutable; built once and shared.
 */
public final class ActorLexicon {

    /** PLOVER's codes for actors that are no country. */
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    /** "ethnic Albanians": the noun tells where they come from, not where they belong. */
    static final RoleNoun ETHNIC_PEOPLE = people("people.ethnic");

    /** Those who are only counted: "killed six". */
    static final RoleNoun COUNTED_PEOPLE = people("people.counted");

    private static final List<String> SIBILANTS = List.of("s", "x", "z", "ch", "sh");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final NameIndex<KnownActor> names;
    private final NameIndex<RoleNoun> roleNouns;
    private final ImportedNames imports;
    private final Map<String, KnownActor> outletsByName = new HashMap<>();
    private final Map<String, KnownActor> outletsByDomain = new HashMap<>();
    private final Set<String> motions = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, String> armies = new HashMap<>();
    private final Set<String> federations = new HashSet<>();
    private final Map<String, People> peoplesByAdjective = new HashMap<>();
    private final Map<String, People> peoplesById = new HashMap<>();
    private final Map<String, String> outletKinds = new HashMap<>();
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * The actors of a lexicon.
     *
     * @throws LexiconException if an entry is wrong; says all that is wrong
     */
    public ActorLexicon(Lexicon lexicon) {
        this(lexicon, ActorSource.NONE);
    }

    /**
     * The actors of a lexicon, and whom it does not know from a source.
     *
     * @param source asked for names whenever an article is coded, so it must stay open
     * @throws LexiconException if an entry is wrong; says all that is wrong
     */
    public ActorLexicon(Lexicon lexicon, ActorSource source) {
        NameIndex.Builder<KnownActor> index = new NameIndex.Builder<>();
        Set<String> countries = new HashSet<>(INTERNATIONAL);
        lexicon.entries("countries").forEach(entry -> countries.add(entry.id()));
        lexicon.entries("people").forEach(entry -> person(entry, countries, index));
        lexicon.entries("outlets").forEach(entry -> outlet(entry, countries, index));
        lexicon.entries("organs").forEach(entry -> organ(entry, countries, index));
        lexicon.entries("organisations").forEach(entry -> organisation(entry, countries, index));
        lexicon.entries("countries").forEach(entry -> country(entry, index));
        lexicon.entries("places").forEach(entry -> place(entry, countries, index));
        lexicon.entries("motions").forEach(entry -> {
            motions.addAll(entry.texts("words"));
            parts.addAll(entry.texts("parts"));
            left.addAll(entry.texts("left"));
            states.addAll(entry.texts("states"));
        });
        lexicon.entries("first_names")
                .forEach(entry -> entry.texts("names").forEach(name -> genders.put(name, entry.text("gender"))));
        this.names = index.build();
        NameIndex.Builder<RoleNoun> nouns = new NameIndex.Builder<>();
        lexicon.entries("role_nouns").forEach(entry -> roleNoun(entry, countries, nouns));
        lexicon.entries("peoples").forEach(entry -> people(entry, countries, nouns));
        lexicon.entries("places").forEach(entry -> peopleOfPlace(entry, countries, nouns));
        NameIndex<RoleNoun> own = nouns.build();
        source.roles().forEach(role -> ImportedNouns.add(role, own, nouns));
        this.roleNouns = nouns.build();
        this.imports = new ImportedNames(source);
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
    }

    /** Whether a code is one of PLOVER's for actors that are no country. */
    static boolean isInternational(String code) {
        return INTERNATIONAL.contains(code);
    }

    /** Names that imports know. */
    ImportedNames imports() {
        return imports;
    }

    /** Names of all kinds. */
    NameIndex<KnownActor> names() {
        return names;
    }

    /** Role nouns in lower case, singular and plural. */
    NameIndex<RoleNoun> roleNouns() {
        return roleNouns;
    }

    /** Whether a verb's object is left, entered or passed through, so that a capital there is a place: "fled Kinshasa". */
    boolean isLeft(String lemma) {
        return left.contains(lemma);
    }

    /** Whether a verb tells what a place has or is like and not what it does: "Virginia has a limit". */
    boolean isState(String lemma) {
        return states.contains(lemma);
    }

    /** Whether a noun tells of a part or side of a town, so that the capital behind it is a place: "slum", "west". */
    boolean isPart(String lemma) {
        return parts.contains(lemma);
    }

    /** Whose soldiers are meant in a country where no army is named: its own, or that which occupies it. */
    String armyIn(String country) {
        return armies.getOrDefault(country, country);
    }

    /** Whether a country is a federation, of which "federal officials" may be. */
    boolean isFederation(String country) {
        return federations.contains(country);
    }

    /** The people that a capitalised adjective names ("Tamil" rebels). */
    Optional<People> peopleOf(String adjective) {
        return Optional.ofNullable(peoplesByAdjective.get(adjective));
    }

    /** The people that a role noun names itself ("Tamils"). */
    Optional<People> peopleOf(RoleNoun noun) {
        return Optional.ofNullable(peoplesById.get(noun.id()));
    }

    /** Whether a verb or noun tells of going somewhere, so that a capital after "to" is a place. */
    boolean isMotion(String lemma) {
        return motions.contains(lemma);
    }

    /** {@code m} or {@code f}, where the first name of a full name is borne by one of them as a rule. */
    Optional<String> genderOf(String fullName) {
        int space = fullName.indexOf(' ');
        return space < 0 ? Optional.empty() : Optional.ofNullable(genders.get(fullName.substring(0, space)));
    }

    /** The entry with an id. */
    public Optional<KnownActor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The outlet of a name or of an address, where the lexicon knows it. */
    public Optional<KnownActor> outlet(Optional<String> name, Optional<String> url) {
        Optional<KnownActor> byName = name.map(ActorLexicon::outletKey).map(outletsByName::get);
        if (byName.isPresent()) {
            return byName;
        }
        Optional<KnownActor> byGivenDomain = name.flatMap(this::byDomain);
        return byGivenDomain.isPresent() ? byGivenDomain : url.flatMap(this::byDomain);
    }

    /** The record's word for the kind of an outlet that the lexicon knows. */
    public Optional<String> outletKind(KnownActor outlet) {
        return Optional.ofNullable(outletKinds.get(outlet.id()));
    }

    private Optional<KnownActor> byDomain(String address) {
        String host = address.toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("[/:?#].*$", "")
                .replaceFirst("^www\\.", "");
        while (host.contains(".")) {
            KnownActor found = outletsByDomain.get(host);
            if (found != null) {
                return Optional.of(found);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static String outletKey(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }

    private void country(Entry entry, NameIndex.Builder<KnownActor> index) {
        String code = entry.id();
        String name = entry.text("name");
        KnownActor country =
                actor(entry, name, KnownActor.Sense.COUNTRY, EntityKind.COUNTRY, Optional.of(code), Optional.empty());
        byId.put(code, country);
        entry.optionalText("occupied_by").ifPresent(army -> armies.put(code, army));
        if (entry.flag("federation", false)) {
            federations.add(code);
        }
        index.add(name, country);
        entry.texts("names").forEach(other -> index.add(other, country));
        KnownActor demonym =
                actor(entry, name, KnownActor.Sense.DEMONYM, EntityKind.COUNTRY, Optional.of(code), Optional.empty());
        entry.texts("demonyms").forEach(other -> index.add(other, demonym));
        KnownActor metonym = actor(
                entry, name, KnownActor.Sense.METONYM, EntityKind.COUNTRY, Optional.of(code), Optional.of(Sector.GOV));
        entry.texts("metonyms").forEach(other -> index.add(other, metonym));
        KnownActor capital = actor(
                entry, name, KnownActor.Sense.CAPITAL, EntityKind.COUNTRY, Optional.of(code), Optional.of(Sector.GOV));
        entry.part("capital").ifPresent(part -> {
            String city = part.text("name");
            if (!city.equals(name)) {
                index.add(city, capital);
            }
        });
    }

    private void place(Entry entry, Set<String> countries, NameIndex.Builder<KnownActor> index) {
        Optional<String> code = countryCode(entry, "country", countries);
        KnownActor place =
                actor(entry, entry.text("name"), KnownActor.Sense.PLACE, EntityKind.GOVERNMENT, code, Optional.empty());
        index.add(place.name(), place);
        entry.texts("names").forEach(other -> index.add(other, place));
        entry.texts("demonyms").forEach(other -> index.add(other, place));
    }

    private void organ(Entry entry, Set<String> countries, NameIndex.Builder<KnownActor> index) {
        Optional<String> code = entry.flag("alone", true) ? countryCode(entry, "country", countries) : Optional.empty();
        named(entry, KnownActor.Sense.ORGAN, kind(entry, EntityKind.GOVERNMENT), code, index);
    }

    private void organisation(Entry entry, Set<String> countries, NameIndex.Builder<KnownActor> index) {
        named(
                entry,
                KnownActor.Sense.ORGANISATION,
                kind(entry, EntityKind.ORGANISATION),
                countryCode(entry, "country", countries),
                index);
    }

    private void outlet(Entry entry, Set<String> countries, NameIndex.Builder<KnownActor> index) {
        KnownActor outlet = named(
                entry, KnownActor.Sense.OUTLET, EntityKind.OUTLET, countryCode(entry, "country", countries), index);
        outletKinds.put(outlet.id(), entry.text("kind"));
        outletsByName.putIfAbsent(outletKey(outlet.name()), outlet);
        entry.texts("names").forEach(name -> outletsByName.putIfAbsent(outletKey(name), outlet));
        entry.texts("domains").forEach(domain -> outletsByDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), outlet));
    }

    private KnownActor named(
            Entry entry,
            KnownActor.Sense sense,
            EntityKind kind,
            Optional<String> country,
            NameIndex.Builder<KnownActor> index) {
        Optional<Sector> sector = sense == KnownActor.Sense.OUTLET ? Optional.of(Sector.JRN) : sector(entry);
        KnownActor actor = actor(entry, entry.text("name"), sense, kind, country, sector);
        byId.putIfAbsent(actor.id(), actor);
        index.add(actor.name(), actor);
        entry.texts("names").forEach(name -> index.add(name, actor));
        if (actor.name().startsWith("The ")) {
            index.add(actor.name().substring(4), actor);
        }
        return actor;
    }

    private void person(Entry entry, Set<String> countries, NameIndex.Builder<KnownActor> index) {
        List<KnownActor.Term> terms = new ArrayList<>();
        for (Entry role : entry.parts("roles")) {
            Optional<LocalDate> from = day(role, "from", false);
            Optional<LocalDate> until = day(role, "until", true);
            if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
                problems.add(role.describe("until", until.get(), "a day after " + from.get()));
            }
            terms.add(new KnownActor.Term(
                    role.optionalText("office").orElse(""),
                    sector(role),
                    countryCode(role, "country", countries),
                    from,
                    until,
                    role.flag("sure", true)));
        }
        KnownActor person = new KnownActor(
                entry.id(),
                entry.text("name"),
                KnownActor.Sense.PERSON,
                EntityKind.PERSON,
                countryCode(entry, "country", countries),
                Optional.empty(),
                Optional.empty(),
                entry.optionalText("gender"),
                terms);
        byId.putIfAbsent(person.id(), person);
        index.add(person.name(), person);
        entry.texts("names").forEach(name -> index.add(name, person));
    }

    private void roleNoun(Entry entry, Set<String> countries, NameIndex.Builder<RoleNoun> index) {
        List<String> plurals = entry.texts("plurals");
        RoleNoun singular = roleNoun(entry, countries, false);
        RoleNoun plural = roleNoun(entry, countries, true);
        for (String noun : entry.texts("nouns")) {
            index.add(noun.toLowerCase(Locale.ROOT), singular);
            index.add(regularPlural(noun.toLowerCase(Locale.ROOT)), plural);
        }
        plurals.forEach(noun -> index.add(noun.toLowerCase(Locale.ROOT), plural));
    }

    private RoleNoun roleNoun(Entry entry, Set<String> countries, boolean plural) {
        return new RoleNoun(
                entry.id(),
                sector(entry),
                kind(entry, EntityKind.PERSON),
                entry.optionalText("office"),
                countryCode(entry, "country", countries),
                entry.flag("speaks", false),
                entry.flag("country_needed", false),
                entry.flag("accredited", false),
                entry.flag("collective", false),
                entry.flag("general", false),
                entry.flag("inherits", entry.flag("speaks", false)),
                entry.flag("facing", false),
                plural);
    }

    private static RoleNoun people(String id) {
        return new RoleNoun(
                id,
                Optional.empty(),
                EntityKind.PEOPLE,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                true);
    }

    private void people(Entry entry, Set<String> countries, NameIndex.Builder<RoleNoun> index) {
        entry.texts("homes").stream()
                .filter(code -> !countries.contains(code))
                .forEach(code -> problems.add(entry.describe("homes", code, "codes of countries of the lexicon")));
        People people = new People(entry.id(), entry.texts("homes"), countryCode(entry, "chief", countries));
        if (people.chief().filter(code -> !people.homes().contains(code)).isPresent()) {
            problems.add(entry.describe("chief", people.chief().get(), "one of the homes " + people.homes()));
        }
        entry.texts("adjectives").forEach(adjective -> peoplesByAdjective.putIfAbsent(adjective, people));
        peoplesById.put(people.id(), people);
        RoleNoun noun = people(entry.id());
        entry.texts("nouns").forEach(name -> index.add(name.toLowerCase(Locale.ROOT), noun));
    }

    /** "Gazans", "Catalans", "Africans": the plurals among what those of a place are called. */
    private void peopleOfPlace(Entry entry, Set<String> countries, NameIndex.Builder<RoleNoun> index) {
        List<String> plurals = entry.texts("demonyms").stream()
                .filter(name -> name.endsWith("s") && name.length() > 3)
                .toList();
        if (!plurals.isEmpty()) {
            Optional<String> country = countryCode(entry, "country", countries);
            People people = new People(entry.id(), country.stream().toList(), country);
            peoplesById.put(people.id(), people);
            RoleNoun noun = people(entry.id());
            plurals.forEach(name -> index.add(name.toLowerCase(Locale.ROOT), noun));
        }
    }

    static String regularPlural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        boolean consonant = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        if (noun.endsWith("y") && consonant) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hissing = SIBILANTS.stream().anyMatch(noun::endsWith);
        return noun + (hissing ? "es" : "s");
    }

    private KnownActor actor(
            Entry entry,
            String name,
            KnownActor.Sense sense,
            EntityKind kind,
            Optional<String> country,
            Optional<Sector> sector) {
        return new KnownActor(
                entry.id(),
                name,
                sense,
                kind,
                country,
                sector,
                entry.optionalText("speaks_for"),
                Optional.empty(),
                List.of());
    }

    private Optional<Sector> sector(Entry entry) {
        return entry.optionalText("sector").flatMap(word -> {
            try {
                return Optional.of(Sector.valueOf(word));
            } catch (IllegalArgumentException e) {
                problems.add(entry.describe("sector", word, "one of PLOVER's sectors"));
                return Optional.empty();
            }
        });
    }

    private EntityKind kind(Entry entry, EntityKind otherwise) {
        return entry.optionalText("kind")
                .map(word -> {
                    try {
                        return EntityKind.valueOf(word.toUpperCase(Locale.ROOT));
                    } catch (IllegalArgumentException e) {
                        problems.add(entry.describe("kind", word, "person, people, government, organisation or group"));
                        return otherwise;
                    }
                })
                .orElse(otherwise);
    }

    private Optional<String> countryCode(Entry entry, String field, Set<String> countries) {
        Optional<String> code = entry.optionalText(field);
        if (code.isPresent() && !countries.contains(code.get())) {
            problems.add(entry.describe(field, code.get(), "the code of a country of the lexicon or " + INTERNATIONAL));
        }
        return code;
    }

    private Optional<LocalDate> day(Entry entry, String field, boolean end) {
        return entry.optionalText(field).flatMap(text -> {
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return Optional.of(end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
            }
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (java.time.format.DateTimeParseException e) {
                problems.add(entry.describe(field, text, "a day, month or year such as 2024-11-06, 2024-11 or 2024"));
                return Optional.empty();
            }
        });
    }
}
