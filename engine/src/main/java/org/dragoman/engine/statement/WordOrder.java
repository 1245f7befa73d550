package org.dragoman.engine.statement;

import java.util.Optional;

/**
 * Phrases as tags and the order of words show them, for places where trees break: beside inserted and closing speakers, after
 * hearers, under nouns that are followed by a clause. Methods look at tags only and never leave their sentence.
 */
final class WordOrder {

    /** Tokens that a phrase may have. */
    private static final int LONGEST = 14;

    private final Words words;

    WordOrder(Words words) {
        this.words = words;
    }

    /** The noun phrase whose last token is the given one; with its of- and in-phrases, without clauses. */
    Optional<NounPhrase> phraseBefore(int last) {
        int start = Math.max(words.start(words.sentenceOf(last)), last - LONGEST);
        if (isSinglePronoun(last)) {
            return Optional.of(new NounPhrase(last, TokenRange.of(last)));
        }
        int first = last + 1;
        while (first > start && continuesBefore(first - 1, last)) {
            first--;
        }
        while (first <= last && !opensPhrase(first)) {
            first++;
        }
        int from = first;
        return from > last
                ? Optional.empty()
                : headOf(from, last).map(head -> new NounPhrase(head, new TokenRange(from, last)));
    }

    /** The noun phrase that begins with the given token. */
    Optional<NounPhrase> phraseAfter(int first) {
        int end = words.last(words.sentenceOf(first));
        if (isSinglePronoun(first)) {
            return Optional.of(new NounPhrase(first, TokenRange.of(first)));
        }
        int last = first - 1;
        while (last < end && last - first < LONGEST && continuesAfter(last + 1, first)) {
            last++;
        }
        while (last >= first && !words.token(last).isNoun() && !words.tag(last).equals("CD")) {
            last--;
        }
        int to = last;
        return to < first || !opensPhrase(first)
                ? Optional.empty()
                : headOf(first, to).map(head -> new NounPhrase(head, new TokenRange(first, to)));
    }

    /** Whether the token is a verb of a clause of its own: finite, or a participle without an auxiliary that may be finite. */
    boolean isFinite(int at) {
        return switch (words.tag(at)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** A finite verb, also where the tagger took it for a participle: no auxiliary stands before. */
    boolean mayBeFinite(int at) {
        return isFinite(at) || (words.tag(at).equals("VBN") && groupFirst(at) == at);
    }

    /** The first token of a verb's group: its auxiliaries and the adverbs between. */
    int groupFirst(int verb) {
        int start = words.start(words.sentenceOf(verb));
        int first = verb;
        for (int at = verb - 1; at >= start && verb - at <= 5; at--) {
            if (isAuxiliary(at)) {
                first = at;
            } else if (!words.tag(at).startsWith("RB")) {
                break;
            }
        }
        return first;
    }

    /** Whether a finite verb stands in a range, outside of relative and other subordinate clauses that begin in it. */
    boolean hasMainVerb(int first, int last) {
        boolean subordinate = false;
        for (int at = first; at <= last; at++) {
            if (words.lower(at).equals(",")) {
                subordinate = false;
            }
            subordinate |= opensSubordinate(at);
            if (isFinite(at) && !subordinate) {
                return true;
            }
        }
        return false;
    }

    /** "that", "which", "if" and the like, with which a subordinate clause begins. */
    boolean opensSubordinate(int at) {
        if (words.tag(at).startsWith("W")) {
            return true;
        }
        return words.tag(at).equals("IN")
                && switch (words.lower(at)) {
                    case "that",
                            "if",
                            "whether",
                            "because",
                            "although",
                            "though",
                            "while",
                            "unless",
                            "until",
                            "since",
                            "after",
                            "before",
                            "as",
                            "whereas",
                            "once",
                            "than" -> true;
                    default -> false;
                };
    }

    private boolean isAuxiliary(int at) {
        return words.tag(at).equals("MD")
                || switch (words.lower(at)) {
                    case "has",
                            "have",
                            "had",
                            "is",
                            "are",
                            "was",
                            "were",
                            "be",
                            "been",
                            "being",
                            "did",
                            "does",
                            "do",
                            "'s",
                            "’s",
                            "'d",
                            "’d",
                            "'ve",
                            "’ve",
                            "n't",
                            "n’t",
                            "not" -> !words.tag(at).equals("POS");
                    default -> false;
                };
    }

    private boolean isSinglePronoun(int at) {
        return words.tag(at).equals("PRP")
                || words.tag(at).equals("EX")
                || words.tag(at).equals("WP");
    }

    private boolean continuesBefore(int at, int last) {
        String tag = words.tag(at);
        if (isWordOfPhrase(tag)) {
            boolean opensAnother = at < last && isDeterminer(at + 1) && !isPreposition(at) && !tag.equals("PDT");
            return !opensAnother || words.lower(at).equals("of");
        }
        boolean inner = at < last
                && (words.token(at - 1 < 0 ? 0 : at - 1).isNoun()
                        || words.tag(at - 1).equals("CD"));
        boolean participle = (tag.equals("VBN") || tag.equals("VBG"))
                && at < last
                && (words.token(at + 1).isNoun() || words.token(at + 1).isAdjective())
                && (isDeterminer(at - 1) || words.isPunctuation(at - 1));
        return participle || (inner && (isPreposition(at) || words.lower(at).equals("and")));
    }

    private boolean continuesAfter(int at, int first) {
        String tag = words.tag(at);
        if (isDeterminer(at)) {
            return at == first || isPreposition(at - 1) || words.tag(at - 1).equals("PDT");
        }
        if (isWordOfPhrase(tag)) {
            return true;
        }
        return at > first && words.token(at - 1).isNoun() && isPreposition(at) && words.hasWord(at + 1, at + 1);
    }

    private static boolean isWordOfPhrase(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || switch (tag) {
                    case "DT", "PDT", "CD", "PRP$", "POS", "HYPH", "$" -> true;
                    default -> false;
                };
    }

    /** Whether an article or a possessive begins a noun phrase here. */
    boolean isDeterminer(int at) {
        return switch (words.tag(at)) {
            case "DT", "PRP$", "PDT" -> true;
            default -> false;
        };
    }

    private boolean isPreposition(int at) {
        return switch (words.lower(at)) {
            case "of", "for", "in", "at", "from" -> true;
            default -> false;
        };
    }

    private boolean opensPhrase(int at) {
        return !isPreposition(at)
                && !words.tag(at).equals("POS")
                && !words.lower(at).equals("and");
    }

    /** The last noun before the first preposition within the phrase. */
    private Optional<Integer> headOf(int first, int last) {
        Optional<Integer> head = Optional.empty();
        for (int at = first; at <= last; at++) {
            boolean possessor = words.tag(at + 1).equals("POS");
            if (isPreposition(at) && head.isPresent()) {
                break;
            }
            if (!possessor && (words.token(at).isNoun() || words.tag(at).equals("CD"))) {
                boolean number = words.tag(at).equals("CD") && head.isPresent();
                head = number ? head : Optional.of(at);
            }
        }
        if (head.isEmpty() && words.tag(last).startsWith("JJ") && isDeterminer(first)) {
            return Optional.of(last);
        }
        return head;
    }
}
