package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Tells whether an event belongs to a story that moved into the past some sentences before and has not come back: "In 2006
 * Congress amended the law. Governors objected." After framing adverbials (Charolles 1997) and temporal discourse models
 * (Webber 1988). The story comes back with a time that is not old, with a main clause in another tense than the past, with a
 * verb of saying without a time, and with a new paragraph that takes nothing up. Immutable.
 */
final class Story {

    /** How many sentences the time of one before may hold for. */
    private static final int REACH = 8;

    /** How far from the start of a sentence, in code units, a time stands that opens it: behind a preposition or a conjunction. */
    private static final int OPENING = 8;

    private final TimeWords words;
    private final TimePlacer placer;

    Story(TimeWords words, TimePlacer placer) {
        this.words = words;
        this.placer = placer;
    }

    /**
     * The last day of the time of which the sentences before tell, more than a year before publication; empty where they tell
     * of none.
     *
     * @param times all time expressions of the article
     */
    Optional<LocalDate> setting(AnnotatedArticle article, List<TimeExpression> times, int sentence, int trigger) {
        if (article.article().published().isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = article.sentences();
        LocalDate limit = article.article().published().get().minusYears(1);
        Sentence event = sentences.get(sentence);
        if (!Narrative.isPast(event, trigger)
                || !goesOn(event)
                || isBack(article, event)
                || !isAllOld(times, event, true, limit)) {
            return Optional.empty();
        }
        for (int at = sentence; at > 0 && sentence - at < REACH; at--) {
            Sentence here = sentences.get(at);
            Sentence before = sentences.get(at - 1);
            if (!follows(before, here, times)) {
                return Optional.empty();
            }
            Optional<LocalDate> frame = frame(article, times, before);
            if (frame.isPresent()) {
                return frame.filter(last -> last.isBefore(limit) && isAllOld(times, before, false, limit));
            }
            if (!goesOn(before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "This time the government refused." */
    private boolean isBack(AnnotatedArticle article, Sentence sentence) {
        String text = article.quote(sentence.span()).toLowerCase(Locale.ROOT);
        return words.all("comes-back").stream()
                .anyMatch(phrase -> text.contains(phrase + " ") || text.contains(phrase + ","));
    }

    /** Whether a sentence stays in the past that was told before: a main clause in the past, and nobody's words. */
    private boolean goesOn(Sentence sentence) {
        return root(sentence)
                .filter(main -> isPast(sentence, main) && !isSaying(sentence, main))
                .isPresent();
    }

    private boolean isSaying(Sentence sentence, int verb) {
        return words.value("told-now", sentence.token(verb).lemma()).isPresent()
                && sentence.tree().dependent(verb, "nsubj:pass").isEmpty();
    }

    /** Whether a sentence's main clause is told in the past. */
    static boolean isTold(Sentence sentence) {
        return root(sentence).filter(main -> isPast(sentence, main)).isPresent();
    }

    private static Optional<Integer> root(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(token -> sentence.tree().head(token) == DependencyTree.ROOT)
                .findFirst();
    }

    /** A verb in the past, or a noun or adjective with "was"; where the tree has neither for its root, the first finite verb decides. */
    private static boolean isPast(Sentence sentence, int main) {
        if (sentence.token(main).isVerb()) {
            return Narrative.isPast(sentence, main);
        }
        return sentence.tree()
                .dependent(main, "cop")
                .or(() -> sentence.tokens().stream()
                        .filter(token -> token.tag().matches("VB[DZP]|MD"))
                        .map(Token::index)
                        .findFirst())
                .filter(is -> sentence.token(is).tag().equals("VBD"))
                .isPresent();
    }

    /** No time of the sentence reaches into the year before publication; one that is counted from what was told counts as old. */
    private boolean isAllOld(List<TimeExpression> times, Sentence sentence, boolean whole, LocalDate limit) {
        return times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> !time.rule().equals("adjective"))
                .filter(time -> whole || isInMainClause(sentence, time))
                .allMatch(time -> time.days()
                        .latest()
                        .filter(last -> last.isBefore(limit))
                        .isPresent());
    }

    /** The last day of the times of a sentence's main clause in the past. */
    private Optional<LocalDate> frame(AnnotatedArticle article, List<TimeExpression> times, Sentence sentence) {
        boolean past = isTold(sentence);
        boolean turns = turnsBack(sentence);
        if (!past && !turns) {
            return Optional.empty();
        }
        return placer.place(sentence, times, article.article().published()).stream()
                .filter(time -> turns || isInMainClause(sentence, time.time()))
                .map(time -> time.time().days().latest())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** "Let us go back to 1998." */
    private boolean turnsBack(Sentence sentence) {
        for (int at = 0; at + 1 < sentence.size(); at++) {
            if (sentence.token(at).tag().equals("VB")
                    && words.value("turns-back", sentence.token(at).lemma()).isPresent()
                    && lower(sentence.token(at + 1)).equals("back")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time opens its sentence, or no clause lies between it and the root but one that tells of the same time. */
    boolean isInMainClause(Sentence sentence, TimeExpression time) {
        if (time.span().start() - sentence.span().start() <= OPENING) {
            return true;
        }
        DependencyTree tree = sentence.tree();
        int at = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(DependencyTree.ROOT);
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            boolean attribute =
                    tree.is(at, "acl") && !ClauseBearing.marker(sentence, at).equals("to");
            boolean apart = attribute || tree.is(at, "ccomp") || tree.is(at, "appos") || tree.is(at, "parataxis");
            boolean beside = tree.is(at, "advcl")
                    && !(Narrative.isPast(sentence, at)
                            && words.value("with-story", ClauseBearing.marker(sentence, at))
                                    .isPresent());
            if (apart || beside) {
                return false;
            }
            at = tree.head(at);
        }
        return true;
    }

    /** Whether a sentence may take up the one before: in its paragraph, on "him" or "them", or with "later" or "the next year". */
    private boolean follows(Sentence before, Sentence here, List<TimeExpression> times) {
        return before.paragraph() == here.paragraph() || hasPronoun(here) || chains(here, times);
    }

    private boolean chains(Sentence sentence, List<TimeExpression> times) {
        boolean opened = times.stream()
                .anyMatch(time -> time.sentence() == sentence.index()
                        && words.value("chaining-rule", time.rule()).isPresent()
                        && time.span().start() - sentence.span().start() <= OPENING);
        return opened
                || Narrative.mainVerb(sentence).stream()
                        .flatMap(verb ->
                                Arrays.stream(sentence.tree().dependents(verb)).boxed())
                        .map(sentence::token)
                        .anyMatch(token -> token.tag().startsWith("RB")
                                && words.value("follows", lower(token)).isPresent());
    }

    private static boolean hasPronoun(Sentence sentence) {
        return Narrative.mainVerb(sentence)
                .flatMap(verb -> Narrative.subject(sentence, verb))
                .filter(subject -> lower(sentence.token(subject)).matches("he|she|they|it"))
                .isPresent();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
