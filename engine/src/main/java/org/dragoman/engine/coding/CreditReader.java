package org.dragoman.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconPattern;

/**
 * Finds the agency whose text an article gives by its own word, by the lexicon's patterns (kind {@code credits}): a dateline such as
 * "LONDON (AP) —", a byline ("By A. Reporter, Associated Press") or a last line ("— Reuters", "With inputs from AFP"). Immutable.
 */
public final class CreditReader {

    /** How far from its beginning an opening line may begin, and how far from its end a closing one, in UTF-16 code units. */
    private static final int NEAR = 300;

    private static final int LONGEST_LINE = 90;
    private static final int BYLINES = 4;
    /** The group of a pattern that holds the name. */
    private static final String AGENCY = "agency";

    private final ActorLexicon actors;
    private final List<LexiconPattern> openings = new ArrayList<>();
    private final List<LexiconPattern> bylines = new ArrayList<>();
    private final List<LexiconPattern> closings = new ArrayList<>();

    private record Line(int start, String words) {}

    /**
     * Reads the list {@code credits}.
     *
     * @param actors knows which names are agencies
     * @throws org.dragoman.engine.lexicon.LexiconException if a pattern is no regular expression or its scope is unknown
     */
    public CreditReader(Lexicon lexicon, ActorLexicon actors) {
        this.actors = actors;
        for (Entry entry : lexicon.entries("credits")) {
            String scope = entry.text("scope");
            List<LexiconPattern> into = switch (scope) {
                case "opening" -> openings;
                case "byline" -> bylines;
                case "closing" -> closings;
                default -> throw entry.problem("scope", scope, "opening, byline or closing");
            };
            into.add(pattern(entry));
        }
    }

    private static LexiconPattern pattern(Entry entry) {
        String pattern = entry.text("pattern");
        if (!pattern.contains("(?<" + AGENCY + ">")) {
            throw entry.problem("pattern", pattern, "a group named agency around the name");
        }
        return LexiconPattern.of(entry, pattern, 0);
    }

    /** The agency that an article's text credits. */
    Optional<KnownActor> read(String text) {
        return names(text).stream()
                .flatMap(name -> actors.outlet(Optional.of(name.strip()), Optional.empty()).stream())
                .filter(outlet -> actors.outletKind(outlet).equals(Optional.of(AGENCY)))
                .findFirst();
    }

    private List<String> names(String text) {
        List<String> names = new ArrayList<>();
        List<Line> lines = lines(text);
        for (Line line : lines) {
            if (line.start() < NEAR) {
                add(openings, line, names);
            }
        }
        lines.stream().limit(BYLINES).forEach(line -> addWhole(bylines, line, names));
        for (Line line : lines) {
            if (line.start() >= text.length() - NEAR) {
                addWhole(closings, line, names);
            }
        }
        return names;
    }

    private static void add(List<LexiconPattern> patterns, Line line, List<String> names) {
        for (LexiconPattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line.words());
            if (matcher.lookingAt()) {
                names.add(matcher.group(AGENCY));
            }
        }
    }

    private static void addWhole(List<LexiconPattern> patterns, Line line, List<String> names) {
        for (LexiconPattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line.words());
            if (line.words().length() <= LONGEST_LINE && matcher.matches()) {
                names.add(matcher.group(AGENCY));
            }
        }
    }

    /** The lines of a text, stripped, with where each begins. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(start, text.substring(start, end).strip()));
            start = end + 1;
        }
        return lines;
    }
}
