package org.dragoman.engine.reconcile;

import java.util.Locale;
import java.util.Set;
import org.dragoman.engine.coding.Report;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.statement.Statement;

/**
 * Tells a denial of an event from a denial of a part in it: who denies "that it was behind the explosions" or "any role in the
 * killing" grants that there were explosions and a killing (RECORD.md, rule 7: actor is a slot of its own).
 */
record Involvement(AnnotatedArticle article) {

    private static final Set<String> PARTS = Set.of(
            "behind",
            "role",
            "involvement",
            "involve",
            "part",
            "hand",
            "responsibility",
            "responsible",
            "participate",
            "participation",
            "complicity",
            "complicit",
            "link",
            "connection");

    /** Whether the statement speaks of a part in the reported event. */
    boolean isAtIssue(Report report, Statement statement) {
        Sentence sentence = article.sentences().get(report.mention().sentence());
        DependencyTree tree = sentence.tree();
        int at = report.mention().trigger();
        for (int dependent : tree.dependents(at)) {
            if (tree.is(dependent, "case") && isPart(sentence, dependent)) {
                return true;
            }
        }
        for (int steps = 0; steps < sentence.size(); steps++) {
            at = tree.head(at);
            if (at == DependencyTree.ROOT || !statement.holds(sentence.token(at).span())) {
                return false;
            }
            if (isPart(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Sentence sentence, int token) {
        return PARTS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }
}
