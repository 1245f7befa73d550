package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.coding.OutletProfile;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.statement.Source;
import org.dragoman.engine.statement.Statement;

/**
 * Who is meant by the sources of an article's statements: "the newspaper" and "the report" are the outlet that was named last,
 * pronouns whoever they stand for. For one thread.
 */
final class AccountSources {

    private final Coding coding;
    private final String text;
    /** Outlets by name, in reading order. */
    private final List<Mention> outlets = new ArrayList<>();

    AccountSources(Coding coding) {
        this.coding = coding;
        this.text = coding.annotated().text();
        for (Mention mention : coding.actors().mentions()) {
            boolean named = mention.form() == Mention.Form.NAME
                    && coding.actors().entity(mention).kind() == EntityKind.OUTLET;
            if (named && !isOwn(coding.actors().entity(mention))) {
                outlets.add(mention);
            }
        }
    }

    /** The source of a statement. */
    AccountSource read(Statement statement, Source source) {
        Optional<Entity> entity = source.entity().map(coding.actors()::entity);
        Optional<Entity> outlet = outletMeant(statement, source, entity);
        Source.Kind kind = outlet.isPresent() ? Source.Kind.OUTLET : source.kind();
        Optional<Entity> meant = outlet.or(() -> entity);
        String words = source.span().quote(text);
        return new AccountSource(
                outlet.map(Entity::name)
                        .map(this::asWritten)
                        .or(() -> isPronoun(statement, source) ? meant.map(Entity::name) : Optional.empty())
                        .orElse(words),
                meant.map(Entity::id),
                kind,
                source.role().country().or(() -> meant.flatMap(Entity::country)),
                source.role().sector(),
                source.role().office(),
                meant.isEmpty() && (isPronoun(statement, source) || isPressPiece(statement, source)),
                Optional.empty(),
                source.speaksFor());
    }

    /** "The New York Times" where the article writes so; no article stands before letters such as BBC. */
    String asWritten(String outlet) {
        boolean letters = outlet.chars().noneMatch(Character::isLowerCase);
        return !letters && text.contains("The " + outlet) ? "The " + outlet : outlet;
    }

    /** Whether the article's own outlet speaks. */
    boolean isOwnVoice(Statement statement, Source source) {
        if (source.kind() == Source.Kind.AUTHOR) {
            return true;
        }
        Optional<Entity> entity = source.entity().map(coding.actors()::entity);
        if (entity.filter(this::isOwn).isPresent()) {
            return true;
        }
        String name = entity.map(Entity::name).orElse(source.span().quote(text));
        return coding.outlet()
                .map(OutletProfile::name)
                .filter(own -> Names.sameOutlet(name, own) || (isShort(name, own) && mayBeOutlet(source, entity)))
                .isPresent();
    }

    /** "Halyard" for "Halyard News Agency". */
    private static boolean isShort(String name, String outlet) {
        return Names.folded(outlet).startsWith(Names.folded(name) + " ");
    }

    /** Whether a name is not known for somebody or something else: "Moscow" is not The Moscow Times. */
    private boolean mayBeOutlet(Source source, Optional<Entity> entity) {
        boolean place = coding.places().stream().anyMatch(known -> known.span().overlaps(source.span()));
        boolean other = entity.filter(known -> known.kind() != EntityKind.OUTLET
                        && (known.lexicon().isPresent()
                                || known.country().isPresent()
                                || known.kind() == EntityKind.PEOPLE
                                || known.kind() == EntityKind.COUNTRY
                                || known.kind() == EntityKind.GOVERNMENT))
                .isPresent();
        return !place && !other;
    }

    private boolean isOwn(Entity entity) {
        return coding.outlet()
                .filter(own -> Names.sameOutlet(entity.name(), own.name())
                        || (own.lexicon().isPresent() && own.lexicon().equals(entity.lexicon())))
                .isPresent();
    }

    /** The outlet that a source without a name means: the last one that was named before it. */
    private Optional<Entity> outletMeant(Statement statement, Source source, Optional<Entity> entity) {
        boolean nameless = entity.map(known ->
                        known.lexicon().isEmpty() && known.name().chars().noneMatch(Character::isUpperCase))
                .orElse(true);
        boolean outlet = source.kind() == Source.Kind.OUTLET;
        boolean piece = source.kind() == Source.Kind.DOCUMENT && isPressPiece(statement, source);
        if (!nameless || !(outlet || piece)) {
            return Optional.empty();
        }
        Optional<Mention> last = Optional.empty();
        for (Mention mention : outlets) {
            if (mention.span().start() < source.span().start()) {
                last = Optional.of(mention);
            }
        }
        return last.map(coding.actors()::entity);
    }

    /** "the report", "its article": what an outlet wrote, as long as the text does not say whose else it is. */
    private boolean isPressPiece(Statement statement, Source source) {
        List<Token> tokens = tokens(statement, source);
        if (tokens.isEmpty() || tokens.size() > 2) {
            return false;
        }
        Token head = tokens.get(tokens.size() - 1);
        return tokens.get(0).tag().matches("DT|PRP\\$")
                && PressPieces.WORDS.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isPronoun(Statement statement, Source source) {
        List<Token> tokens = tokens(statement, source);
        return tokens.size() == 1 && tokens.get(0).tag().matches("PRP|WP|WDT|DT");
    }

    private List<Token> tokens(Statement statement, Source source) {
        Sentence sentence = coding.annotated().sentences().get(statement.sentence());
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= source.span().start()
                        && token.span().end() <= source.span().end())
                .toList();
    }

    /** Read where it is first needed. */
    private static final class PressPieces {
        private static final Set<String> WORDS = Lexicon.builtIn().entries("source_words").stream()
                .filter(entry -> entry.id().equals("press-pieces"))
                .flatMap(entry -> entry.texts("words").stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
