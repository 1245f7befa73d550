package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * What an article as a whole says of the names that stand in it.
 *
 * @param surnames last names of people who are named in full
 * @param spelled names of organisations that the lexicon does not know, by their first letters
 * @param countries how often names of one bearer only speak of each country
 * @param day the day of publication
 */
record NameContext(
        Set<String> surnames, Map<String, String> spelled, Map<String, Integer> countries, Optional<LocalDate> day) {

    NameContext {
        surnames = Set.copyOf(surnames);
        spelled = Map.copyOf(spelled);
        countries = Map.copyOf(countries);
    }

    /** The context of an article. */
    static NameContext of(AnnotatedArticle annotated, ActorLexicon lexicon) {
        Set<String> surnames = new HashSet<>();
        Map<String, String> spelled = new TreeMap<>();
        Map<String, Integer> countries = new TreeMap<>();
        String text = annotated.text();
        for (Sentence sentence : annotated.sentences()) {
            int at = 0;
            while (at < sentence.size()) {
                Token token = sentence.token(at);
                at++;
                if (!Character.isUpperCase(token.text().charAt(0))) {
                    continue;
                }
                if (isSurname(sentence, token.index())) {
                    surnames.add(token.text());
                }
                spellOut(text, sentence, token.index(), lexicon, spelled);
                at = Math.max(at, count(text, sentence, token.index(), lexicon, countries));
            }
        }
        return new NameContext(surnames, spelled, countries, annotated.article().published());
    }

    /** Keeps the first letters of an organisation's name that begins at a token, where the lexicon does not know the whole name. */
    private static void spellOut(
            String text, Sentence sentence, int at, ActorLexicon lexicon, Map<String, String> spelled) {
        boolean begins = sentence.token(at).name() == NameKind.ORGANISATION
                && (at == 0 || sentence.token(at - 1).name() != NameKind.ORGANISATION);
        StringBuilder letters = new StringBuilder();
        int last = at;
        for (int i = at; begins && i < sentence.size() && sentence.token(i).name() == NameKind.ORGANISATION; i++) {
            char first = sentence.token(i).text().charAt(0);
            if (Character.isUpperCase(first)) {
                letters.append(first);
            }
            last = i;
        }
        int end = sentence.token(last).end();
        boolean known = lexicon.names()
                .longestAt(text, sentence.token(at).start())
                .filter(match -> match.end() >= end)
                .isPresent();
        if (letters.length() > 2 && !known) {
            spelled.putIfAbsent(
                    letters.toString(), text.substring(sentence.token(at).start(), end));
        }
    }

    /** Whether the article spells an abbreviation out otherwise than the lexicon: "ADF" as "Alliance Defending Freedom". */
    boolean isOtherwise(String abbreviation, KnownActor actor) {
        Set<String> words =
                new HashSet<>(List.of(actor.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return Optional.ofNullable(spelled.get(abbreviation))
                .filter(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .noneMatch(word -> word.length() > 3 && words.contains(word)))
                .isPresent();
    }

    /** Counts the country of a name at a token; the token after that name. */
    private static int count(
            String text, Sentence sentence, int at, ActorLexicon lexicon, Map<String, Integer> countries) {
        return lexicon.names()
                .longestAt(text, sentence.token(at).start())
                .map(match -> {
                    List<KnownActor> values = match.values();
                    if (values.stream().map(KnownActor::country).distinct().count() == 1) {
                        values.get(0).country().ifPresent(code -> countries.merge(code, 1, Integer::sum));
                    }
                    int next = at + 1;
                    while (next < sentence.size() && sentence.token(next).start() < match.end()) {
                        next++;
                    }
                    return next;
                })
                .orElse(at + 1);
    }

    private static boolean isSurname(Sentence sentence, int at) {
        boolean ends = at + 1 == sentence.size() || sentence.token(at + 1).name() != NameKind.PERSON;
        return at > 0
                && ends
                && sentence.token(at).name() == NameKind.PERSON
                && sentence.token(at - 1).name() == NameKind.PERSON
                && sentence.token(at).text().length() > 2;
    }

    /**
     * How little the article and its day speak for a bearer of a name that several bear; smaller is likelier. A person who is
     * in office on that day goes before one who was before, and a place in a country that the article speaks of before a country
     * that it never names otherwise.
     */
    int remoteness(KnownActor actor) {
        if (actor.sense() == KnownActor.Sense.PERSON) {
            if (day.isEmpty() || actor.terms().isEmpty()) {
                return 1;
            }
            return day.flatMap(actor::termOn).isPresent() ? 0 : actor.isFormerOn(day.get()) ? 1 : 2;
        }
        boolean spokenOf = actor.country().filter(countries::containsKey).isPresent();
        return spokenOf || countries.isEmpty() ? 0 : 1;
    }
}
