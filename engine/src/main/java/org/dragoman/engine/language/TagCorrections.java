package org.dragoman.engine.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Part-of-speech tags that the grammar of English rules out, set right before lemmas and trees are made from them.
 *
 * <p>A gerund behind a possessive or article with nothing left to modify is a noun ("ordering the duke's killing — acts that …"); a plain verb
 * form cannot follow "a" and adjectives ("shot down a U.S. drone"); a participle between a day and an object is a past tense ("on
 * Monday expelled two envoys"), and so is a noun like "shot" before "and killed"; a common noun that opens a sentence is no name; what stands between "demanded that" with a name
 * and an article is a verb, and so is what stands between "if the Houthis" and one; behind "has also"
 * stands a participle.
 * Immutable and safe for use by several threads.
 */
final class TagCorrections {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> PLAIN_VERB = Set.of("VB", "VBP");
    private static final Set<String> PLAIN_FORM_GOVERNORS = Set.of(
            "let", "lets", "make", "makes", "made", "making", "help", "helps", "helped", "helping", "see", "saw",
            "seen", "watch", "watched", "hear", "heard", "have", "had", "do", "does", "did", "can", "could", "will",
            "would", "should", "may", "might", "must", "shall", "that");

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "’ve");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    /** Plurals of nouns that are verbs as well, and govern an infinitive as such. */
    private static final Set<String> PLURALS_OR_VERBS =
            Set.of("plans", "hopes", "aims", "vows", "pledges", "moves", "attempts", "promises", "offers", "claims");

    /** Nouns that look like gerunds. */
    private static final Set<String> NO_GERUNDS =
            Set.of("morning", "evening", "spring", "wing", "king", "string", "ring", "ceiling", "building");

    private static final Set<String> OBJECT_STARTS =
            Set.of("DT", "PRP$", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "$");
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being", "get", "gets", "got",
            "'s", "'ve", "'d", "’s", "’ve", "’d");

    /** Nouns that are past tenses as well. */
    private static final Set<String> NOUNS_IN_THE_PAST = Set.of("shot", "hit", "cut", "hurt", "beat", "bit", "split");

    /** What stands before no noun but opens a new phrase. */
    private static final Set<String> CLOSED_STARTS = Set.of("DT", "PRP", "PRP$", "WP", "WDT");

    private static final Set<String> DEMANDS = Set.of(
            "demand",
            "demands",
            "demanded",
            "demanding",
            "insist",
            "insists",
            "insisted",
            "insisting",
            "ask",
            "asks",
            "asked",
            "asking",
            "urge",
            "urges",
            "urged",
            "request",
            "requests",
            "requested",
            "recommend",
            "recommends",
            "recommended",
            "propose",
            "proposes",
            "proposed",
            "order",
            "orders",
            "ordered",
            "require",
            "requires",
            "required",
            "suggest",
            "suggests",
            "suggested");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("that", "if", "unless", "whether", "when", "once", "until", "because", "while", "should");

    private final WordForms forms;

    TagCorrections(WordForms forms) {
        this.forms = forms;
    }

    /** Corrects the tags of one tagged sentence in place. */
    void correct(List<CoreLabel> labels) {
        correctOpening(labels);
        int corrected = 0;
        for (int i = 1; i < labels.size(); i++) {
            String tag = labels.get(i).tag();
            boolean plain = PLAIN_VERB.contains(tag);
            if (plain && (isWithinNoun(labels, i) || corrected == i - 1 && i > 1)) {
                labels.get(i).setTag("NN");
                corrected = i;
            } else if (tag.equals("VBG") && isBareGerund(labels, i)) {
                labels.get(i).setTag("NN");
            } else if (tag.equals("NN") && isSubjunctive(labels, i)) {
                labels.get(i).setTag("VB");
            } else if (tag.equals("NN") && isPresent(labels, i)) {
                labels.get(i).setTag("VBP");
            } else if (tag.equals("NNS") && isOnlyVerb(labels, i)) {
                labels.get(i).setTag("VBZ");
            } else if (tag.equals("NN") && isGerundBeforeName(labels, i)) {
                labels.get(i).setTag("VBG");
            } else if (tag.equals("JJ") && isPastBehindPlural(labels, i)) {
                labels.get(i - 1).setTag("NNS");
                labels.get(i).setTag("VBD");
            } else if (tag.equals("NN") && isPast(labels, i)) {
                labels.get(i).setTag(labels.get(i + 2).tag());
            } else if (tag.equals("JJ") && isPerfect(labels, i)) {
                labels.get(i).setTag("VBN");
            } else if (tag.equals("VBN") && isFinite(labels, i)) {
                labels.get(i).setTag("VBD");
            }
        }
    }

    /** Behind a possessive or article, with neither an object nor a noun that it could modify behind it. */
    private static boolean isBareGerund(List<CoreLabel> labels, int i) {
        String before = labels.get(i - 1).tag();
        if (before.equals("DT")) {
            return i + 1 < labels.size() && labels.get(i + 1).tag().equals("IN");
        }
        if (!before.equals("POS") && !before.equals("PRP$")) {
            return false;
        }
        if (i + 1 == labels.size()) {
            return true;
        }
        String after = labels.get(i + 1).word();
        return !Character.isLetterOrDigit(after.charAt(0)) || after.equals("of");
    }

    /** "Farmers blocked …": a common noun that opens a sentence is none's name for its capital. */
    private void correctOpening(List<CoreLabel> labels) {
        CoreLabel first = labels.get(0);
        boolean alone = labels.size() > 1 && !labels.get(1).tag().startsWith("NNP");
        if (!first.tag().startsWith("NNP") || !alone) {
            return;
        }
        boolean plural = first.word().endsWith("s") && !first.word().endsWith("ss");
        if (plural && forms.of(first.word()).isSurelySmall()) {
            first.setTag("NNS");
        } else if (forms.of(first.word()).isMostlySmall()) {
            first.setTag("NN");
        }
    }

    /** "A gunman shot and killed the mayor", "were rounded up, shot or beheaded": joined to another deed of the past. */
    private static boolean isPast(List<CoreLabel> labels, int i) {
        if (!NOUNS_IN_THE_PAST.contains(labels.get(i).word()) || i + 2 >= labels.size()) {
            return false;
        }
        String link = labels.get(i + 1).word();
        String next = labels.get(i + 2).tag();
        return labels.get(i - 1).tag().startsWith("NN")
                ? link.equals("and") && next.equals("VBD")
                : labels.get(i - 1).word().equals(",")
                        && (link.equals("and") || link.equals("or"))
                        && (next.equals("VBD") || next.equals("VBN"));
    }

    /** "The minister plans to visit Tehran": before an infinitive, in a sentence that has no other finite verb. */
    private static boolean isOnlyVerb(List<CoreLabel> labels, int i) {
        boolean infinitive = isWord(labels.get(i), PLURALS_OR_VERBS)
                && i + 2 < labels.size()
                && labels.get(i + 1).tag().equals("TO")
                && labels.get(i + 2).tag().equals("VB")
                && labels.get(i - 1).tag().matches("NN|NNP");
        return infinitive && labels.stream().noneMatch(label -> label.tag().matches("VBD|VBZ|VBP|MD|:"));
    }

    /** "The aim of meeting Portuguese diplomats", "the hope of meeting Angela Merkel": a noun does not stand bare between a preposition, or "resumed", and a name. */
    private static boolean isGerundBeforeName(List<CoreLabel> labels, int i) {
        boolean opened = labels.get(i - 1).tag().equals("IN")
                || ObjectsOfGerunds.isAspectual(labels.get(i - 1).word());
        if (!opened || !labels.get(i).word().endsWith("ing") || i + 2 >= labels.size()) {
            return false;
        }
        CoreLabel next = labels.get(i + 1);
        boolean people = next.tag().equals("JJ")
                && Character.isUpperCase(next.word().charAt(0))
                && labels.get(i + 2).tag().startsWith("NN");
        boolean name = next.tag().equals("NNP") && !isWord(next, DAYS) && !isWord(labels.get(i), NO_GERUNDS);
        return people || name;
    }

    /** "That guards tortured two inmates": no adjective stands before a number or an article, and no verb before such an adjective. */
    private static boolean isPastBehindPlural(List<CoreLabel> labels, int i) {
        return labels.get(i).word().endsWith("ed")
                && labels.get(i - 1).tag().equals("VBZ")
                && labels.get(i - 1).word().endsWith("s")
                && i + 2 < labels.size()
                && (labels.get(i + 1).tag().equals("CD")
                        || labels.get(i + 1).tag().equals("DT"))
                && labels.get(i - 1).word().length() > 3;
    }

    /** "Demanded that Riyadh name those who …": behind a name that a demand's "that" opens, and before an article or pronoun. */
    private static boolean isSubjunctive(List<CoreLabel> labels, int i) {
        if (i + 1 >= labels.size() || !CLOSED_STARTS.contains(labels.get(i + 1).tag())) {
            return false;
        }
        int that = i - 1;
        while (that > 0 && labels.get(that).tag().startsWith("NNP")) {
            that--;
        }
        return that < i - 1
                && that > 0
                && labels.get(that).word().equals("that")
                && DEMANDS.contains(labels.get(that - 1).word());
    }

    /** "If the Houthis attack another ship": behind a people's name that opens a clause, and before an article or pronoun. */
    private static boolean isPresent(List<CoreLabel> labels, int i) {
        if (i < 3
                || i + 1 >= labels.size()
                || !CLOSED_STARTS.contains(labels.get(i + 1).tag())) {
            return false;
        }
        CoreLabel name = labels.get(i - 1);
        return name.tag().startsWith("NNP")
                && name.word().endsWith("s")
                && labels.get(i - 2).word().equals("the")
                && isWord(labels.get(i - 3), CLAUSE_OPENERS);
    }

    /** "Has also fired teachers": behind "have" and an adverb. */
    private static boolean isPerfect(List<CoreLabel> labels, int i) {
        return i > 1
                && labels.get(i).word().endsWith("ed")
                && labels.get(i - 1).tag().equals("RB")
                && isWord(labels.get(i - 2), HAVE);
    }

    /** "The minister on Monday expelled two envoys": behind the day and before an object, with no auxiliary to the left. */
    private static boolean isFinite(List<CoreLabel> labels, int i) {
        if (!isWord(labels.get(i - 1), DAYS)
                || i + 1 >= labels.size()
                || !OBJECT_STARTS.contains(labels.get(i + 1).tag())) {
            return false;
        }
        for (int j = Math.max(0, i - 6); j < i; j++) {
            if (!labels.get(j).tag().equals("POS") && isWord(labels.get(j), AUXILIARIES)) {
                return false;
            }
        }
        return true;
    }

    /** Behind "a", also with adjectives or names between, where no word further left takes the plain form of a verb. */
    private static boolean isWithinNoun(List<CoreLabel> labels, int i) {
        int start = i - 1;
        while (start > 0 && isPremodifier(labels.get(start))) {
            start--;
        }
        if (!isWord(labels.get(start), INDEFINITE)) {
            return false;
        }
        for (int j = Math.max(0, start - 3); j < start; j++) {
            if (isWord(labels.get(j), PLAIN_FORM_GOVERNORS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPremodifier(CoreLabel label) {
        return label.tag().equals("JJ") || label.tag().equals("NNP");
    }

    private static boolean isWord(CoreLabel label, Set<String> words) {
        return words.contains(label.word().toLowerCase(Locale.ROOT));
    }
}
