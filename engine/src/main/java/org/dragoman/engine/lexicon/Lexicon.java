package org.dragoman.engine.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the coder knows of language and the world: the entries of all lexicon files by kind. Immutable.
 *
 * <p>The build compiles the YAML files into one resource without examples and comments, which loads quickly; a user's
 * folder is laid over it: an entry of the same kind and id takes the place of ours.
 */
public final class Lexicon {

    private static final String RESOURCE = "lexicon.bin";

    /** Fields that only the build's tests read. */
    private static final List<String> EXAMPLES = List.of("catches", "ignores", "mistakes");

    private final Map<String, List<Entry>> byKind;
    private final String fingerprint;

    private Lexicon(Map<String, List<Entry>> byKind, String fingerprint) {
        this.byKind = byKind;
        this.fingerprint = fingerprint;
    }

    /**
     * A lexicon of the given entries.
     *
     * @throws LexiconException if two entries of a kind have the same id, or one has none
     */
    public static Lexicon of(Collection<Entry> entries) {
        List<String> problems = new ArrayList<>();
        Map<String, Map<String, Entry>> kinds = new TreeMap<>();
        for (Entry entry : entries) {
            if (!entry.has("id")) {
                problems.add(entry.describe("id", "nothing", "a unique id"));
                continue;
            }
            Entry before = kinds.computeIfAbsent(entry.kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(entry.id(), entry);
            if (before != null) {
                problems.add(entry.describe(
                        "id", "an id that stands at " + before.file() + ":" + before.line(), "a unique id"));
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return assemble(kinds);
    }

    /** The lexicon that comes with Dragoman. */
    public static Lexicon builtIn() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the compiled lexicon is missing from the class path; build it with ./mvnw package");
            }
            return compiled(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lexicon of a compiled form, as {@link #writeCompiled} wrote it; its entries were checked when it was written. */
    static Lexicon compiled(byte[] bytes) throws IOException {
        CompiledLexicon compiled = CompiledLexicon.read(bytes);
        Map<String, List<Entry>> byKind = new TreeMap<>();
        compiled.entries()
                .forEach(entry -> byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                        .add(entry));
        byKind.replaceAll((kind, entries) -> List.copyOf(entries));
        return new Lexicon(byKind, compiled.fingerprint());
    }

    /** This lexicon with a user's folder of YAML files laid over it. */
    public Lexicon overlaidWith(Path folder) {
        Map<String, Map<String, Entry>> kinds = new TreeMap<>();
        byKind.forEach((kind, entries) -> {
            Map<String, Entry> byId = kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>());
            entries.forEach(entry -> byId.put(entry.id(), entry));
        });
        Lexicon.of(LexiconReader.readFolder(folder)).byKind.forEach((kind, entries) -> {
            Map<String, Entry> byId = kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>());
            entries.forEach(entry -> byId.put(entry.id(), entry));
        });
        return assemble(kinds);
    }

    /** The entries of a kind, in the order of the files; empty where there are none. */
    public List<Entry> entries(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** All kinds that have entries. */
    public List<String> kinds() {
        return List.copyOf(byKind.keySet());
    }

    /** A short hash of everything that coding can depend on: the same entries give the same fingerprint. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Writes the compiled form: the fingerprint, which takes longer to compute than to read, and the entries without examples. */
    public void writeCompiled(OutputStream out) throws IOException {
        List<Entry> coded = byKind.values().stream()
                .flatMap(List::stream)
                .map(entry -> new Entry(entry.kind(), entry.file(), entry.line(), coded(entry)))
                .toList();
        new CompiledLexicon(fingerprint, coded).write(out);
    }

    private static Lexicon assemble(Map<String, Map<String, Entry>> kinds) {
        Map<String, List<Entry>> byKind = new TreeMap<>();
        kinds.forEach((kind, entries) -> byKind.put(kind, List.copyOf(entries.values())));
        return new Lexicon(byKind, fingerprint(byKind));
    }

    private static String fingerprint(Map<String, List<Entry>> byKind) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byKind.forEach((kind, entries) ->
                    entries.forEach(entry -> digest.update((kind + coded(entry)).getBytes(StandardCharsets.UTF_8))));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Map<String, Object> coded(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
        EXAMPLES.forEach(fields::remove);
        return fields;
    }
}
