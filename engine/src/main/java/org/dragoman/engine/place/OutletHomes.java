package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * Where outlets are at home: what a local newspaper calls Springfield is its own. Known outlets have it in the lexicon; the
 * name of another may carry its town ("Springfield News-Sun").
 */
final class OutletHomes {

    private static final int SHORTEST_NAME = 4;
    private static final Pattern COUNTRY_DOMAIN = Pattern.compile("[a-z0-9.-]+\\.([a-z]{2})");

    /** Domains of countries that anybody anywhere takes for their sound. */
    private static final Set<String> NOT_OF_THE_COUNTRY =
            Set.of("ai", "cc", "co", "eu", "fm", "gg", "io", "ly", "me", "nu", "to", "tv", "ws");

    /**
     * Where an outlet is at home.
     *
     * @param places its town; several where only the name tells and the town has namesakes; empty where only the country is known
     * @param country its country
     * @param isSure whether the lexicon knows it, rather than that the name suggests it
     */
    record Home(List<Gazetteer.Known> places, Optional<String> country, boolean isSure) {

        static final Home UNKNOWN = new Home(List.of(), Optional.empty(), false);

        Home {
            places = List.copyOf(places);
        }

        /** The one place where a local outlet is at home. */
        Optional<Gazetteer.Known> town() {
            return isSure && places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
        }
    }

    private final Gazetteer gazetteer;
    private final Map<String, Home> byKey = new HashMap<>();

    /**
     * The homes that the outlets of a lexicon give.
     *
     * @throws LexiconException if one is no place of the gazetteer
     */
    OutletHomes(Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        List<String> problems = new ArrayList<>();
        for (Entry entry : lexicon.entries("outlets")) {
            Optional<String> id = entry.optionalText("home");
            Optional<Gazetteer.Known> town = id.flatMap(gazetteer::byId);
            if (id.isPresent() && town.isEmpty()) {
                problems.add(
                        entry.describe("home", id.get(), "the id of a place, or of a town as towns.<entry>.<name>"));
            }
            Home home = new Home(town.stream().toList(), entry.optionalText("country"), true);
            entry.texts("domains").forEach(domain -> byKey.putIfAbsent(domain.toLowerCase(Locale.ROOT), home));
            byKey.putIfAbsent(key(entry.text("name")), home);
            entry.texts("names").forEach(name -> byKey.putIfAbsent(key(name), home));
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
    }

    /** Where the outlet of an article is at home. */
    Home of(Article article) {
        return article.outlet()
                .flatMap(this::known)
                .or(() -> article.url().flatMap(this::known))
                .or(() -> article.outlet()
                        .map(this::fromName)
                        .filter(home -> !home.places().isEmpty()))
                .or(() -> article.outlet().flatMap(OutletHomes::fromAddress))
                .or(() -> article.url().flatMap(OutletHomes::fromAddress))
                .orElse(Home.UNKNOWN);
    }

    private Optional<Home> known(String nameOrAddress) {
        Home named = byKey.get(key(nameOrAddress));
        if (named != null) {
            return Optional.of(named);
        }
        String host = host(nameOrAddress);
        while (host.contains(".")) {
            Home home = byKey.get(host);
            if (home != null) {
                return Optional.of(home);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The places whose name the outlet's name holds. */
    private Home fromName(String name) {
        String plain = Spelling.plain(name);
        for (int at = 0; at < plain.length(); at++) {
            boolean starts = Character.isUpperCase(plain.charAt(at)) && (at == 0 || plain.charAt(at - 1) == ' ');
            Optional<NameIndex.Match<Gazetteer.Known>> match =
                    starts ? gazetteer.names().longestAt(plain, at) : Optional.empty();
            List<Gazetteer.Known> towns = match.stream()
                    .flatMap(found -> found.values().stream())
                    .filter(place -> place.kind() == Gazetteer.Kind.CITY && !place.isDemonym())
                    .toList();
            if (!towns.isEmpty() && match.orElseThrow().end() - at >= SHORTEST_NAME) {
                return new Home(towns, Optional.empty(), false);
            }
        }
        return Home.UNKNOWN;
    }

    /** The country of an address's last part: {@code .ca}. */
    private static Optional<Home> fromAddress(String address) {
        Matcher domain = COUNTRY_DOMAIN.matcher(host(address));
        if (!domain.matches() || NOT_OF_THE_COUNTRY.contains(domain.group(1))) {
            return Optional.empty();
        }
        String code = domain.group(1).equals("uk") ? "GB" : domain.group(1).toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new Home(List.of(), Optional.of(new Locale("", code).getISO3Country()), false));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String host(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }
}
