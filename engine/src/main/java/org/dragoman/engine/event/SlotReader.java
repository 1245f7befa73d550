package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;

/** Reads what fills the slots of a predicate, as words and as actors. Serves one sentence in one thread. */
final class SlotReader {

    private static final Set<Sector> ARMED =
            EnumSet.of(Sector.MIL, Sector.COP, Sector.REB, Sector.PRM, Sector.UAF, Sector.SPY);

    private static final Set<Sector> POLITICAL = EnumSet.of(
            Sector.GOV, Sector.LEG, Sector.PTY, Sector.JUD, Sector.ELI, Sector.OPP, Sector.JRN, Sector.BUS, Sector.EDU);

    /** The agents of a participle that tells of the noun. */
    private static final String MAKER = "maker";

    /** Where protesters say what they are against or for. */
    private static final List<String> ADDRESSING =
            List.of(PredicateFinder.WHILE, "against", "over", "object", "about", "at", "for", "to");

    private static final Set<String> SETTINGS = Set.of("in", "on", "at", "near", "outside", "across", "throughout");

    /** Pronouns for persons whom the text does not tell apart. */
    private static final Set<String> SOMEBODY =
            Set.of("anyone", "anybody", "someone", "somebody", "everyone", "everybody", "ones");

    /** Numbers of people who are nothing else: "killing hundreds". */
    private static final Set<String> COUNTED = Set.of("dozens", "scores", "hundreds", "thousands");

    private final PredicateFinder predicates;
    private final Grammar grammar;
    private final Sentence sentence;
    private final Actors actors;

    SlotReader(PredicateFinder predicates, Actors actors) {
        this.predicates = predicates;
        this.grammar = predicates.grammar();
        this.sentence = grammar.sentence();
        this.actors = actors;
    }

    /**
     * The heads that fill a slot or the path to one ({@code object.of}, {@code complement.subject}).
     *
     * @param possessorSuffers whether a noun's possessor is its object
     * @param without tokens that belong to the trigger itself
     */
    List<Integer> fillers(Predicate predicate, String path, boolean possessorSuffers, Set<Integer> without) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return simple(predicate, path, possessorSuffers, without);
        }
        String first = path.substring(0, dot);
        String rest = path.substring(dot + 1);
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        if (first.equals("complement")) {
            for (int complement : predicate.complements()) {
                found.addAll(fillers(predicates.at(complement), rest, false, Set.of()));
            }
        } else if (first.equals(PredicateFinder.WHILE) || first.equals(PredicateFinder.AVERTING)) {
            for (int participle : predicate.slot(first)) {
                found.addAll(fillers(predicates.at(participle), rest, false, Set.of()));
            }
        } else {
            for (int filler : simple(predicate, first, possessorSuffers, Set.of())) {
                found.addAll(below(filler, rest));
                grammar.counted(filler).ifPresent(counted -> found.addAll(below(counted, rest)));
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> below(int noun, String rest) {
        return fillers(predicates.noun(noun), rest, false, Set.of());
    }

    private List<Integer> simple(Predicate predicate, String slot, boolean possessorSuffers, Set<Integer> without) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        if (predicate.kind() == Predicate.Kind.NOUN && slot.equals("subject")) {
            found.addAll(predicate.slot("agent"));
            found.addAll(predicate.slot("subject"));
            if (!possessorSuffers || predicate.fills("object")) {
                found.addAll(predicate.slot("possessor"));
                found.addAll(predicate.slot("modifier"));
            } else {
                predicate.slot("modifier").stream().filter(this::isAdjectival).forEach(found::add);
            }
        } else if (predicate.kind() == Predicate.Kind.NOUN && slot.equals("object")) {
            found.addAll(predicate.slot("object"));
            found.addAll(predicate.slot("of"));
            if (possessorSuffers && found.isEmpty()) {
                found.addAll(predicate.slot("possessor"));
                predicate.slot("modifier").stream()
                        .filter(modifier -> !isAdjectival(modifier))
                        .forEach(found::add);
            }
        } else {
            found.addAll(predicate.slot(slot));
            if (slot.equals("object") && found.isEmpty()) {
                found.addAll(predicate.slot(PredicateFinder.SHARED));
            }
            if (slot.equals("object") && !without.isEmpty()) {
                found.addAll(objectsAfterPreposition(predicate, without));
            }
        }
        found.removeAll(without);
        if (slot.equals("object") && found.isEmpty() && predicate.passive()) {
            found.addAll(predicate.slot("indirect"));
        }
        return List.copyOf(found);
    }

    /** "arrived at an agreement": where the preposition belongs to the verb, its noun is the object. */
    private List<Integer> objectsAfterPreposition(Predicate predicate, Set<Integer> words) {
        List<Integer> found = new ArrayList<>();
        DependencyTree tree = sentence.tree();
        for (int word : words) {
            int noun = tree.head(word);
            if (tree.label(word).equals("case") && noun >= 0 && noun != predicate.trigger() && !words.contains(noun)) {
                found.addAll(grammar.withConjuncts(noun));
            }
        }
        return found;
    }

    private boolean isAdjectival(int token) {
        if (!sentence.token(token).isAdjective()) {
            return actors.at(sentence.index(), token)
                    .filter(mention -> mention.form() == Mention.Form.MODIFIER)
                    .isPresent();
        }
        return true;
    }

    /** Whether nothing of its own fills the slot. */
    boolean isEmpty(Predicate predicate, String slot, Set<Integer> without) {
        boolean shared = slot.equals("object") && predicate.fills(PredicateFinder.SHARED) && !predicate.fills(slot);
        return shared || fillers(predicate, slot, false, without).isEmpty();
    }

    // ---- words and kinds

    /** Number of words of the longest phrase that one of the heads, or what it counts, is; 0 where none is listed. */
    int longest(List<Integer> fillers, Terms words) {
        int longest = 0;
        for (int filler : fillers) {
            longest = Math.max(longest, words.longest(sentence, filler));
            int counted = grammar.counted(filler).orElse(filler);
            longest = Math.max(longest, words.longest(sentence, counted));
            if (isProperNoun(filler)) {
                longest = Math.max(longest, longestTitle(filler, words));
            }
        }
        return longest;
    }

    /** "envoy Anna Berg", "Marco Rubio, the senator": what a name's title says. */
    private int longestTitle(int name, Terms words) {
        int longest = 0;
        for (int dependent : sentence.tree().dependents(name)) {
            String label = sentence.tree().label(dependent);
            if ((label.equals("compound") || label.equals("appos"))
                    && sentence.token(dependent).isNoun()) {
                longest = Math.max(longest, words.longest(sentence, dependent));
            }
        }
        return longest;
    }

    boolean isName(int token, Terms words) {
        return words.matchesName(sentence, token);
    }

    boolean isProperNoun(int token) {
        boolean opening = token == 0
                && sentence.token(token).name() == NameKind.NONE
                && actorsAt(token).isEmpty();
        return sentence.token(token).isProperNoun() && !opening;
    }

    /** Why these are nobody that such an event is told of; empty where they are. */
    Optional<String> objection(Frame frame, List<Mention> agents, List<Mention> recipients) {
        return Standing.objection(frame.event(), agents, recipients, actors);
    }

    /** Those who take part in an event: reporters who are spoken to do not. */
    List<Mention> participants(EventType type, List<Mention> mentions) {
        return type == EventType.CONSULT
                ? mentions.stream()
                        .filter(mention -> !Standing.isPress(mention, actors))
                        .toList()
                : mentions;
    }

    /** Whether a filler is of the kind. */
    boolean is(int filler, SlotKind kind) {
        return switch (kind) {
            case ACTOR -> !actorsAt(filler).isEmpty() || isOfCountry(filler) || isSomebody(filler);
            case COUNTRY -> hasKind(filler, Set.of(EntityKind.COUNTRY, EntityKind.GOVERNMENT));
            case PERSON ->
                hasKind(filler, Set.of(EntityKind.PERSON)) || isPeopleOfCountry(filler) || isSomebody(filler);
            case ORGANISATION ->
                hasKind(filler, Set.of(EntityKind.ORGANISATION, EntityKind.GOVERNMENT, EntityKind.OUTLET));
            case GROUP -> hasKind(filler, Set.of(EntityKind.GROUP));
            case PEOPLE -> hasKind(filler, Set.of(EntityKind.PEOPLE)) || isPeopleOfCountry(filler);
            case PLACE ->
                sentence.token(filler).name() == NameKind.LOCATION || hasKind(filler, Set.of(EntityKind.COUNTRY));
            case THING ->
                sentence.token(filler).isNoun() || sentence.token(filler).tag().equals("CD");
            case ARMED -> actorsAt(filler).stream().anyMatch(this::isArmed);
            case POLITICAL -> actorsAt(filler).stream().anyMatch(this::isPolitical);
            case NAMED -> actorsAt(filler).stream().anyMatch(this::isNamed);
            case PRESS -> actorsAt(filler).stream().anyMatch(mention -> Standing.isPress(mention, actors));
            case CLAUSE -> sentence.token(filler).isVerb();
            case NONE -> false;
        };
    }

    /** Whether a filler is somebody whom the text does not tell apart: "anyone", "the wrong ones", "hundreds". */
    boolean isSomebody(int filler) {
        String word = sentence.token(filler).text().toLowerCase(Locale.ROOT);
        boolean counted =
                COUNTED.contains(word) && predicates.noun(filler).slot("of").isEmpty();
        return SOMEBODY.contains(word) || counted;
    }

    private boolean isArmed(Mention mention) {
        EntityKind kind = actors.entity(mention).kind();
        return isOf(mention, ARMED) || (kind == EntityKind.COUNTRY && !isOf(mention, POLITICAL));
    }

    private boolean isPolitical(Mention mention) {
        return isOf(mention, POLITICAL) && actors.entity(mention).kind() != EntityKind.COUNTRY;
    }

    private boolean isNamed(Mention mention) {
        return (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.PRONOUN)
                && actors.entity(mention).kind() == EntityKind.PERSON;
    }

    private static boolean isOf(Mention mention, Set<Sector> sectors) {
        return mention.role().sector().filter(sectors::contains).isPresent();
    }

    /** "an Israeli guard": a country's adjective makes somebody of a noun that no lexicon knows. */
    private boolean isOfCountry(int filler) {
        return sentence.token(filler).isNoun()
                && actorsOf(predicates.noun(filler).slot("modifier")).stream()
                        .anyMatch(mention -> isCountry(actors.entity(mention)));
    }

    /** "Ugandans", "thousands of Georgians": the people and not the state. */
    private boolean isPeopleOfCountry(int filler) {
        return actorsAt(filler).stream().anyMatch(mention -> {
            String head = sentence.token(mention.head()).text();
            return mention.form() != Mention.Form.PRONOUN
                    && isCountry(actors.entity(mention))
                    && sentence.token(mention.head()).isNoun()
                    && !actors.entity(mention).name().contains(head);
        });
    }

    private boolean hasKind(int filler, Set<EntityKind> kinds) {
        return actorsAt(filler).stream()
                .anyMatch(mention -> kinds.contains(actors.entity(mention).kind()));
    }

    // ---- actors

    /**
     * Whether a name before a noun does not say who acts, but where ("the Paris march", "the Geneva talks") or about whom and what
     * ("the Russia investigation", "the Clinton inquiry").
     */
    boolean isOnlyNamed(Predicate predicate, Frame frame, Mention mention) {
        if (predicate.kind() != Predicate.Kind.NOUN
                || !predicate.slot("modifier").contains(mention.head())
                || !sentence.token(mention.head()).isProperNoun()) {
            return false;
        }
        return switch (frame.event()) {
            case PROTEST, ASSAULT, CONSULT -> isSeat(mention);
            case ACCUSE -> investigates(frame) && !isInvestigator(mention);
            default -> false;
        };
    }

    private static boolean investigates(Frame frame) {
        return frame.event() == EventType.ACCUSE && frame.modes().contains("investigate");
    }

    /** The people after whom an investigation is named. */
    List<Mention> investigated(Predicate predicate, Frame frame) {
        return predicate.kind() == Predicate.Kind.NOUN && investigates(frame)
                ? actorsOf(predicate.slot("modifier")).stream()
                        .filter(mention -> actors.entity(mention).kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    /** A town that stands for the government that sits there. */
    private boolean isSeat(Mention mention) {
        return isCountry(actors.entity(mention))
                && mention.role().sector().filter(Sector.GOV::equals).isPresent()
                && sentence.token(mention.head()).name() == NameKind.LOCATION;
    }

    /** An institution, or a country by its adjective or letters ("a U.S. inquiry"); not what is looked into. */
    private boolean isInvestigator(Mention mention) {
        String text = sentence.token(mention.head()).text();
        return switch (actors.entity(mention).kind()) {
            case PERSON -> false;
            case COUNTRY, GOVERNMENT -> text.length() <= 5 && text.equals(text.toUpperCase(Locale.ROOT));
            default -> true;
        };
    }

    /** The actors that the slots name: those of the first path that names any. */
    List<Mention> actors(Predicate predicate, List<String> paths, boolean possessorSuffers, Set<Integer> without) {
        for (String path : paths) {
            List<Mention> found = actorsOf(fillers(predicate, path, possessorSuffers, without)).stream()
                    .filter(mention -> !path.endsWith(".modifier") || !isSeat(mention))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The actors at the heads, each once. */
    List<Mention> actorsOf(List<Integer> fillers) {
        List<Mention> found = new ArrayList<>();
        for (int filler : fillers) {
            List<Mention> named = grammar.included(filler).stream()
                    .flatMap(member -> actorsAt(member).stream())
                    .filter(mention -> mention.form() == Mention.Form.NAME)
                    .toList();
            Stream.concat(actorsAt(filler).stream(), named.stream())
                    .filter(mention -> !found.contains(mention))
                    .forEach(found::add);
        }
        return found.stream().filter(mention -> !isPartOf(mention, found)).toList();
    }

    /** "the Turkish army": the adjective only says whose army it is. */
    private static boolean isPartOf(Mention mention, List<Mention> others) {
        return mention.form() == Mention.Form.MODIFIER
                && others.stream()
                        .anyMatch(other -> other != mention
                                && other.form() == Mention.Form.NOUN
                                && other.span().contains(mention.span()));
    }

    /** The actors behind things: "Israeli" for "Israeli jets", "Iran" for "Iran's missiles", "an offer from Iran". */
    List<Mention> actorsBehind(List<Integer> fillers) {
        List<Mention> found = new ArrayList<>();
        for (int filler : fillers) {
            Predicate noun = predicates.noun(filler);
            for (String slot : List.of("agent", "modifier", "possessor", "from", "by", MAKER, "for", "of")) {
                List<Mention> owners = actorsOf(slot.equals(MAKER) ? makers(filler) : noun.slot(slot)).stream()
                        .filter(mention -> !slot.equals("modifier") || !isSeat(mention))
                        .toList();
                if (!owners.isEmpty()) {
                    owners.stream().filter(mention -> !found.contains(mention)).forEach(found::add);
                    break;
                }
            }
        }
        return found;
    }

    /** "a plan put forward by Senegal": the agents of a participle behind the noun. */
    private List<Integer> makers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int clause : sentence.tree().dependents(noun)) {
            if (grammar.isReducedRelative(clause)
                    && sentence.tree().label(clause).equals("acl")) {
                for (int phrase : sentence.tree().dependents(clause)) {
                    if (grammar.preposition(phrase).filter("by"::equals).isPresent()) {
                        found.addAll(grammar.withConjuncts(phrase));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Whom protesters address, where no slot says it: the first state, institution or official in what they demand, denounce
     * or march against.
     */
    List<Mention> addressed(Predicate protest) {
        List<Integer> level = new ArrayList<>(protest.complements());
        for (String slot : ADDRESSING) {
            level.addAll(protest.slot(slot));
        }
        protest.slot("in").stream().filter(predicates::isManner).forEach(level::add);
        Set<Integer> seen = new LinkedHashSet<>(level);
        while (!level.isEmpty()) {
            for (int token : level) {
                List<Mention> found = actorsAt(token).stream()
                        .filter(mention -> Standing.isAddressable(mention, actors))
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
            List<Integer> next = new ArrayList<>();
            for (int token : level) {
                for (int dependent : sentence.tree().dependents(token)) {
                    if (dependent != protest.trigger() && !isSetting(dependent) && seen.add(dependent)) {
                        next.add(dependent);
                    }
                }
            }
            level = next;
        }
        return List.of();
    }

    /** "in the capital", "on Sunday": where and when, and not against whom. */
    private boolean isSetting(int token) {
        return grammar.preposition(token).filter(SETTINGS::contains).isPresent() || predicates.isTime(token);
    }

    /** "the two envoys, Anna Berg and Paul Reed": those whose names stand behind a plural noun. */
    private List<Mention> namedBehind(int token) {
        if (!sentence.token(token).tag().startsWith("NN")
                || !sentence.token(token).tag().endsWith("S")) {
            return List.of();
        }
        List<Mention> named = grammar.withConjuncts(sentence.tree().dependents(token, "appos")).stream()
                .flatMap(name -> actors.at(sentence.index(), name).stream())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        return named.size() > 1 ? named : List.of();
    }

    /** Whoever is referred to at a token; several where a reference stands for several ("both sides"). */
    private List<Mention> actorsAt(int token) {
        Optional<Mention> exact = actors.at(sentence.index(), token);
        if (exact.isPresent()) {
            List<Mention> named = namedBehind(token);
            return named.isEmpty() ? actors.members(exact.get()) : named;
        }
        Optional<Integer> counted = grammar.counted(token);
        if (counted.isPresent()) {
            return grammar.withConjuncts(counted.get()).stream()
                    .flatMap(each -> actorsAt(each).stream())
                    .toList();
        }
        Optional<Mention> covering = actors.covering(sentence.index(), token)
                .filter(mention -> mention.form() != Mention.Form.MODIFIER || mention.head() == token);
        if (covering.isPresent()) {
            return actors.members(covering.get());
        }
        List<Mention> found = new ArrayList<>();
        for (int dependent : sentence.tree().dependents(token)) {
            String label = sentence.tree().label(dependent);
            if (label.equals("appos") || label.equals("flat")) {
                actors.at(sentence.index(), dependent).ifPresent(found::add);
            } else if (label.equals("compound")) {
                actors.at(sentence.index(), dependent)
                        .filter(mention -> actors.entity(mention).kind() == EntityKind.PERSON)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isCountry(Entity entity) {
        return entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.GOVERNMENT;
    }
}
