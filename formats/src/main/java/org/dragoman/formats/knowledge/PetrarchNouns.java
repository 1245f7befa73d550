package org.dragoman.formats.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nouns that an agent of a PETRARCH dictionary stands for, with their plurals. */
final class PetrarchNouns {

    private static final Pattern VARIABLE = Pattern.compile("![A-Z_]+!");

    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|to|in|at|on|de) ");

    private PetrarchNouns() {}

    /**
     * A noun in lower case.
     *
     * @param isCollective whether it has no plural
     */
    record Noun(String singular, Optional<String> plural, boolean isCollective) {}

    /**
     * The nouns of an agent.
     *
     * @param plural what stands in braces; an empty text means that there is none, and nothing a regular plural
     * @return empty where there is a variable without words, or no word at all
     */
    static Optional<List<Noun>> of(String words, Optional<String> plural, Map<String, List<String>> substitutions) {
        Matcher variable = VARIABLE.matcher(words);
        if (!variable.find()) {
            String singular = plain(words);
            boolean collective = plural.filter(String::isBlank).isPresent();
            Optional<String> other = plural.isEmpty()
                    ? Optional.of(regularPlural(singular))
                    : plural.map(PetrarchNouns::plain).filter(text -> !text.isEmpty());
            return singular.isEmpty() ? Optional.empty() : Optional.of(List.of(new Noun(singular, other, collective)));
        }
        List<String> fillers = substitutions.getOrDefault(variable.group(), List.of());
        List<Noun> nouns = new ArrayList<>();
        for (int i = 0; i < fillers.size(); i++) {
            String singular = plain(words.replace(variable.group(), fillers.get(i)));
            boolean paired = i + 1 < fillers.size() && isPlural(fillers.get(i), fillers.get(i + 1));
            String next = paired ? plain(words.replace(variable.group(), fillers.get(i + 1))) : regularPlural(singular);
            nouns.add(new Noun(singular, Optional.of(next), false));
            i += paired ? 1 : 0;
        }
        boolean whole = nouns.stream().noneMatch(noun -> noun.singular().contains("!"));
        return nouns.isEmpty() || !whole ? Optional.empty() : Optional.of(nouns);
    }

    private static boolean isPlural(String singular, String plural) {
        String lower = singular.toLowerCase(Locale.ROOT);
        return plural.toLowerCase(Locale.ROOT).equals(regularPlural(lower));
    }

    private static String plain(String words) {
        return words.replace('_', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The plural of the head: "ministers of ores". */
    private static String regularPlural(String noun) {
        Matcher complement = COMPLEMENT.matcher(noun);
        return complement.find()
                ? pluralOfWord(noun.substring(0, complement.start())) + noun.substring(complement.start())
                : pluralOfWord(noun);
    }

    private static String pluralOfWord(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        boolean consonant = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        if (noun.endsWith("y") && consonant) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    }
}
