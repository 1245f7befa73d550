package org.dragoman.engine.factuality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconPattern;

/**
 * Knows what marks an event as backdrop or as belonging to a former term (lexicon kind {@code backgrounds}): phrases beside
 * it, actors of a former term, and nouns above it ("anniversary", "backdrop"). Immutable.
 */
final class Background {

    /**
     * A phrase.
     *
     * @param beforePast whether it must stand right before the event's past verb
     * @param ofSubject whether the name stands in the subject ("As president, Carter sold")
     * @param since the first day of publication for which it marks anything
     * @param terms whose terms its group {@code name} must name one of, where it has such a group
     */
    private record Phrase(
            LexiconPattern pattern, boolean beforePast, boolean ofSubject, LocalDate since, Optional<Terms> terms) {

        boolean isIn(String words, String subject, Optional<LocalDate> published) {
            if (published.filter(day -> day.isBefore(since)).isPresent()) {
                return false;
            }
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                if (terms.isEmpty()) {
                    return true;
                }
                String name = ofSubject ? subject : matcher.group("name");
                if (published.filter(day -> terms.get().isHistory(name, day)).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Phrase> patterns;
    private final List<Phrase> actors;
    private final Set<String> nouns;
    private final List<FormerActs> acts;

    private Background(List<Phrase> patterns, List<Phrase> actors, Set<String> nouns, List<FormerActs> acts) {
        this.patterns = patterns;
        this.actors = actors;
        this.nouns = nouns;
        this.acts = acts;
    }

    /** The phrases of a lexicon. */
    static Background of(Lexicon lexicon) {
        List<Phrase> patterns = new ArrayList<>();
        List<Phrase> actors = new ArrayList<>();
        Set<String> nouns = new HashSet<>();
        List<FormerActs> acts = new ArrayList<>();
        Map<List<List<String>>, Optional<Terms>> terms = new HashMap<>();
        for (Entry entry : lexicon.entries("backgrounds")) {
            nouns.addAll(entry.texts("nouns"));
            FormerActs.of(lexicon, entry).ifPresent(acts::add);
            entry.optionalText("pattern").ifPresent(text -> {
                Phrase phrase = new Phrase(
                        LexiconPattern.of(entry, text, Pattern.CASE_INSENSITIVE),
                        entry.flag("before_past", false),
                        entry.flag("subject", false),
                        since(entry),
                        terms.computeIfAbsent(
                                List.of(entry.texts("offices"), entry.texts("words")),
                                same -> Terms.of(lexicon, entry)));
                patterns.add(phrase);
                if (entry.flag("actor", false)) {
                    actors.add(phrase);
                }
            });
        }
        return new Background(List.copyOf(patterns), List.copyOf(actors), Set.copyOf(nouns), List.copyOf(acts));
    }

    private static LocalDate since(Entry entry) {
        try {
            return entry.optionalText("since").map(LocalDate::parse).orElse(LocalDate.MIN);
        } catch (DateTimeException e) {
            throw entry.problem("since", entry.optionalText("since").orElse(""), "a day such as 2013-01-01");
        }
    }

    /** Whether the event is an act of office of somebody whose last office ended more than a year before publication. */
    boolean isFormerAct(AnnotatedArticle article, Sentence sentence, int trigger) {
        return acts.stream().anyMatch(former -> former.isAct(article, sentence, trigger));
    }

    /**
     * Whether such a phrase hangs on the event, on what it is listed with, or on a clause that it only continues; whether
     * somebody of a former term does it; or whether it stands under such a noun.
     */
    boolean surrounds(AnnotatedArticle article, Sentence sentence, int trigger) {
        DependencyTree tree = sentence.tree();
        int at = trigger;
        for (int steps = 0; steps < tree.size(); steps++) {
            for (int child : tree.dependents(at)) {
                if (marks(article, sentence, child)) {
                    return true;
                }
            }
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                return false;
            }
            boolean below = tree.is(at, "nmod") || tree.is(at, "acl") || tree.is(at, "compound");
            if (below && !tree.label(at).equals("acl:relcl") && nouns.contains(Clause.lemma(sentence, head))) {
                return true;
            }
            if (tree.is(at, "acl") && isFormerActor(article, sentence, head)) {
                return true;
            }
            if (!continues(sentence, at)) {
                return false;
            }
            at = head;
        }
        return false;
    }

    private boolean marks(AnnotatedArticle article, Sentence sentence, int child) {
        DependencyTree tree = sentence.tree();
        boolean adjunct =
                tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "advmod") || tree.is(child, "advcl");
        if (adjunct) {
            boolean before = isRightBeforePast(sentence, child);
            return found(
                    patterns.stream()
                            .filter(phrase -> before || !phrase.beforePast())
                            .toList(),
                    article,
                    span(sentence, tree.subtree(child)),
                    tree.dependent(tree.head(child), "nsubj")
                            .map(subject -> article.quote(span(sentence, tree.subtree(subject))))
                            .orElse(""));
        }
        return tree.is(child, "nsubj") && isFormerActor(article, sentence, child);
    }

    /** "once attacked", "was once arrested". */
    private static boolean isRightBeforePast(Sentence sentence, int adverb) {
        int verb = sentence.tree().head(adverb);
        return adverb + 1 == verb && Clause.isOver(sentence, verb);
    }

    private boolean isFormerActor(AnnotatedArticle article, Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        List<Integer> name = tree.subtree(noun, token -> !tree.is(token, "acl") && !tree.is(token, "appos"));
        return found(actors, article, span(sentence, name), "");
    }

    private static boolean continues(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        return tree.is(at, "conj")
                || ((tree.is(at, "advcl") || tree.is(at, "dep"))
                        && Clause.markers(sentence, at).isEmpty())
                || tree.is(at, "xcomp")
                || tree.is(at, "obj");
    }

    private static boolean found(List<Phrase> phrases, AnnotatedArticle article, Span span, String subject) {
        String words = article.quote(span);
        Optional<LocalDate> published = article.article().published();
        return phrases.stream().anyMatch(phrase -> phrase.isIn(words, subject, published));
    }

    private static Span span(Sentence sentence, List<Integer> tokens) {
        return sentence.span(tokens.get(0), tokens.get(tokens.size() - 1));
    }
}
