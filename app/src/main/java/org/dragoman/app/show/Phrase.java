package org.dragoman.app.show;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a kind of event is called in plain English.
 *
 * @param past between an actor and a recipient: "met with"
 * @param pastAlone after an actor, nobody else known: "held talks"
 * @param passive after a recipient, no actor known: "{was} arrested"
 * @param noun the deed: "a meeting"
 * @param base before a recipient: "meet with"
 * @param baseAlone nobody else known: "hold talks"
 */
record Phrase(String past, String pastAlone, String passive, String noun, String base, String baseAlone) {

    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");
    private static final Map<String, Phrase> PHRASES = load();

    /** The phrase for an event and its modes: that of the first mode that has one, else that of the event. */
    static Phrase of(String event, List<String> modes) {
        return modes.stream()
                .flatMap(mode -> find(event + "." + mode).stream())
                .findFirst()
                .or(() -> find(event))
                .orElseGet(() -> unknown(event));
    }

    static Optional<Phrase> find(String key) {
        return Optional.ofNullable(PHRASES.get(key));
    }

    private static Phrase unknown(String event) {
        String noun = "an event of the kind " + event;
        return new Phrase("— " + event + " —", "— " + event, "— " + event, noun, "— " + event + " —", "— " + event);
    }

    private static Map<String, Phrase> load() {
        Map<String, Phrase> phrases = new HashMap<>();
        try (InputStream in = Phrase.class.getResourceAsStream("phrases.txt")) {
            if (in == null) {
                throw new IllegalStateException("phrases.txt is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> read(line, phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(phrases);
    }

    private static void read(String line, Map<String, Phrase> phrases) {
        String[] column = COLUMNS.split(line.strip(), -1);
        if (column.length != 7) {
            throw new IllegalStateException(
                    "phrases.txt: found " + column.length + " columns in \"" + line + "\", expected 7");
        }
        phrases.put(column[0], new Phrase(column[1], column[2], column[3], column[4], column[5], column[6]));
    }
}
