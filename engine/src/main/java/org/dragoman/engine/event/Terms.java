package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Lexicon;

/** A set of words and phrases, found by the head word of a noun phrase or verb. Immutable. */
final class Terms {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "on", "to", "at", "against", "with", "over", "into", "from", "off", "by", "under");

    /** A phrase with the position of its head word. */
    private record Phrase(List<String> words, int head) {}

    private final Map<String, List<Phrase>> byHead = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Terms(Collection<String> members) {
        for (String member : members) {
            List<String> words = List.of(Words.lower(member).split(" "));
            int head = head(words);
            if (!Words.lower(member).equals(member)) {
                names.add(words.get(head));
            }
            byHead.computeIfAbsent(words.get(head), word -> new ArrayList<>()).add(new Phrase(words, head));
        }
    }

    /** The members of a list of the lexicon; none where a lexicon of the caller's own lacks it. */
    static Terms ofList(Lexicon lexicon, String id) {
        return new Terms(lexicon.entries("lists").stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.texts("members"))
                .findFirst()
                .orElse(List.of()));
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Position of the head word: the one before the first preposition, else the last. */
    static int head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (PREPOSITIONS.contains(words.get(i))) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    /** Whether one of the words or phrases has its head at the token. */
    boolean matches(Sentence sentence, int at) {
        return longest(sentence, at) > 0;
    }

    /** Number of words of the longest phrase that has its head at the token; 0 where there is none. */
    int longest(Sentence sentence, int at) {
        int longest = 0;
        for (String form : Words.forms(sentence, at)) {
            for (Phrase phrase : byHead.getOrDefault(form, List.of())) {
                if (phrase.words().size() > longest && surrounds(sentence, at, phrase.words(), phrase.head())) {
                    longest = phrase.words().size();
                }
            }
        }
        return longest;
    }

    /** Whether a capitalised word or phrase of the list has its head at the token. */
    boolean matchesName(Sentence sentence, int at) {
        return longest(sentence, at) > 0 && Words.forms(sentence, at).stream().anyMatch(names::contains);
    }

    /** Number of words and phrases. */
    int size() {
        return byHead.values().stream().mapToInt(List::size).sum();
    }

    /** Whether the words of a noun phrase stand around its head. */
    static boolean surrounds(Sentence sentence, int at, List<String> words, int head) {
        int position = at;
        for (int i = head - 1; i >= 0; i--) {
            position--;
            if (Words.isHyphen(sentence, position)) {
                position--;
            }
            if (position < 0 || !isWord(sentence, position, words.get(i))) {
                return false;
            }
        }
        position = at;
        for (int i = head + 1; i < words.size(); i++) {
            position++;
            if (position >= sentence.size() || !isWord(sentence, position, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(Sentence sentence, int at, String word) {
        if (Words.is(sentence, at, word)) {
            return true;
        }
        return word.indexOf('-') > 0 && Words.forms(sentence, at).contains(word);
    }

    /** Whether a word by itself is listed. */
    boolean contains(String word) {
        return byHead.getOrDefault(word, List.of()).stream()
                .anyMatch(phrase -> phrase.words().size() == 1);
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }
}
