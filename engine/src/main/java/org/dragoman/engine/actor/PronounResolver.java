package org.dragoman.engine.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Resolves pronouns. A third-person pronoun refers to the subject before it where that agrees in number and gender and nobody
 * else who agrees stands beside it in the same clause; where two may be meant it stays unresolved. In a quotation "he" is not
 * the speaker. A relative pronoun refers to the noun that its clause describes.
 */
final class PronounResolver {

    /** How many sentences before it the antecedent of a pronoun may stand. */
    private static final int REACH = 2;

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

    private final Discourse discourse;
    private final GroupResolver groups;

    PronounResolver(Discourse discourse, GroupResolver groups) {
        this.discourse = discourse;
        this.groups = groups;
    }

    Optional<Referent> resolve(Draft pronoun) {
        String word = discourse.sentence(pronoun).token(pronoun.head).text().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "he", "him", "his", "himself" -> one(pronoun, referent -> isPerson(referent, "m"));
            case "she", "her", "hers", "herself" -> one(pronoun, referent -> isPerson(referent, "f"));
            case "it", "its", "itself" -> one(pronoun, Referent::isBody);
            case "they", "their", "them", "theirs", "themselves" -> many(pronoun);
            case "country", "nation", "kingdom", "republic" -> country(pronoun);
            default -> RELATIVE.contains(word) ? described(pronoun) : Optional.empty();
        };
    }

    private static boolean isPerson(Referent referent, String gender) {
        return referent.isPerson() && referent.gender.map(gender::equals).orElse(true);
    }

    private Optional<Referent> one(Draft pronoun, Predicate<Referent> agrees) {
        Optional<Referent> speaker = discourse.quotedSpeech().speakerOf(pronoun, discourse);
        Set<Referent> coarguments = discourse.coarguments(pronoun);
        Predicate<Referent> other = agrees.and(
                referent -> speaker.filter(found -> found == referent).isEmpty() && !coarguments.contains(referent));
        for (int sentence = isTrailing(pronoun) ? pronoun.sentence - 1 : pronoun.sentence;
                sentence >= Math.max(0, pronoun.sentence - REACH);
                sentence--) {
            List<Draft> candidates = discourse.before(pronoun, sentence, other).stream()
                    .filter(draft -> discourse.quotedSpeech().sameVoice(draft, pronoun))
                    .toList();
            if (!candidates.isEmpty()) {
                return choose(pronoun, candidates);
            }
        }
        return Optional.empty();
    }

    /** "…, it said": whoever said it stands before the sentence, and what he said is no help. */
    private boolean isTrailing(Draft pronoun) {
        DependencyTree tree = discourse.tree(pronoun);
        int verb = tree.head(pronoun.head);
        if (pronoun.sentence == 0 || verb < 0 || !tree.is(pronoun.head, "nsubj")) {
            return false;
        }
        return (tree.is(verb, "parataxis") && tree.head(verb) < pronoun.head)
                || tree.dependents(verb, "ccomp").stream().anyMatch(content -> content < pronoun.head);
    }

    /** The only one; else the subject of the clause nearest before, unless another argument of that clause agrees as well. */
    private Optional<Referent> choose(Draft pronoun, List<Draft> candidates) {
        Set<String> distinct = new LinkedHashSet<>();
        candidates.forEach(draft -> distinct.add(draft.entity));
        if (distinct.size() == 1) {
            return Optional.of(discourse.referent(candidates.get(0)));
        }
        List<Draft> subjects = candidates.stream()
                .filter(draft -> discourse.isSubject(draft) && !draft.modifier)
                .toList();
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        Draft subject = nearest(pronoun, subjects);
        boolean rivalled = candidates.stream()
                .anyMatch(draft -> !draft.entity.equals(subject.entity) && rivals(draft, subject, pronoun));
        return rivalled ? Optional.empty() : Optional.of(discourse.referent(subject));
    }

    /** In the pronoun's own sentence the subject of the clause nearest to it; in an earlier one that of the main clause. */
    private Draft nearest(Draft pronoun, List<Draft> subjects) {
        Draft last = subjects.get(subjects.size() - 1);
        if (last.sentence == pronoun.sentence) {
            return last;
        }
        DependencyTree tree = discourse.tree(last);
        return subjects.stream()
                .filter(draft -> tree.head(draft.head) >= 0 && tree.head(tree.head(draft.head)) == DependencyTree.ROOT)
                .findFirst()
                .orElse(last);
    }

    /** Whether somebody else is as prominent as the subject: an argument of its clause, or another clause's subject. */
    private boolean rivals(Draft draft, Draft subject, Draft pronoun) {
        if (draft.modifier || draft.kind == Draft.Kind.PRONOUN) {
            return false;
        }
        if (discourse.areCoarguments(draft, subject)) {
            return pronoun.sentence != subject.sentence
                    || !discourse.tree(pronoun).is(pronoun.head, "nsubj");
        }
        return draft.sentence != pronoun.sentence && discourse.isSubject(draft) && draft.nameFirst > subject.nameFirst;
    }

    /** "They" are people, a group or those who were named together; it may be one person too, so only a subject is sure. */
    private Optional<Referent> many(Draft pronoun) {
        Set<Referent> coarguments = discourse.coarguments(pronoun);
        Predicate<Referent> agrees = referent -> !coarguments.contains(referent)
                && (referent.plural || referent.kind == EntityKind.PEOPLE || referent.kind == EntityKind.GROUP);
        for (int sentence = pronoun.sentence; sentence >= Math.max(0, pronoun.sentence - 1); sentence--) {
            Optional<Referent> pair = groups.subjectPair(pronoun, sentence);
            if (pair.isPresent()) {
                return pair;
            }
            List<Draft> candidates = discourse.before(pronoun, sentence, agrees).stream()
                    .filter(draft -> !draft.modifier)
                    .toList();
            List<Draft> subjects =
                    candidates.stream().filter(discourse::isSubject).toList();
            if (!subjects.isEmpty()) {
                return Optional.of(discourse.referent(subjects.get(subjects.size() - 1)));
            }
            Set<String> distinct = new LinkedHashSet<>();
            candidates.forEach(draft -> distinct.add(draft.entity));
            if (!distinct.isEmpty()) {
                return distinct.size() == 1 ? Optional.of(discourse.referent(candidates.get(0))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The country" is the only country that was named before it in its sentence, else in the sentence before. */
    private Optional<Referent> country(Draft noun) {
        for (int sentence = noun.sentence; sentence >= Math.max(0, noun.sentence - 1); sentence--) {
            List<String> distinct =
                    discourse.before(noun, sentence, referent -> referent.kind == EntityKind.COUNTRY).stream()
                            .map(draft -> draft.entity)
                            .distinct()
                            .toList();
            if (!distinct.isEmpty()) {
                return distinct.size() == 1 ? Optional.of(discourse.referent(distinct.get(0))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the official, who declined": the noun above the relative clause. */
    private Optional<Referent> described(Draft pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        DependencyTree tree = sentence.tree();
        int clause = tree.head(pronoun.head);
        for (int steps = 0; steps < 4 && clause != DependencyTree.ROOT; steps++) {
            if (tree.is(clause, "acl:relcl")) {
                int noun = tree.head(clause);
                Optional<Referent> body = bodyBefore(pronoun, noun);
                if (body.isPresent()) {
                    return body;
                }
                return headedBy(pronoun, noun)
                        .or(() -> tree.dependents(noun, "nmod").stream()
                                .filter(member -> sentence.token(noun).tag().equals("CD"))
                                .flatMap(member -> headedBy(pronoun, member).stream())
                                .findFirst());
            }
            clause = tree.head(clause);
        }
        return Optional.empty();
    }

    /** "a counsel of the union, which is suing": "which" is no person, but the body right before it that he belongs to. */
    private Optional<Referent> bodyBefore(Draft pronoun, int noun) {
        boolean which = discourse.sentence(pronoun).token(pronoun.head).text().equalsIgnoreCase("which");
        boolean person =
                which && headedBy(pronoun, noun).filter(Referent::isPerson).isPresent();
        return person
                ? discourse.before(pronoun, pronoun.sentence, Referent::isBody).stream()
                        .filter(draft -> draft.nameFirst > noun && draft.nameLast >= pronoun.head - 2)
                        .reduce((first, second) -> second)
                        .map(discourse::referent)
                : Optional.empty();
    }

    private Optional<Referent> headedBy(Draft pronoun, int noun) {
        return discourse.before(pronoun, pronoun.sentence, referent -> true).stream()
                .filter(draft -> !draft.modifier && draft.nameFirst <= noun && noun <= draft.nameLast)
                .reduce((first, second) -> second)
                .map(discourse::referent);
    }
}
