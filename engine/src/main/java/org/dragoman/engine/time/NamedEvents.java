package org.dragoman.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Knows the days of events that have a name (lexicon kind {@code named_events}): "the Pearl Harbor attack", "the killing of Jamal
 * Khashoggi", "Russia annexed Crimea". Immutable.
 */
final class NamedEvents {

    /** How many tokens may stand between an event's word and its name. */
    private static final int BESIDE = 8;

    private static final Set<String> PLACES =
            Set.of("of", "on", "at", "in", "against", "outside", "near", "aboard", "inside", "upon");
    private static final Set<String> DONE_TO = Set.of("of", "on", "against");
    private static final Set<String> OTHERS = Set.of(
            "a",
            "an",
            "another",
            "new",
            "next",
            "any",
            "such",
            "no",
            "every",
            "similar",
            "possible",
            "future",
            "more",
            "other",
            "like",
            "potential",
            "copycat",
            "style",
            "type",
            "fresh",
            "latest",
            "second");

    /** A name in small letters, with what stands for the same event. */
    private record Name(String words, Known event) {}

    private record Known(
            DayInterval days,
            boolean close,
            boolean plural,
            boolean definite,
            boolean person,
            boolean inside,
            List<String> with,
            List<String> without,
            List<String> elsewhere) {}

    private record Match(Name name, Span span) {}

    /** The names of the events that each deed may belong to. */
    private final Map<String, List<Name>> byDeed = new HashMap<>();

    private NamedEvents() {}

    /** The events of a lexicon. */
    static NamedEvents of(Lexicon lexicon) {
        NamedEvents events = new NamedEvents();
        for (Entry entry : lexicon.entries("named_events")) {
            Known known = new Known(
                    days(entry),
                    entry.flag("close", false),
                    entry.flag("plural", false),
                    entry.flag("definite", false),
                    entry.flag("person", false),
                    entry.flag("inside", false),
                    entry.texts("with"),
                    entry.texts("without"),
                    entry.texts("elsewhere"));
            List<Name> names = entry.texts("names").stream()
                    .map(words -> new Name(words, known))
                    .toList();
            entry.texts("deeds")
                    .forEach(deed -> events.byDeed
                            .computeIfAbsent(deed, none -> new ArrayList<>())
                            .addAll(names));
        }
        return events;
    }

    private static DayInterval days(Entry entry) {
        try {
            return new DayInterval(
                    Optional.of(LocalDate.parse(entry.text("from"))),
                    Optional.of(LocalDate.parse(entry.text("until"))));
        } catch (DateTimeException e) {
            throw entry.problem(
                    "from", entry.text("from") + " until " + entry.text("until"), "days such as 2024-11-06");
        }
    }

    /** The days of the event that a word names, where it was over by publication. */
    Optional<EventDate> of(AnnotatedArticle article, Sentence sentence, int trigger) {
        Optional<LocalDate> published = article.article().published();
        Token word = sentence.token(trigger);
        String deed = isGerund(word) ? lower(sentence, trigger) : word.lemma().toLowerCase(Locale.ROOT);
        List<Name> names = byDeed.getOrDefault(deed, List.of());
        if (names.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        String text = article.quote(sentence.span()).toLowerCase(Locale.ROOT).replace('’', '\'');
        List<Match> found = new ArrayList<>();
        for (Name name : names) {
            if (!name.event().days().latest().get().isAfter(published.get())) {
                for (int at = text.indexOf(name.words()); at >= 0; at = text.indexOf(name.words(), at + 1)) {
                    Span span = new Span(
                            sentence.span().start() + at,
                            sentence.span().start() + at + name.words().length());
                    if (isWhole(text, at, name.words()) && binds(article, sentence, trigger, name.event(), span)) {
                        found.add(new Match(name, span));
                    }
                }
            }
        }
        return found.stream()
                .max(Comparator.<Match, LocalDate>comparing(
                                match -> match.name().event().days().latest().get())
                        .thenComparingInt(match -> match.name().words().length())
                        .thenComparing(
                                match -> match.name().event().days().earliest().get(), Comparator.reverseOrder()))
                .map(match -> new EventDate(
                        match.name().event().days(),
                        Optional.of(joined(match.span(), sentence.token(trigger).span())),
                        false));
    }

    /** "the Sandy Hook shooting": a noun that is taken for a participle. */
    private static boolean isGerund(Token word) {
        return word.tag().equals("VBG");
    }

    private static Span joined(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static boolean isWhole(String text, int start, String words) {
        int end = start + words.length();
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean binds(AnnotatedArticle article, Sentence sentence, int trigger, Known event, Span name) {
        List<Integer> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(name))
                .map(Token::index)
                .toList();
        if (tokens.isEmpty() || tokens.contains(trigger) || !isCapital(sentence, tokens)) {
            return false;
        }
        boolean bound = sentence.token(trigger).isVerb() && !isGerund(sentence.token(trigger))
                ? isObject(sentence, trigger, tokens, event)
                : isNamed(sentence, trigger, tokens, event);
        return bound
                && fits(article, sentence, trigger, event)
                && event.elsewhere().stream().noneMatch(article.text()::contains);
    }

    /** "the nice attack" is not that of Nice. */
    private static boolean isCapital(Sentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .map(sentence::token)
                .anyMatch(token -> token.text().chars().anyMatch(Character::isUpperCase)
                        || Character.isDigit(token.text().charAt(0))
                        || !token.isProperNoun() && tokens.size() == 1 && token.isNoun());
    }

    private static boolean fits(AnnotatedArticle article, Sentence sentence, int trigger, Known event) {
        if (event.with().isEmpty() && event.without().isEmpty()) {
            return true;
        }
        List<Integer> phrase = sentence.tree().subtree(trigger);
        String words = " "
                + article.quote(sentence.span(phrase.get(0), phrase.get(phrase.size() - 1)))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[,;:\"“”()]", " ")
                        .replace('’', '\'')
                + " ";
        return (event.with().isEmpty() || event.with().stream().anyMatch(word -> words.contains(" " + word + " ")))
                && event.without().stream().noneMatch(word -> words.contains(" " + word + " "));
    }

    /** "annexed Crimea", "Khashoggi was killed": told in the past. */
    private static boolean isObject(Sentence sentence, int verb, List<Integer> name, Known event) {
        DependencyTree tree = sentence.tree();
        boolean object = name.stream()
                .anyMatch(token -> tree.head(token) == verb
                        && (tree.is(token, "obj")
                                || tree.is(token, "nsubj:pass")
                                || (!event.person()
                                        && !event.close()
                                        && tree.is(token, "obl")
                                        && mayFollow(ClauseBearing.marker(sentence, token), sentence, name, event))));
        boolean open = tree.dependents(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().matches("MD|TO"))
                || tree.dependents(verb, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase("to"));
        return object && !open && sentence.token(verb).tag().matches("VBD|VBN");
    }

    private static boolean isNamed(Sentence sentence, int noun, List<Integer> name, Known event) {
        int first = name.get(0);
        int last = name.get(name.size() - 1);
        if (event.plural() && !sentence.token(noun).tag().endsWith("S")) {
            return false;
        }
        boolean before =
                last < noun && noun - last <= 4 && isWithin(sentence, last + 1, noun, "NN.*|JJ|POS|CD|HYPH|''|``");
        boolean behind = !event.close()
                && noun < first
                && first - noun <= BESIDE
                && isBehind(sentence, noun, name, event)
                && !(event.person() && isPossessor(sentence, last));
        int start = before ? first : noun;
        return (before || behind) && isThis(sentence, start, noun, event);
    }

    private static boolean isWithin(Sentence sentence, int from, int until, String tags) {
        for (int at = from; at < until; at++) {
            if (!sentence.token(at).tag().matches(tags) || OTHERS.contains(lower(sentence, at))) {
                return false;
            }
        }
        return true;
    }

    /** "the siege of Sarajevo", but not "an attack in Orlando": much happens in a town, and one thing is done to it. */
    private static boolean mayFollow(String preposition, Sentence sentence, List<Integer> name, Known event) {
        boolean place = name.stream().allMatch(token -> sentence.token(token).name() == NameKind.LOCATION);
        return PLACES.contains(preposition) && (!place || event.inside() || DONE_TO.contains(preposition));
    }

    private static boolean isBehind(Sentence sentence, int noun, List<Integer> name, Known event) {
        int first = name.get(0);
        String preposition = "";
        for (int at = noun + 1; at < first; at++) {
            Token token = sentence.token(at);
            if (token.tag().equals("IN")) {
                preposition = lower(sentence, at);
                if (!PLACES.contains(preposition) && !preposition.equals("by")) {
                    return false;
                }
            } else if (!token.tag().matches("NN.*|JJ|DT|CD|PRP\\$|POS|,")) {
                return false;
            }
        }
        return event.person() ? DONE_TO.contains(preposition) : mayFollow(preposition, sentence, name, event);
    }

    /** "the killing of Khashoggi's brother". */
    private static boolean isPossessor(Sentence sentence, int last) {
        return last + 1 < sentence.size()
                && (sentence.token(last + 1).tag().equals("POS")
                        || sentence.token(last + 1).tag().matches("NNS?"));
    }

    /** Whether the phrase up to a word tells of the one event: not "another", "a", "a 9/11-style attack". */
    private static boolean isThis(Sentence sentence, int start, int noun, Known event) {
        boolean definite = sentence.token(noun).tag().endsWith("S");
        for (int at = start - 1; at >= 0 && at >= start - 6; at--) {
            Token token = sentence.token(at);
            if (!token.tag().matches("NN.*|JJ.*|DT|CD|PRP\\$|POS|HYPH|VBN|RB")) {
                break;
            }
            String word = lower(sentence, at);
            if (OTHERS.contains(word)) {
                return false;
            }
            if (token.tag().matches("DT|PRP\\$")) {
                definite |= word.matches("the|this|that");
                break;
            }
        }
        boolean actor = event.person()
                && start < noun
                && sentence.tree().dependents(noun, "nmod").stream()
                        .flatMap(object -> sentence.tree().dependents(object, "case").stream())
                        .anyMatch(of -> lower(sentence, of).equals("of"));
        return (definite || !event.definite()) && !actor;
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
