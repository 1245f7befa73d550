package org.dragoman.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.OfficeNames;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.formats.knowledge.Refusal;
import org.dragoman.formats.knowledge.WikidataItem;
import org.dragoman.formats.knowledge.WikidataPerson;
import org.dragoman.formats.knowledge.WikidataReader;
import org.dragoman.store.KnowledgeWriting;
import org.dragoman.store.OfficeWriting;

/**
 * Brings a dump of Wikidata into the file of knowledge. Offices and countries may stand behind the people who need them, so
 * they are brought together at the end, in the database; one pass over the dump is enough.
 */
final class WikidataImport {

    /** Organisations that PLOVER counts as actors of their own kind. */
    private static final Map<String, String> INTERNATIONAL = Map.of("Q458", "EUR", "Q1065", "UNO");

    private final ActorCodes codes;
    private final OfficeNames offices;

    WikidataImport(Lexicon lexicon) {
        this.codes = new ActorCodes(lexicon);
        this.offices = new OfficeNames(lexicon);
    }

    void read(String name, InputStream in, KnowledgeWriting writing, Tally tally) throws IOException {
        new WikidataReader(new WikidataReader.Sink() {
                    @Override
                    public void person(WikidataPerson person) {
                        tally.read();
                        Written.write(() -> write(person, writing));
                    }

                    @Override
                    public void item(WikidataItem item) {
                        tally.leftOut();
                        Written.write(() -> write(item, writing.offices()));
                    }

                    @Override
                    public void leftOut() {
                        tally.leftOut();
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        tally.refused(refusal);
                    }
                })
                .read(name, in);
    }

    void end(KnowledgeWriting writing) throws SQLException {
        writing.resolveOffices(new OfficeWriting.Codes() {
            @Override
            public Optional<String> country(String alpha3) {
                return INTERNATIONAL.containsValue(alpha3) ? Optional.of(alpha3) : codes.country(alpha3);
            }

            @Override
            public Optional<OfficeNames.Office> office(String label) {
                return offices.read(label);
            }
        });
    }

    private static void write(WikidataPerson person, KnowledgeWriting writing) throws SQLException {
        long key = writing.actor(
                new ImportedActor(
                        "wikidata." + person.id(),
                        person.name(),
                        ImportedActor.Kind.PERSON,
                        person.gender(),
                        person.died(),
                        List.of(),
                        List.of()),
                person.names());
        for (WikidataPerson.Held held : person.held()) {
            writing.offices().held(key, number(held.item()), held.isParty(), held.from(), held.until());
        }
        for (String country : person.citizenships()) {
            writing.offices().citizen(key, number(country));
        }
    }

    private static void write(WikidataItem item, OfficeWriting offices) throws SQLException {
        offices.item(
                number(item.id()),
                item.label(),
                Optional.ofNullable(INTERNATIONAL.get(item.id())).or(item::alpha3),
                item.jurisdictions().stream().map(WikidataImport::number).toList(),
                item.kinds().stream().map(WikidataImport::number).toList());
    }

    /** The number of an id such as Q42; properties and lexemes, which are neither offices nor countries, are all 0. */
    private static long number(String id) {
        return id.matches("Q\\d{1,15}") ? Long.parseLong(id.substring(1)) : 0;
    }
}
