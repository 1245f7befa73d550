package org.dragoman.engine.language;

import java.util.List;

/** Gives a sentence its dependency tree. Implementations are deterministic and safe for use by several threads. */
@FunctionalInterface
interface SentenceParser {

    /**
     * The tree of one sentence.
     *
     * @param words the words in the tagger's spelling (plain quotation marks)
     * @param tags their Penn Treebank tags
     */
    DependencyTree parse(List<String> words, List<String> tags);
}
