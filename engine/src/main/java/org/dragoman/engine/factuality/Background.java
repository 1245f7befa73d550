package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** Knows phrases that mark what they stand with as backdrop or a former term (lexicon kind {@code backgrounds}). */
final class Background {

    private final List<Pattern> patterns;

    private Background(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The phrases of a lexicon. */
    static Background of(Lexicon lexicon) {
        List<Pattern> patterns = new ArrayList<>();
        for (Entry entry : lexicon.entries("backgrounds")) {
            patterns.add(Pattern.compile(entry.text("pattern"), Pattern.CASE_INSENSITIVE));
        }
        return new Background(List.copyOf(patterns));
    }

    /** Whether such a phrase hangs on the event, on what it is listed with, or on a clause that it only continues. */
    boolean surrounds(AnnotatedArticle article, Sentence sentence, int trigger) {
        if (patterns.isEmpty() || !found(article.quote(sentence.span()))) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int at = trigger;
        for (int steps = 0; steps < tree.size(); steps++) {
            for (int child : tree.dependents(at)) {
                boolean adjunct = tree.is(child, "obl")
                        || tree.is(child, "nmod")
                        || tree.is(child, "advmod")
                        || tree.is(child, "advcl");
                if (adjunct && found(article.quote(phrase(sentence, child)))) {
                    return true;
                }
            }
            boolean listed = tree.is(at, "conj")
                    || ((tree.is(at, "advcl") || tree.is(at, "dep"))
                            && Clause.markers(sentence, at).isEmpty())
                    || tree.is(at, "xcomp")
                    || tree.is(at, "obj");
            if (!listed || tree.head(at) == DependencyTree.ROOT) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean found(String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static Span phrase(Sentence sentence, int token) {
        List<Integer> tokens = sentence.tree().subtree(token);
        return sentence.span(tokens.get(0), tokens.get(tokens.size() - 1));
    }
}
