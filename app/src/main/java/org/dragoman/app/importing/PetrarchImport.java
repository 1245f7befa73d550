package org.dragoman.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.formats.knowledge.PetrarchReader;
import org.dragoman.formats.knowledge.Refusal;
import org.dragoman.store.KnowledgeWriting;

/** Brings dictionaries of PETRARCH's into the file of knowledge. */
final class PetrarchImport {

    private final ActorCodes codes;

    PetrarchImport(Lexicon lexicon) {
        this.codes = new ActorCodes(lexicon);
    }

    void read(String name, InputStream in, KnowledgeWriting writing, Tally tally) throws IOException {
        new PetrarchReader(codes, new PetrarchReader.Sink() {
                    @Override
                    public void actor(ImportedActor actor, List<String> names) {
                        tally.read();
                        Written.write(() -> writing.actor(actor, names));
                    }

                    @Override
                    public void role(ImportedRole role) {
                        tally.read();
                        Written.write(() -> writing.role(role));
                    }

                    @Override
                    public void kept(int lines) {
                        tally.kept(lines);
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        tally.refused(refusal);
                    }
                })
                .read(name, in);
    }
}
