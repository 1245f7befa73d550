package org.dragoman.engine.time;

import java.util.Locale;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Where a clause looks: back, ahead, or neither. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    private static final Set<String> AHEAD_MODALS =
            Set.of("will", "shall", "'ll", "wo", "would", "may", "might", "must", "should", "can", "could", "ca");
    private static final Set<String> SURE_MODALS = Set.of("will", "shall", "'ll", "wo");
    /** Verbs and adjectives whose infinitive lies ahead of them. */
    private static final Set<String> AHEAD = Set.of(
            "expect",
            "schedule",
            "plan",
            "intend",
            "hope",
            "due",
            "set",
            "likely",
            "slate",
            "want",
            "go",
            "agree",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "ready",
            "prepare",
            "aim",
            "order",
            "ask",
            "urge",
            "tell",
            "supposed",
            "suppose",
            "decide",
            "propose",
            "tend",
            "invite",
            "wait",
            "have",
            "need",
            "poise",
            "project",
            "offer",
            "be",
            "about",
            "call",
            "demand",
            "request",
            "warn",
            "seek",
            "refuse",
            "allow",
            "force",
            "require",
            "direct",
            "persuade",
            "try");

    /** The tense of the clause that governs a token. */
    public static Tense at(Sentence sentence, int token) {
        return sentence.use() == Sentence.Use.PARSED ? governing(sentence, token) : nearest(sentence, token);
    }

    /** Verbs whose time is that of what is planned. */
    private static final Set<String> PLANNED = Set.of("plan", "schedule", "slate", "expect", "postpone", "await");

    private static Tense governing(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = token;
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            Token word = sentence.token(at);
            if (word.isVerb() || tree.dependent(at, "cop").isPresent()) {
                return PLANNED.contains(word.lemma()) ? FUTURE : ofPredicate(sentence, at);
            }
            at = tree.head(at);
        }
        return nearest(sentence, token);
    }

    /** The tense of a predicate: its own form, its auxiliaries, or for an infinitive what governs it. */
    public static Tense ofPredicate(Sentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        Token word = sentence.token(predicate);
        Tense found = null;
        boolean infinitive = false;
        for (int child : tree.dependents(predicate)) {
            if (tree.is(child, "aux") || tree.is(child, "cop")) {
                Token aux = sentence.token(child);
                if (aux.tag().equals("MD")) {
                    return modal(sentence, predicate, aux);
                }
                if (aux.tag().equals("TO")) {
                    infinitive = true;
                } else if (aux.tag().equals("VBD") || aux.lemma().equals("have")) {
                    found = PAST;
                } else if (found == null
                        && (aux.tag().equals("VBZ") || aux.tag().equals("VBP"))) {
                    found = PRESENT;
                }
            } else if (tree.is(child, "mark") && sentence.token(child).tag().equals("TO")) {
                infinitive = true;
            }
        }
        if (infinitive) {
            return ofInfinitive(sentence, predicate);
        }
        if (found != null) {
            return found == PRESENT && word.tag().equals("VBN") ? PRESENT : found;
        }
        return switch (word.tag()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VBN", "VBG", "VB" -> inherited(sentence, predicate);
            default -> PAST;
        };
    }

    private static Tense modal(Sentence sentence, int predicate, Token aux) {
        boolean perfect = sentence.tree().dependents(predicate, "aux").stream()
                .anyMatch(other -> sentence.token(other).lemma().equals("have"));
        String word = aux.text().toLowerCase(Locale.ROOT);
        if (perfect && !SURE_MODALS.contains(word)) {
            return PAST;
        }
        return AHEAD_MODALS.contains(word) ? FUTURE : PRESENT;
    }

    private static Tense ofInfinitive(Sentence sentence, int predicate) {
        int head = sentence.tree().head(predicate);
        if (head == DependencyTree.ROOT) {
            return FUTURE;
        }
        Tense above = sentence.token(head).isVerb() ? ofPredicate(sentence, head) : inherited(sentence, predicate);
        if (above == FUTURE) {
            return FUTURE;
        }
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        return AHEAD.contains(lemma)
                        || sentence.token(head).isNoun()
                        || sentence.token(head).isAdjective()
                ? FUTURE
                : above;
    }

    private static Tense inherited(Sentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        int at = tree.head(predicate);
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            if (sentence.token(at).isVerb()) {
                String tag = sentence.token(at).tag();
                return tag.equals("VBD") ? PAST : ofPredicate(sentence, at);
            }
            at = tree.head(at);
        }
        return PAST;
    }

    /** Without a tree: what the nearest verb before, else after, looks like. */
    private static Tense nearest(Sentence sentence, int token) {
        for (int distance = 1; distance < sentence.size(); distance++) {
            for (int at : new int[] {token - distance, token + distance}) {
                if (at >= 0 && at < sentence.size()) {
                    Token word = sentence.token(at);
                    if (word.tag().equals("MD")) {
                        return AHEAD_MODALS.contains(word.lemma()) ? FUTURE : PRESENT;
                    }
                    if (word.tag().equals("VBD") || word.tag().equals("VBN")) {
                        return PAST;
                    }
                    if (word.isVerb() && !word.tag().equals("VBG")) {
                        boolean modal = at > 0 && sentence.token(at - 1).tag().matches("MD|TO");
                        return modal ? FUTURE : PRESENT;
                    }
                }
            }
        }
        return PAST;
    }
}
