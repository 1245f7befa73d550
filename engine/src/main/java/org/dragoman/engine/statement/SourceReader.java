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

    /** How many modifiers may stand before a head. */
    private static final int MODIFIERS = 6;

    private final Words words;
    private final Actors actors;
    private final SourceWords vocabulary;

    SourceReader(Words words, Actors actors, SourceWords vocabulary) {
        this.words = words;
        this.actors = actors;
        this.vocabulary = vocabulary;
    }

    Source read(NounPhrase given) {
        NounPhrase phrase = headed(given);
        Optional<Mention> mention = mention(phrase);
        Optional<Entity> entity = mention.map(actors::entity);
        Source.Kind kind = kind(phrase, mention, entity);
        Optional<Span> basis = kind == Source.Kind.ANONYMOUS
                ? vocabulary.basis(words, withModifiers(phrase.range())).map(words::span)
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

    /** The source's name: its entity's, or where that is only a noun ("the magazine Der Spiegel") its own name or words. */
    String name(Source source) {
        Optional<String> outlet = source.kind() == Source.Kind.OUTLET
                ? range(source)
                        .flatMap(range -> outletName(new NounPhrase(range.last(), range)))
                        .map(range -> words.article().quote(words.span(range)))
                : Optional.empty();
        return outlet.or(() -> source.entity().map(id -> actors.entity(id).name()))
                .orElseGet(() -> words.article().quote(source.span()));
    }

    /** With what follows up to a comma or a verb: "three people" in "three people briefed on the plan said". */
    private TokenRange withModifiers(TokenRange range) {
        WordOrder order = new WordOrder(words);
        int end = words.last(words.sentenceOf(range.last()));
        int last = range.last();
        while (last < end && !words.isPunctuation(last + 1) && (last == range.last() || !order.isFinite(last + 1))) {
            last++;
        }
        return new TokenRange(range.first(), last);
    }

    private Optional<TokenRange> range(Source source) {
        int first = Words.NONE;
        int last = Words.NONE;
        for (int at = 0; at < words.size(); at++) {
            if (source.span().contains(words.token(at).span())) {
                first = first == Words.NONE ? at : first;
                last = at;
            }
        }
        return first == Words.NONE ? Optional.empty() : Optional.of(new TokenRange(first, last));
    }

    /** The phrase with the head that its modifier stands before: "officials" in "Polish officials", "News" in "Egypt’s News". */
    private NounPhrase headed(NounPhrase phrase) {
        int head = phrase.head();
        int last = phrase.range().last();
        for (int steps = 0; steps < MODIFIERS; steps++) {
            int next = Words.NONE;
            boolean bare = words.token(head).isVerb() || words.tag(head).equals("IN");
            if (bare) {
                next = nounAfter(phrase.range().first() - 1, last);
            } else if (head < last && words.tag(head).equals("PRP$")) {
                next = nounAfter(head, last);
            } else if (head + 1 < last && words.tag(head + 1).equals("POS")) {
                next = nounAfter(head + 1, last);
            } else if (isModifier(head) && words.head(head) > head && words.head(head) <= last) {
                next = words.head(head);
            }
            if (next == Words.NONE) {
                return new NounPhrase(head, phrase.range());
            }
            head = next;
        }
        return new NounPhrase(head, phrase.range());
    }

    private boolean isModifier(int at) {
        return switch (words.label(at)) {
            case "compound", "amod", "nmod:poss" -> words.token(words.head(at)).isNoun();
            default -> false;
        };
    }

    /** The last noun of those that follow. */
    private int nounAfter(int at, int last) {
        int found = Words.NONE;
        for (int next = at + 1; next <= last; next++) {
            if (words.token(next).isNoun()) {
                found = next;
            } else if (found != Words.NONE
                    || !(words.token(next).isAdjective() || words.tag(next).equals("CD"))) {
                break;
            }
        }
        return found;
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
        String head = lemma(phrase.head());
        boolean pronoun = words.token(phrase.head()).isPronoun()
                || words.tag(phrase.head()).startsWith("W");
        boolean named = hasName(phrase, mention);
        boolean person = entity.filter(one -> one.kind() == EntityKind.PERSON || one.kind() == EntityKind.PEOPLE)
                .isPresent();
        named |= person && nameOf(entity.orElseThrow()) && isNamedIn(phrase, entity.orElseThrow());
        if (entity.filter(one -> one.kind() == EntityKind.OUTLET).isPresent()
                || (!pronoun && !(named && person) && isOutlet(phrase))) {
            return Source.Kind.OUTLET;
        }
        if (!pronoun && !named && !person && vocabulary.isDocument(head)) {
            return Source.Kind.DOCUMENT;
        }
        if (named && !isGroup(phrase)) {
            return person || entity.isEmpty() ? Source.Kind.NAMED : Source.Kind.ORGANISATION;
        }
        if (isGroup(phrase) || (!pronoun && (vocabulary.isBody(head) || speaksForSomebody(phrase, entity)))) {
            return Source.Kind.ORGANISATION;
        }
        if (entity.isPresent()) {
            return person ? ofPerson(head, entity.get()) : Source.Kind.ORGANISATION;
        }
        return switch (words.token(phrase.head()).name()) {
            case ORGANISATION, LOCATION -> Source.Kind.ORGANISATION;
            case PERSON -> Source.Kind.NAMED;
            case NONE -> isFirstPerson(phrase) ? Source.Kind.AUTHOR : unnamed(phrase);
        };
    }

    /** Whether the last word of the name stands in the phrase. */
    private boolean isNamedIn(NounPhrase phrase, Entity entity) {
        String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
        for (int at = phrase.range().first(); at <= phrase.range().last(); at++) {
            if (words.token(at).text().equals(last)) {
                return true;
            }
        }
        return false;
    }

    private Source.Kind ofPerson(String head, Entity entity) {
        if (nameOf(entity)) {
            return Source.Kind.NAMED;
        }
        return vocabulary.speaks(head) && entity.speaksFor().isPresent()
                ? Source.Kind.ORGANISATION
                : Source.Kind.ANONYMOUS;
    }

    /** The lemma; that of a noun in the plural also where the tagger took it for a verb or a name. */
    private String lemma(int at) {
        String lower = words.lower(at);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return !words.token(at).isNoun() || words.token(at).isProperNoun()
                ? vocabulary.isDocument(singular) ? singular : words.lemma(at)
                : words.lemma(at);
    }

    /** "His spokesman", "a spokesperson for the mine": nobody by name, who speaks for another. */
    private boolean speaksForSomebody(NounPhrase phrase, Optional<Entity> entity) {
        if (!vocabulary.isSpokesperson(words.lemma(phrase.head()))) {
            return false;
        }
        String first = words.lower(phrase.range().first());
        boolean definite = first.equals("the") || phrase.range().length() == 1;
        boolean complement = phrase.range().last() > phrase.head();
        return !definite || complement || entity.isEmpty();
    }

    /** A noun for an outlet as head or before a name ("the magazine Der Spiegel"), or a name that outlets have. */
    private boolean isOutlet(NounPhrase phrase) {
        int head = phrase.head();
        if (words.lower(head).equals("papers")) {
            return false;
        }
        if (vocabulary.isOutlet(words.lemma(head)) || vocabulary.isOutletName(words.lower(head)) && isName(head)) {
            return true;
        }
        String before = head > phrase.range().first() ? words.lower(head - 1) : "";
        if (vocabulary.isOutlet(before + " " + words.lemma(head))) {
            return true;
        }
        return outletName(phrase).isPresent();
    }

    /** The name after a noun for outlets: "Kommersant" in "the business daily Kommersant". */
    private Optional<TokenRange> outletName(NounPhrase phrase) {
        for (int at = phrase.range().first(); at < phrase.range().last(); at++) {
            if (words.isPunctuation(at) || words.tag(at).equals("IN")) {
                return Optional.empty();
            }
            if (vocabulary.isOutlet(words.lower(at)) && isName(at + 1)) {
                int last = at + 1;
                while (last < phrase.range().last() && isName(last + 1)) {
                    last++;
                }
                return Optional.of(new TokenRange(at + 1, last));
            }
        }
        return Optional.empty();
    }

    private boolean isName(int at) {
        return words.token(at).isProperNoun();
    }

    /** "Ansar al-Watan, a little-known group": the apposition tells that a body is meant. */
    private boolean isGroup(NounPhrase phrase) {
        for (int dependent : words.dependents(phrase.head())) {
            boolean apposition = words.label(dependent).equals("appos")
                    && dependent > phrase.head()
                    && phrase.range().contains(dependent);
            if (apposition && !words.token(dependent).isProperNoun() && vocabulary.isBody(words.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    private Source.Kind unnamed(NounPhrase phrase) {
        int head = phrase.head();
        if (words.token(head).isPronoun()
                || words.tag(head).startsWith("W")
                || words.tag(head).equals("DT")) {
            return switch (words.lower(head)) {
                case "it", "its" -> Source.Kind.ORGANISATION;
                case "he", "his", "him", "she", "her" -> Source.Kind.NAMED;
                case "us", "our", "me", "my" -> Source.Kind.AUTHOR;
                case "which", "that" -> ofAntecedent(head);
                case "this" -> Source.Kind.DOCUMENT;
                default -> Source.Kind.ANONYMOUS;
            };
        }
        if (words.token(head).isProperNoun() || vocabulary.isBody(words.lemma(head))) {
            return Source.Kind.ORGANISATION;
        }
        return vocabulary.isThing(words.lemma(head)) ? Source.Kind.DOCUMENT : Source.Kind.ANONYMOUS;
    }

    /** What a relative pronoun takes up, people aside: a document or another thing, or a body. */
    private Source.Kind ofAntecedent(int pronoun) {
        int antecedent = antecedent(pronoun);
        boolean body = antecedent != Words.NONE
                && (words.token(antecedent).isProperNoun() || vocabulary.isBody(words.lemma(antecedent)));
        return body ? Source.Kind.ORGANISATION : Source.Kind.DOCUMENT;
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

    /** "one Egyptian and two Palestinian officials": three. */
    private OptionalInt sum(NounPhrase phrase) {
        int sum = 0;
        int numbers = 0;
        boolean joined = false;
        for (int at = phrase.range().first();
                at <= phrase.range().last() && !words.tag(at).equals("IN");
                at++) {
            joined |= numbers > 0 && words.lower(at).equals("and");
            OptionalInt number = words.tag(at).equals("CD") ? vocabulary.number(words.lower(at)) : OptionalInt.empty();
            if (number.isPresent() && (numbers == 0 || joined)) {
                sum += number.getAsInt();
                numbers++;
            }
        }
        return numbers > 1 ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    private OptionalInt count(NounPhrase phrase, Optional<Mention> mention) {
        boolean oneOfThem = words.lower(phrase.head()).equals("one")
                && words.lower(phrase.head() + 1).equals("of");
        if (oneOfThem) {
            return OptionalInt.of(1);
        }
        OptionalInt sum = sum(phrase);
        if (sum.isPresent()) {
            return sum;
        }
        if (mention.isPresent() && mention.get().count().isPresent()) {
            return mention.get().count();
        }
        for (int dependent : words.dependents(phrase.head())) {
            if (words.is(dependent, "nummod")) {
                return vocabulary.number(words.lower(dependent));
            }
        }
        if (words.tag(phrase.head()).equals("CD")) {
            return vocabulary.number(words.lower(phrase.head()));
        }
        boolean singular = words.tag(phrase.head()).equals("NN")
                && !vocabulary.isBody(words.lemma(phrase.head()))
                && !vocabulary.isCollective(words.lemma(phrase.head()));
        return singular ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
