package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.place.Place;

/**
 * Finds the actors of an article: names, role nouns and pronouns, with country, sector and office as of each reference, and
 * which of them are the same. Thread-safe; what it returns depends on the article and the lexicon alone.
 */
public final class ActorFinder {

    /** Pronouns of whoever speaks. */
    static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves");

    private static final Set<String> THIRD_PERSON = Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "its",
            "their",
            "hers",
            "himself",
            "herself",
            "itself",
            "themselves");

    private static final Pattern PARTY_AND_STATE = Pattern.compile(",? \\(?[RDI][-–](?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.)");

    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation", "kingdom", "republic");

    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

    private final ActorLexicon lexicon;
    private final NameScanner names;
    private final NounPhraseReader nouns;

    /** A finder that knows a lexicon's actors. */
    public ActorFinder(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameScanner(lexicon);
        this.nouns = new NounPhraseReader(lexicon);
    }

    /**
     * The actors of an article.
     *
     * @param places the article's toponyms: a name that is a town's or another state's there is not taken for a government's
     */
    public Actors find(AnnotatedArticle annotated, List<Place> places) {
        String text = annotated.text();
        String lower = lower(text);
        NameContext context = NameContext.of(annotated, lexicon);
        EntityRegister register = new EntityRegister(annotated, lexicon);
        List<Mention> mentions = new ArrayList<>();
        List<Actors.Alias> aliases = new ArrayList<>();
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        Map<Integer, Place> placeAt = new HashMap<>();
        places.forEach(place -> placeAt.putIfAbsent(place.span().start(), place));
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.use() == Sentence.Use.BOILERPLATE) {
                continue;
            }
            List<Draft> drafts = read(text, lower, sentence, context, placeAt);
            drafts.forEach(register::enter);
            bySentence.put(sentence.index(), drafts);
        }
        register.finish();
        bySentence.forEach((index, drafts) -> {
            Sentence sentence = annotated.sentences().get(index);
            for (Draft draft : drafts) {
                if (draft.entity.isEmpty() || draft.absorbed) {
                    continue;
                }
                boolean mere = isMerePlace(sentence, draft, drafts);
                if (draft.isPlace() && !mere && sentence.tree().is(draft.head, "nsubj")) {
                    draft.sector = Optional.of(Sector.GOV);
                }
                Mention mention = mention(sentence, draft);
                if (!mere) {
                    mentions.add(mention);
                    alias(sentence, draft, mention, aliases);
                } else if (draft.isCountryName()) {
                    // no actor by itself, but "sought asylum in Poland" asks Poland: frames find it by its token
                    aliases.add(new Actors.Alias(sentence.index(), draft.head, mention));
                }
            }
        });
        return Actors.of(register.entities(), mentions, aliases);
    }

    private List<Draft> read(
            String text, String lower, Sentence sentence, NameContext context, Map<Integer, Place> placeAt) {
        List<Draft> found = names.scan(text, sentence, context);
        found.forEach(name -> takePlace(sentence, name, placeAt));
        List<Draft> phrases = nouns.read(lower, sentence, found);
        TitledNames.complete(sentence, found, phrases);
        found.stream().filter(Draft::isPersonName).forEach(name -> seatInCongress(text, sentence, name));
        Appositions.join(sentence, found, phrases);
        List<Draft> drafts = new ArrayList<>(found);
        drafts.addAll(phrases);
        for (int i = 0; i < sentence.size(); i++) {
            if (GroupResolver.mayBeGroup(sentence, i)) {
                addDual(sentence, i, drafts);
            }
        }
        for (Token token : sentence.tokens()) {
            if (isTheCountry(sentence, token) && drafts.stream().noneMatch(draft -> covers(draft, token.index()))) {
                drafts.add(
                        new Draft(Draft.Kind.PRONOUN, sentence.index(), token.index(), token.index(), token.index()));
            }
        }
        for (Draft phrase : phrases) {
            phrase.possessors.stream()
                    .filter(possessor -> possessor.kind == Draft.Kind.PRONOUN)
                    .forEach(drafts::add);
        }
        for (Token token : sentence.tokens()) {
            boolean taken =
                    drafts.stream().anyMatch(draft -> draft.kind == Draft.Kind.PRONOUN && draft.head == token.index());
            if (!taken && isPronoun(sentence, token)) {
                Draft draft =
                        new Draft(Draft.Kind.PRONOUN, sentence.index(), token.index(), token.index(), token.index());
                draft.modifier = token.tag().endsWith("$");
                drafts.add(draft);
            }
        }
        for (Draft draft : found) {
            draft.modifier = isModifier(sentence, draft);
        }
        drafts.sort(Comparator.<Draft>comparingInt(draft -> draft.nameFirst).thenComparingInt(draft -> draft.nameLast));
        return drafts;
    }

    /** "Peru, Illinois": a name of a country or capital that is a place of another one here is only a place. */
    private static void takePlace(Sentence sentence, Draft name, Map<Integer, Place> placeAt) {
        if (name.kind != Draft.Kind.KNOWN) {
            return;
        }
        KnownActor known = name.known.orElseThrow();
        boolean geographic = known.sense() == KnownActor.Sense.COUNTRY
                || known.sense() == KnownActor.Sense.CAPITAL
                || known.sense() == KnownActor.Sense.PLACE;
        Optional<String> country = Optional.ofNullable(
                        placeAt.get(sentence.token(name.nameFirst).start()))
                .flatMap(Place::country);
        if (geographic && country.isPresent() && !country.equals(name.country)) {
            name.known = Optional.of(known.asPlaceOf(country));
            name.country = country;
            name.sector = Optional.empty();
        }
    }

    /** "Jane Doe, R-Ohio": party and state behind a name, as American papers write of members of Congress. */
    private static void seatInCongress(String text, Sentence sentence, Draft name) {
        int end = sentence.token(name.nameLast).end();
        if (name.country.isEmpty()
                && PARTY_AND_STATE.matcher(text).region(end, text.length()).lookingAt()) {
            name.country = Optional.of("USA");
            name.countrySaid = true;
            name.sector = name.sector.or(() -> Optional.of(Sector.LEG));
        }
    }

    private static void addDual(Sentence sentence, int noun, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.nameFirst <= noun && noun <= draft.nameLast) {
                draft.dual = true;
                return;
            }
        }
        Draft dual = new Draft(Draft.Kind.DUAL, sentence.index(), noun, noun, noun);
        while (dual.first > 0
                && sentence.tree().head(dual.first - 1) == noun
                && !sentence.tree().is(dual.first - 1, "case")) {
            dual.first--;
        }
        drafts.add(dual);
    }

    /** "the kingdom dismissed two aides": a country that acts and was named before. */
    private static boolean isTheCountry(Sentence sentence, Token token) {
        int index = token.index();
        return COUNTRY_NOUNS.contains(token.text())
                && index > 0
                && sentence.token(index - 1).text().equalsIgnoreCase("the")
                && (sentence.tree().is(index, "nsubj") || sentence.tree().is(index, "obj"))
                && sentence.tree().dependents(index, "nmod").isEmpty();
    }

    private static boolean covers(Draft draft, int token) {
        return draft.first <= token && token <= draft.last;
    }

    private static boolean isPronoun(Sentence sentence, Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (RELATIVE.contains(token.tag())) {
            return isRelative(sentence, token.index());
        }
        return token.isPronoun()
                && (THIRD_PERSON.contains(lower)
                        || (FIRST_PERSON.contains(lower) && !lower.equals("us"))
                        || token.text().equals("us"));
    }

    /** "who" and "which" of a relative clause, and no question. */
    private static boolean isRelative(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            if (sentence.tree().is(at, "acl:relcl")) {
                return true;
            }
            at = sentence.tree().head(at);
        }
        return false;
    }

    /** A country, capital or place where somebody merely is, and a place that stands alone, is no actor. */
    private boolean isMerePlace(Sentence sentence, Draft draft, List<Draft> all) {
        if (draft.mere || draft.ethnic || (draft.isPlace() && !acts(sentence, draft))) {
            return true;
        }
        if (draft.isPlace()) {
            return false;
        }
        if (!draft.isCountryName() || draft.known.orElseThrow().sense() == KnownActor.Sense.DEMONYM) {
            return false;
        }
        return isContainer(sentence, draft, all)
                || isTopic(sentence, draft)
                || (!draft.modifier
                        && (NameScanner.isLocative(sentence, draft.head)
                                || (draft.known.orElseThrow().sense() == KnownActor.Sense.CAPITAL
                                        && isDestination(sentence, draft.head))));
    }

    /** "California sued", "the governor sued Texas": a place that does something, or to which it is done, stands for who governs it. */
    private boolean acts(Sentence sentence, Draft draft) {
        int first = sentence.tree().firstConjunct(draft.head);
        int verb = sentence.tree().head(first);
        return verb >= 0
                && sentence.token(draft.head).name() == NameKind.LOCATION
                && sentence.token(verb).isVerb()
                && (sentence.tree().is(first, "nsubj") || sentence.tree().is(first, "obj"))
                && !lexicon.isState(sentence.token(verb).lemma())
                && !lexicon.isLeft(sentence.token(verb).lemma())
                && !lexicon.isMotion(sentence.token(verb).lemma());
    }

    /** "the Iran nuclear deal", "the Berlin climate talks": what a thing is about or where it is, and nobody who acts. */
    private static boolean isTopic(Sentence sentence, Draft draft) {
        KnownActor.Sense sense = draft.known.orElseThrow().sense();
        int head = sentence.tree().head(draft.head);
        boolean name = sense == KnownActor.Sense.COUNTRY || sense == KnownActor.Sense.CAPITAL;
        return name
                && sentence.tree().is(draft.head, "compound")
                && head > draft.nameLast + 1
                && !sentence.token(head).isProperNoun()
                && sentence.token(draft.nameLast).text().chars().anyMatch(Character::isLowerCase);
    }

    /** "Cordoba, Argentina". */
    private static boolean isContainer(Sentence sentence, Draft draft, List<Draft> all) {
        return draft.nameFirst > 1
                && sentence.token(draft.nameFirst - 1).text().equals(",")
                && all.stream()
                        .anyMatch(other -> other.nameLast == draft.nameFirst - 2
                                && (other.isPlace() || other.isCountryName())
                                && other.country.equals(draft.country));
    }

    /** "flew to Berlin", "a visit to Hanoi", "came from Moscow", "fled Kinshasa", "the slums of Nairobi". */
    private boolean isDestination(Sentence sentence, int head) {
        int above = sentence.tree().head(head);
        if (above >= 0
                && sentence.tree().is(head, "obj")
                && lexicon.isLeft(sentence.token(above).lemma())) {
            return true;
        }
        if (above >= 0
                && sentence.tree().is(head, "nmod")
                && lexicon.isPart(sentence.token(above).lemma())) {
            return true;
        }
        boolean reached = sentence.tree().dependents(head, "case").stream()
                .anyMatch(marker -> sentence.token(marker).lemma().matches("to|from|for"));
        return reached && above >= 0 && lexicon.isMotion(sentence.token(above).lemma());
    }

    private static boolean isModifier(Sentence sentence, Draft draft) {
        if (draft.partEnd.isPresent()) {
            return true;
        }
        String label = sentence.tree().label(draft.head);
        int head = sentence.tree().head(draft.head);
        return head > draft.nameLast && (label.equals("compound") || label.equals("amod") || label.equals("nmod:poss"))
                || (draft.isCountryName()
                        && draft.known.orElseThrow().sense() == KnownActor.Sense.DEMONYM
                        && sentence.token(draft.nameLast).isAdjective());
    }

    private static Mention mention(Sentence sentence, Draft draft) {
        boolean phrase = draft.kind == Draft.Kind.NOUN || draft.kind == Draft.Kind.DUAL;
        int first = phrase ? draft.first : draft.nameFirst;
        Span span = sentence.span(Math.min(first, draft.nameFirst), draft.nameLast);
        if (draft.partEnd.isPresent()) {
            span = new Span(span.start(), draft.partEnd.getAsInt());
        }
        Mention.Form form;
        if (draft.modifier) {
            form = Mention.Form.MODIFIER;
        } else {
            form = switch (draft.kind) {
                case KNOWN, PERSON_NAME, ORGANISATION_NAME -> Mention.Form.NAME;
                case NOUN, DUAL -> Mention.Form.NOUN;
                case PRONOUN -> Mention.Form.PRONOUN;
            };
        }
        return new Mention(
                draft.entity,
                draft.sentence,
                draft.head,
                Math.min(first, draft.nameFirst),
                draft.nameLast,
                span,
                form,
                new Role(draft.country, draft.sector, draft.office, draft.status, draft.inferred),
                count(sentence, draft));
    }

    /** How many the words speak of: a number that was read, one person for a name, two Spaniards. */
    private static OptionalInt count(Sentence sentence, Draft draft) {
        if (draft.count.isPresent()) {
            return draft.count;
        }
        if (draft.isPersonName()) {
            return OptionalInt.of(1);
        }
        boolean dual = draft.kind == Draft.Kind.DUAL || draft.dual;
        if (dual && !draft.members.isEmpty()) {
            return OptionalInt.of(draft.members.size());
        }
        boolean people = draft.isCountryName() && sentence.token(draft.nameLast).isNoun();
        return people
                ? sentence.tree().dependents(draft.head, "nummod").stream()
                        .findFirst()
                        .map(number -> Numbers.read(sentence, sentence.token(number)))
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** The words of a title or name lead to the mention too, for parsers differ about which of them is the head. */
    private static void alias(Sentence sentence, Draft draft, Mention mention, List<Actors.Alias> into) {
        if (draft.kind == Draft.Kind.PRONOUN || draft.partEnd.isPresent()) {
            return;
        }
        for (int i = draft.first; i <= draft.nameLast; i++) {
            int token = i;
            boolean taken = draft.possessors.stream()
                    .anyMatch(other -> other.nameFirst <= token && token <= other.nameLast && !other.absorbed);
            if (!taken && i != draft.head && sentence.token(i).isNoun()) {
                into.add(new Actors.Alias(draft.sentence, i, mention));
            }
        }
    }

    /** Lower case, letter by letter, so that offsets stay. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
