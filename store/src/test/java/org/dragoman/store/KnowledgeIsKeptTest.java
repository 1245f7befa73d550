package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.actor.OfficeNames;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.place.ImportedPlace;
import org.dragoman.engine.place.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeIsKeptTest {

    private static final KnownActor.Term TERM = new KnownActor.Term(
            "minister",
            Optional.of(Sector.GOV),
            Optional.of("NOR"),
            Optional.of(LocalDate.of(2021, 1, 1)),
            Optional.empty(),
            true);
    private static final ImportedActor HALVEG = new ImportedActor(
            "made.1",
            "Jorun Halveg",
            ImportedActor.Kind.PERSON,
            Optional.of("f"),
            Optional.empty(),
            List.of("NOR", "SWE"),
            List.of(TERM));
    private static final ImportedRole GUARD = new ImportedRole(
            "made.2", "harbour guard", Optional.empty(), Optional.empty(), Optional.of(Sector.COP), true);
    private static final ImportedPlace QARVAND = place("77", "Qarvand", 2);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("knowledge.db");
    }

    private static ImportedPlace place(String geonames, String name, double size) {
        return new ImportedPlace(
                geonames,
                name,
                ImportedPlace.Kind.CITY,
                Optional.of("NOR"),
                Optional.empty(),
                new Place.Location(60.5, 11.25),
                size);
    }

    private boolean write(KnowledgeDatabase.Work<SQLException> work) throws SQLException {
        try (KnowledgeDatabase database = KnowledgeDatabase.open(file)) {
            return database.inTransaction(work);
        }
    }

    private boolean writeActor(String source, String digest, ImportedActor actor, String... names) throws SQLException {
        return write(writing -> {
            writing.begin(source);
            writing.actor(actor, List.of(names));
            writing.end(digest, 0);
            return true;
        });
    }

    private List<ImportedActor> named(String key) {
        try (KnowledgeReader reader = KnowledgeReader.open(file)) {
            return reader.actors().named(key);
        }
    }

    @Test
    void actorsAreFoundByEverySpellingOfTheirNames() throws SQLException {
        writeActor("made", "1", HALVEG, "JORUN_HALVEG_", "J. Hålveg");

        assertThat(named("jorun halveg")).containsExactly(HALVEG);
        assertThat(named("j halveg")).containsExactly(HALVEG);
        assertThat(named("halveg")).isEmpty();
    }

    @Test
    void rolesAndPlacesAreFoundAndAPlaceKnowsTheNameOfItsRegionWhereverItCameFrom() throws SQLException {
        write(writing -> {
            writing.begin("places");
            writing.place(QARVAND, Optional.of("NO.03"), List.of("Qarvand"));
            writing.place(place("78", "Qarvand", 4), Optional.of("NO.04"), List.of("Qarvand"));
            writing.end("1", 0);
            writing.begin("regions");
            writing.region("NO.03", "Vestmark");
            writing.end("1", 0);
            writing.begin("nouns");
            writing.role(GUARD);
            writing.end("1", 0);
            return true;
        });

        try (KnowledgeReader reader = KnowledgeReader.open(file)) {
            assertThat(reader.actors().roles()).containsExactly(GUARD);
            assertThat(reader.places().named("qarvand"))
                    .as("the largest first; a region without name has its code")
                    .extracting(found -> found.geonames() + " " + found.admin().orElse("-"))
                    .containsExactly("78 04", "77 Vestmark");
        }
    }

    @Test
    void aPlaceThatTwoFilesHoldIsGivenOnce() throws SQLException {
        for (String source : List.of("cities", "all")) {
            write(writing -> {
                writing.begin(source);
                writing.place(QARVAND, Optional.empty(), List.of("Qarvand"));
                writing.end("1", 0);
                return true;
            });
        }

        try (KnowledgeReader reader = KnowledgeReader.open(file)) {
            assertThat(reader.places().named("qarvand")).hasSize(1);
        }
    }

    @Test
    void aSourceTakesThePlaceOfItselfAndOfNoOther() throws SQLException {
        writeActor("one", "1", HALVEG, "Jorun Halveg");
        writeActor("two", "1", HALVEG, "Brano Immervik");

        writeActor("one", "2", HALVEG, "Tamsin Orrelby");

        assertThat(named("jorun halveg")).isEmpty();
        assertThat(named("brano immervik")).hasSize(1);
        assertThat(named("tamsin orrelby")).hasSize(1);
    }

    @Test
    void whatFailsOrTakesItselfBackLeavesEverythingAsItWas() throws SQLException {
        writeActor("made", "1", HALVEG, "Jorun Halveg");

        assertThatThrownBy(() -> write(writing -> {
                    writing.begin("made");
                    writing.actor(HALVEG, List.of("Brano Immervik"));
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");
        boolean stayed = write(writing -> {
            writing.begin("made");
            return false;
        });

        assertThat(stayed).isFalse();
        assertThat(named("jorun halveg")).hasSize(1);
        assertThat(named("brano immervik")).isEmpty();
    }

    @Test
    void theFingerprintFollowsFromSourcesAndContentAndNotFromTheirOrder() throws Exception {
        writeActor("one", "1", HALVEG, "Jorun Halveg");
        writeActor("two", "1", HALVEG, "Brano Immervik");
        String both = fingerprint();
        Files.delete(file);
        writeActor("two", "1", HALVEG, "Brano Immervik");
        String alone = fingerprint();
        writeActor("one", "1", HALVEG, "Jorun Halveg");

        assertThat(fingerprint()).isEqualTo(both).isNotEqualTo(alone);
        writeActor("one", "2", HALVEG, "Jorun Halveg");
        assertThat(fingerprint()).isNotEqualTo(both);
    }

    private String fingerprint() {
        try (KnowledgeReader reader = KnowledgeReader.open(file)) {
            return reader.fingerprint();
        }
    }

    @Test
    void anOpenReaderAnswersAsBeforeWhileSomebodyImports() throws SQLException {
        writeActor("made", "1", HALVEG, "Jorun Halveg");
        try (KnowledgeReader reader = KnowledgeReader.open(file)) {
            writeActor("made", "2", HALVEG, "Brano Immervik");

            assertThat(reader.actors().named("jorun halveg")).hasSize(1);
            assertThat(reader.actors().named("brano immervik")).isEmpty();
        }
        assertThat(named("brano immervik")).hasSize(1);
    }

    @Test
    void severalThreadsMayAskAtTheSameTime() throws Exception {
        write(writing -> {
            writing.begin("made");
            for (int i = 0; i < 500; i++) {
                writing.actor(HALVEG, List.of("Name " + i));
            }
            writing.end("1", 0);
            return true;
        });
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (KnowledgeReader reader = KnowledgeReader.open(file)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                work.add(() -> {
                    int found = 0;
                    for (int i = 0; i < 1000; i++) {
                        found += reader.actors().named("name " + i).size();
                        found += reader.places().named("name " + i).size();
                    }
                    return found;
                });
            }
            for (Future<Integer> found : threads.invokeAll(work)) {
                assertThat(found.get()).isEqualTo(500);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void officesAreWorkedOutFromWhatStandsBehindThem() throws SQLException {
        write(writing -> {
            writing.begin("made");
            long halveg = writing.actor(person("Jorun Halveg", Optional.of("2023-06-30")), List.of("Jorun Halveg"));
            OfficeWriting offices = writing.offices();
            offices.held(halveg, 1, false, Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty());
            offices.held(
                    halveg, 2, false, Optional.of(LocalDate.of(2015, 1, 1)), Optional.of(LocalDate.of(2016, 1, 1)));
            offices.held(halveg, 3, false, Optional.empty(), Optional.empty());
            offices.held(halveg, 9, true, Optional.of(LocalDate.of(2010, 1, 1)), Optional.of(LocalDate.of(2011, 1, 1)));
            offices.citizen(halveg, 20);
            offices.item(1, "Guardian of Ores", Optional.empty(), List.of(), List.of(4L));
            offices.item(2, "a minister", Optional.empty(), List.of(), List.of());
            offices.item(3, "a minister of all times", Optional.empty(), List.of(20L), List.of());
            offices.item(4, "minister of Vardovia", Optional.empty(), List.of(30L), List.of());
            offices.item(20, "Norway", Optional.of("NOR"), List.of(), List.of());
            offices.item(30, "Vardovia", Optional.empty(), List.of(21L), List.of());
            offices.item(21, "Sweden", Optional.of("SWE"), List.of(), List.of());
            writing.resolveOffices(new OfficeWriting.Codes() {
                @Override
                public Optional<String> country(String alpha3) {
                    return Optional.of(alpha3);
                }

                @Override
                public Optional<OfficeNames.Office> office(String label) {
                    return label.contains("minister")
                            ? Optional.of(new OfficeNames.Office("minister", Optional.of(Sector.GOV)))
                            : Optional.empty();
                }
            });
            writing.end("1", 0);
            return true;
        });

        ImportedActor found = named("jorun halveg").get(0);
        assertThat(found.countries()).containsExactly("NOR");
        assertThat(found.terms())
                .as(
                        "the citizenship where an office has no country; the class and its region where the office says nothing;"
                                + " death ends the office; without dates nothing")
                .extracting(term -> term.office() + " " + term.sector().orElseThrow() + " "
                        + term.country().orElse("-") + " " + term.from().orElseThrow() + " "
                        + term.until().orElseThrow())
                .containsExactly(
                        "minister GOV NOR 2015-01-01 2016-01-01", "Guardian of Ores GOV SWE 2021-01-01 2023-06-30");
    }

    private static ImportedActor person(String name, Optional<String> died) {
        return new ImportedActor(
                "made." + name,
                name,
                ImportedActor.Kind.PERSON,
                Optional.empty(),
                died.map(LocalDate::parse),
                List.of(),
                List.of());
    }

    @Test
    void aFileOfAnotherKindIsNotTouched() throws Exception {
        Store.open(file).close();
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> KnowledgeDatabase.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("imported knowledge")
                .hasMessageContaining("--knowledge");
        assertThatThrownBy(() -> KnowledgeReader.open(file)).isInstanceOf(StoreException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
