package org.dragoman.engine.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** Who is whose adviser or envoy (RECORD.md, rule 2): "Elon Musk, a key adviser to the president-elect". For one thread. */
final class Service {

    /** Nouns for whoever acts for another without speaking in his name; the words of rule 2 and their nearest kin. */
    private static final Set<String> SERVANTS =
            Set.of("adviser", "advisor", "aide", "envoy", "emissary", "confidant", "counsellor", "counselor");

    private final Coding coding;

    Service(Coding coding) {
        this.coding = coding;
    }

    /** Servant to principal, by entity id; the first principal that the article names. */
    Map<String, String> servants() {
        Map<String, String> serves = new HashMap<>();
        for (Sentence sentence : coding.annotated().sentences()) {
            if (sentence.use() == Sentence.Use.PARSED) {
                read(sentence, serves);
            }
        }
        return serves;
    }

    private void read(Sentence sentence, Map<String, String> serves) {
        for (int token = 0; token < sentence.size(); token++) {
            boolean noun = sentence.token(token).isNoun()
                    && SERVANTS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
            if (!noun) {
                continue;
            }
            Optional<String> servant = servant(sentence, token);
            Optional<String> principal = principal(sentence, token);
            if (servant.isPresent() && principal.isPresent() && !servant.equals(principal)) {
                serves.putIfAbsent(servant.get(), principal.get());
            }
        }
    }

    /** Who the noun describes: its own mention, or the name that it stands beside. */
    private Optional<String> servant(Sentence sentence, int noun) {
        Optional<String> own = entityAt(sentence, noun);
        DependencyTree tree = sentence.tree();
        int head = tree.head(noun);
        if (head != DependencyTree.ROOT && (tree.is(noun, "appos") || tree.is(noun, "compound"))) {
            return entityAt(sentence, head).or(() -> own);
        }
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "appos")) {
                return entityAt(sentence, dependent).or(() -> own);
            }
        }
        if (head != DependencyTree.ROOT && sentence.token(head).isVerb() && tree.is(noun, "obl")) {
            Optional<String> subject = coding.actors().mentions(sentence.index()).stream()
                    .filter(mention -> mention.first() < head)
                    .reduce((first, second) -> second)
                    .map(Mention::entity);
            return subject.or(() -> own);
        }
        return own;
    }

    /** Whom he serves: a possessor, or the nearest name after "to", "of" or "for". */
    private Optional<String> principal(Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "nmod")) {
                Optional<String> entity = person(sentence, dependent);
                if (entity.isPresent()) {
                    return entity;
                }
            }
        }
        int last = Math.min(sentence.size() - 1, noun + 9);
        for (int token = noun + 1; token <= last; token++) {
            String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
            if (List.of("to", "of", "for").contains(word)) {
                return firstPerson(sentence, token + 1, Math.min(sentence.size() - 1, token + 6));
            }
            if (sentence.token(token).tag().equals(",") || sentence.token(token).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstPerson(Sentence sentence, int first, int last) {
        for (int token = first; token <= last; token++) {
            Optional<String> entity = person(sentence, token);
            if (entity.isPresent()) {
                return entity;
            }
        }
        return Optional.empty();
    }

    private Optional<String> person(Sentence sentence, int token) {
        return coding.actors()
                .at(sentence.index(), token)
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .map(Mention::entity);
    }

    private Optional<String> entityAt(Sentence sentence, int token) {
        return coding.actors().at(sentence.index(), token).map(Mention::entity);
    }
}
