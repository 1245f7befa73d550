package org.dragoman.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.place.ImportedPlace;
import org.dragoman.formats.knowledge.GeoNamesReader;
import org.dragoman.formats.knowledge.Refusal;
import org.dragoman.store.KnowledgeWriting;

/** Brings files of GeoNames' into the file of knowledge. */
final class GeoNamesImport {

    private final ActorCodes codes;

    GeoNamesImport(Lexicon lexicon) {
        this.codes = new ActorCodes(lexicon);
    }

    void read(String name, InputStream in, KnowledgeWriting writing, Tally tally) throws IOException {
        new GeoNamesReader(codes, new GeoNamesReader.Sink() {
                    @Override
                    public void place(ImportedPlace place, Optional<String> region, Set<String> names) {
                        tally.read();
                        Written.write(() -> writing.place(place, region, names));
                    }

                    @Override
                    public void region(String code, String regionName) {
                        tally.read();
                        Written.write(() -> writing.region(code, regionName));
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
}
