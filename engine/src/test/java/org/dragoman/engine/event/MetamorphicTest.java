package org.dragoman.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.engine.event.Coder.Coded;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The same event told in the active, the passive, by a noun, within a statement and in a relative clause, and with its actors
 * exchanged, is the same event with the right roles. What is known to go wrong is listed beside the sentences, each with the way
 * in which it does, and must still go wrong in that way: a mended one is to be taken off the list.
 */
class MetamorphicTest {

    private static final Coder CODER = Coder.load();
    private static final String FILE = "metamorphic.yaml";
    private static final String RIGHT = "right";
    private static final List<String> WAYS = List.of("active", "passive", "nominal", "said", "relative");
    private static final List<String> EXCHANGED = List.of("active", "passive", "nominal");

    /** A sentence and what must come out of it. */
    private record Telling(String name, String text, Entry base, Set<String> actors, Set<String> recipients) {}

    @TestFactory
    @DisplayName("an event stays the same however it is told")
    Stream<DynamicTest> tellings() throws IOException {
        Map<String, String> known = knownFailures();
        return bases().stream()
                .flatMap(base -> tellings(base).stream())
                .map(telling -> dynamicTest(
                        telling.name() + ": " + telling.text(),
                        () -> assertThat(outcome(telling)).isEqualTo(known.getOrDefault(telling.name(), RIGHT))));
    }

    @Test
    void everyKnownFailureNamesASentence() throws IOException {
        assertThat(bases().stream()
                        .flatMap(base -> tellings(base).stream())
                        .map(Telling::name)
                        .toList())
                .containsAll(knownFailures().keySet());
    }

    @Test
    void everyEventHasBases() throws IOException {
        assertThat(bases().stream().map(base -> base.text("event")).distinct()).hasSameSizeAs(EventType.values());
    }

    /** Right, or the first thing that is wrong: the event is missed, or its mode or its roles are others. */
    private static String outcome(Telling telling) {
        List<EventMention> events = ofType(CODER.code(telling.text()), telling.base());
        if (events.isEmpty()) {
            return CODER.code(telling.text()).events().isEmpty() ? "missed" : "another event";
        }
        Coded coded = CODER.code(telling.text());
        List<EventMention> placed = events.stream()
                .filter(event -> rolesHold(coded, event, telling))
                .toList();
        if (placed.isEmpty()) {
            return events.stream().anyMatch(event -> rolesExchanged(coded, event, telling))
                    ? "roles exchanged"
                    : events.stream().anyMatch(event -> rolesLacking(coded, event, telling))
                            ? "role missing"
                            : "another in a role";
        }
        Set<String> modes = modes(telling.base());
        return placed.stream().anyMatch(event -> new TreeSet<>(event.modes()).equals(modes)) ? RIGHT : "another mode";
    }

    private static boolean rolesHold(Coded coded, EventMention event, Telling telling) {
        Set<String> actors = coded.countries(event.actors());
        Set<String> recipients = coded.countries(event.recipients());
        if (telling.base().flag("together", false)) {
            Set<String> all = new TreeSet<>(actors);
            all.addAll(recipients);
            Set<String> wanted = new TreeSet<>(telling.actors());
            wanted.addAll(telling.recipients());
            return all.equals(wanted);
        }
        return actors.equals(telling.actors())
                && (telling.base().flag("actor_only", false) || recipients.equals(telling.recipients()));
    }

    private static boolean rolesExchanged(Coded coded, EventMention event, Telling telling) {
        return !telling.base().flag("together", false)
                && (coded.countries(event.actors()).containsAll(telling.recipients())
                        || coded.countries(event.recipients()).containsAll(telling.actors()));
    }

    private static boolean rolesLacking(Coded coded, EventMention event, Telling telling) {
        Set<String> wanted = new TreeSet<>(telling.actors());
        wanted.addAll(telling.recipients());
        return wanted.containsAll(coded.countries(event.actors()))
                && wanted.containsAll(coded.countries(event.recipients()));
    }

    private static List<EventMention> ofType(Coded coded, Entry base) {
        return coded.events().stream()
                .filter(event -> event.type().name().equals(base.text("event")))
                .toList();
    }

    /** The modes that the plain active sentence gives. */
    private static Set<String> modes(Entry base) {
        return ofType(CODER.code(tellings(base).get(0).text()), base).stream()
                .findFirst()
                .map(event -> (Set<String>) new TreeSet<>(event.modes()))
                .orElse(Set.of());
    }

    private static List<Telling> tellings(Entry base) {
        List<String> first = base.texts("a");
        List<String> second = base.texts("b");
        List<Telling> tellings = new ArrayList<>();
        WAYS.forEach(way -> tellings.add(telling(base, way, base.id() + "/" + way, first, second)));
        EXCHANGED.forEach(
                way -> tellings.add(telling(base, way, base.id() + "/" + way + ", exchanged", second, first)));
        return tellings;
    }

    private static Telling telling(Entry base, String way, String name, List<String> a, List<String> b) {
        String text = base.text(way)
                .replace("{A}", a.get(1))
                .replace("{a}", a.get(2))
                .replace("{B}", b.get(1))
                .replace("{b}", b.get(2));
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return new Telling(name, capital, base, Set.of(a.get(0)), Set.of(b.get(0)));
    }

    private static List<Entry> bases() throws IOException {
        return read("bases");
    }

    private static Map<String, String> knownFailures() throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        read("known_failures").forEach(entry -> known.put(entry.id(), entry.text("outcome")));
        return known;
    }

    private static List<Entry> read(String kind) throws IOException {
        try (InputStream in = Objects.requireNonNull(MetamorphicTest.class.getResourceAsStream(FILE), FILE)) {
            return LexiconReader.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .filter(entry -> entry.kind().equals(kind))
                    .toList();
        }
    }
}
