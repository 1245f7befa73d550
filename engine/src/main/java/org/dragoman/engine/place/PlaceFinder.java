package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Finds the toponyms of an article and where they are: names of the gazetteer, chosen among namesakes by what stands behind
 * the name ("Paris, Texas"), by the countries that the article speaks of and by size; and names that only the name tagger
 * takes for places, without coordinates. Thread-safe.
 */
public final class PlaceFinder {

    /** How much each further mention of its country speaks for a namesake, on the scale of sizes. */
    private static final double SAME_COUNTRY = 0.6;

    private static final double MOST_FROM_COUNTRY = 3;
    private static final double CONTAINED = 10;

    /** Shorter words in capitals are abbreviations. */
    private static final int SHORTEST_IN_CAPITALS = 3;

    private final Gazetteer gazetteer;

    /** A finder that knows a gazetteer's places. */
    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Found(Sentence sentence, int first, int last, Span span, List<Gazetteer.Known> candidates) {}

    /** The toponyms of an article, in reading order; they do not overlap. */
    public List<Place> find(AnnotatedArticle annotated) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.use() != Sentence.Use.BOILERPLATE) {
                scan(annotated.text(), sentence, found);
            }
        }
        Map<String, Integer> countries = new HashMap<>();
        for (Found toponym : found) {
            toponym.candidates.stream()
                    .filter(Gazetteer.Known::isCountry)
                    .findFirst()
                    .flatMap(Gazetteer.Known::country)
                    .ifPresent(code -> countries.merge(code, 1, Integer::sum));
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<Found> next = i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.empty();
            places.add(place(annotated, found.get(i), next, countries));
        }
        return places;
    }

    private void scan(String text, Sentence sentence, List<Found> into) {
        int at = 0;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            Optional<Found> toponym = toponymAt(text, sentence, at);
            if (toponym.isPresent()) {
                into.add(toponym.get());
                at = toponym.get().last + 1;
            } else if (token.name() == NameKind.LOCATION && token.isNoun()) {
                int last = at;
                while (last + 1 < sentence.size() && sentence.token(last + 1).name() == NameKind.LOCATION) {
                    last++;
                }
                into.add(new Found(sentence, at, last, sentence.span(at, last), List.of()));
                at = last + 1;
            } else {
                at++;
            }
        }
    }

    private Optional<Found> toponymAt(String text, Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!Character.isUpperCase(token.text().charAt(0)) || inPersonName(sentence, at)) {
            return Optional.empty();
        }
        Optional<NameIndex.Match<Gazetteer.Known>> match =
                gazetteer.names().longestAt(text, token.start()).or(() -> inCapitals(text, sentence, at));
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int last = at;
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).start() < match.get().end()) {
            last++;
        }
        return Optional.of(new Found(
                sentence,
                at,
                last,
                new Span(token.start(), match.get().end()),
                match.get().values()));
    }

    /** A name that is spelt in capitals, as datelines and headlines spell them: "NEW YORK, Nov. 14 —". */
    private Optional<NameIndex.Match<Gazetteer.Known>> inCapitals(String text, Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean tagged = token.name() == NameKind.LOCATION;
        if (!isInCapitals(token.text()) || (at > 0 && !tagged)) {
            return Optional.empty();
        }
        int start = token.start();
        StringBuilder usual =
                new StringBuilder(text.substring(start, sentence.span().end()));
        for (int i = 1; i < usual.length(); i++) {
            if (Character.isLetter(usual.charAt(i - 1))) {
                usual.setCharAt(i, Character.toLowerCase(usual.charAt(i)));
            }
        }
        return gazetteer
                .names()
                .longestAt(usual.toString(), 0)
                .filter(match -> isInCapitals(text.substring(start, start + match.end()))
                        && (tagged || endsDateline(text, start + match.end())))
                .map(match -> new NameIndex.Match<>(start + match.end(), match.values()));
    }

    private static boolean endsDateline(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && ",(—–-/".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isInCapitals(String words) {
        return words.length() >= SHORTEST_IN_CAPITALS && words.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the token stands in a name of several words that the tagger takes for a person's. */
    private static boolean inPersonName(Sentence sentence, int at) {
        if (sentence.token(at).name() != NameKind.PERSON) {
            return false;
        }
        boolean before = at > 0 && sentence.token(at - 1).name() == NameKind.PERSON;
        boolean after = at + 1 < sentence.size() && sentence.token(at + 1).name() == NameKind.PERSON;
        return before || after;
    }

    private static Place place(
            AnnotatedArticle annotated, Found found, Optional<Found> next, Map<String, Integer> countries) {
        Optional<Gazetteer.Known> chosen = found.candidates.stream()
                .max(Comparator.<Gazetteer.Known>comparingDouble(
                                known -> score(annotated, known, found, next, countries))
                        .thenComparing(Comparator.comparing(Gazetteer.Known::id).reversed()));
        String name = chosen.map(Gazetteer.Known::name)
                .orElse(annotated.quote(found.span).replaceAll("\\s+", " "));
        boolean demonym = chosen.map(Gazetteer.Known::isDemonym).orElse(false);
        return new Place(
                found.span,
                found.sentence.index(),
                name,
                chosen.flatMap(Gazetteer.Known::country),
                demonym || isPartOfName(found) ? Place.Use.ASSOCIATIVE : Place.Use.LITERAL,
                chosen.flatMap(Gazetteer.Known::location),
                chosen.map(Gazetteer.Known::id),
                Optional.empty());
    }

    private static double score(
            AnnotatedArticle annotated,
            Gazetteer.Known known,
            Found found,
            Optional<Found> next,
            Map<String, Integer> countries) {
        double score = known.size();
        score += known.country()
                .map(code -> Math.min(MOST_FROM_COUNTRY, SAME_COUNTRY * countries.getOrDefault(code, 0)))
                .orElse(0.0);
        if (next.isPresent() && isContainedIn(annotated, known, found, next.get())) {
            score += CONTAINED;
        }
        return score;
    }

    /** Whether what follows after a comma or in parentheses is the place's region or country. */
    private static boolean isContainedIn(AnnotatedArticle annotated, Gazetteer.Known known, Found found, Found next) {
        if (next.span.start() - found.span.end() > 4
                || !annotated
                        .text()
                        .substring(found.span.end(), next.span.start())
                        .strip()
                        .matches("[,(]|, in")) {
            return false;
        }
        String after = annotated.quote(next.span);
        return next.candidates.stream()
                .anyMatch(container -> !container.id().equals(known.id())
                        && (known.admin().filter(container.name()::equals).isPresent()
                                || known.admin().filter(after::equals).isPresent()
                                || (container.isCountry() && container.country().equals(known.country()))));
    }

    /** Whether the toponym only tells whose or what: "Iran's ambassador", "the Paris agreement", "Moscow-backed". */
    private static boolean isPartOfName(Found found) {
        Sentence sentence = found.sentence;
        if (sentence.token(found.last).end() > found.span.end()) {
            return true;
        }
        boolean organisation = sentence.token(found.first).name() == NameKind.ORGANISATION;
        int following = found.last + 1;
        boolean possessive =
                following < sentence.size() && sentence.token(following).tag().equals("POS");
        boolean compound = sentence.tree().label(found.last).equals("compound")
                && sentence.tree().head(found.last) > found.last;
        return organisation || possessive || compound;
    }
}
