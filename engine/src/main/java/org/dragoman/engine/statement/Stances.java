package org.dragoman.engine.statement;

/** The stance of one use of a cue: the lexicon's, changed by negation ("did not respond to", "could not verify") or its complement. */
final class Stances {

    private Stances() {}

    static Statement.Stance of(Cue cue, Words words, int verb, Found found) {
        if (cue.negated().isPresent() && isNegated(words, verb)) {
            return cue.negated().get();
        }
        if (cue.unwilling().isPresent() && isNegated(words, verb) && isModal(words, verb)) {
            return cue.unwilling().get();
        }
        if (!cue.speaking().isEmpty() && cue.complementStance().isPresent()) {
            int complement = words.dependent(verb, "xcomp");
            if (complement != Words.NONE && cue.speaking().contains(words.lemma(complement))) {
                return cue.complementStance().get();
            }
        }
        int first = found.content().get(0).first();
        if (cue.wishing().isPresent() && words.lower(first).equals("to")) {
            return cue.wishing().get();
        }
        boolean other = new WordOrder(words)
                .phraseAfter(first)
                .filter(phrase -> cue.notOf().contains(words.lemma(phrase.head())))
                .isPresent();
        return other ? Statement.Stance.ASSERTS : cue.stance();
    }

    private static boolean isModal(Words words, int verb) {
        for (int dependent : words.dependents(verb)) {
            if (dependent < verb && words.tag(dependent).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "not", "never", "neither" or "no" stands with the verb. */
    static boolean isNegated(Words words, int verb) {
        for (int dependent : words.dependents(verb)) {
            if (dependent < verb) {
                switch (words.lower(dependent)) {
                    case "not", "n't", "n’t", "never", "neither" -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }
}
