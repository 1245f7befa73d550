package org.dragoman.engine.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Tells where clauses look, by their verb's form, their auxiliaries and the words of the lexicon (kinds {@code modal-ahead},
 * {@code modal-sure}, {@code ahead}, {@code planned}, {@code scheduled}). Immutable.
 */
final class Outlook {

    private final TimeWords words;

    Outlook(TimeWords words) {
        this.words = words;
    }

    /** The tense of the clause that governs a token. */
    Tense at(Sentence sentence, int token) {
        Tense clause = sentence.use() == Sentence.Use.PARSED ? governing(sentence, token) : nearest(sentence, token);
        if (clause == Tense.FUTURE && !isTarget(sentence, token) && isBehindPast(sentence, token)) {
            clause = Tense.PAST;
        }
        if (!sentence.tree().label(token).equals("nmod:poss")) {
            return clause;
        }
        int possessed = sentence.tree().head(token);
        return ofPossessor(sentence, possessed, isBeforeModal(sentence, possessed) ? Tense.FUTURE : clause);
    }

    /** "announced Thursday's summit will be held": the noun may hang on the verb before. */
    private boolean isBeforeModal(Sentence sentence, int noun) {
        return noun + 1 < sentence.size()
                && sentence.token(noun + 1).tag().equals("MD")
                && isAhead(word(sentence, noun + 1));
    }

    /**
     * "to discuss Ethiopia, whose air force bombed Mekelle on Friday": a past form stands nearest before, whatever the tree says.
     * One above the time is no such form: "said Sunday's vote will".
     */
    private static boolean isBehindPast(Sentence sentence, int token) {
        for (int at = token - 1; at > 0; at--) {
            Token word = sentence.token(at);
            if (word.isVerb() || word.tag().matches("MD|[.,:]|CC")) {
                boolean past = word.tag().equals("VBD")
                        && !sentence.tree().is(at, "aux")
                        && !sentence.tree().dominates(at, token);
                boolean attribute = word.tag().equals("VBN")
                        && sentence.tree().is(at, "amod")
                        && sentence.token(at - 1).isNoun()
                        && sentence.token(at + 1).isProperNoun();
                return past || attribute;
            }
        }
        return false;
    }

    private Tense governing(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = token;
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            Token word = sentence.token(at);
            if (at == token && ofPredicate(sentence, at) == Tense.PRESENT && isDayOfSubject(sentence, at)) {
                return Tense.FUTURE;
            }
            if (is("postpones", word.lemma()) && isTarget(sentence, token)) {
                return Tense.FUTURE;
            }
            if (word.isVerb() || tree.dependent(at, "cop").isPresent()) {
                return is("planned", word.lemma()) || isScheduled(sentence, at, token)
                        ? Tense.FUTURE
                        : ofPredicate(sentence, at);
            }
            at = tree.head(at);
        }
        return nearest(sentence, token);
    }

    /** "was due to meet", "had planned to visit": what lay ahead of a day that is over may be over too. */
    boolean isPastPlan(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = token;
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            boolean planned = is("planned", sentence.token(at).lemma());
            if (planned && !isTarget(sentence, token) && (isPast(sentence, at) || isPastParticiple(sentence, at))) {
                return true;
            }
            boolean infinitive = tree.dependents(at, "mark").stream().anyMatch(to -> isTo(sentence.token(to)))
                    || tree.dependents(at, "aux").stream().anyMatch(to -> isTo(sentence.token(to)));
            if (infinitive
                    && tree.head(at) == DependencyTree.ROOT
                    && Stream.concat(tree.dependents(at, "cop").stream(), tree.dependents(at, "aux").stream())
                            .anyMatch(was -> word(sentence, was).matches("was|were"))) {
                return true;
            }
            if (sentence.token(at).isVerb() && !infinitive) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "cancelled a trip planned for Thursday". */
    private boolean isPastParticiple(Sentence sentence, int planned) {
        return sentence.token(planned).tag().equals("VBN")
                && sentence.tree().label(planned).equals("acl")
                && inherited(sentence, planned) == Tense.PAST;
    }

    /** "wins a medal on Monday": the present of a verb of no appointments may tell of what is over or lies ahead. */
    boolean isBarePresent(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = token;
        for (int steps = 0; at != DependencyTree.ROOT && steps < 3; steps++) {
            if (sentence.token(at).isVerb()) {
                return sentence.token(at).tag().matches("VB[ZP]")
                        && ofPredicate(sentence, at) == Tense.PRESENT
                        && !is("told-now", sentence.token(at).lemma())
                        && !isScheduled(sentence, at, token);
            }
            if (tree.label(at).equals("nmod:poss")) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static String word(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    private static boolean isPast(Sentence sentence, int predicate) {
        return sentence.token(predicate).tag().equals("VBD")
                || Arrays.stream(sentence.tree().dependents(predicate))
                        .anyMatch(child -> word(sentence, child).matches("was|were|had"));
    }

    /** "postponed the hearing to Tuesday". */
    private static boolean isTarget(Sentence sentence, int token) {
        return token > 0 && word(sentence, token - 1).matches("to|until|till");
    }

    /** The tense of a predicate: its own form, its auxiliaries, or for an infinitive what governs it. */
    Tense ofPredicate(Sentence sentence, int predicate) {
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
                if (isTo(aux)) {
                    infinitive = true;
                } else if (aux.tag().equals("VBD") || aux.lemma().equals("have")) {
                    found = Tense.PAST;
                } else if (found == null
                        && (aux.tag().equals("VBZ") || aux.tag().equals("VBP"))) {
                    found = Tense.PRESENT;
                }
            } else if (tree.is(child, "mark") && isTo(sentence.token(child))) {
                infinitive = true;
            }
        }
        if (infinitive) {
            // "was to have testified"
            return found == Tense.PAST && word.tag().equals("VBN") ? Tense.PAST : ofInfinitive(sentence, predicate);
        }
        if (found != null) {
            return found == Tense.PRESENT && word.tag().equals("VBN") ? Tense.PRESENT : found;
        }
        return switch (word.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VBN", "VBG", "VB" -> inherited(sentence, predicate);
            default -> Tense.PAST;
        };
    }

    private Tense modal(Sentence sentence, int predicate, Token aux) {
        boolean perfect = sentence.tree().dependents(predicate, "aux").stream()
                .anyMatch(other -> sentence.token(other).lemma().equals("have"));
        String word = aux.text().toLowerCase(Locale.ROOT);
        if (perfect && !is("modal-sure", word)) {
            return Tense.PAST;
        }
        return isAhead(word) ? Tense.FUTURE : Tense.PRESENT;
    }

    private Tense ofInfinitive(Sentence sentence, int predicate) {
        int head = sentence.tree().head(predicate);
        if (head == DependencyTree.ROOT) {
            return Tense.FUTURE;
        }
        Tense above = sentence.token(head).isVerb() ? ofPredicate(sentence, head) : inherited(sentence, predicate);
        if (above == Tense.FUTURE) {
            return Tense.FUTURE;
        }
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        return is("ahead", lemma)
                        || sentence.token(head).isNoun()
                        || sentence.token(head).isAdjective()
                ? Tense.FUTURE
                : above;
    }

    private Tense inherited(Sentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        int at = tree.head(predicate);
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            if (sentence.token(at).isVerb()) {
                String tag = sentence.token(at).tag();
                return tag.equals("VBD") ? Tense.PAST : ofPredicate(sentence, at);
            }
            at = tree.head(at);
        }
        return Tense.PAST;
    }

    /** Without a tree: what the nearest verb before, else after, looks like. */
    private Tense nearest(Sentence sentence, int token) {
        for (int distance = 1; distance < sentence.size(); distance++) {
            for (int at : new int[] {token - distance, token + distance}) {
                if (at >= 0 && at < sentence.size()) {
                    Token word = sentence.token(at);
                    if (word.tag().equals("MD")) {
                        return isAhead(word.lemma()) ? Tense.FUTURE : Tense.PRESENT;
                    }
                    if (word.tag().equals("VBD") || word.tag().equals("VBN")) {
                        return Tense.PAST;
                    }
                    if (word.isVerb() && !word.tag().equals("VBG")) {
                        boolean modal = at > 0 && sentence.token(at - 1).tag().matches("MD|TO");
                        return modal ? Tense.FUTURE : Tense.PRESENT;
                    }
                }
            }
        }
        return Tense.PAST;
    }

    /** "The deadline is Sunday." */
    private static boolean isDayOfSubject(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && sentence.tree().dependent(token, "cop").isPresent();
    }

    /**
     * The tense for an expression that possesses what it dates: "Saturday's vote will", but "will answer Tuesday's strike".
     * Only appointments (kind {@code appointment}) lie ahead.
     */
    private Tense ofPossessor(Sentence sentence, int possessed, Tense clause) {
        boolean appointment = is("appointment", sentence.token(possessed).lemma());
        boolean before = sentence.tree().dependents(possessed, "case").stream()
                .anyMatch(marker -> is("before", sentence.token(marker).text().toLowerCase(Locale.ROOT)));
        return appointment && (before || clause == Tense.FUTURE) ? Tense.FUTURE : Tense.PAST;
    }

    /** Whether a time looks ahead from a day that was told: "said on Sunday that it would begin on Monday". */
    boolean isAheadOfTold(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = token;
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            if (sentence.token(at).isVerb()) {
                return tree.dependents(at, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("would")
                                || sentence.token(aux).text().equals("would"));
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "The trial opens on Monday": the present of a verb of appointments, with the time as its own adjunct. */
    private boolean isScheduled(Sentence sentence, int verb, int time) {
        Token word = sentence.token(verb);
        if (time == verb
                || !is("scheduled", word.lemma())
                || ofPredicate(sentence, verb) != Tense.PRESENT
                || word.tag().equals("VBN")) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int at = time;
        for (int steps = 0; at != verb && at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            String label = tree.label(at);
            if (label.equals("nmod:poss") || label.equals("amod") || label.startsWith("acl") || isTold(sentence, at)) {
                return false;
            }
            at = tree.head(at);
        }
        return at == verb;
    }

    /** "after the attack on Monday": the time is that of something over. */
    private static boolean isTold(Sentence sentence, int token) {
        return sentence.tree().dependents(token, "case").stream()
                .anyMatch(marker -> sentence.token(marker)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("after|since|following|of|from"));
    }

    private boolean isAhead(String modal) {
        return words.value("modal-ahead", modal).isPresent() || is("modal-sure", modal);
    }

    private boolean is(String kind, String word) {
        return words.value(kind, word).isPresent();
    }

    private static boolean isTo(Token word) {
        return word.tag().equals("TO") || word.text().equalsIgnoreCase("to");
    }
}
