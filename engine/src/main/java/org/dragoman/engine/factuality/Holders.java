package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.statement.Statement;

/**
 * Tells what each holder in a chain of statements commits to. The innermost source holds what the operators in its content
 * and its cue make of the event ("believes" is weaker than "says", "did not say" commits to nothing); whoever only passes on
 * what another says is uncommitted, unless it denies or confirms it.
 */
final class Holders {

    private final PathReader paths;

    Holders(PathReader paths) {
        this.paths = paths;
    }

    /**
     * The judgements of the author and of the source of each statement, outermost first.
     *
     * @param path the operators over the event
     * @param chain the statements in whose content it stands, outermost first; not empty
     */
    List<Judgement> judge(AnnotatedArticle article, Sentence sentence, Path path, List<Statement> chain) {
        Statement innermost = chain.get(chain.size() - 1);
        boolean denied = innermost.stance() == Statement.Stance.DENIES;
        List<Path.Step> inside = path.steps().stream()
                .filter(step -> innermost.holds(sentence.token(step.token()).span()))
                // "denied the claim that": what is denied is the thing itself
                .filter(step -> !denied || !isAllegation(step.operator()))
                .toList();
        boolean granted = path.granted();
        boolean wished = Commitment.isWished(innermost);
        Value said = granted && wished ? Path.fold(inside) : spoken(article, innermost, Path.fold(inside));
        List<Value> values = new ArrayList<>();
        values.add(said);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Value inner = values.get(0);
            boolean factual = chain.get(i).type() == Statement.Type.FACT
                    || takesForGranted(article, chain.get(i))
                    || grantsClause(article, chain.get(i))
                    || (granted && wished && i == chain.size() - 1);
            Value told = i == chain.size() - 1 && grantsClause(article, innermost) ? Path.fold(inside) : inner;
            values.add(0, factual ? told : i == 0 ? Value.UNCOMMITTED : passedOn(article, chain, i, inner));
            if (i == chain.size() - 1 && isWrong(article, innermost)) {
                values.set(0, Path.fold(inside).opposite());
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(new Judgement(Judgement.AUTHOR, values.get(0)));
        for (int i = 0; i < chain.size(); i++) {
            judgements.add(new Judgement(chain.get(i).id(), values.get(i + 1)));
        }
        return judgements;
    }

    /** What the source of the statement around an inner one makes of it: "denied reports that", "confirmed claims that". */
    private static Value passedOn(AnnotatedArticle article, List<Statement> chain, int inner, Value value) {
        if (cueVerb(article, chain.get(inner)).isPresent()) {
            return Value.UNCOMMITTED;
        }
        return switch (chain.get(inner - 1).stance()) {
            case DENIES -> value.opposite();
            case CONFIRMS, ADMITS -> value;
            case ASSERTS,
                    CLAIMS_RESPONSIBILITY,
                    DECLINES,
                    COULD_NOT_VERIFY,
                    ALLEGES,
                    SUSPECTS,
                    PROMISES,
                    WARNS,
                    REQUESTS,
                    RETRACTS -> Value.UNCOMMITTED;
        };
    }

    /** What a source commits to by its cue, where what it says has a value. */
    private Value spoken(AnnotatedArticle article, Statement statement, Value said) {
        Value committed = Commitment.of(statement, said);
        Optional<Integer> verb = cueVerb(article, statement);
        if (verb.isEmpty()) {
            return committed;
        }
        Sentence sentence = article.sentences().get(statement.sentence());
        boolean asserted = statement.stance() == Statement.Stance.ASSERTS;
        Optional<Operator> cue = paths.attribution(sentence, verb.get()).filter(operator -> asserted);
        Value held = Path.fold(paths.overCue(sentence, verb.get()));
        if (held == Value.UNCOMMITTED) {
            return Value.UNCOMMITTED;
        }
        if (held.isNegative()) {
            return cue.map(operator -> along(committed, operator.unsaid())).orElse(Value.UNCOMMITTED);
        }
        return cue.map(operator -> along(committed, operator.said())).orElse(committed);
    }

    /** A value as far as the cue bears it: as sure as both, turned round by a cue that doubts. */
    private static Value along(Value said, Value cue) {
        return cue.isNegative() ? said.opposite().atMost(cue) : said.atMost(cue);
    }

    /** "condemned the strike": who condemns does not say that there was one, but takes it for granted. */
    private boolean takesForGranted(AnnotatedArticle article, Statement statement) {
        Sentence sentence = article.sentences().get(statement.sentence());
        return cueVerb(article, statement)
                .filter(verb -> paths.grants(sentence, verb))
                .isPresent();
    }

    private static boolean isAllegation(Operator operator) {
        return operator.stance() == Operator.Stance.NOUN
                && operator.holds() == Value.UNCOMMITTED
                && operator.negated() == Value.UNCOMMITTED
                && operator.auxiliary().isEmpty();
    }

    /**
     * "were angered that", "do not know why": whoever feels or does not know it does not vouch for it, the teller does. "Admitted that",
     * "revealed that": the teller agrees with who says so.
     */
    private boolean grantsClause(AnnotatedArticle article, Statement statement) {
        Sentence sentence = article.sentences().get(statement.sentence());
        boolean disclosed = cueVerb(article, statement)
                .filter(verb -> paths.discloses(sentence, verb))
                .isPresent();
        return disclosed || feels(sentence, statement);
    }

    private boolean feels(Sentence sentence, Statement statement) {
        return statement
                .cue()
                .filter(cue -> sentence.tokens().stream()
                        .anyMatch(token -> cue.overlaps(token.span()) && paths.grantsClause(sentence, token.index())))
                .isPresent();
    }

    /** "wrongly assumed that": the teller says that it is not so. */
    private boolean isWrong(AnnotatedArticle article, Statement statement) {
        Sentence sentence = article.sentences().get(statement.sentence());
        return cueVerb(article, statement)
                .filter(verb -> paths.isWrongly(sentence, verb))
                .isPresent();
    }

    /** Whether the cue of a statement is a verb in the past. */
    boolean isPast(AnnotatedArticle article, Statement statement) {
        Sentence sentence = article.sentences().get(statement.sentence());
        return cueVerb(article, statement)
                .filter(verb -> {
                    String tag = sentence.token(verb).tag();
                    boolean perfect = sentence.tree().dependents(verb, "aux").stream()
                            .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
                    return tag.equals("VBD") || tag.equals("VBN") || perfect;
                })
                .isPresent();
    }

    /** The last verb of a cue that is no auxiliary. */
    private static Optional<Integer> cueVerb(AnnotatedArticle article, Statement statement) {
        if (statement.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = statement.cue().get();
        Sentence sentence = article.sentences().get(statement.sentence());
        Optional<Integer> found = Optional.empty();
        for (Token token : sentence.tokens()) {
            boolean auxiliary =
                    sentence.tree().is(token.index(), "aux") || sentence.tree().is(token.index(), "cop");
            if (cue.overlaps(token.span()) && token.isVerb() && !auxiliary) {
                found = Optional.of(token.index());
            }
        }
        return found;
    }
}
