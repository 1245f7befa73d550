package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Dateline;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Finds the stretches of an article that are toponyms: the longest names of the gazetteer and what the name tagger takes for
 * a location, weighed against each other and against the words around. Which place each is, {@link Resolver} says.
 */
final class ToponymScanner {

    /** Shorter words in capitals are abbreviations. */
    private static final int SHORTEST_IN_CAPITALS = 3;

    /** Words of a county's name before "County". */
    private static final int LONGEST_COUNTY = 3;

    private static final double NEAR_HOME = 120;
    private static final Pattern PARTY = Pattern.compile("(?:[DRI]|DFL|Dem|Rep|Lib)-(?=\\p{Lu})");

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceWords words;
    private final OutletHomes.Home home;
    private final AnnotatedArticle article;
    private final String plain;
    private final List<Dateline> datelines;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    ToponymScanner(
            Gazetteer gazetteer, PlaceNames names, PlaceWords words, OutletHomes.Home home, AnnotatedArticle article) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.words = words;
        this.home = home;
        this.article = article;
        this.plain = Spelling.plain(article.text());
        this.datelines = Dateline.of(article.text());
        for (Sentence sentence : article.sentences()) {
            names(sentence);
        }
    }

    /** The toponyms in reading order; they do not overlap. */
    List<Toponym> scan() {
        List<Toponym> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.use() != Sentence.Use.BOILERPLATE) {
                scan(sentence, found);
            }
        }
        return found;
    }

    /** Last names of people who are named in full, and words that the tagger takes for a location somewhere. */
    private void names(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            boolean ends = at + 1 == sentence.size() || sentence.token(at + 1).name() != token.name();
            if (token.name() == NameKind.PERSON
                    && ends
                    && at > 0
                    && sentence.token(at - 1).name() == NameKind.PERSON) {
                surnames.add(token.text());
            } else if (token.name() == NameKind.LOCATION) {
                named.add(token.text());
            }
        }
    }

    private void scan(Sentence sentence, List<Toponym> into) {
        int at = 0;
        while (at < sentence.size()) {
            at = step(sentence, at, into);
        }
    }

    /** Reads on from a token and returns the next one to look at. */
    private int step(Sentence sentence, int at, List<Toponym> into) {
        Token token = sentence.token(at);
        Optional<Toponym> constituency = constituency(sentence, at);
        if (constituency.isPresent()) {
            into.add(constituency.get());
            return at + 1;
        }
        int run = runEnd(sentence, at);
        Optional<NameIndex.Match<Gazetteer.Known>> match = matchAt(sentence, at, into);
        int county = countyEnd(sentence, at);
        if (county > at
                && match.filter(found ->
                                found.end() > sentence.token(county - 1).end())
                        .isEmpty()) {
            into.add(toponym(sentence, at, county, List.of(), false, false));
            return county + 1;
        }
        if (match.isPresent()) {
            int last = lastToken(sentence, at, match.get().end());
            return known(sentence, at, last, Math.max(run, last), match.get(), into);
        }
        Optional<Dateline> dateline = datelineAt(token.start());
        if (dateline.isPresent() && run < at) {
            int last = lastToken(sentence, at, dateline.get().town().end());
            into.add(toponym(sentence, at, last, List.of(), false, false));
            return last + 1;
        }
        if (run < at || !token.isNoun() && !token.isAdjective()) {
            return at + 1;
        }
        return tagged(sentence, at, run, into);
    }

    /** A name of the gazetteer, which the words behind may make another's. */
    private int known(
            Sentence sentence,
            int first,
            int last,
            int run,
            NameIndex.Match<Gazetteer.Known> match,
            List<Toponym> into) {
        int next = last + 1;
        boolean demonym = match.values().stream().allMatch(Gazetteer.Known::isDemonym);
        if (next < sentence.size()
                && !demonym
                && match.end() == sentence.token(last).end()
                && Character.isUpperCase(sentence.token(next).text().charAt(0))
                && (run > last || isNameNoun(sentence.token(next)))) {
            String word = sentence.token(next).text();
            int end = Math.max(run, next);
            boolean country = match.values().stream().anyMatch(Gazetteer.Known::isCountry);
            if (isStreet(sentence, end, next)) {
                return streetEnd(sentence, next) + 1;
            }
            if (words.isRegion(word) && !country && !ownWord(match, word)) {
                List<Gazetteer.Known> regions = match.values().stream()
                        .filter(place -> place.kind() == Gazetteer.Kind.REGION
                                || !word.equals("County")
                                        && !word.equals("Parish")
                                        && place.kind() == Gazetteer.Kind.CITY)
                        .filter(place -> !place.isSmall())
                        .toList();
                into.add(toponym(sentence, first, next, regions, true, false));
                return next + 1;
            }
            if (words.isFeature(word) && run > last) {
                into.add(toponym(sentence, first, next, List.of(), false, false));
                return next + 1;
            }
            if (words.isFacility(word)) {
                into.add(new Toponym(
                        sentence,
                        first,
                        last,
                        new Span(sentence.token(first).start(), match.end()),
                        match.values(),
                        false,
                        true));
                return next + 1;
            }
            if (run > last && !country && !startsName(sentence, next, run) && !words.isGeneric(word)) {
                into.add(toponym(sentence, first, run, List.of(), false, false));
                return run + 1;
            }
        }
        into.add(new Toponym(
                sentence,
                first,
                last,
                new Span(sentence.token(first).start(), match.end()),
                match.values(),
                false,
                false));
        return last + 1;
    }

    /** The dateline whose town begins here. */
    private Optional<Dateline> datelineAt(int offset) {
        return datelines.stream()
                .filter(dateline -> dateline.town().start() == offset)
                .findFirst();
    }

    /** The state or town behind a politician's party: "D-Calif.". */
    private Optional<Toponym> constituency(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Matcher party = PARTY.matcher(token.text());
        if (!party.lookingAt()) {
            return Optional.empty();
        }
        int start = token.start() + party.end();
        String code = token.text().substring(party.end());
        Optional<NameIndex.Match<Gazetteer.Known>> match = gazetteer
                .region(code)
                .map(region -> new NameIndex.Match<>(token.end(), List.of(region)))
                .or(() -> gazetteer.names().longestAt(plain, start));
        return match.filter(found -> found.end() <= token.end())
                .map(found ->
                        new Toponym(sentence, at, at, new Span(start, found.end()), found.values(), false, false));
    }

    /** The last token of a county's name that begins at a token, whatever the tagger takes it for; -1 where there is none. */
    private static int countyEnd(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.size()
                && end - at <= LONGEST_COUNTY
                && sentence.token(end).isProperNoun()
                && Character.isUpperCase(sentence.token(end).text().charAt(0))) {
            String word = sentence.token(end).text();
            if (word.equals("County") || word.equals("Parish")) {
                return end > at ? end : -1;
            }
            end++;
        }
        return -1;
    }

    private static boolean isNameNoun(Token token) {
        return token.isProperNoun();
    }

    /** Whether a place has the region's word in its own name: "Quebec City" is found as such and needs nothing behind. */
    private static boolean ownWord(NameIndex.Match<Gazetteer.Known> match, String word) {
        return match.values().stream().anyMatch(place -> place.name().endsWith(" " + word));
    }

    /** A location of the tagger's that the gazetteer does not know, or knows only by a part. */
    private int tagged(Sentence sentence, int first, int run, List<Toponym> into) {
        if (isStreet(sentence, run, first + 1)) {
            return streetEnd(sentence, first + 1) + 1;
        }
        int inner = first + 1;
        while (inner <= run && matchAt(sentence, inner, into).isEmpty()) {
            inner++;
        }
        if (inner <= run) {
            boolean directed = true;
            for (int i = first; i < inner; i++) {
                directed &= words.isDirection(sentence.token(i).text());
            }
            if (directed) {
                NameIndex.Match<Gazetteer.Known> match =
                        matchAt(sentence, inner, into).orElseThrow();
                int last = lastToken(sentence, inner, match.end());
                into.add(toponym(sentence, first, last, match.values(), true, false));
                return last + 1;
            }
        }
        int end = run;
        boolean isName = false;
        for (int i = first; i <= end; i++) {
            isName |= !words.isGeneric(sentence.token(i).text())
                    && Character.isUpperCase(sentence.token(i).text().charAt(0));
        }
        if (isName) {
            int next = end + 1;
            boolean more = next < sentence.size()
                    && end == run
                    && sentence.token(next).isProperNoun()
                    && (words.isRegion(sentence.token(next).text())
                            || words.isFeature(sentence.token(next).text()));
            if (more) {
                end = next;
            }
            into.add(toponym(
                    sentence,
                    first,
                    end,
                    List.of(),
                    false,
                    words.isFacility(sentence.token(end).text())));
        }
        return end + 1;
    }

    private boolean isStreet(Sentence sentence, int run, int from) {
        for (int i = from; i <= run && i < sentence.size(); i++) {
            if (words.isStreet(sentence.token(i).text())) {
                return true;
            }
        }
        return from < sentence.size()
                && from == run + 1
                && words.isStreet(sentence.token(from).text());
    }

    private int streetEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && !words.isStreet(sentence.token(end).text())) {
            end++;
        }
        return Math.min(end, sentence.size() - 1);
    }

    private boolean startsName(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (names.longestAt(plain, sentence, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Toponym toponym(
            Sentence sentence, int first, int last, List<Gazetteer.Known> candidates, boolean part, boolean building) {
        return new Toponym(sentence, first, last, sentence.span(first, last), candidates, part, building);
    }

    private Optional<NameIndex.Match<Gazetteer.Known>> matchAt(Sentence sentence, int at, List<Toponym> before) {
        Token token = sentence.token(at);
        if (!Character.isUpperCase(token.text().charAt(0)) && !token.text().startsWith("al-")
                || inPersonName(sentence, at)) {
            return Optional.empty();
        }
        Optional<NameIndex.Match<Gazetteer.Known>> code = codeAt(sentence, at, before);
        if (code.isPresent()) {
            return code;
        }
        return names.longestAt(plain, sentence, at)
                .or(() -> inCapitals(sentence, at))
                .filter(match -> isPlausible(sentence, at, match));
    }

    /** The code of a region behind a toponym and a comma: "Dublin, OH". */
    private Optional<NameIndex.Match<Gazetteer.Known>> codeAt(Sentence sentence, int at, List<Toponym> before) {
        if (at < 2 || !sentence.token(at - 1).text().equals(",")) {
            return Optional.empty();
        }
        boolean named = !before.isEmpty()
                && before.get(before.size() - 1).sentence() == sentence
                && before.get(before.size() - 1).last() == at - 2;
        Token token = sentence.token(at);
        if (!named && sentence.token(at - 2).name() != NameKind.LOCATION) {
            return Optional.empty();
        }
        return gazetteer.region(token.text()).map(region -> new NameIndex.Match<>(token.end(), List.of(region)));
    }

    /** Whether a name of the gazetteer is one here, and not somebody's, nor a common word at the head of a sentence. */
    private boolean isPlausible(Sentence sentence, int at, NameIndex.Match<Gazetteer.Known> match) {
        Token token = sentence.token(at);
        int last = lastToken(sentence, at, match.end());
        if (match.end() < sentence.token(last).end() && !isHyphen(article.text().charAt(match.end()))) {
            return false;
        }
        boolean demonym = match.values().stream().allMatch(Gazetteer.Known::isDemonym);
        if (demonym || inDateline(token.span())) {
            return true;
        }
        boolean contained = last + 2 < sentence.size()
                && sentence.token(last + 1).text().equals(",")
                && Character.isUpperCase(sentence.token(last + 2).text().charAt(0))
                && isRegionAt(sentence, last + 2);
        boolean located = contained || isLocated(sentence, at);
        boolean tagged = token.name() == NameKind.LOCATION;
        if (last == at && surnames.contains(token.text()) && !located && !isLarge(match)) {
            return false;
        }
        if (token.name() == NameKind.PERSON && last == at && !located && !isLarge(match) && !isNearHome(match)) {
            return false;
        }
        boolean small = match.values().stream().allMatch(Gazetteer.Known::isSmall);
        boolean inName = at > 0 && sentence.token(at - 1).isProperNoun() && words.isGeneric(token.text());
        if (small && inName && last == at) {
            return false;
        }
        return !small
                || tagged
                || token.isProperNoun() && token.name() != NameKind.ORGANISATION && isNearHome(match)
                || contained
                || token.isProperNoun() && token.name() == NameKind.NONE && (located || named.contains(token.text()));
    }

    /** Whether a local outlet speaks of a town near it, which needs no other proof. */
    private boolean isNearHome(NameIndex.Match<Gazetteer.Known> match) {
        return home.town()
                .flatMap(Gazetteer.Known::location)
                .filter(here -> match.values().stream()
                        .flatMap(place -> place.location().stream())
                        .anyMatch(there -> here.kilometresTo(there) < NEAR_HOME))
                .isPresent();
    }

    private static boolean isLarge(NameIndex.Match<Gazetteer.Known> match) {
        return match.values().stream().anyMatch(place -> place.size() >= 5);
    }

    private boolean isRegionAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return gazetteer.region(token.text()).isPresent()
                || gazetteer
                        .names()
                        .longestAt(plain, token.start())
                        .filter(match -> match.values().stream()
                                .anyMatch(place -> !place.isDemonym()
                                        && (place.isCountry() || place.kind() == Gazetteer.Kind.REGION)))
                        .isPresent();
    }

    /** Whether a preposition of place, or "the town of", stands right before. */
    private boolean isLocated(Sentence sentence, int at) {
        int before = at - 1;
        if (before >= 0 && words.isDirection(capitalised(sentence.token(before).text()))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = sentence.token(before).text().toLowerCase(Locale.ROOT);
        return words.isWhere(word)
                || word.equals("of")
                        && before > 0
                        && words.isSettlement(sentence.token(before - 1).lemma().toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private boolean inDateline(Span span) {
        return datelines.stream().anyMatch(dateline -> dateline.place().contains(span));
    }

    /** A name that is spelt in capitals, as datelines and headlines spell them: "NEW YORK, Nov. 14 —". */
    private Optional<NameIndex.Match<Gazetteer.Known>> inCapitals(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean tagged = token.name() == NameKind.LOCATION || inDateline(token.span());
        if (!isInCapitals(token.text()) || (at > 0 && !tagged)) {
            return Optional.empty();
        }
        int start = token.start();
        StringBuilder usual =
                new StringBuilder(plain.substring(start, sentence.span().end()));
        for (int i = 1; i < usual.length(); i++) {
            if (Character.isLetter(usual.charAt(i - 1))) {
                usual.setCharAt(i, Character.toLowerCase(usual.charAt(i)));
            }
        }
        return gazetteer
                .names()
                .longestAt(usual.toString(), 0)
                .filter(match -> isInCapitals(plain.substring(start, start + match.end()))
                        && (tagged || endsDateline(plain, start + match.end())))
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

    private static boolean isHyphen(char c) {
        return c == '-' || c == '–' || c == '‑' || c == '‐';
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

    /** The last token of the tagger's location that goes on at a token; the token before where it is none. */
    private static int runEnd(Sentence sentence, int at) {
        int end = at - 1;
        while (end + 1 < sentence.size() && sentence.token(end + 1).name() == NameKind.LOCATION) {
            end++;
        }
        return end;
    }

    private static int lastToken(Sentence sentence, int at, int end) {
        int last = at;
        while (last + 1 < sentence.size() && sentence.token(last + 1).start() < end) {
            last++;
        }
        return last;
    }
}
