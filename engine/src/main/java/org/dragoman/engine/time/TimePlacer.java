package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Works out which words of a sentence each of its time expressions may belong to. */
final class TimePlacer {

    private static final Set<String> PREPOSITIONS = Set.of(
            "on",
            "in",
            "at",
            "during",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "from",
            "over",
            "within",
            "through",
            "around",
            "for",
            "between",
            "throughout");

    private final TimeWords words;

    TimePlacer(TimeWords words) {
        this.words = words;
    }

    /** The sentence's expressions that name days. */
    List<PlacedTime> place(Sentence sentence, List<TimeExpression> times, Optional<LocalDate> published) {
        List<PlacedTime> placed = new ArrayList<>();
        for (TimeExpression time : times) {
            boolean dated =
                    time.days().earliest().isPresent() || time.days().latest().isPresent();
            boolean now = time.value().equals("PRESENT_REF");
            if (time.sentence() == sentence.index() && dated && !now && time.type() != TimeExpression.Type.SET) {
                placed.add(place(sentence, time, published));
            }
        }
        return TimeRange.joined(sentence, placed);
    }

    private PlacedTime place(Sentence sentence, TimeExpression time, Optional<LocalDate> published) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(time.span())) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        int head = head(sentence, first, last);
        // "after Monday's attack": the preposition is the attack's
        boolean possessor = sentence.tree().label(head).equals("nmod:poss") || isPossessor(sentence, last);
        String preposition = possessor ? "" : preposition(sentence, first);
        Span text = preposition.isEmpty()
                ? time.span()
                : new Span(sentence.token(first - 1).start(), time.span().end());
        return new PlacedTime(
                time,
                governors(sentence, possessor ? sentence.size() : first, last, head, !preposition.isEmpty()),
                text,
                isOfDocument(sentence, head, preposition) ? time.days() : bounded(time.days(), preposition, published));
    }

    /** "an article from September 2001": its day, and not since then. */
    private boolean isOfDocument(Sentence sentence, int head, String preposition) {
        DependencyTree tree = sentence.tree();
        return preposition.equals("from")
                && tree.is(head, "nmod")
                && words.value(
                                "document",
                                sentence.token(tree.head(head)).lemma().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    private static boolean isPossessor(Sentence sentence, int last) {
        return last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS");
    }

    private static int head(Sentence sentence, int first, int last) {
        for (int token = last; token >= first; token--) {
            int above = sentence.tree().head(token);
            if (above < first || above > last) {
                return token;
            }
        }
        return last;
    }

    private static String preposition(Sentence sentence, int first) {
        if (first <= 0) {
            return "";
        }
        String before = sentence.token(first - 1).text().toLowerCase(Locale.ROOT);
        return PREPOSITIONS.contains(before) ? before : "";
    }

    private DayInterval bounded(DayInterval days, String preposition, Optional<LocalDate> published) {
        String bound = words.value("bound", preposition).orElse("");
        return switch (bound) {
            case "FROM" ->
                new DayInterval(
                        days.earliest(),
                        published.filter(day -> days.earliest()
                                .filter(start -> start.isAfter(day))
                                .isEmpty()));
            case "UNTIL" -> new DayInterval(Optional.empty(), days.latest());
            default -> days;
        };
    }

    /** What an expression hangs on; a noun that is no event passes it on to what it hangs on itself. */
    private Set<Integer> governors(Sentence sentence, int first, int last, int head, boolean preposition) {
        DependencyTree tree = sentence.tree();
        Set<Integer> governors = new HashSet<>();
        int at = tree.head(head);
        boolean adjunct = tree.is(head, "obl")
                || (tree.is(head, "nmod") && !tree.label(head).equals("nmod:poss"))
                || tree.is(head, "advmod")
                || tree.is(head, "dep")
                || tree.is(head, "appos")
                // "On Sunday police arrested": taken for a compound
                || (tree.is(head, "compound") && preposition);
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            governors.add(at);
            Token word = sentence.token(at);
            boolean passes = adjunct
                    && !word.isVerb()
                    && !isEvent(sentence, at)
                    && tree.dependent(at, "cop").isEmpty();
            if (!passes) {
                break;
            }
            at = tree.head(at);
        }
        verbBehind(sentence, last, tree.head(head)).ifPresent(governors::add);
        // "The election is on Sunday."
        tree.dependent(head, "cop").flatMap(is -> tree.dependent(head, "nsubj")).ifPresent(governors::add);
        if (first <= 1
                && governors.stream()
                        .noneMatch(governor -> sentence.token(governor).isVerb())) {
            mainVerb(sentence).ifPresent(governors::add);
        }
        return governors;
    }

    /** "The opposition on Tuesday called": between a subject and its verb a time belongs to the verb. */
    private static Optional<Integer> verbBehind(Sentence sentence, int last, int noun) {
        DependencyTree tree = sentence.tree();
        boolean subject = noun != DependencyTree.ROOT && tree.is(noun, "nsubj") && last + 1 < sentence.size();
        if (!subject) {
            return Optional.empty();
        }
        int verb = tree.head(noun);
        boolean next = last + 1 == verb || tree.is(last + 1, "aux") && tree.head(last + 1) == verb;
        return next && sentence.token(verb).isVerb() ? Optional.of(verb) : Optional.empty();
    }

    /** What a time that opens the sentence belongs to, whatever the tree says. */
    private static Optional<Integer> mainVerb(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (sentence.tree().head(token.index()) == DependencyTree.ROOT && token.isVerb()) {
                return Optional.of(token.index());
            }
        }
        return Optional.empty();
    }

    private boolean isEvent(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.isProperNoun() || word.name() != NameKind.NONE || !word.isNoun()) {
            return false;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return words.value("event-noun", lemma).isPresent() || lemma.matches("\\w{3,}(?:tion|sion|ment|ing)");
    }
}
