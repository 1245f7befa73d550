package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements whose cue is a preposition: "according to", "in the words of", "per". */
final class AccordingStatements {

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;

    AccordingStatements(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
    }

    List<Draft> find(int sentence) {
        List<Draft> found = new ArrayList<>();
        for (int at = words.start(sentence); at < words.last(sentence); at++) {
            for (int length = 5; length >= 1; length--) {
                int last = at + length - 1;
                if (last < words.last(sentence)) {
                    Optional<Draft> draft = draft(at, last);
                    if (draft.isPresent()) {
                        found.add(draft.get());
                        break;
                    }
                }
            }
        }
        return found;
    }

    private Optional<Draft> draft(int first, int last) {
        StringBuilder lemma = new StringBuilder(words.lower(first));
        for (int at = first + 1; at <= last; at++) {
            lemma.append(' ').append(words.lower(at));
        }
        Optional<Cue> cue = cues.find(Cue.Pos.PREPOSITION, lemma.toString());
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        TokenRange range = new TokenRange(first, last);
        return object(range)
                .filter(source -> !cue.get().unless().contains(words.lemma(source.head())))
                .flatMap(source -> {
                    List<TokenRange> content = content(range, source);
                    return content.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Draft(
                                    first,
                                    cue.get(),
                                    range,
                                    Optional.of(source.range()),
                                    Optional.of(source.head()),
                                    content,
                                    cue.get().stance()));
                });
    }

    /** The noun after the preposition: the token outside of it that heads one of its words, or the next noun. */
    private Optional<NounPhrase> object(TokenRange cue) {
        for (int at = cue.last(); at >= cue.first(); at--) {
            int head = words.head(at);
            boolean joins = words.label(at).equals("case") || words.label(at).equals("mark") || cue.length() <= 2;
            if (joins
                    && head > cue.last()
                    && words.dominates(head, at)
                    && (words.token(head).isNoun()
                            || words.token(head).isPronoun()
                            || words.tag(head).equals("CD")
                            || words.tag(head).equals("DT"))) {
                return Optional.of(NounPhrase.of(words, head, cue));
            }
        }
        for (int at = cue.last() + 1; at <= Math.min(cue.last() + 8, words.last(words.sentenceOf(cue.last()))); at++) {
            boolean ends = at == words.size() - 1 || !words.token(at + 1).isNoun();
            if ((words.token(at).isNoun() && ends) || words.token(at).isPronoun()) {
                return Optional.of(NounPhrase.of(words, at, cue));
            }
        }
        return Optional.empty();
    }

    private List<TokenRange> content(TokenRange cue, NounPhrase source) {
        int sentence = words.sentenceOf(cue.first());
        int start = words.start(sentence);
        int end = words.last(sentence);
        List<TokenRange> pieces = new ArrayList<>();
        if (opens(cue, start)) {
            if (words.tag(start).startsWith("RB") && start < cue.first()) {
                add(new TokenRange(start, cue.first() - 1), pieces);
            }
            if (source.range().last() < end) {
                add(new TokenRange(source.range().last() + 1, end), pieces);
            }
            return pieces;
        }
        int clause = clause(source.head(), cue);
        TokenRange group = cue.cover(source.range());
        TokenRange all = clause == Words.NONE
                ? new TokenRange(start, end)
                : words.reach(clause, at -> belongs(clause, at, group));
        if (all.first() >= cue.first()) {
            all = new TokenRange(start, Math.max(all.last(), cue.first()));
        }
        add(new TokenRange(all.first(), cue.first() - 1), pieces);
        if (all.last() > group.last()) {
            add(new TokenRange(group.last() + 1, all.last()), pieces);
        }
        return pieces;
    }

    /** A clause after the phrase that is joined by "and" or stands apart is another matter, unless the phrase is an insertion. */
    private boolean belongs(int clause, int dependent, TokenRange group) {
        if (words.head(dependent) != clause) {
            return true;
        }
        return switch (words.label(dependent)) {
            case "parataxis" -> dependent < group.first();
            case "conj" -> dependent < group.first() || !words.token(dependent).isVerb();
            case "cc" -> dependent > words.start(words.sentenceOf(dependent)) && dependent < group.first();
            default -> true;
        };
    }

    /** Whether only conjunctions and the like come before the phrase. */
    private boolean opens(TokenRange cue, int start) {
        for (int at = start; at < cue.first(); at++) {
            if (!words.isPunctuation(at)
                    && !words.tag(at).equals("CC")
                    && !words.tag(at).equals("RB")) {
                return false;
            }
        }
        return true;
    }

    /** From what the phrase modifies up to the clause that stands for itself. */
    private int clause(int source, TokenRange cue) {
        int at = words.head(source);
        if (at != Words.NONE && cue.contains(at)) {
            at = words.head(at);
        }
        for (int steps = 0; at != Words.NONE && steps < 40; steps++) {
            int above = words.head(at);
            boolean stops = switch (words.label(at)) {
                case "root", "acl:relcl", "parataxis" -> true;
                case "conj" -> words.token(at).isVerb() && words.dependent(at, "nsubj") != Words.NONE;
                default -> false;
            };
            if (stops || above == Words.NONE) {
                return at;
            }
            at = above;
        }
        return Words.NONE;
    }

    private void add(TokenRange range, List<TokenRange> pieces) {
        words.trimmed(range).map(quotations::stretched).ifPresent(pieces::add);
    }
}
