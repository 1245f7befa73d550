package org.dragoman.engine.confidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.factuality.Factuality;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.learning.Features;
import org.dragoman.engine.statement.Statement;

/** What the second witness looks at: the frame and how it fired, the trigger and the words tied to it, roles, certainty. */
public final class ConfidenceFeatures {

    private static final int WAY = 3;
    private static final int TOPIC = 30;
    private static final int PARTS = 4;

    private ConfidenceFeatures() {}

    /**
     * The features of a coded event, each once, in a fixed order.
     *
     * @param topic the words that the article repeats most ({@link #topic})
     * @param statement the innermost statement in whose content it stands
     */
    public static List<String> of(
            AnnotatedArticle article,
            List<String> topic,
            Actors actors,
            EventMention event,
            Optional<Statement> statement,
            Factuality factuality) {
        Features features = new Features();
        Sentence sentence = article.sentences().get(event.sentence());
        frame(event, features);
        trigger(sentence, event.trigger(), features);
        way(sentence, event.trigger(), features);
        roles(actors, "actor", event.actors(), features);
        roles(actors, "recipient", event.recipients(), features);
        features.add("roles", event.actors().size() + "|" + event.recipients().size());
        certainty(event, statement, factuality, features);
        surroundings(sentence, event, features);
        sentenceWords(sentence, features);
        position(article, event, features);
        topic.forEach(word -> features.add("topic", word));
        return features.list();
    }

    /**
     * What an article is about: its nouns, verbs and adjectives of more than two letters that stand in it most often, at most
     * thirty; of words that are as frequent those that stand in it first.
     */
    public static List<String> topic(AnnotatedArticle article) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                String lemma = lemma(sentence, i);
                if (lemma.length() > 2 && isContent(sentence.token(i))) {
                    counts.merge(lemma, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(TOPIC)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isContent(Token token) {
        String tag = token.tag();
        return tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J");
    }

    private static void sentenceWords(Sentence sentence, Features features) {
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.token(i).tag();
            if (isContent(sentence.token(i))
                    || tag.startsWith("R")
                    || tag.equals("MD")
                    || tag.equals("IN")
                    || tag.equals("PRP")) {
                features.add("word", lemma(sentence, i));
            }
        }
    }

    private static void position(AnnotatedArticle article, EventMention event, Features features) {
        features.add("sentence", Integer.toString(Math.min(5, event.sentence())));
        features.add(
                "part",
                Integer.toString(PARTS * event.sentence() / article.sentences().size()));
    }

    private static void frame(EventMention event, Features features) {
        String type = event.type().name();
        features.add("frame", event.frame());
        features.add("event", type);
        features.add("mode", type + event.modes());
        features.add("specificity", Integer.toString(Math.min(6, event.specificity())));
        features.add("sure", Boolean.toString(event.sure()));
    }

    private static void trigger(Sentence sentence, int trigger, Features features) {
        DependencyTree tree = sentence.tree();
        Token word = sentence.token(trigger);
        features.add("lemma", lemma(sentence, trigger));
        features.add("tag", word.tag());
        features.add("label", tree.label(trigger));
        features.add("tag+label", word.tag() + '|' + tree.label(trigger));
        for (int child : tree.dependents(trigger)) {
            String label = tree.label(child);
            features.add("child", label);
            features.add("child-tag", label + '|' + sentence.token(child).tag());
            features.add("child-word", label + '|' + lemma(sentence, child));
            for (int below : tree.dependents(child)) {
                if (tree.is(below, "case") || tree.is(below, "mark")) {
                    features.add("preposition", lemma(sentence, below));
                    features.add("preposition-word", lemma(sentence, below) + '|' + lemma(sentence, child));
                }
            }
        }
    }

    private static void way(Sentence sentence, int trigger, Features features) {
        DependencyTree tree = sentence.tree();
        int at = trigger;
        StringBuilder labels = new StringBuilder();
        for (int steps = 1; steps <= WAY; steps++) {
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                features.add("depth", Integer.toString(steps));
                return;
            }
            labels.append(tree.label(at)).append('>');
            features.add("way" + steps, labels.toString());
            features.add("above", lemma(sentence, head));
            features.add("above" + steps, labels + lemma(sentence, head));
            at = head;
        }
    }

    private static void roles(Actors actors, String role, List<Mention> mentions, Features features) {
        if (mentions.isEmpty()) {
            features.add(role, "none");
        }
        for (Mention mention : mentions) {
            String kind = actors.entity(mention).kind().name().toLowerCase(Locale.ROOT);
            features.add(role, kind);
            features.add(role + "-form", mention.form().name());
            features.add(role + "-kind-form", kind + '|' + mention.form().name());
            features.add(
                    role + "-sector", mention.role().sector().map(Enum::name).orElse("none"));
            features.add(
                    role + "-country", Boolean.toString(mention.role().country().isPresent()));
            features.add(
                    role + "-known",
                    Boolean.toString(actors.entity(mention).lexicon().isPresent()));
        }
    }

    private static void certainty(
            EventMention event, Optional<Statement> statement, Factuality factuality, Features features) {
        String auxiliary =
                factuality.auxiliary().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        String type = event.type().name();
        features.add("auxiliary", auxiliary);
        features.add("auxiliary+event", auxiliary + '|' + type);
        features.add("author", factuality.author().code());
        features.add("innermost", factuality.innermost().code());
        features.add("innermost+event", factuality.innermost().code() + '|' + type);
        features.add(
                "statement",
                statement
                        .map(found -> found.type().word() + '|' + found.manner().word())
                        .orElse("none"));
        features.add("stance", statement.map(found -> found.stance().word()).orElse("none"));
        features.add(
                "source",
                statement
                        .map(found -> found.source()
                                .map(source -> source.kind().name())
                                .orElse("unnamed"))
                        .orElse("none"));
    }

    private static void surroundings(Sentence sentence, EventMention event, Features features) {
        int trigger = event.trigger();
        for (int distance = 1; distance <= 2; distance++) {
            if (trigger >= distance) {
                features.add("-" + distance, lemma(sentence, trigger - distance));
            }
            if (trigger + distance < sentence.size()) {
                features.add("+" + distance, lemma(sentence, trigger + distance));
            }
        }
        features.add("end", sentence.token(sentence.size() - 1).text());
        features.add("length", Integer.toString(Math.min(6, sentence.size() / 10)));
        for (int i = 0; i < trigger; i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("MD")
                    || tag.equals("WRB")
                    || tag.equals("WP")
                    || lemma(sentence, i).equals("if")) {
                features.add("before", lemma(sentence, i));
            }
        }
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
