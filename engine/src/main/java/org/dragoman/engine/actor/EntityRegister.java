package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Decides which mentions of an article refer to the same actor, reading from left to right. A wrong link is worse than none:
 * where several actors fit, a noun phrase becomes an actor of its own and a pronoun stays unresolved. For one article and
 * one thread.
 */
final class EntityRegister {

    /** The share of an article's names that must belong to a country for it to be what the article speaks of. */
    private static final double CHIEF_SHARE = 0.7;

    /** What is known of an entity while the article is being read. */
    private static final class Known {
        final String id;
        String name;
        EntityKind kind;
        Optional<String> country;
        Optional<String> lexicon;
        Optional<String> speaksFor = Optional.empty();
        Optional<String> gender = Optional.empty();
        Optional<KnownActor> actor = Optional.empty();
        /** Role nouns that described it, and the role that was read off the text. */
        final List<String> nouns = new ArrayList<>();

        Role role = Role.UNKNOWN;
        boolean plural;

        Known(String id, String name, EntityKind kind, Optional<String> country, Optional<String> lexicon) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.country = country;
            this.lexicon = lexicon;
        }
    }

    private final AnnotatedArticle article;
    private final Optional<LocalDate> day;
    private final ActorLexicon lexicon;
    private final Optional<String> home;
    private final Map<String, Known> byKey = new LinkedHashMap<>();
    private final List<Known> entities = new ArrayList<>();
    private final Map<String, Known> byLastName = new HashMap<>();
    private final List<Draft> read = new ArrayList<>();

    EntityRegister(AnnotatedArticle annotated, ActorLexicon lexicon) {
        this.article = annotated;
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
        draft.possessors.forEach(this::enterPossessor);
        draft.same.ifPresent(this::enter);
        Optional<Known> found = switch (draft.kind) {
            case KNOWN -> Optional.of(known(draft));
            case PERSON_NAME -> Optional.of(person(draft));
            case ORGANISATION_NAME -> Optional.of(organisation(draft));
            case NOUN -> Optional.of(noun(draft));
            case PRONOUN -> pronoun(draft);
        };
        found.ifPresent(entity -> {
            draft.entity = entity.id;
            inheritFromOwner(draft, entity);
            complete(draft, entity);
        });
        read.add(draft);
    }

    private void enterPossessor(Draft possessor) {
        enter(possessor);
    }

    /**
     * Gives those who must belong to some country, but of whom the text does not say to which, the country of which the
     * article speaks, where it speaks chiefly of one; marked as inferred.
     */
    void inferCountries() {
        Optional<String> chief = chiefCountry();
        if (chief.isEmpty()) {
            return;
        }
        for (Draft draft : read) {
            boolean needed = draft.noun.filter(RoleNoun::ofSomeCountry).isPresent();
            if (needed
                    && draft.country.isEmpty()
                    && !draft.entity.isEmpty()
                    && entity(draft.entity).country.isEmpty()) {
                draft.country = chief;
                draft.inferred = Optional.of("article");
            }
        }
    }

    /** The country to which most of the article's names of countries, peoples and places belong. */
    private Optional<String> chiefCountry() {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        int all = 0;
        for (Draft draft : read) {
            if ((draft.isCountryName() || draft.isPlace()) && draft.country.isPresent()) {
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

    /** The entities in order of first mention, without those that no mention refers to. */
    List<Entity> entities() {
        return entities.stream()
                .map(known ->
                        new Entity(known.id, known.name, known.kind, known.country, known.lexicon, known.speaksFor))
                .toList();
    }

    private Known known(Draft draft) {
        KnownActor actor = draft.known.orElseThrow();
        String key = switch (actor.sense()) {
            case COUNTRY, DEMONYM, CAPITAL, METONYM ->
                "country " + actor.country().orElse(actor.id());
            case PERSON, OUTLET, ORGAN, ORGANISATION, PLACE -> actor.id();
        };
        Known entity = byKey.computeIfAbsent(key, k -> {
            Known created = create(actor.name(), actor.kind(), actor.country(), Optional.of(actor.id()));
            created.actor = Optional.of(actor);
            created.gender = actor.gender();
            return created;
        });
        if (entity.speaksFor.isEmpty() && actor.speaksFor().isPresent()) {
            entity.speaksFor = Optional.of(principal(actor.speaksFor().get()));
        }
        if (entity.speaksFor.isEmpty()
                && actor.kind() == EntityKind.GOVERNMENT
                && actor.sense() == KnownActor.Sense.ORGAN) {
            entity.speaksFor = actor.country().map(this::principal);
        }
        if (actor.sense() == KnownActor.Sense.PERSON) {
            registerName(entity, actor.name());
        }
        return entity;
    }

    /** The entity of a country code or lexicon id, made where the article has not named it. */
    private String principal(String id) {
        String key = id.length() == 3 ? "country " + id : id;
        return byKey.computeIfAbsent(key, k -> {
                    Optional<KnownActor> actor = lexicon.byId(id);
                    Known created = create(
                            actor.map(KnownActor::name).orElse(id),
                            actor.map(KnownActor::kind).orElse(EntityKind.COUNTRY),
                            actor.isPresent() ? actor.get().country() : Optional.of(id),
                            Optional.of(id));
                    created.actor = actor;
                    return created;
                })
                .id;
    }

    private Known person(Draft draft) {
        String name = name(draft);
        String last = lastName(name);
        boolean single = !name.contains(" ");
        Known before = byLastName.get(last);
        if (before != null && (single || before.name.equals(name) || compatible(before.name, name))) {
            if (!single && name.length() > before.name.length() && before.lexicon.isEmpty()) {
                before.name = name;
            }
            return before;
        }
        Known created = create(name, EntityKind.PERSON, Optional.empty(), Optional.empty());
        registerName(created, name);
        return created;
    }

    /** Whether two full names may be one person's: the same last name and first names that begin alike. */
    private static boolean compatible(String before, String now) {
        if (!before.contains(" ")) {
            return true;
        }
        String first = before.substring(0, before.indexOf(' '));
        String second = now.substring(0, now.indexOf(' '));
        return first.equals(second)
                || ((first.length() <= 2 || second.length() <= 2) && first.charAt(0) == second.charAt(0));
    }

    private void registerName(Known entity, String name) {
        byLastName.put(lastName(name), entity);
    }

    private static String lastName(String name) {
        String plain = name.replaceAll(",? (Jr|Sr|II|III|IV)\\.?$", "");
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private Known organisation(Draft draft) {
        String name = name(draft);
        return byKey.computeIfAbsent(
                "organisation " + name, key -> create(name, EntityKind.ORGANISATION, draft.country, Optional.empty()));
    }

    private Known noun(Draft draft) {
        // the described name may itself be waiting for this phrase, where descriptions lead in a circle
        Optional<Draft> same = draft.same.filter(name -> !name.entity.isEmpty());
        if (same.isPresent()) {
            return entity(same.get().entity);
        }
        RoleNoun noun = draft.noun.orElseThrow();
        Optional<Draft> owner = owner(draft);
        if (noun.speaks() && draft.country.isEmpty() && owner.isPresent()) {
            draft.country = entity(owner.get().entity).country;
        }
        if (draft.country.isEmpty()) {
            draft.country = owner.map(possessor -> entity(possessor.entity))
                    .filter(entity -> entity.kind != EntityKind.OUTLET)
                    .flatMap(entity -> entity.country);
        }
        if (draft.country.isEmpty() && draft.federal) {
            draft.country = home;
            draft.inferred = home.map(country -> "outlet");
        }
        boolean body = noun.kind() == EntityKind.GOVERNMENT || noun.kind() == EntityKind.ORGANISATION;
        if (body && !noun.plural() && (draft.country.isPresent() || owner.isPresent())) {
            String key = "body " + noun.id() + " " + draft.country.orElse("") + " "
                    + owner.filter(o -> entity(o.entity).kind != EntityKind.COUNTRY)
                            .map(o -> o.entity)
                            .orElse("");
            return byKey.computeIfAbsent(key, k -> speaker(draft, noun, owner));
        }
        if (draft.definite && !draft.unresolvedOwner && owner.isEmpty()) {
            Optional<Known> before = antecedent(draft, noun);
            if (before.isPresent()) {
                return before.get();
            }
        }
        return speaker(draft, noun, owner);
    }

    /** A person whom a noun describes has the country of whom he belongs to, and speaks for it where the noun says so. */
    private void inheritFromOwner(Draft draft, Known entity) {
        Optional<RoleNoun> noun = draft.noun;
        Optional<Draft> owner = noun.isPresent() ? owner(draft) : Optional.empty();
        if (owner.isEmpty() || owner.get().entity.equals(entity.id)) {
            return;
        }
        Known principal = entity(owner.get().entity);
        if (draft.country.isEmpty() && entity.country.isEmpty() && principal.kind != EntityKind.OUTLET) {
            draft.country = principal.country;
        }
        if (noun.get().speaks() && entity.speaksFor.isEmpty()) {
            entity.speaksFor = Optional.of(principal.id);
        }
    }

    private Known speaker(Draft draft, RoleNoun noun, Optional<Draft> owner) {
        Known created = create(phrase(draft), draft.entityKind(), draft.country, Optional.empty());
        created.plural = noun.plural();
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
                && owner.map(possessor -> entity(possessor.entity).kind == EntityKind.PERSON)
                        .orElse(false);
    }

    /** The possessor that a body or spokesperson belongs to: the nearest to the noun. */
    private Optional<Draft> owner(Draft draft) {
        List<Draft> owners = draft.possessors.stream()
                .filter(possessor -> !possessor.entity.isEmpty() && !possessor.isPlace())
                .toList();
        // "Iran's U.N. mission" is Iran's: an international body between a country and its mission is where it works
        Optional<Draft> country = owners.stream().filter(Draft::isCountryName).findFirst();
        boolean accredited = !owners.isEmpty()
                && entity(owners.get(0).entity)
                        .country
                        .filter(ActorLexicon::isInternational)
                        .isPresent();
        return accredited && country.isPresent() ? country : owners.stream().findFirst();
    }

    /** The last entity that the same words may refer to. */
    private Optional<Known> antecedent(Draft draft, RoleNoun noun) {
        for (int i = read.size() - 1; i >= 0; i--) {
            Draft before = read.get(i);
            if (before.entity.isEmpty() || before.sentence < draft.sentence - 12) {
                continue;
            }
            boolean same =
                    before.noun.map(RoleNoun::id).filter(noun.id()::equals).isPresent()
                            && before.noun.orElseThrow().plural() == noun.plural();
            boolean agrees = draft.country.isEmpty() || draft.country.equals(before.country);
            if (same && agrees && !before.modifier) {
                return Optional.of(entity(before.entity));
            }
        }
        return Optional.empty();
    }

    /** A third-person pronoun refers to the subject before it where that agrees and no other actor competes. */
    private Optional<Known> pronoun(Draft draft) {
        Sentence sentence = article.sentences().get(draft.sentence);
        String word = sentence.token(draft.head).text().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "he", "him", "his", "himself" -> personBefore(draft, "m");
            case "she", "her", "hers", "herself" -> personBefore(draft, "f");
            case "it", "its", "itself" -> bodyBefore(draft);
            case "they", "their", "them", "themselves" -> manyBefore(draft);
            case "country", "nation", "kingdom", "republic" -> countryBefore(draft);
            default -> Optional.empty();
        };
    }

    private Optional<Known> personBefore(Draft draft, String gender) {
        return before(
                draft,
                known -> known.kind == EntityKind.PERSON
                        && !known.plural
                        && known.gender.map(gender::equals).orElse(true));
    }

    private Optional<Known> bodyBefore(Draft draft) {
        return before(
                draft,
                known -> !known.plural
                        && switch (known.kind) {
                            case COUNTRY, GOVERNMENT, ORGANISATION, GROUP, OUTLET -> true;
                            case PERSON, PEOPLE -> false;
                        });
    }

    /** "They" may be one person too, so that only a plural subject before it is sure enough. */
    private Optional<Known> manyBefore(Draft draft) {
        return subjectBefore(
                draft, known -> known.plural || known.kind == EntityKind.PEOPLE || known.kind == EntityKind.GROUP);
    }

    /** "The country" is the only country that was named before it in its sentence, else in the sentence before. */
    private Optional<Known> countryBefore(Draft draft) {
        for (int sentence = draft.sentence; sentence >= Math.max(0, draft.sentence - 1); sentence--) {
            int at = sentence;
            List<String> distinct = read.stream()
                    .filter(before -> before.sentence == at && !before.entity.isEmpty())
                    .filter(before -> before.sentence < draft.sentence || before.nameLast < draft.nameFirst)
                    .map(before -> before.entity)
                    .filter(id -> entity(id).kind == EntityKind.COUNTRY)
                    .distinct()
                    .toList();
            if (distinct.size() == 1) {
                return Optional.of(entity(distinct.get(0)));
            }
            if (distinct.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Known> subjectBefore(Draft pronoun, java.util.function.Predicate<Known> agrees) {
        for (int sentence = pronoun.sentence; sentence >= Math.max(0, pronoun.sentence - 1); sentence--) {
            List<Draft> subjects = candidates(pronoun, sentence, agrees).stream()
                    .filter(draft -> isSubject(draft) && !draft.modifier)
                    .toList();
            if (!subjects.isEmpty()) {
                return Optional.of(entity(subjects.get(subjects.size() - 1).entity));
            }
        }
        return Optional.empty();
    }

    /**
     * The subject before a pronoun in its sentence, else in the sentence before; else the only actor that agrees there.
     */
    private Optional<Known> before(Draft pronoun, java.util.function.Predicate<Known> agrees) {
        for (int sentence = pronoun.sentence; sentence >= Math.max(0, pronoun.sentence - 1); sentence--) {
            List<Draft> candidates = candidates(pronoun, sentence, agrees);
            List<Draft> subjects = candidates.stream()
                    .filter(draft -> isSubject(draft) && !draft.modifier)
                    .toList();
            if (!subjects.isEmpty()) {
                return Optional.of(entity(subjects.get(subjects.size() - 1).entity));
            }
            List<String> distinct =
                    candidates.stream().map(draft -> draft.entity).distinct().toList();
            if (distinct.size() == 1) {
                return Optional.of(entity(distinct.get(0)));
            }
            if (distinct.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Draft> candidates(Draft pronoun, int sentence, java.util.function.Predicate<Known> agrees) {
        List<Draft> candidates = new ArrayList<>();
        for (Draft draft : read) {
            boolean earlier = draft.sentence < pronoun.sentence || draft.head < pronoun.head;
            if (draft.sentence == sentence
                    && earlier
                    && !draft.entity.isEmpty()
                    && draft.kind != Draft.Kind.PRONOUN
                    && agrees.test(entity(draft.entity))
                    && !isOwnSubject(pronoun, draft)) {
                candidates.add(draft);
            }
        }
        return candidates;
    }

    /** Whether a draft is the subject of the verb whose object the pronoun is: then they differ ("he tasked him"). */
    private boolean isOwnSubject(Draft pronoun, Draft draft) {
        if (pronoun.modifier || pronoun.sentence != draft.sentence) {
            return false;
        }
        DependencyTree tree = article.sentences().get(draft.sentence).tree();
        return !tree.is(pronoun.head, "nsubj")
                && tree.is(draft.head, "nsubj")
                && tree.head(draft.head) == tree.head(pronoun.head);
    }

    /** Whether the draft is the subject of a clause, its own or a relative one ("a man who claimed"). */
    private boolean isSubject(Draft draft) {
        Sentence sentence = article.sentences().get(draft.sentence);
        DependencyTree tree = sentence.tree();
        if (tree.is(draft.head, "nsubj")) {
            return true;
        }
        for (int clause : tree.dependents(draft.head, "acl:relcl")) {
            for (int dependent : tree.dependents(clause)) {
                if (tree.is(dependent, "nsubj")
                        && sentence.token(dependent).tag().equals("WP")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Fills the draft's role from the entity, and the entity from the draft. */
    private void complete(Draft draft, Known entity) {
        draft.noun.ifPresent(noun -> {
            entity.nouns.add(noun.id());
            if (entity.gender.isEmpty()) {
                entity.gender = Gender.of(noun);
            }
        });
        if (draft.gender.isPresent() && entity.gender.isEmpty()) {
            entity.gender = draft.gender;
        }
        if (draft.former) {
            draft.sector = Optional.of(Sector.ELI);
        }
        if (draft.isPersonName() || entity.kind == EntityKind.PERSON) {
            completePerson(draft, entity);
        }
        if (entity.country.isEmpty() && draft.country.isPresent()) {
            entity.country = draft.country;
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
        }
        if (draft.sector.isPresent() && entity.role.sector().isEmpty() && draft.kind != Draft.Kind.PRONOUN) {
            entity.role = new Role(draft.country, draft.sector, draft.office, draft.inferred);
        }
    }

    /** What the text says of a person goes before what the lexicon knows of that day. */
    private void completePerson(Draft draft, Known entity) {
        if (entity.actor.isEmpty()
                || draft.sector.isPresent()
                || entity.role.sector().isPresent()) {
            return;
        }
        KnownActor actor = entity.actor.get();
        day.flatMap(actor::termOn).ifPresent(term -> {
            draft.sector = term.sector();
            draft.office = Optional.of(term.office()).filter(office -> !office.isEmpty());
            draft.inferred = Optional.of("lexicon");
            if (term.country().isPresent()) {
                draft.country = term.country();
            }
        });
        if (draft.sector.isEmpty() && day.filter(actor::isFormerOn).isPresent()) {
            draft.sector = Optional.of(Sector.ELI);
            draft.inferred = Optional.of("lexicon");
        }
    }

    private Known entity(String id) {
        return entities.get(Integer.parseInt(id.substring(1)) - 1);
    }

    private Known create(String name, EntityKind kind, Optional<String> country, Optional<String> lexiconId) {
        Known created = new Known("e" + (entities.size() + 1), name, kind, country, lexiconId);
        entities.add(created);
        return created;
    }

    private String name(Draft draft) {
        Sentence sentence = article.sentences().get(draft.sentence);
        return article.quote(sentence.span(draft.nameFirst, draft.nameLast)).replaceAll("\\s+", " ");
    }

    /** The noun phrase without its article. */
    private String phrase(Draft draft) {
        Sentence sentence = article.sentences().get(draft.sentence);
        int first = draft.first;
        while (first < draft.nameFirst && sentence.token(first).tag().equals("DT")) {
            first++;
        }
        Span span = sentence.span(first, Math.max(draft.last, draft.nameLast));
        return article.quote(span).replaceAll("\\s+", " ");
    }
}
