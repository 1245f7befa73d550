package org.dragoman.engine.language;

import java.util.stream.Collectors;

/** Everything that the language stage says of an article as one text, so that two answers can be compared. */
final class Rendered {

    private Rendered() {}

    static String of(AnnotatedArticle annotated) {
        return annotated.sentences().stream().map(Rendered::of).collect(Collectors.joining("\n"));
    }

    private static String of(Sentence sentence) {
        String tokens = sentence.tokens().stream()
                .map(token -> String.join(
                        "/",
                        token.text(),
                        token.lemma(),
                        token.tag(),
                        token.name().toString(),
                        token.span().toString(),
                        String.valueOf(sentence.tree().head(token.index())),
                        sentence.tree().label(token.index())))
                .collect(Collectors.joining(" "));
        return sentence.index() + " " + sentence.paragraph() + " " + sentence.use() + " " + sentence.span() + " "
                + tokens;
    }
}
