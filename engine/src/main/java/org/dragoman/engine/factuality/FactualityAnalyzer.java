package org.dragoman.engine.factuality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.EventDate;

/**
 * Judges for each holder how certain an event is (FactBank: Saurí and Pustejovsky 2009, 2012). What is merely attributed
 * is uncommitted for whoever attributes it; the innermost source holds what the operators between its cue and the event
 * say. Immutable and safe for use by several threads.
 */
public final class FactualityAnalyzer {

    private final Operators operators;
    private final PathReader paths;
    private final Holders holders;
    private final Background background;
    private final Presupposition presupposition;

    /** An analyzer with the operators of a lexicon. */
    public FactualityAnalyzer(Lexicon lexicon) {
        operators = Operators.of(lexicon);
        paths = new PathReader(operators);
        holders = new Holders(paths);
        background = Background.of(lexicon);
        presupposition = new Presupposition(operators);
    }

    /**
     * What each holder commits to.
     *
     * @param event the event; its own cue, where it is an utterance, is a fact for whoever reports it
     * @param statements the statements of the article
     * @param date the days of the event
     */
    public Factuality judge(AnnotatedArticle article, EventMention event, List<Statement> statements, EventDate date) {
        Sentence sentence = article.sentences().get(event.sentence());
        List<Statement> around = chain(sentence.token(event.trigger()).span(), statements);
        List<Statement> chain = around.subList(0, speaking(sentence, event.trigger(), around));
        Path read = paths.read(sentence, event.trigger());
        if (chain.size() < around.size()) {
            read = read.within(token ->
                    around.get(chain.size()).holds(sentence.token(token).span()));
        }
        Path path = toldAhead(article, sentence, event.trigger(), read, chain);
        List<Judgement> judgements = chain.isEmpty()
                ? List.of(new Judgement(Judgement.AUTHOR, path.value()))
                : holders.judge(article, sentence, path, chain);
        Set<Auxiliary> modes = auxiliary(article, sentence, event, path, chain, date);
        if (isDenied(judgements, chain)) {
            modes.add(Auxiliary.NEGATION);
        }
        return new Factuality(judgements, modes);
    }

    /** Whether the innermost who commits to it denies it: "denied that", "rejected a report that", whose reporter nobody names. */
    private static boolean isDenied(List<Judgement> judgements, List<Statement> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (chain.get(i).stance() == Statement.Stance.DENIES) {
                return judgements.get(i + 1).value().isNegative();
            }
            if (chain.get(i).source().isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** How many of the statements around an event tell of it, and do not only speak of it: those from the outermost on. */
    private int speaking(Sentence sentence, int trigger, List<Statement> around) {
        int count = around.size();
        while (count > 0 && presupposition.isTold(sentence, trigger, around.get(count - 1))) {
            count--;
        }
        return count;
    }

    /** The ids of the operators that stand over a word, from the word outwards; for explanations. */
    public List<String> operators(Sentence sentence, int trigger) {
        return paths.read(sentence, trigger).steps().stream()
                .map(step -> step.operator().id())
                .toList();
    }

    /** What the operators of the sentence alone make of a word, whoever holds them. */
    public Value value(Sentence sentence, int trigger) {
        return paths.read(sentence, trigger).value();
    }

    /** What the operators of the sentence make of a word for the innermost voice, looking through attributions. */
    public Value spoken(Sentence sentence, int trigger) {
        return paths.read(sentence, trigger).spoken();
    }

    /** "said that it would" tells of what will be: in the content of a past cue "would" is the past of "will". */
    private Path toldAhead(AnnotatedArticle article, Sentence sentence, int trigger, Path path, List<Statement> chain) {
        if (chain.isEmpty()
                || Clause.isConditional(sentence, trigger)
                || !holders.isPast(article, chain.get(chain.size() - 1))) {
            return path;
        }
        return new Path(
                path.steps().stream()
                        .map(step -> chain.get(chain.size() - 1)
                                        .holds(sentence.token(step.token()).span())
                                ? new Path.Step(operators.told(step.operator()), step.token())
                                : step)
                        .toList(),
                path.granted());
    }

    /** The statements in whose content a word lies, outermost first. A word of the cue itself is told, not said. */
    private static List<Statement> chain(Span trigger, List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        List<Statement> chain = new ArrayList<>();
        for (Statement statement : statements) {
            boolean told = statement.cue().filter(cue -> cue.overlaps(trigger)).isPresent();
            if (statement.holds(trigger) && !told) {
                chain.add(statement);
            }
        }
        chain.sort(Comparator.<Statement>comparingInt(statement -> depth(statement, byId))
                .thenComparingInt(statement -> -length(statement))
                .thenComparing(Statement::id));
        return chain;
    }

    private static int depth(Statement statement, Map<String, Statement> byId) {
        int depth = 0;
        Optional<Statement> outer = statement.within().map(byId::get);
        while (outer.isPresent() && depth <= byId.size()) {
            depth++;
            outer = outer.get().within().map(byId::get);
        }
        return depth;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private Set<Auxiliary> auxiliary(
            AnnotatedArticle article,
            Sentence sentence,
            EventMention event,
            Path path,
            List<Statement> chain,
            EventDate date) {
        EnumSet<Auxiliary> modes = EnumSet.noneOf(Auxiliary.class);
        boolean granted = false;
        boolean supposed = false;
        for (Path.Step step : path.steps()) {
            if (!granted && !supposed && speaks(sentence, step, chain)) {
                step.operator().auxiliary().stream()
                        .filter(mode -> mode != Auxiliary.NEGATION)
                        .forEach(modes::add);
            }
            granted |= step.operator().presupposes();
            // "If they attack, thousands will flee": the flight is ahead, the attack only supposed
            supposed |= step.operator().supposes();
        }
        if (Clause.isOver(sentence, event.trigger())) {
            modes.remove(Auxiliary.FUTURE);
        }
        if (saidNegative(sentence, path, chain)) {
            modes.add(Auxiliary.NEGATION);
        }
        if (!path.granted()) {
            chain.forEach(statement -> modes.addAll(Commitment.modes(statement)));
        }
        Optional<LocalDate> published = article.article().published();
        if ((published.isPresent() && isOld(date, published.get()))
                || background.surrounds(article, sentence, event.trigger())
                || (date.text().isEmpty() && background.isFormerAct(article, sentence, event.trigger()))) {
            modes.add(Auxiliary.HISTORICAL);
        }
        if (modes.isEmpty() && published.isPresent() && isAhead(date, published.get())) {
            modes.add(Auxiliary.FUTURE);
        }
        return modes;
    }

    /** Whether an operator bears on the event and not only on its being said: it stands in the content, or is the cue. */
    private static boolean speaks(Sentence sentence, Path.Step step, List<Statement> chain) {
        Span word = sentence.token(step.token()).span();
        boolean above = !step.operator().governs().isEmpty();
        return chain.isEmpty()
                || chain.stream()
                        .anyMatch(statement -> statement.holds(word)
                                || (above
                                        && Commitment.colours(statement)
                                        && statement
                                                .cue()
                                                .filter(cue -> cue.overlaps(word))
                                                .isPresent()));
    }

    /** Whether the operators that speak in the innermost voice deny the event. */
    private static boolean saidNegative(Sentence sentence, Path path, List<Statement> chain) {
        List<Path.Step> steps = chain.isEmpty()
                ? path.steps()
                : path.steps().stream()
                        .filter(step -> chain.get(chain.size() - 1)
                                .holds(sentence.token(step.token()).span()))
                        .toList();
        // what a condition supposes against the facts is supposed, not denied
        return Path.fold(steps).isNegative()
                && steps.stream()
                        .noneMatch(step -> step.operator().stance() == Operator.Stance.STRUCTURE
                                && step.operator().holds() == Value.CERTAINLY_NOT);
    }

    /** It is placed on days after publication. */
    private static boolean isAhead(EventDate date, LocalDate published) {
        return date.text().isPresent()
                && date.days()
                        .earliest()
                        .filter(first -> first.isAfter(published))
                        .isPresent();
    }

    /** Told as background: it ended more than a year before publication. */
    private static boolean isOld(EventDate date, LocalDate published) {
        return date.days()
                        .latest()
                        .filter(last -> last.isBefore(published.minusYears(1)))
                        .isPresent()
                || date.setting()
                        .filter(last -> last.isBefore(published.minusYears(1)))
                        .isPresent();
    }
}
