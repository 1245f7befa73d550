package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Who took part in an event that the article names again without saying so: "Israel bombed a school in Gaza. The bombing …".
 *
 * <p>A definite noun whose actor or recipient is not stated takes those of the nearest event before it that is of the same type and
 * whose trigger is the same word, the verb that the noun is made of or another noun for the same ("investigation", "probe"), unless they are at odds: the two name different people, the
 * noun is described by what the earlier sentence does not say, or by a name ("the Paris attack"). The references keep their place
 * in the text, which is what the record shows for them.
 */
final class NamedAgain {

    /** How many sentences back an event may stand to be named again. */
    private static final int REACH = 8;

    /** Letters that a noun shares with the verb that it is made of: "invasion", "invaded". */
    private static final int STEM = 4;

    private final AnnotatedArticle article;
    private final Terms others;
    private final List<Terms> alike;
    private final List<EventMention> told = new ArrayList<>();

    /**
     * @param others words that set an event apart from the one before it: "another", "latest", "second"
     * @param alike nouns that may name one event in turn: "investigation", "probe", "inquiry"
     */
    NamedAgain(AnnotatedArticle article, Terms others, List<Terms> alike) {
        this.article = article;
        this.others = others;
        this.alike = alike;
    }

    /** The next event of the article, in reading order, with those whom it leaves unsaid. */
    EventMention next(EventMention event) {
        EventMention whole = isNamedAgain(event)
                ? before(event)
                        .map(earlier -> event.with(
                                event.actors().isEmpty()
                                        ? unlike(earlier.actors(), event.recipients())
                                        : event.actors(),
                                event.recipients().isEmpty()
                                        ? unlike(earlier.recipients(), event.actors())
                                        : event.recipients()))
                        .orElse(event)
                : event;
        told.add(whole);
        return whole;
    }

    private boolean isNamedAgain(EventMention event) {
        Sentence sentence = sentence(event);
        if ((!event.actors().isEmpty() && !event.recipients().isEmpty())
                || !sentence.token(event.trigger()).tag().startsWith("NN")) {
            return false;
        }
        int[] dependents = sentence.tree().dependents(event.trigger());
        return IntStream.of(dependents)
                        .anyMatch(word -> sentence.tree().is(word, "det") && Words.isDefinite(lemma(sentence, word)))
                && IntStream.of(dependents).noneMatch(word -> others.matches(sentence, word));
    }

    private Optional<EventMention> before(EventMention event) {
        for (int i = told.size() - 1; i >= 0 && event.sentence() - told.get(i).sentence() <= REACH; i--) {
            EventMention earlier = told.get(i);
            if (earlier.type() == event.type() && isSameWord(earlier, event)) {
                return Optional.of(earlier).filter(found -> !isAtOdds(found, event));
            }
        }
        return Optional.empty();
    }

    private boolean isSameWord(EventMention earlier, EventMention event) {
        String tag = sentence(earlier).token(earlier.trigger()).tag();
        if (tag.startsWith("NN")
                && !tag.equals(sentence(event).token(event.trigger()).tag())) {
            return false; // "the shootings" are not the shooting told before
        }
        String one = lemma(sentence(earlier), earlier.trigger());
        String other = lemma(sentence(event), event.trigger());
        return one.equals(other)
                || (one.length() >= STEM && other.startsWith(one.substring(0, STEM)))
                || alike.stream().anyMatch(nouns -> nouns.contains(one) && nouns.contains(other));
    }

    private boolean isAtOdds(EventMention earlier, EventMention event) {
        return differ(earlier.actors(), event.actors())
                || differ(earlier.recipients(), event.recipients())
                || descriptions(event).anyMatch(word -> isNew(event, word, earlier));
    }

    private static boolean differ(List<Mention> some, List<Mention> others) {
        return !some.isEmpty() && !others.isEmpty() && unlike(some, others).size() == some.size();
    }

    private static List<Mention> unlike(List<Mention> some, List<Mention> others) {
        return some.stream()
                .filter(mention ->
                        others.stream().noneMatch(other -> other.entity().equals(mention.entity())))
                .toList();
    }

    /** The names, numbers and nouns that say which event the noun means, but for those who take part. */
    private IntStream descriptions(EventMention event) {
        Sentence sentence = sentence(event);
        DependencyTree tree = sentence.tree();
        return IntStream.of(tree.dependents(event.trigger()))
                .filter(word -> tree.is(word, "compound")
                        || tree.is(word, "nummod")
                        || tree.label(word).startsWith("nmod"))
                .filter(word -> !takesPart(event, word));
    }

    private static boolean takesPart(EventMention event, int word) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(mention -> mention.sentence() == event.sentence() && mention.covers(word));
    }

    /** Whether a word tells the event from the earlier one: a name of its own, or what the earlier sentence does not say. */
    private boolean isNew(EventMention event, int word, EventMention earlier) {
        Sentence before = sentence(earlier);
        String lemma = lemma(sentence(event), word);
        return sentence(event).token(word).isProperNoun()
                || IntStream.range(0, before.size())
                        .noneMatch(other -> lemma(before, other).equals(lemma));
    }

    private Sentence sentence(EventMention event) {
        return article.sentences().get(event.sentence());
    }

    private static String lemma(Sentence sentence, int token) {
        return Words.lower(sentence.token(token).lemma());
    }
}
