package org.dragoman.engine.statement;

/**
 * A noun phrase with its modifiers, appositions and relative clauses.
 *
 * @param head its head token
 * @param range all of it, without punctuation at its ends
 */
record NounPhrase(int head, TokenRange range) {

    /** The phrase of a head; a pronoun stands for itself ("who" does not bring its clause along). */
    static NounPhrase of(Words words, int head) {
        if (words.tag(head).startsWith("W")) {
            return new NounPhrase(head, TokenRange.of(head));
        }
        TokenRange range = words.reach(head, dependent -> belongs(words, head, dependent));
        return new NounPhrase(head, words.trimmed(range).orElse(TokenRange.of(head)));
    }

    /** The phrase of a head, as far as it does not reach over a token outside of it (such as its own verb). */
    static NounPhrase of(Words words, int head, TokenRange outside) {
        NounPhrase whole = of(words, head);
        TokenRange range = whole.range();
        if (!range.overlaps(outside)) {
            return whole;
        }
        TokenRange cut = head < outside.first()
                ? new TokenRange(range.first(), outside.first() - 1)
                : new TokenRange(Math.min(head, outside.last() + 1), range.last());
        return new NounPhrase(head, words.trimmed(cut).orElse(TokenRange.of(head)));
    }

    private static boolean belongs(Words words, int head, int dependent) {
        if (words.head(dependent) != head) {
            return true;
        }
        return switch (words.label(dependent)) {
            case "cop",
                    "nsubj",
                    "nsubj:pass",
                    "csubj",
                    "aux",
                    "parataxis",
                    "discourse",
                    "mark",
                    "case",
                    "advcl",
                    "dep",
                    "obl:tmod",
                    "obl:npmod",
                    "orphan",
                    "vocative",
                    "ccomp" -> false;
            case "cc" -> dependent > head;
            case "conj" -> !words.token(dependent).isVerb();
            case "acl" ->
                !(words.tag(dependent).equals("VBG")
                        && dependent > 0
                        && words.lower(dependent - 1).equals(","));
            case "punct" ->
                words.isQuotationMark(dependent) || words.lower(dependent).equals(")");
            default -> true;
        };
    }
}
