package org.dragoman.engine.lexicon;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a folder of lexicon files into the resource that {@link Lexicon#builtIn} reads. Run by the build. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /**
     * Compiles.
     *
     * @param arguments the folder of YAML files, and the file to write
     * @throws LexiconException if a lexicon file is wrong; says all that is wrong
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the folder of lexicon files and the file to write");
        }
        Lexicon lexicon = Lexicon.of(LexiconReader.readFolder(Path.of(arguments[0])));
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream stream = Files.newOutputStream(out)) {
            lexicon.writeCompiled(stream);
        }
    }
}
