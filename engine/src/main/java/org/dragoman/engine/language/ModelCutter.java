package org.dragoman.engine.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dragoman.engine.language.parser.ParserModelConverter;

/**
 * Fills the folder of language models from what was unpacked of CoreNLP's models jar: the tagger and the names as they are,
 * the parser in our own form. Run by the build; does nothing where the folder is filled already.
 */
public final class ModelCutter {

    private static final String BASE = "edu/stanford/nlp/models/";

    private ModelCutter() {}

    /**
     * Cuts the models.
     *
     * @param arguments the folder into which the models jar was unpacked, and the folder to fill
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected two folders: unpacked CoreNLP models, and where to put ours");
        }
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        Files.createDirectories(to);
        copy(from.resolve(BASE + "pos-tagger/english-left3words-distsim.tagger"), to.resolve("tagger.bin"));
        copy(from.resolve(BASE + "ner/english.all.3class.distsim.crf.ser.gz"), to.resolve("names.gz"));
        Path parser = to.resolve("parser.bin");
        if (!Files.exists(parser)) {
            Path half = to.resolve("parser.bin.part");
            ParserModelConverter.main(new String[] {
                from.resolve(BASE + "parser/nndep/english_UD.gz").toString(), half.toString()
            });
            Files.move(half, parser, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.size(to) == Files.size(from)) {
            return;
        }
        Path half = to.resolveSibling(to.getFileName() + ".part");
        Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
