package org.dragoman.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.KnownActor;

/**
 * Finds the agency whose text an article gives by its own word: "LONDON (AP) —" before the first sentence, a byline ("By A. Reporter,
 * Associated Press") or a last line ("— Reuters", "With inputs from AFP"). Pure.
 */
final class CreditReader {

    /** How far into the text an opening may stand, and from where on a closing line may, in UTF-16 code units. */
    private static final int NEAR = 300;

    private static final int LONGEST_LINE = 90;
    private static final int BYLINES = 4;
    private static final Pattern OPENING = Pattern.compile("\\(([^()\\n]{2,40})\\)\\s*(?:[-–—]|--)\\s");
    private static final Pattern BYLINE =
            Pattern.compile("(?i)^(?:by\\b.*?(?:,|\\||•| - | – | — |\\bfor )\\s*|by\\s+)?([^,|•]{2,40})$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^\\(?(?:[-–—]+\\s*|©\\s*(?:\\d{4}\\s+)?|(?:source|credit|with (?:additional )?(?:inputs?|reporting|material) (?:from|by)|with)s?:?\\s+)"
                    + "(.{2,40}?)[.)]*$");

    private CreditReader() {}

    static Optional<KnownActor> read(String text, ActorLexicon lexicon) {
        for (String name : names(text)) {
            Optional<KnownActor> agency = lexicon.outlet(Optional.of(name.strip()), Optional.empty())
                    .filter(outlet -> lexicon.outletKind(outlet).equals(Optional.of("agency")));
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        Matcher opening = OPENING.matcher(text.substring(0, Math.min(NEAR, text.length())));
        while (opening.find()) {
            names.add(opening.group(1));
        }
        text.lines().limit(BYLINES).forEach(line -> add(BYLINE, line, names));
        text.substring(Math.max(0, text.length() - NEAR)).lines().forEach(line -> add(CLOSING, line, names));
        return names;
    }

    private static void add(Pattern pattern, String line, List<String> names) {
        Matcher matcher = pattern.matcher(line.strip());
        if (line.strip().length() <= LONGEST_LINE && matcher.matches()) {
            names.add(matcher.group(1));
        }
    }
}
