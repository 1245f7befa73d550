package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** What the lexicon knows of sources: phrases for how they know and why they stay unnamed, nouns for documents and bodies, numbers. */
final class SourceWords {

    private final List<String[]> bases = new ArrayList<>();
    private final List<String[]> anonymity = new ArrayList<>();
    private final List<String[]> prohibitions = new ArrayList<>();
    private final List<String[]> reasons = new ArrayList<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<List<String>> refusals = new ArrayList<>();
    private final Set<String> speakers = new HashSet<>();

    SourceWords(Lexicon lexicon) {
        lexicon.entries("basis_phrases").forEach(entry -> addPhrases(entry, bases));
        lexicon.entries("anonymity_phrases")
                .forEach(entry -> addPhrases(
                        entry,
                        switch (entry.optionalText("use").orElse("request")) {
                            case "request" -> anonymity;
                            case "reason" -> prohibitions;
                            case "link" -> reasons;
                            default -> throw entry.problem("use", entry.text("use"), "request, reason or link");
                        }));
        for (Entry entry : lexicon.entries("source_words")) {
            if (entry.id().equals("refusals")) {
                entry.texts("words").stream()
                        .map(pattern -> List.of(pattern.split(" ")))
                        .sorted(Comparator.comparingInt((List<String> pattern) -> -pattern.size()))
                        .forEach(refusals::add);
            } else if (entry.id().equals("numbers")) {
                numbers.addAll(entry.texts("words"));
            } else {
                classes.put(entry.id(), Set.copyOf(entry.texts("words")));
            }
        }
        for (Entry entry : lexicon.entries("role_nouns")) {
            if (entry.flag("speaks", false)) {
                entry.texts("nouns").forEach(noun -> speakers.add(noun.substring(noun.lastIndexOf(' ') + 1)));
            }
        }
    }

    /** Verbs of doing, whose object is nothing that is said. */
    boolean isDeed(String lemma) {
        return is("deeds", lemma);
    }

    /** Words before a colon that head a note, a list or a picture, and name nobody who speaks. */
    boolean isCaption(String words) {
        return is("captions", words);
    }

    /** Words that stand for a speaker in a dialogue: "Q", "Answer", "Moderator". */
    boolean isDialogueLabel(String word) {
        return is("dialogue-labels", word);
    }

    boolean isDocument(String lemma) {
        return is("documents", lemma);
    }

    boolean isBody(String lemma) {
        return is("bodies", lemma);
    }

    boolean isOutlet(String lemma) {
        return is("outlets", lemma);
    }

    /** Whether a noun tells of no people: one of the lexicon's, or with an ending that only such nouns have. */
    boolean isThing(String lemma) {
        return !is("informants", lemma)
                && (is("things", lemma)
                        || classes.getOrDefault("thing-endings", Set.of()).stream()
                                .anyMatch(lemma::endsWith));
    }

    /** Whether a noun tells of people who fight: "fighter", "gunman". */
    boolean isFighter(String lemma) {
        return is("fighters", lemma);
    }

    /** Whether a noun in the singular stands for several people. */
    boolean isCollective(String lemma) {
        return is("collectives", lemma);
    }

    /** Whether outlets bear the word in their names: "Herald". */
    boolean isOutletName(String word) {
        return is("outlet-names", word);
    }

    /** Whether a noun is people, a body or a document that can be cited for what is told. */
    boolean informs(String lemma) {
        return isDocument(lemma) || isBody(lemma) || isOutlet(lemma) || speaks(lemma) || is("informants", lemma);
    }

    boolean isSpokesperson(String lemma) {
        return is("speakers", lemma);
    }

    boolean speaks(String lemma) {
        return speakers.contains(lemma) || is("speakers", lemma);
    }

    boolean isLightVerb(String lemma) {
        return is("light-verbs", lemma);
    }

    /** Whether a verb only carries another one: "went on to say". */
    boolean isCarrier(String lemma) {
        return is("carriers", lemma);
    }

    /** Whether a verb, with its particle or object, tells that somebody was told: "hear", "find out". */
    boolean isHearing(String lemma) {
        return is("hearing-verbs", lemma);
    }

    /** Patterns of short refusals, longest first; the word "|" stands where the content begins. */
    List<List<String>> refusals() {
        return refusals;
    }

    /** Whether a noun is what somebody tells: "version", "account", "details". */
    boolean isAccount(String lemma) {
        return is("accounts", lemma);
    }

    /** Whether a noun opens what somebody holds: "in the words of", "by her account". */
    boolean isView(String lemma) {
        return is("views", lemma);
    }

    /** Whether an account does so in a certain wording: "so runs the account". */
    boolean isRunning(String lemma) {
        return is("running-verbs", lemma);
    }

    /** Whether an account does so from somebody: "the report comes from". */
    boolean isComing(String lemma) {
        return is("coming-verbs", lemma);
    }

    /** Whether somebody does so with an account: "published these details". */
    boolean isGiving(String lemma) {
        return is("giving-verbs", lemma);
    }

    /** Whether one does so with whoever tells it: "if one believes the captain". */
    boolean isTrusting(String lemma) {
        return is("trusting-verbs", lemma);
    }

    boolean isReportVerb(String lemma) {
        return is("report-verbs", lemma);
    }

    OptionalInt number(String word) {
        int at = numbers.indexOf(word);
        if (at >= 0) {
            return OptionalInt.of(at + 1);
        }
        return word.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /** How the source knows: from the phrase that tells to the end of the noun phrase or the next comma. */
    Optional<TokenRange> basis(Words words, TokenRange within) {
        for (int at = within.first(); at <= within.last(); at++) {
            if (matchEnd(words, at, within.last(), bases) != Words.NONE) {
                int end = at;
                while (end < within.last()
                        && !words.lower(end + 1).equals(",")
                        && !words.lower(end + 1).equals("and")) {
                    end++;
                }
                return words.trimmed(new TokenRange(at, end));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody asks not to be named in these words. */
    boolean hasAnonymity(Words words, TokenRange within) {
        for (int at = within.first(); at <= within.last(); at++) {
            if (matchEnd(words, at, within.last(), anonymity) != Words.NONE
                    || matchEnd(words, at, within.last(), prohibitions) != Words.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a request for anonymity begins within a cue. */
    boolean startsAnonymity(Words words, int first, int last, int end) {
        for (int at = first; at <= last; at++) {
            if (matchEnd(words, at, end, anonymity) != Words.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Why no name is given: what follows "because" and the like after a request for anonymity. */
    Optional<TokenRange> anonymityReason(Words words, TokenRange within) {
        if (!hasAnonymity(words, within)) {
            return Optional.empty();
        }
        int after = Words.NONE;
        for (int at = within.first(); at <= within.last() && after == Words.NONE; at++) {
            if (matchEnd(words, at, within.last(), prohibitions) != Words.NONE) {
                return words.trimmed(new TokenRange(at, beforeVerb(words, at, within.last())));
            }
            int end = matchEnd(words, at, within.last(), anonymity);
            after = end == Words.NONE ? after : end + 1;
        }
        for (int at = after; at <= within.last(); at++) {
            int end = matchEnd(words, at, within.last(), reasons);
            if (end != Words.NONE && end < within.last()) {
                return words.trimmed(new TokenRange(end + 1, beforeVerb(words, end + 1, within.last())));
            }
        }
        return Optional.empty();
    }

    /** The last token before a comma that the sentence's own verb follows: "because the talks are private, said that". */
    private static int beforeVerb(Words words, int first, int last) {
        for (int at = first + 1; at < last; at++) {
            boolean ends = words.lower(at).equals(",")
                    && (words.tag(at + 1).equals("VBD") || words.tag(at + 1).equals("VBZ"));
            if (ends) {
                return at - 1;
            }
        }
        return last;
    }

    private boolean is(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    private static void addPhrases(Entry entry, List<String[]> into) {
        entry.texts("phrases").forEach(phrase -> into.add(phrase.split(" ")));
    }

    private static int matchEnd(Words words, int at, int last, List<String[]> phrases) {
        for (String[] phrase : phrases) {
            if (at + phrase.length - 1 <= last && matches(words, at, phrase)) {
                return at + phrase.length - 1;
            }
        }
        return Words.NONE;
    }

    private static boolean matches(Words words, int at, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!phrase[i].equals(words.lower(at + i)) && !phrase[i].equals(words.lemma(at + i))) {
                return false;
            }
        }
        return true;
    }
}
