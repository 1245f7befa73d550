package org.dragoman.engine.factuality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Acts of office ("vetoed", "invaded") of those who have left office, which belong to their time there. Words are none: who has left
 * office goes on to say and to criticise. Immutable.
 *
 * @param deeds lemmas of the verbs
 * @param terms when they left their last office
 */
record FormerActs(Set<String> deeds, Terms terms) {

    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]* ){0,3}\\p{Lu}[\\p{L}'’-]+");

    FormerActs {
        deeds = Set.copyOf(deeds);
    }

    /** The acts that an entry names; empty where it names none. */
    static Optional<FormerActs> of(Lexicon lexicon, Entry entry) {
        List<String> deeds = entry.texts("deeds");
        return deeds.isEmpty()
                ? Optional.empty()
                : Terms.ofLast(lexicon, entry).map(terms -> new FormerActs(Set.copyOf(deeds), terms));
    }

    /** Whether somebody who left the last office more than a year before publication does such a deed in the past. */
    boolean isAct(AnnotatedArticle article, Sentence sentence, int trigger) {
        Optional<LocalDate> published = article.article().published();
        return published.isPresent()
                && sentence.token(trigger).isVerb()
                && deeds.contains(Clause.lemma(sentence, trigger))
                && Clause.isOver(sentence, trigger)
                && !isPerfect(sentence, trigger)
                && actor(sentence, trigger)
                        .flatMap(actor -> name(article, sentence, actor))
                        .filter(name -> isFormer(article, name, published.get()))
                        .isPresent();
    }

    /** "has deployed" reaches into the present. */
    private static boolean isPerfect(Sentence sentence, int verb) {
        return sentence.tree().dependents(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().matches("VB[ZP]"));
    }

    /** The subject, for a passive the agent, for a partner without a subject that of the verb it is listed with. */
    private static Optional<Integer> actor(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        if (tree.dependent(verb, "nsubj:pass").isPresent()) {
            return tree.dependents(verb, "obl").stream()
                    .filter(agent -> tree.dependents(agent, "case").stream()
                            .anyMatch(by -> sentence.token(by).text().equalsIgnoreCase("by")))
                    .findFirst();
        }
        return tree.dependent(verb, "nsubj")
                .or(() -> tree.is(verb, "conj") ? tree.dependent(tree.head(verb), "nsubj") : Optional.empty());
    }

    private static Optional<String> name(AnnotatedArticle article, Sentence sentence, int head) {
        if (!sentence.token(head).isProperNoun()) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        Matcher matcher = NAME.matcher(article.quote(sentence.span(first, head)));
        return matcher.matches() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** A surname alone is whoever the article names in full by it. */
    private boolean isFormer(AnnotatedArticle article, String name, LocalDate published) {
        if (name.indexOf(' ') >= 0) {
            return terms.isHistoryOf(name, published);
        }
        Matcher full = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}" + Pattern.quote(name) + "\\b")
                .matcher(article.text());
        return full.find() && terms.isHistoryOf(full.group(), published);
    }
}
