package org.dragoman.engine.statement;

import java.util.Optional;

/**
 * Finds who says: the subject of a cue, or where the parser has none, whoever the construction gives it: the subject of the
 * clause above, the noun that a participle modifies, the agent of a passive.
 */
final class SubjectFinder {

    private static final int DEEPEST = 6;

    private final Words words;

    SubjectFinder(Words words) {
        this.words = words;
    }

    /** The head token of whoever says what the verb (or predicative adjective) tells. */
    Optional<Integer> of(int verb) {
        return of(verb, 0);
    }

    /**
     * The noun phrase right before a finite verb, for verbs to which the parser gave no subject: "Figures published on Sunday
     * suggest".
     */
    Optional<Integer> before(int verb, int cueFirst) {
        String tag = words.tag(verb);
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        int at = cueFirst - 1;
        int start = words.start(words.sentenceOf(verb));
        boolean comma = at > start && words.lower(at).equals(",");
        if (comma) {
            at--;
        }
        if (!finite || at < start || !(isNominal(at) || comma)) {
            return Optional.empty();
        }
        int head = isNominal(at) ? at : Words.NONE;
        for (int above = words.head(at); above != Words.NONE && above < verb; above = words.head(above)) {
            boolean modifies = head == Words.NONE
                    || comma
                    || words.is(head, "nmod")
                    || words.is(head, "compound")
                    || words.label(head).equals("appos")
                    || words.label(head).equals("conj");
            if (!modifies) {
                break;
            }
            if (isNominal(above)) {
                head = above;
            }
        }
        return head == Words.NONE ? Optional.empty() : Optional.of(head);
    }

    /** The subject of the nearest clause above, for participles and infinitives that the parser hung somewhere. */
    Optional<Integer> above(int verb) {
        int at = words.head(verb);
        for (int steps = 0; at != Words.NONE && steps < DEEPEST; steps++) {
            int subject = words.dependent(at, "nsubj");
            if (subject != Words.NONE && subject < verb) {
                return Optional.of(subject);
            }
            at = words.head(at);
        }
        return Optional.empty();
    }

    private boolean isNominal(int at) {
        return words.token(at).isNoun() || words.token(at).isPronoun();
    }

    /** The subject of a predicative adjective, which the parser may take for a passive: "was convinced that". */
    Optional<Integer> ofAdjective(int adjective) {
        int subject = words.dependent(adjective, "nsubj:pass");
        return subject == Words.NONE ? of(adjective) : Optional.of(subject);
    }

    /** Whether the verb is a passive. */
    boolean isPassive(int verb) {
        boolean reduced = words.label(verb).equals("acl")
                && words.tag(verb).equals("VBN")
                && words.dependent(verb, "mark") == Words.NONE
                && words.dependent(verb, "obj") == Words.NONE;
        return reduced
                || words.dependent(verb, "aux:pass") != Words.NONE
                || words.dependent(verb, "nsubj:pass") != Words.NONE;
    }

    /** The agent of a passive: "by the ministry". */
    Optional<Integer> agent(int verb) {
        for (int dependent : words.dependents(verb)) {
            if (words.is(dependent, "obl") && dependent > verb && isCasedBy(dependent, "by")) {
                return Optional.of(dependent);
            }
        }
        return Optional.empty();
    }

    boolean isCasedBy(int noun, String preposition) {
        int adposition = words.dependent(noun, "case");
        return adposition != Words.NONE && words.lower(adposition).equals(preposition);
    }

    private Optional<Integer> of(int verb, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        int subject = words.dependent(verb, "nsubj");
        if (subject != Words.NONE) {
            return Optional.of(subject);
        }
        if (isPassive(verb)) {
            return depth == 0 ? agent(verb) : passiveSubject(verb);
        }
        int above = words.head(verb);
        if (above == Words.NONE) {
            return Optional.empty();
        }
        return switch (words.label(verb)) {
            case "conj", "advcl" -> of(above, depth + 1);
            case "xcomp" -> controller(above, depth);
            case "acl" -> words.tag(verb).equals("VBN") ? agent(verb) : modified(above, depth);
            case "dep", "parataxis", "ccomp" ->
                words.tag(verb).equals("VBG") && above < verb ? of(above, depth + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Integer> controller(int above, int depth) {
        int object = words.dependent(above, "obj");
        return object != Words.NONE && object > above ? Optional.of(object) : of(above, depth + 1);
    }

    /** "a report saying" is said by the report; "issued a report saying" by whoever issued it. */
    private Optional<Integer> modified(int noun, int depth) {
        if (words.label(noun).equals("obj") && words.head(noun) != Words.NONE) {
            Optional<Integer> issuer = of(words.head(noun), depth + 1);
            if (issuer.isPresent() && !words.token(noun).isProperNoun()) {
                return issuer;
            }
        }
        return words.token(noun).isNoun() ? Optional.of(noun) : Optional.empty();
    }

    private Optional<Integer> passiveSubject(int verb) {
        int subject = words.dependent(verb, "nsubj:pass");
        return subject == Words.NONE ? Optional.empty() : Optional.of(subject);
    }
}
