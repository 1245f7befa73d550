package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** What has been read of an article so far: its references in reading order, and to whom they refer. For one thread. */
final class Discourse {

    private final AnnotatedArticle article;
    private final QuotedSpeech quotedSpeech;
    private final List<Referent> referents = new ArrayList<>();
    private final List<Draft> read = new ArrayList<>();

    Discourse(AnnotatedArticle article) {
        this.article = article;
        this.quotedSpeech = new QuotedSpeech(article);
    }

    AnnotatedArticle article() {
        return article;
    }

    Sentence sentence(Draft draft) {
        return article.sentences().get(draft.sentence);
    }

    DependencyTree tree(Draft draft) {
        return sentence(draft).tree();
    }

    QuotedSpeech quotedSpeech() {
        return quotedSpeech;
    }

    List<Referent> referents() {
        return referents;
    }

    List<Draft> read() {
        return read;
    }

    Referent referent(Draft draft) {
        return referent(draft.entity);
    }

    Referent referent(String id) {
        return referents.get(Integer.parseInt(id.substring(1)) - 1);
    }

    Referent create(String name, EntityKind kind, Optional<String> country) {
        Referent created = new Referent("e" + (referents.size() + 1), name, kind, country);
        referents.add(created);
        return created;
    }

    /** References of a sentence that stand before a draft, are resolved and agree; nearest last. */
    List<Draft> before(Draft draft, int sentence, Predicate<Referent> agrees) {
        List<Draft> found = new ArrayList<>();
        for (Draft other : read) {
            boolean earlier = other.sentence < draft.sentence || other.nameFirst < draft.nameFirst;
            if (other != draft
                    && other.sentence == sentence
                    && earlier
                    && !other.entity.isEmpty()
                    && agrees.test(referent(other))) {
                found.add(other);
            }
        }
        return found;
    }

    /** Whether the draft is the subject of a clause, its own or a relative one ("a man who claimed"). */
    boolean isSubject(Draft draft) {
        Sentence sentence = sentence(draft);
        DependencyTree tree = sentence.tree();
        if (tree.is(draft.head, "nsubj")) {
            return true;
        }
        for (int clause : tree.dependents(draft.head, "acl:relcl")) {
            for (int dependent : tree.dependents(clause)) {
                if (tree.is(dependent, "nsubj")
                        && sentence.token(dependent).tag().equals("WP")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one draft is the subject and the other a further argument of one verb: then they differ ("he tasked him"). */
    boolean areCoarguments(Draft one, Draft other) {
        if (one.sentence != other.sentence || one.modifier || other.modifier) {
            return false;
        }
        DependencyTree tree = tree(one);
        int head = tree.head(one.head);
        return head != DependencyTree.ROOT
                && head == tree.head(other.head)
                && isArgument(tree, one.head)
                && isArgument(tree, other.head)
                && tree.is(one.head, "nsubj") != tree.is(other.head, "nsubj");
    }

    /** Those who stand beside a reference as arguments of one verb, under whatever words. */
    Set<Referent> coarguments(Draft draft) {
        Set<Referent> found = new HashSet<>();
        for (Draft other : read) {
            if (other.sentence == draft.sentence && !other.entity.isEmpty() && areCoarguments(other, draft)) {
                found.add(referent(other));
            }
        }
        return found;
    }

    private static boolean isArgument(DependencyTree tree, int token) {
        return tree.is(token, "nsubj") || tree.is(token, "obj") || tree.is(token, "iobj") || tree.is(token, "obl");
    }
}
