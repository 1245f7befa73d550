package org.dragoman.engine.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.actor.Role;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.NameKind;

/** Reads what kind of source a noun phrase is: named or not, how many, how they know, why they give no name. */
final class SourceReader {

    private final Words words;
    private final Actors actors;
    private final SourceWords vocabulary;

    SourceReader(Words words, Actors actors, SourceWords vocabulary) {
        this.words = words;
        this.actors = actors;
        this.vocabulary = vocabulary;
    }

    Source read(NounPhrase phrase) {
        Optional<Mention> mention = mention(phrase);
        Optional<Entity> entity = mention.map(actors::entity);
        Source.Kind kind = kind(phrase, mention, entity);
        Optional<Span> basis = kind == Source.Kind.ANONYMOUS
                ? vocabulary.basis(words, phrase.range()).map(words::span)
                : Optional.empty();
        Optional<Span> reason =
                vocabulary.anonymityReason(words, phrase.range()).map(words::span);
        return new Source(
                words.span(phrase.range()),
                entity.map(Entity::id),
                kind,
                mention.map(Mention::role).orElse(Role.UNKNOWN),
                kind == Source.Kind.ANONYMOUS ? count(phrase, mention) : OptionalInt.empty(),
                basis,
                reason,
                entity.flatMap(Entity::speaksFor));
    }

    /** The source's name: its entity's, or else its words. */
    String name(Source source) {
        return source.entity()
                .map(id -> actors.entity(id).name())
                .orElseGet(() -> words.article().quote(source.span()));
    }

    /** The mention at the head; for a relative pronoun that of its antecedent; for a name the one that covers the head. */
    private Optional<Mention> mention(NounPhrase phrase) {
        int head = phrase.head();
        Optional<Mention> exact = actors.at(words.sentenceOf(head), words.local(head));
        if (exact.isPresent()) {
            return exact;
        }
        if (words.tag(head).startsWith("W")) {
            int antecedent = antecedent(head);
            return antecedent == Words.NONE
                    ? Optional.empty()
                    : actors.at(words.sentenceOf(antecedent), words.local(antecedent));
        }
        return actors.covering(words.sentenceOf(head), words.local(head)).filter(m -> m.form() == Mention.Form.NAME);
    }

    private int antecedent(int pronoun) {
        int at = words.head(pronoun);
        for (int steps = 0; at != Words.NONE && steps < 10; steps++) {
            if (words.is(at, "acl")) {
                return words.head(at);
            }
            at = words.head(at);
        }
        return Words.NONE;
    }

    private Source.Kind kind(NounPhrase phrase, Optional<Mention> mention, Optional<Entity> entity) {
        String head = words.lemma(phrase.head());
        boolean named = hasName(phrase, mention);
        if (entity.isPresent()) {
            EntityKind kind = entity.get().kind();
            boolean people = kind == EntityKind.PERSON || kind == EntityKind.PEOPLE;
            if (kind == EntityKind.OUTLET) {
                return Source.Kind.OUTLET;
            }
            if (!people) {
                return vocabulary.isDocument(head) && mention.orElseThrow().form() != Mention.Form.PRONOUN
                        ? Source.Kind.DOCUMENT
                        : Source.Kind.ORGANISATION;
            }
            if (named || nameOf(entity.get())) {
                return Source.Kind.NAMED;
            }
            return vocabulary.speaks(head) && entity.get().speaksFor().isPresent()
                    ? Source.Kind.ORGANISATION
                    : Source.Kind.ANONYMOUS;
        }
        if (named) {
            return Source.Kind.NAMED;
        }
        if (vocabulary.isDocument(head)) {
            return Source.Kind.DOCUMENT;
        }
        if (vocabulary.speaks(head)) {
            return Source.Kind.ORGANISATION;
        }
        if (vocabulary.isOutlet(head)) {
            return Source.Kind.OUTLET;
        }
        return switch (words.token(phrase.head()).name()) {
            case ORGANISATION, LOCATION -> Source.Kind.ORGANISATION;
            case PERSON -> Source.Kind.NAMED;
            case NONE -> isFirstPerson(phrase) ? Source.Kind.AUTHOR : unnamed(phrase);
        };
    }

    private Source.Kind unnamed(NounPhrase phrase) {
        if (words.token(phrase.head()).isPronoun()) {
            return switch (words.lower(phrase.head())) {
                case "it", "its" -> Source.Kind.ORGANISATION;
                case "they", "them", "their", "who" -> Source.Kind.ANONYMOUS;
                default -> Source.Kind.NAMED;
            };
        }
        return words.token(phrase.head()).isProperNoun() || vocabulary.isBody(words.lemma(phrase.head()))
                ? Source.Kind.ORGANISATION
                : Source.Kind.ANONYMOUS;
    }

    private boolean isFirstPerson(NounPhrase phrase) {
        return phrase.range().length() == 1
                && (words.lower(phrase.head()).equals("i")
                        || words.lower(phrase.head()).equals("we"));
    }

    private static boolean nameOf(Entity entity) {
        return entity.kind() == EntityKind.PERSON && (entity.lexicon().isPresent() || isCapitalised(entity.name()));
    }

    private static boolean isCapitalised(String name) {
        boolean start = true;
        for (int at = 0; at < name.length(); at++) {
            if (start && !Character.isUpperCase(name.charAt(at))) {
                return false;
            }
            start = name.charAt(at) == ' ';
        }
        return !name.isEmpty();
    }

    /** Whether the head or what stands in apposition to it is a person's name. */
    private boolean hasName(NounPhrase phrase, Optional<Mention> mention) {
        if (words.token(phrase.head()).name() == NameKind.PERSON) {
            return true;
        }
        if (mention.isPresent()
                && mention.get().form() == Mention.Form.NAME
                && actors.entity(mention.get()).kind() == EntityKind.PERSON) {
            return true;
        }
        for (int dependent : words.dependents(phrase.head())) {
            boolean joined = words.label(dependent).equals("appos") || words.is(dependent, "flat");
            if (joined
                    && phrase.range().contains(dependent)
                    && words.token(dependent).name() == NameKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt count(NounPhrase phrase, Optional<Mention> mention) {
        if (mention.isPresent() && mention.get().count().isPresent()) {
            return mention.get().count();
        }
        for (int dependent : words.dependents(phrase.head())) {
            if (words.is(dependent, "nummod")) {
                return vocabulary.number(words.lower(dependent));
            }
        }
        boolean singular = words.tag(phrase.head()).equals("NN") && !vocabulary.isBody(words.lemma(phrase.head()));
        return singular ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
