package org.dragoman.app.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words for the values of the record, from {@code words.properties}. A value without words stands for itself. */
public final class Words {

    private static final Map<String, String> WORDS = load();
    private static final Map<String, String> COUNTRIES = countries();

    private Words() {}

    public static Optional<String> find(String key) {
        return Optional.ofNullable(WORDS.get(key));
    }

    /** The words for a value of a kind: {@code of("sector", "GOV")} is "government". */
    public static String of(String kind, String value) {
        return WORDS.getOrDefault(kind + "." + value, value);
    }

    /** The name of a country, or of what PLOVER has in the place of a country. */
    public static String country(String code) {
        return find("country." + code).orElseGet(() -> COUNTRIES.getOrDefault(code, code));
    }

    /** The text with a capital at its beginning. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            if (in == null) {
                throw new IllegalStateException("words.properties is missing from the class path");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return Map.copyOf(words);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }
}
