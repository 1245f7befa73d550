package org.dragoman.engine.time;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.LexiconPattern;

/**
 * A pattern of time expressions.
 *
 * @param id the lexicon entry
 * @param pattern matched against a sentence in lower case
 * @param groups names of its groups
 * @param meaning how a match is read
 * @param needs words of which a sentence must hold one ({@code digit} for a numeral)
 * @param value fixed TIMEX3 value, where the rule has one
 * @param type fixed TIMEX3 type, where the rule has one
 */
record TimeRule(
        String id,
        LexiconPattern pattern,
        Set<String> groups,
        Meaning meaning,
        Set<String> needs,
        Optional<String> value,
        Optional<TimeExpression.Type> type) {

    private static final Pattern MACRO = Pattern.compile("\\{([a-z]+)(\\d?)\\}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>");
    private static final String TENS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String DATE = "3[01](?!\\d)|[12]\\d(?!\\d)|0?[1-9](?!\\d)";

    /** The rule of a lexicon entry, whose words are put in place of their kinds. */
    static TimeRule of(Entry entry, TimeWords words) {
        String expanded = expand(entry.text("pattern"), words);
        Set<String> groups = new HashSet<>();
        Matcher matcher = GROUP.matcher(expanded);
        while (matcher.find()) {
            groups.add(matcher.group(1));
        }
        return new TimeRule(
                entry.id(),
                LexiconPattern.of(entry, "(?<![\\w'])(?:" + expanded + ")(?![\\w])", 0),
                Set.copyOf(groups),
                meaning(entry),
                needs(entry.text("needs"), words),
                entry.optionalText("value"),
                entry.optionalText("type").map(TimeExpression.Type::valueOf));
    }

    private static Meaning meaning(Entry entry) {
        String name = entry.text("means");
        for (Meaning meaning : Meaning.values()) {
            if (meaning.word().equals(name)) {
                return meaning;
            }
        }
        throw entry.problem("means", name, "one of the meanings of org.dragoman.engine.time.Meaning");
    }

    private static String expand(String pattern, TimeWords words) {
        return MACRO.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(group(found.group(1), found.group(2), words)));
    }

    private static String group(String kind, String number, TimeWords words) {
        String alternatives = switch (kind) {
            case "date" -> DATE;
            case "number" -> number(words);
            default -> words.alternatives(kind);
        };
        return "(?<" + kind + number + ">" + alternatives + ")";
    }

    private static String number(TimeWords words) {
        String names = words.alternatives("number");
        return "\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?|" + TENS + "|(?:" + names + ")";
    }

    /** The words of which a sentence must hold one; digits stand for themselves. */
    private static Set<String> needs(String what, TimeWords words) {
        return words.has(what) ? words.keys(what) : Set.of(what.split("\\|"));
    }

    /** Whether a sentence with these words can hold a match. */
    boolean fits(Set<String> sentence) {
        for (String key : needs) {
            if (sentence.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
