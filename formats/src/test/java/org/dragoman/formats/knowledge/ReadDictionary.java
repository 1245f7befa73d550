package org.dragoman.formats.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.lexicon.Lexicon;

/** What a PETRARCH dictionary gave. */
final class ReadDictionary implements PetrarchReader.Sink {

    private static final ActorCodes CODES = new ActorCodes(Lexicon.builtIn());

    final Map<String, ImportedActor> actors = new LinkedHashMap<>();
    final List<ImportedRole> roles = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    int kept;

    static ReadDictionary of(String text) {
        return of("made.actors.txt", text);
    }

    static ReadDictionary of(String name, String text) {
        return of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static ReadDictionary of(String name, InputStream in) {
        ReadDictionary read = new ReadDictionary();
        try (in) {
            new PetrarchReader(CODES, read).read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    @Override
    public void actor(ImportedActor actor, List<String> names) {
        names.forEach(name -> actors.put(name, actor));
    }

    @Override
    public void role(ImportedRole role) {
        roles.add(role);
    }

    @Override
    public void kept(int lines) {
        kept += lines;
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    /** The terms of a name: "USA GOV 2009-01-20 -". */
    List<String> terms(String name) {
        ImportedActor actor = actors.get(name);
        if (actor == null) {
            throw new AssertionError("no " + name + " in " + actors.keySet());
        }
        return actor.terms().stream().map(ReadDictionary::shown).toList();
    }

    private static String shown(KnownActor.Term term) {
        return term.country().orElse("-") + " "
                + term.sector().map(Sector::name).orElse("-") + " "
                + term.from().map(Object::toString).orElse("-") + " "
                + term.until().map(Object::toString).orElse("-");
    }

    /** Nouns as "singular/plural SECTOR". */
    List<String> nouns() {
        return roles.stream()
                .map(role -> role.noun() + "/" + role.plural().orElse("-") + " "
                        + role.sector().map(Sector::name).orElse("-"))
                .toList();
    }
}
