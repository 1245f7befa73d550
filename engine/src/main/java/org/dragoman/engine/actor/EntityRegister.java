package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;

/**
 * Decides which mentions of an article refer to the same actor, reading from left to right. A wrong link is worse than none:
 * where several actors fit, a noun phrase becomes an actor of its own and a pronoun stays unresolved. For one article and
 * one thread.
 */
final class EntityRegister {

    /** Whoever leaves one of these belongs to the elite; a retired miner does not. */
    private static final Set<Sector> OF_OFFICE = EnumSet.of(
            Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY, Sector.PTY, Sector.OPP, Sector.REB);

    /** The record's word for a country, sector or office that comes from an import. */
    private static final String IMPORT = "import";

    private final Discourse discourse;
    private final GroupResolver groups;
    private final PronounResolver pronouns;
    private final DescriptionResolver descriptions;
    private final PeopleByName people;
    private final OrganisationsByName organisations;
    private final Optional<LocalDate> day;
    private final ActorLexicon lexicon;
    private final Optional<String> home;
    private final Map<String, Referent> byKey = new LinkedHashMap<>();

    EntityRegister(AnnotatedArticle annotated, ActorLexicon lexicon) {
        this.discourse = new Discourse(annotated);
        this.groups = new GroupResolver(discourse);
        this.pronouns = new PronounResolver(discourse, groups);
        this.descriptions = new DescriptionResolver(discourse);
        this.people = new PeopleByName(discourse);
        this.organisations = new OrganisationsByName(discourse);
        Article given = annotated.article();
        this.day = given.published();
        this.lexicon = lexicon;
        this.home = lexicon.outlet(given.outlet(), given.url()).flatMap(KnownActor::country);
    }

    /** Gives a draft its entity; possessors first, and the name that a noun phrase describes before the noun phrase. */
    void enter(Draft draft) {
        if (draft.entered) {
            return;
        }
        draft.entered = true;
        if (draft.absorbed) {
            return;
        }
        draft.possessors.forEach(this::enter);
        draft.same.ifPresent(this::enter);
        Optional<Referent> found = switch (draft.kind) {
            case KNOWN -> Optional.of(draft.pair.isPresent() ? pair(draft) : known(draft));
            case PERSON_NAME -> Optional.of(person(draft));
            case ORGANISATION_NAME -> Optional.of(organisation(draft));
            case NOUN -> Optional.of(noun(draft));
            case DUAL -> groups.dual(draft);
            case PRONOUN -> pronouns.resolve(draft);
        };
        found.ifPresent(entity -> assign(draft, entity));
        discourse.read().add(draft);
    }

    private void assign(Draft draft, Referent entity) {
        draft.entity = entity.id;
        draft.members = entity.members;
        entity.named |= draft.isPersonName();
        if (entity.members.isEmpty()) {
            inheritFromOwner(draft, entity);
            complete(draft, entity);
        } else {
            draft.country = Optional.empty();
        }
    }

    /** When everything has been read: who speaks as "I" and "we", and which countries follow from the whole. */
    void finish() {
        for (Draft draft : discourse.read()) {
            if (draft.kind == Draft.Kind.PRONOUN && draft.entity.isEmpty() && isFirstPerson(draft)) {
                discourse.quotedSpeech().speakerOf(draft, discourse).ifPresent(speaker -> assign(draft, speaker));
            }
        }
        discourse.read().stream().filter(this::isOverruled).forEach(draft -> {
            Referent entity = discourse.referent(draft);
            draft.country = entity.country;
            draft.sector = entity.role.sector();
            draft.office = entity.role.office();
            draft.inferred = Optional.empty();
        });
        new CountryInference(discourse, lexicon).complete();
    }

    /** Whether an import gave what the text, further down, says otherwise. */
    private boolean isOverruled(Draft draft) {
        return !draft.entity.isEmpty()
                && discourse.referent(draft).overruled
                && draft.inferred.filter(IMPORT::equals).isPresent();
    }

    private boolean isFirstPerson(Draft draft) {
        return ActorFinder.FIRST_PERSON.contains(
                discourse.sentence(draft).token(draft.head).text().toLowerCase(Locale.ROOT));
    }

    /** The entities in order of first mention. */
    List<Entity> entities() {
        return discourse.referents().stream().map(Referent::toEntity).toList();
    }

    private Referent known(Draft draft) {
        KnownActor actor = draft.known.orElseThrow();
        if (actor.sense() == KnownActor.Sense.PERSON) {
            return people.known(draft, actor, () -> named(actor.id(), actor));
        }
        String key = switch (actor.sense()) {
            case COUNTRY, DEMONYM, CAPITAL, METONYM ->
                "country " + actor.country().orElse(actor.id());
            case PERSON, OUTLET, ORGAN, ORGANISATION, PLACE -> actor.id();
        };
        Referent entity = named(key, actor);
        if (entity.speaksFor.isEmpty() && actor.speaksFor().isPresent()) {
            entity.speaksFor = Optional.of(principal(actor.speaksFor().get()));
        }
        if (entity.speaksFor.isEmpty()
                && actor.kind() == EntityKind.GOVERNMENT
                && actor.sense() == KnownActor.Sense.ORGAN) {
            entity.speaksFor = actor.country().map(this::principal);
        }
        return entity;
    }

    /** "US-Russia", "Obama-Putin": both, who are known together. */
    private Referent pair(Draft draft) {
        KnownActor other = draft.pair.orElseThrow();
        boolean person = other.sense() == KnownActor.Sense.PERSON;
        Referent second =
                named(person ? other.id() : "country " + other.country().orElse(other.id()), other);
        return groups.group(draft, List.of(known(draft), second));
    }

    private Referent named(String key, KnownActor actor) {
        return byKey.computeIfAbsent(key, k -> {
            Referent created = discourse.create(actor.name(), actor.kind(), actor.country());
            created.actor = Optional.of(actor);
            created.gender = actor.gender();
            day.ifPresent(today -> actor.terms().stream()
                    .filter(term -> term.until().filter(today::isAfter).isPresent())
                    .forEach(term -> created.formerOffices.add(term.office())));
            actor.sector().ifPresent(sector -> created.role = Role.of(actor.country(), Optional.of(sector)));
            return created;
        });
    }

    /** The entity of a country code or lexicon id, made where the article has not named it. */
    private String principal(String id) {
        String key = id.length() == 3 ? "country " + id : id;
        return byKey.computeIfAbsent(key, k -> {
                    Optional<KnownActor> actor = lexicon.byId(id);
                    Referent created = discourse.create(
                            actor.map(KnownActor::name).orElse(id),
                            actor.map(KnownActor::kind).orElse(EntityKind.COUNTRY),
                            actor.isPresent() ? actor.get().country() : Optional.of(id));
                    created.actor = actor;
                    return created;
                })
                .id;
    }

    private Referent person(Draft draft) {
        Referent person = people.find(draft, name(draft)).orElseGet(() -> {
            Referent created = discourse.create(name(draft), EntityKind.PERSON, Optional.empty());
            created.gender = lexicon.genderOf(name(draft)).or(() -> draft.gender);
            people.register(created, name(draft));
            return created;
        });
        if (person.actor.isEmpty() && !draft.imported.isEmpty()) {
            ImportedNames.person(draft.imported, day, draft.country.or(() -> person.country), draft.noun)
                    .ifPresent(actor -> {
                        person.actor = Optional.of(actor.known());
                        person.imported = actor.asOf(day);
                        person.gender = person.gender.or(actor::gender);
                    });
        }
        return person;
    }

    private Referent organisation(Draft draft) {
        Optional<Draft> same = draft.same.filter(known -> !known.entity.isEmpty());
        if (same.isPresent()) {
            return discourse.referent(same.get());
        }
        String name = name(draft);
        return byKey.computeIfAbsent(
                "organisation " + name,
                key -> organisations
                        .find(draft, name)
                        .orElseGet(() -> discourse.create(name, EntityKind.ORGANISATION, draft.country)));
    }

    private Referent noun(Draft draft) {
        // the described name may itself be waiting for this phrase, where descriptions lead in a circle
        Optional<Draft> same = draft.same.filter(name -> !name.entity.isEmpty());
        if (same.isPresent()) {
            return discourse.referent(same.get());
        }
        Optional<Referent> both = draft.dual && draft.possessors.isEmpty() ? groups.dual(draft) : Optional.empty();
        if (both.isPresent()) {
            return both.get();
        }
        RoleNoun noun = draft.noun.orElseThrow();
        if (draft.partners.size() > 1 && (noun.plural() || noun.kind() != EntityKind.PERSON)) {
            return shared(draft);
        }
        Optional<Draft> owner = owner(draft);
        if (draft.country.isEmpty() || ownsByPronoun(owner)) {
            Optional<String> inherited = owner.map(discourse::referent)
                    .filter(entity -> entity.kind != EntityKind.OUTLET && !isFacing(noun, entity))
                    .flatMap(entity -> entity.country);
            draft.country = inherited.or(() -> draft.country);
        }
        if (draft.country.isEmpty() && draft.federal) {
            draft.country = home;
            draft.inferred = home.map(country -> "outlet");
        }
        boolean body = noun.kind() == EntityKind.GOVERNMENT || noun.kind() == EntityKind.ORGANISATION;
        if (body && !noun.plural() && (draft.country.isPresent() || owner.isPresent())) {
            String key = "body " + noun.id() + " " + draft.country.orElse("") + " "
                    + owner.filter(o -> discourse.referent(o).kind != EntityKind.COUNTRY)
                            .map(o -> o.entity)
                            .orElse("");
            return byKey.computeIfAbsent(key, k -> speaker(draft, noun, owner));
        }
        boolean takesUp = (draft.definite || isBare(draft, body))
                && !draft.unresolvedOwner
                && (owner.isEmpty() || isNationality(draft, owner));
        Optional<Referent> before =
                takesUp && !draft.ordinal && draft.locations.isEmpty() ? descriptions.resolve(draft) : Optional.empty();
        return before.orElseGet(() -> speaker(draft, noun, owner));
    }

    /** "police said": a body of which the article speaks without article. */
    private static boolean isBare(Draft draft, boolean body) {
        return body && draft.first == draft.nameFirst && draft.possessors.isEmpty();
    }

    private boolean ownsByPronoun(Optional<Draft> owner) {
        return owner.filter(draft -> draft.kind == Draft.Kind.PRONOUN).isPresent();
    }

    /** "the Russian leader": only an adjective of origin stands before the noun. */
    private static boolean isNationality(Draft draft, Optional<Draft> owner) {
        return owner.filter(Draft::isCountryName).isPresent()
                && draft.possessors.size() == 1
                && owner.get().nameLast < draft.nameFirst
                && owner.get().known.orElseThrow().sense() == KnownActor.Sense.DEMONYM;
    }

    /** "US and British forces": one for each owner, known together. */
    private Referent shared(Draft draft) {
        List<Referent> members = new ArrayList<>();
        for (Draft partner : draft.partners) {
            Optional<String> country = discourse.referent(partner).country;
            String key = "shared " + draft.noun.orElseThrow().id() + " " + country.orElse(partner.entity);
            members.add(byKey.computeIfAbsent(key, k -> {
                Referent created = discourse.create(
                        discourse.referent(partner).name + " " + name(draft), draft.entityKind(), country);
                created.plural = true;
                created.role = new Role(country, draft.sector, draft.office, draft.status, Optional.empty());
                return created;
            }));
        }
        return groups.group(draft, members.stream().distinct().toList());
    }

    /** A person whom a noun describes has the country of whom he belongs to, and speaks for it where the noun says so. */
    private void inheritFromOwner(Draft draft, Referent entity) {
        Optional<RoleNoun> noun = draft.noun;
        Optional<Draft> owner = noun.isPresent() ? owner(draft) : Optional.empty();
        if (owner.isEmpty() || owner.get().entity.equals(entity.id)) {
            return;
        }
        Referent principal = discourse.referent(owner.get());
        if (draft.country.isEmpty()
                && entity.country.isEmpty()
                && principal.kind != EntityKind.OUTLET
                && !isFacing(noun.get(), principal)) {
            draft.country = principal.country;
        }
        if (noun.get().speaks() && entity.speaksFor.isEmpty()) {
            entity.speaksFor = Optional.of(principal.id);
        }
        boolean body = principal.isBody() && principal.kind != EntityKind.COUNTRY;
        // a candidate's aides are of no government, a senator's of the senate
        boolean person = principal.kind == EntityKind.PERSON
                && owner.get().isPersonName()
                && draft.sector.filter(Sector.GOV::equals).isPresent();
        if (noun.get().inherits()
                && (body || person)
                && draft.sector.equals(noun.get().sector())) {
            draft.sector =
                    person ? principal.role.sector() : principal.role.sector().or(() -> draft.sector);
        }
    }

    /** "Iran's enemies" are no Iranians; a minister's enemies may well be of his country. */
    private static boolean isFacing(RoleNoun noun, Referent owner) {
        return noun.facing() && !owner.isPerson();
    }

    private Referent speaker(Draft draft, RoleNoun noun, Optional<Draft> owner) {
        Referent created = discourse.create(phrase(draft), draft.entityKind(), draft.country);
        created.plural = noun.plural();
        created.gender = draft.gender;
        if (noun.speaks() || noun.kind() == EntityKind.GOVERNMENT || isTeamOf(noun, owner)) {
            created.speaksFor = owner.map(possessor -> possessor.entity);
            if (created.speaksFor.isEmpty()) {
                created.speaksFor = draft.country
                        .filter(code -> byKey.containsKey("country " + code))
                        .map(this::principal);
            }
        }
        return created;
    }

    /** An organisation that belongs to a person: his campaign, his transition team, his administration. */
    private boolean isTeamOf(RoleNoun noun, Optional<Draft> owner) {
        return noun.kind() == EntityKind.ORGANISATION
                && owner.map(possessor -> discourse.referent(possessor).kind == EntityKind.PERSON)
                        .orElse(false);
    }

    /** The possessor that a body or spokesperson belongs to: the nearest to the noun. */
    private Optional<Draft> owner(Draft draft) {
        List<Draft> owners = draft.possessors.stream()
                .filter(possessor -> !possessor.entity.isEmpty() && !possessor.isPlace() && !possessor.ethnic)
                .toList();
        // "Iran's U.N. mission" is Iran's: an international body between a country and its mission is where it works
        Optional<Draft> country = owners.stream().filter(Draft::isCountryName).findFirst();
        boolean accredited = !owners.isEmpty()
                && discourse
                        .referent(owners.get(0))
                        .country
                        .filter(ActorLexicon::isInternational)
                        .isPresent();
        return accredited && country.isPresent() ? country : owners.stream().findFirst();
    }

    /** Fills the draft's role from the entity, and the entity from the draft. */
    private void complete(Draft draft, Referent entity) {
        boolean former = draft.status.filter(Role.Status.FORMER::equals).isPresent();
        draft.noun.ifPresent(noun -> {
            entity.nouns.add(noun.id());
            noun.office().ifPresent(former ? entity.formerOffices::add : entity.offices::add);
            if (entity.gender.isEmpty()) {
                entity.gender = Gender.of(noun);
            }
        });
        draft.office.ifPresent(former ? entity.formerOffices::add : entity.offices::add);
        if (draft.gender.isPresent() && entity.gender.isEmpty()) {
            entity.gender = draft.gender;
        }
        if (former
                && (draft.office.isPresent()
                        || draft.sector.filter(OF_OFFICE::contains).isPresent())) {
            draft.sector = Optional.of(Sector.ELI);
        }
        boolean said = draft.country.isPresent();
        if (said && entity.importedCountry && !draft.country.equals(entity.country)) {
            overrule(entity);
        }
        if (draft.isPersonName() || entity.kind == EntityKind.PERSON) {
            completePerson(draft, entity);
        }
        if (entity.country.isEmpty()) {
            entity.country = draft.country.or(() -> draft.noun.flatMap(RoleNoun::country));
            entity.importedCountry = !said
                    && entity.country.isPresent()
                    && draft.inferred.filter(IMPORT::equals).isPresent();
        }
        if (entity.country.isEmpty() && entity.imported.isPresent()) {
            entity.country = entity.imported.get().country();
            entity.importedCountry = entity.country.isPresent();
        }
        if (draft.country.isEmpty() && entity.importedCountry) {
            draft.inferred = Optional.of(IMPORT);
        }
        if (draft.country.isEmpty()) {
            draft.country = entity.country;
        }
        if (entity.kind == EntityKind.COUNTRY) {
            return;
        }
        if (draft.sector.isEmpty()) {
            draft.sector = entity.role.sector();
            draft.office = draft.office.isPresent() ? draft.office : entity.role.office();
            draft.status = draft.status.or(() -> entity.role.status());
            draft.inferred = draft.inferred.or(() -> entity.role.inferred());
        }
        if (draft.sector.isPresent() && entity.role.sector().isEmpty() && draft.kind != Draft.Kind.PRONOUN) {
            entity.role = new Role(draft.country, draft.sector, draft.office, draft.status, draft.inferred);
        }
    }

    /** The text says that a person is of another country than the import thinks, so it means somebody else. */
    private static void overrule(Referent entity) {
        entity.country = Optional.empty();
        entity.importedCountry = false;
        entity.overruled = true;
        entity.actor = Optional.empty();
        entity.imported = Optional.empty();
        if (entity.role.inferred().filter(IMPORT::equals).isPresent()) {
            entity.role = Role.UNKNOWN;
        }
    }

    /** What the text says of a person goes before what the lexicon or an import knows of that day. */
    private void completePerson(Draft draft, Referent entity) {
        boolean partyOnly = draft.office.isEmpty()
                && draft.sector.filter(Sector.PTY::equals).isPresent()
                && entity.role.office().isEmpty();
        if (entity.actor.isEmpty()
                || (draft.sector.isPresent() && !partyOnly)
                || entity.role.sector().isPresent()) {
            return;
        }
        KnownActor actor = entity.actor.get();
        day.flatMap(actor::termOn).ifPresent(term -> {
            draft.sector = term.sector();
            draft.office = Optional.of(term.office()).filter(office -> !office.isEmpty());
            draft.office.ifPresent(entity.offices::add);
            draft.status = draft.status.or(term::status);
            draft.inferred = Optional.of(entity.imported.isPresent() ? IMPORT : "lexicon");
            boolean told = entity.imported.isPresent() && (draft.country.isPresent() || entity.country.isPresent());
            if (term.country().isPresent() && !told) {
                draft.country = term.country();
            }
        });
        if (draft.sector.isEmpty() && day.filter(actor::isFormerOn).isPresent()) {
            draft.sector = Optional.of(Sector.ELI);
            draft.status = Optional.of(Role.Status.FORMER);
            draft.office = draft.office.or(() -> day.flatMap(actor::lastTermBefore)
                    .map(KnownActor.Term::office)
                    .filter(office -> !office.isEmpty()));
            draft.inferred = Optional.of(entity.imported.isPresent() ? IMPORT : "lexicon");
        }
    }

    private String name(Draft draft) {
        Sentence sentence = discourse.sentence(draft);
        return discourse
                .article()
                .quote(sentence.span(draft.nameFirst, draft.nameLast))
                .replaceAll("\\s+", " ");
    }

    /** The noun phrase without its article. */
    private String phrase(Draft draft) {
        Sentence sentence = discourse.sentence(draft);
        int first = draft.first;
        while (first < draft.nameFirst && sentence.token(first).tag().equals("DT")) {
            first++;
        }
        return discourse
                .article()
                .quote(sentence.span(first, Math.max(draft.last, draft.nameLast)))
                .replaceAll("\\s+", " ");
    }
}
