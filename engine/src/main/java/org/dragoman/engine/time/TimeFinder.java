package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Dateline;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Finds time expressions and works out their values (TIMEX3, TimeML annotation guidelines 1.2.1). What it says of an
 * article depends on nothing but that article. Immutable and safe for use by several threads.
 */
public final class TimeFinder {

    /** A word in small letters that no name holds. */
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}'’])(?!(?:of|on|the)\\b)\\p{Ll}");

    private record Candidate(TimeMatch match, int rank) {}

    private final List<TimeRule> rules = new ArrayList<>();
    private final TimeReader reader;
    private final Story story;

    /** A finder with the words and rules of a lexicon (kinds {@code times} and {@code time_rules}). */
    public TimeFinder(Lexicon lexicon) {
        TimeWords words = TimeWords.of(lexicon);
        for (Entry entry : lexicon.entries("time_rules")) {
            rules.add(TimeRule.of(entry, words));
        }
        reader = new TimeReader(words);
        story = new Story(words, new TimePlacer(words));
    }

    /** All time expressions of an article, in reading order; none overlaps another. */
    public List<TimeExpression> find(AnnotatedArticle article) {
        List<TimeExpression> found = new ArrayList<>();
        TimeAnchor anchor = new TimeAnchor(
                article.article().published(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        int paragraph = -1;
        List<Dateline> datelines = Dateline.of(article.article().text());
        for (Sentence sentence : article.sentences()) {
            boolean past = Story.isTold(sentence);
            anchor = sentence.paragraph() == paragraph && past ? anchor : anchor.atParagraph();
            paragraph = sentence.paragraph();
            List<TimeExpression> here = find(article, sentence, anchor.atSentence());
            Optional<LocalDate> written =
                    written(datelines, here, article.article().published());
            if (written.isPresent()) {
                anchor = anchor.writtenOn(written.get());
                here = find(article, sentence, anchor.atSentence());
            }
            for (TimeExpression time : here) {
                if (isTold(time)) {
                    anchor = anchor.after(time);
                }
            }
            anchor = anchor.behind(past, here, time -> story.isInMainClause(sentence, time));
            found.addAll(here);
        }
        return List.copyOf(found);
    }

    private static boolean isTold(TimeExpression time) {
        return time.type() != TimeExpression.Type.SET && time.value().matches("\\d{4}.*");
    }

    /** A date in a dateline is the day of writing, where it fits the day of publication. */
    private static Optional<LocalDate> written(
            List<Dateline> datelines, List<TimeExpression> times, Optional<LocalDate> published) {
        return times.stream()
                .filter(time ->
                        datelines.stream().anyMatch(dateline -> dateline.span().contains(time.span())))
                .filter(time -> time.days().earliest().equals(time.days().latest()))
                .flatMap(time -> time.days().earliest().stream())
                .filter(day -> fits(day, published))
                .findFirst();
    }

    private static boolean fits(LocalDate day, Optional<LocalDate> published) {
        return published.isEmpty()
                || (!day.isAfter(published.get())
                        && !day.isBefore(published.get().minusDays(3)));
    }

    private List<TimeExpression> find(AnnotatedArticle article, Sentence sentence, TimeAnchor anchor) {
        String lower = plain(article.quote(sentence.span()));
        Set<String> words = words(lower);
        List<Candidate> candidates = new ArrayList<>();
        for (int rank = 0; rank < rules.size(); rank++) {
            TimeRule rule = rules.get(rank);
            if (rule.fits(words)) {
                Matcher matcher = rule.pattern().matcher(lower);
                while (matcher.find()) {
                    candidates.add(new Candidate(match(article, sentence, rule, matcher, lower), rank));
                }
            }
        }
        candidates.sort(Comparator.<Candidate>comparingInt(
                        candidate -> -candidate.match().span().length())
                .thenComparing(candidate -> candidate.match().span())
                .thenComparingInt(Candidate::rank));
        List<TimeMatch> taken = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean free = taken.stream()
                    .noneMatch(other -> other.span().overlaps(candidate.match().span()));
            if (free
                    && (isSilent(candidate.match())
                            || reader.read(candidate.match(), anchor).isPresent())) {
                taken.add(candidate.match());
            }
        }
        taken.sort(Comparator.comparing(TimeMatch::span));
        return read(taken, anchor);
    }

    /** Whether a match holds its words and says nothing; a name does so only where it is written as one. */
    private static boolean isSilent(TimeMatch match) {
        return switch (match.rule().meaning()) {
            case PHRASE -> true;
            case NAME -> !SMALL.matcher(match.written()).find();
            default -> false;
        };
    }

    /** Reads in reading order, so that each time may be told from the one before. */
    private List<TimeExpression> read(List<TimeMatch> matches, TimeAnchor start) {
        List<TimeExpression> found = new ArrayList<>();
        TimeAnchor anchor = start;
        for (TimeMatch match : matches) {
            Optional<Reading> reading = reader.read(match, anchor);
            if (reading.isPresent()) {
                TimeExpression time = new TimeExpression(
                        match.span(),
                        match.sentence().index(),
                        reading.get().type(),
                        reading.get().value(),
                        reading.get().days(),
                        match.rule().id());
                found.add(time);
                if (isTold(time)) {
                    anchor = anchor.after(time);
                }
            }
        }
        return explained(found);
    }

    /** "Saturday (Nov 16)": the date in parentheses wins over the guess. */
    private static List<TimeExpression> explained(List<TimeExpression> times) {
        List<TimeExpression> found = new ArrayList<>(times);
        for (int i = 0; i + 1 < found.size(); i++) {
            TimeExpression guess = found.get(i);
            TimeExpression date = found.get(i + 1);
            boolean beside = date.span().start() - guess.span().end() <= 2
                    && date.span().start() > guess.span().end();
            if (guess.rule().equals("weekday")
                    && date.rule().startsWith("date.")
                    && beside
                    && sameWeekday(guess, date)) {
                found.set(
                        i,
                        new TimeExpression(
                                guess.span(), guess.sentence(), guess.type(), date.value(), date.days(), guess.rule()));
            }
        }
        return found;
    }

    private static boolean sameWeekday(TimeExpression guess, TimeExpression date) {
        return guess.days().earliest().isEmpty()
                || guess.days()
                        .earliest()
                        .map(LocalDate::getDayOfWeek)
                        .equals(date.days().earliest().map(LocalDate::getDayOfWeek));
    }

    private static TimeMatch match(
            AnnotatedArticle article, Sentence sentence, TimeRule rule, Matcher matcher, String lower) {
        Map<String, String> groups = new HashMap<>();
        for (String name : rule.groups()) {
            String held = matcher.group(name);
            if (held != null) {
                groups.put(name, held);
            }
        }
        int base = sentence.span().start();
        Span span = new Span(base + matcher.start(), base + matcher.end());
        return new TimeMatch(rule, sentence, span, Map.copyOf(groups), lower, article.quote(span));
    }

    /** The words of a sentence, and {@code digit} where it holds one. */
    private static Set<String> words(String lower) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                words.add("digit");
            }
            if (!Character.isLetterOrDigit(c)) {
                if (i > start) {
                    words.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** The sentence in lower case, letter for letter: plain quotation marks, hyphens and spaces. */
    private static String plain(String sentence) {
        StringBuilder plain = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            plain.append(
                    switch (c) {
                        case '’', '‘', '`' -> '\'';
                        case '–', '—', '‑', '‐' -> '-';
                        case '\n', '\r', '\t', '\u00a0' -> ' ';
                        default -> Character.toLowerCase(c);
                    });
        }
        return plain.toString();
    }
}
