package org.dragoman.engine.time;

import java.util.Locale;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Tells what the time of a word's head says of the word, from the relation between them. */
final class ClauseBearing {

    private static final Set<String> SAME_MARKERS = Set.of("when", "as", "while", "by", "in", "with");
    private static final Set<String> LATER_MARKERS =
            Set.of("before", "until", "till", "if", "unless", "so", "in case", "to");
    private static final Set<String> PLACES =
            Set.of("in", "during", "at", "by", "with", "of", "on", "into", "for", "to", "amid");

    private final TimeWords words;
    private final Outlook outlook;

    ClauseBearing(TimeWords words) {
        this.words = words;
        this.outlook = new Outlook(words);
    }

    /** What the time of a token's head says of the token. */
    Bearing of(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        String label = tree.label(token);
        int colon = label.indexOf(':');
        String plain = colon < 0 || label.equals("acl:relcl") ? label : label.substring(0, colon);
        return switch (plain) {
            case "conj" -> Bearing.SAME;
            case "xcomp" -> complement(sentence, token);
            case "ccomp", "csubj" ->
                outlook.ofPredicate(sentence, token) == Tense.FUTURE ? Bearing.AFTER : Bearing.BEFORE;
            case "advcl" -> adverbial(sentence, token);
            case "dep", "parataxis" ->
                sentence.token(token).tag().equals("VBG") ? adverbial(sentence, token) : Bearing.NONE;
            case "acl" -> participle(sentence, token);
            case "acl:relcl" -> isWhen(sentence, token) ? Bearing.SAME : Bearing.BEFORE;
            case "obj", "nsubj", "obl", "nmod", "dobj" -> nominal(sentence, token);
            default -> Bearing.NONE;
        };
    }

    /** "the riots of August, when crowds attacked", "the clashes of May, in which" */
    static boolean isWhen(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        return marker(sentence, token).equals("when")
                || tree.dependents(token, "obl").stream()
                        .anyMatch(which -> sentence.token(which).text().equalsIgnoreCase("which")
                                && marker(sentence, which).matches("in|during"));
    }

    private Bearing complement(Sentence sentence, int token) {
        return outlook.ofPredicate(sentence, token) == Tense.FUTURE && isInfinitive(sentence, token)
                ? Bearing.AFTER
                : Bearing.SAME;
    }

    /** "the talks involving both sides" go on at the time of the talks; what a participle tells of a participant is older. */
    private Bearing participle(Sentence sentence, int token) {
        if (isInfinitive(sentence, token)) {
            return Bearing.AFTER;
        }
        int above = sentence.tree().head(sentence.tree().head(token));
        boolean ofCase = above != DependencyTree.ROOT
                && words.value("case-bearer", sentence.token(above).lemma()).isPresent();
        return sentence.token(token).tag().equals("VBG") || ofCase ? Bearing.SAME : Bearing.BEFORE;
    }

    private static Bearing adverbial(Sentence sentence, int token) {
        if (isInfinitive(sentence, token)) {
            return Bearing.AFTER;
        }
        String marker = marker(sentence, token);
        if (marker.isEmpty()) {
            return sentence.token(token).tag().equals("VBG") ? Bearing.SAME : Bearing.BEFORE;
        }
        if (SAME_MARKERS.contains(marker)) {
            return Bearing.SAME;
        }
        return LATER_MARKERS.contains(marker) ? Bearing.AFTER : Bearing.BEFORE;
    }

    private Bearing nominal(Sentence sentence, int token) {
        int head = sentence.tree().head(token);
        Token above = sentence.token(head);
        if (sentence.token(token).isVerb()) {
            return Bearing.BEFORE;
        }
        String marker = marker(sentence, token);
        if (marker.equals("before") || marker.equals("ahead")) {
            return Bearing.AFTER;
        }
        if (!marker.isEmpty() && !PLACES.contains(marker)) {
            return Bearing.BEFORE;
        }
        boolean bears =
                words.value("bearer", above.lemma().toLowerCase(Locale.ROOT)).isPresent()
                        || (above.isNoun() && marker.equals("of"))
                        // "the verdict is due on Wednesday"
                        || (sentence.tree().is(token, "nsubj")
                                && words.value("planned", above.lemma()).isPresent());
        return bears ? Bearing.SAME : Bearing.BEFORE;
    }

    private static boolean isInfinitive(Sentence sentence, int token) {
        for (int child : sentence.tree().dependents(token)) {
            boolean mark = sentence.tree().is(child, "mark") || sentence.tree().is(child, "aux");
            if (mark && sentence.token(child).text().equalsIgnoreCase("to")) {
                return true;
            }
        }
        return false;
    }

    static String marker(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(token)) {
            boolean when =
                    tree.is(child, "advmod") && sentence.token(child).tag().equals("WRB");
            if (tree.is(child, "mark") || tree.is(child, "case") || when) {
                return sentence.token(child).text().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
