package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.statement.CitingWords;
import org.dragoman.engine.statement.Source;
import org.dragoman.engine.statement.Statement;

/** Finds whom an outlet cites in a sentence of its own: "The newspaper cited two officials." Immutable. */
final class CitedSources {

    private final Coding coding;

    CitedSources(Coding coding) {
        this.coding = coding;
    }

    /** Lets what an outlet says rest on whom it cites beside it. */
    void lay(List<AccountStatement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Optional<String> cited = cited(i, statements);
            for (int j : List.of(i - 1, i + 1, i - 2)) {
                boolean same = cited.isPresent()
                        && j >= 0
                        && j < statements.size()
                        && !statements.get(j).inside().isEmpty()
                        && sameOutlet(statements.get(i), statements.get(j));
                if (same) {
                    AccountSource source = statements.get(j).source().orElseThrow();
                    statements.set(j, statements.get(j).of(source.citing(cited.get())));
                    break;
                }
            }
        }
    }

    /** The unnamed people whom a statement of an outlet cites, where they and what is said of them are all of its content. */
    private Optional<String> cited(int place, List<AccountStatement> statements) {
        AccountStatement statement = statements.get(place);
        Statement citing = coding.statements().get(place);
        boolean outlet = statement
                .source()
                .filter(source -> source.kind() == Source.Kind.OUTLET)
                .isPresent();
        boolean bare = statement.inside().isEmpty() && citing.content().size() == 1;
        if (!outlet || !bare || !isCiting(citing)) {
            return Optional.empty();
        }
        return coding.actors().mentions(citing.sentence()).stream()
                .filter(mention -> mention.form() == Mention.Form.NOUN
                        && isAll(mention, citing.content().get(0)))
                .findFirst()
                .map(mention -> mention.span().quote(coding.annotated().text()));
    }

    private boolean isCiting(Statement statement) {
        return statement
                .cue()
                .filter(cue -> coding.annotated().sentences().get(statement.sentence()).tokens().stream()
                        .anyMatch(token -> token.isVerb()
                                && token.start() >= cue.start()
                                && token.end() <= cue.end()
                                && Citing.WORDS.hold(token.lemma())))
                .isPresent();
    }

    /** Whether a mention with all that hangs on it is the whole of a content. */
    private boolean isAll(Mention mention, Span content) {
        Sentence sentence = coding.annotated().sentences().get(mention.sentence());
        return mention.span().start() == content.start()
                && sentence.tokens().stream()
                        .filter(token -> token.start() >= content.start() && token.end() <= content.end())
                        .filter(CitedSources::isWord)
                        .allMatch(token -> sentence.tree().dominates(mention.head(), token.index()));
    }

    private static boolean isWord(Token token) {
        return token.text().chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean sameOutlet(AccountStatement one, AccountStatement other) {
        return other.source()
                .filter(source ->
                        source.kind() == Source.Kind.OUTLET && source.entity().isPresent())
                .flatMap(AccountSource::entity)
                .equals(one.source().flatMap(AccountSource::entity));
    }

    /** Read where it is first needed. */
    private static final class Citing {
        private static final CitingWords WORDS = new CitingWords(Lexicon.builtIn());
    }
}
