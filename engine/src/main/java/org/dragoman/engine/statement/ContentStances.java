package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Stances that lie in short words and not in the verb: "said it had nothing to add" declines, "called the claim a lie" denies.
 * From the lexicon's kind {@code content_stances}.
 */
final class ContentStances {

    /** In how many words such a thing is said; what is longer says more than that. */
    private static final int LONGEST = 12;

    /** Words with which longer content must tell it, if it is a matter of two words. */
    private static final int OPENING = 7;

    private record Rule(
            Statement.Stance stance, List<String> phrases, boolean judges, Set<String> matters, Set<String> fillers) {}

    private final List<Rule> rules = new ArrayList<>();

    ContentStances(Lexicon lexicon) {
        for (Entry entry : lexicon.entries("content_stances")) {
            rules.add(new Rule(
                    Cue.value(entry, "stance", entry.text("stance"), Statement.Stance.values()),
                    entry.texts("phrases"),
                    entry.flag("of", false),
                    new HashSet<>(entry.texts("matters")),
                    new HashSet<>(entry.texts("fillers"))));
        }
    }

    /** The draft, with the stance of its content where the verb only says that something was said. */
    Draft apply(Words words, Draft draft) {
        if (draft.stance() != Statement.Stance.ASSERTS) {
            return draft;
        }
        boolean brief = draft.contentLength() <= LONGEST;
        List<String> content = new ArrayList<>();
        for (TokenRange range : draft.content()) {
            for (int token = range.first(); token <= range.last(); token++) {
                String word = words.lower(token);
                if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
                    content.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return rules.stream()
                .filter(rule -> brief
                        ? holds(rule, content)
                        : !rule.judges()
                                && !rule.matters().isEmpty()
                                && holds(rule, content.subList(0, Math.min(OPENING, content.size()))))
                .findFirst()
                .map(rule -> draft.withStance(rule.stance()))
                .orElse(draft);
    }

    private static boolean holds(Rule rule, List<String> content) {
        Optional<List<String>> phrase = rule.phrases().stream()
                .map(words -> List.of(words.split(" ")))
                .filter(words ->
                        rule.judges() ? endsWith(content, words) : Collections.indexOfSubList(content, words) >= 0)
                .findFirst();
        if (phrase.isEmpty() || !rule.judges()) {
            return phrase.isPresent()
                    && (rule.matters().isEmpty() || content.stream().anyMatch(word -> names(rule, word)));
        }
        boolean alone = content.stream()
                .allMatch(word -> phrase.get().contains(word) || rule.fillers().contains(word));
        boolean denied = content.contains("not") && !phrase.get().contains("not") || content.contains("no");
        return alone || !denied && content.stream().anyMatch(word -> names(rule, word));
    }

    /** Whether a word, in the plural too, is one of those that a rule asks for. */
    private static boolean names(Rule rule, String word) {
        return rule.matters().contains(word)
                || (word.endsWith("s") && rule.matters().contains(word.substring(0, word.length() - 1)));
    }

    private static boolean endsWith(List<String> content, List<String> words) {
        int from = content.size() - words.size();
        return from >= 0 && content.subList(from, content.size()).equals(words);
    }
}
