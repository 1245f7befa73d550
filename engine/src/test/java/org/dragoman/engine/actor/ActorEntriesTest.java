package org.dragoman.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every file of actors must hold to, beyond what the lexicon itself demands when it is read. */
class ActorEntriesTest {

    private static final Lexicon OURS = Lexicon.builtIn();

    /** Offices that one person of a country holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "king",
            "emir",
            "pope",
            "supreme leader",
            "foreign minister",
            "defence minister",
            "interior minister",
            "finance minister",
            "secretary of state",
            "secretary of defense",
            "secretary of the treasury",
            "national security adviser",
            "press secretary",
            "attorney general",
            "FBI director",
            "central bank governor",
            "army chief",
            "ambassador to the united nations",
            "president of the European Commission",
            "president of the European Council",
            "EU foreign policy chief");

    /** Where two did hold or claim an office at once: rival and joint governments, a state and its federation. */
    private static final Set<String> SHARED = Set.of(
            "BRA president",
            "CIV president",
            "KHM prime minister",
            "LBN prime minister",
            "MDG president",
            "RUS foreign minister",
            "RUS president",
            "SRB president");

    /** Days by which terms may overlap, for handing over takes time and sources count differently. */
    private static final int HANDOVER = 31;

    @ParameterizedTest
    @ValueSource(strings = {"countries", "organs", "organisations", "outlets", "people"})
    void aNameStandsOnceInItsKind(String kind) {
        Map<String, List<String>> bearers = new TreeMap<>();
        for (Entry entry : OURS.entries(kind)) {
            Stream.concat(Stream.of(entry.text("name")), entry.texts("names").stream())
                    .forEach(name -> bearers.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(entry.id()));
        }
        bearers.values().removeIf(ids -> ids.size() == 1);

        assertThat(bearers).isEmpty();
    }

    @Test
    void aRoleNounStandsOnce() {
        Map<String, List<String>> bearers = new TreeMap<>();
        for (Entry entry : OURS.entries("role_nouns")) {
            entry.texts("nouns")
                    .forEach(noun -> bearers.computeIfAbsent(noun, n -> new ArrayList<>())
                            .add(entry.id()));
        }
        bearers.values().removeIf(ids -> ids.size() == 1);

        assertThat(bearers).isEmpty();
    }

    @Test
    void aDomainBelongsToOneOutlet() {
        assertThat(OURS.entries("outlets").stream().flatMap(outlet -> outlet.texts("domains").stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void termsStandInTheOrderOfTheirBeginnings() {
        ActorLexicon actors = new ActorLexicon(OURS);
        List<String> disordered = new ArrayList<>();
        for (Entry person : OURS.entries("people")) {
            List<LocalDate> beginnings = actors.byId(person.id()).orElseThrow().terms().stream()
                    .map(term -> term.from().orElse(LocalDate.MIN))
                    .toList();
            if (!beginnings.equals(beginnings.stream().sorted().toList())) {
                disordered.add(person.id());
            }
        }

        assertThat(disordered).isEmpty();
    }

    @Test
    void anOfficeHasOneHolderAtATime() {
        Map<String, List<Holder>> holders = new HashMap<>();
        ActorLexicon actors = new ActorLexicon(OURS);
        for (Entry entry : OURS.entries("people")) {
            KnownActor person = actors.byId(entry.id()).orElseThrow();
            for (KnownActor.Term term : person.terms()) {
                String office = term.country().or(person::country).orElse("") + " " + term.office();
                if (SINGLE.contains(term.office()) && term.sure() && !SHARED.contains(office)) {
                    holders.computeIfAbsent(office, o -> new ArrayList<>())
                            .add(new Holder(
                                    person.id(),
                                    term.from().orElse(LocalDate.MIN),
                                    term.until().orElse(LocalDate.of(9999, 12, 31))));
                }
            }
        }
        List<String> clashes = new ArrayList<>();
        holders.forEach((office, terms) -> {
            terms.sort(Comparator.comparing(Holder::from));
            for (int i = 0; i < terms.size(); i++) {
                for (int j = i + 1; j < terms.size(); j++) {
                    if (terms.get(i).clashesWith(terms.get(j))) {
                        clashes.add(office + ": " + terms.get(i) + ", " + terms.get(j));
                    }
                }
            }
        });

        assertThat(clashes).isEmpty();
    }

    private record Holder(String person, LocalDate from, LocalDate until) {

        boolean clashesWith(Holder later) {
            LocalDate end = until.isBefore(later.until) ? until : later.until;
            return !person.equals(later.person) && ChronoUnit.DAYS.between(later.from, end) > HANDOVER;
        }
    }
}
