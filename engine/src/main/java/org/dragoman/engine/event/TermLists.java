package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;

/** The lists of words that conditions name with {@code @}. Immutable. */
final class TermLists {

    private final Map<String, List<String>> byId;

    private TermLists(Map<String, List<String>> byId) {
        this.byId = byId;
    }

    static TermLists of(Lexicon lexicon, List<String> problems) {
        Map<String, List<String>> byId = new HashMap<>();
        for (Entry entry : lexicon.entries("lists")) {
            try {
                byId.put(entry.id(), entry.texts("members"));
                for (String field : entry.fields().keySet()) {
                    if (!Set.of("id", "members").contains(field)) {
                        problems.add(entry.describe(field, "an unknown field", "id or members"));
                    }
                }
            } catch (LexiconException e) {
                problems.addAll(e.problems());
            }
        }
        return new TermLists(byId);
    }

    /** The words, with the members of lists in the place of their names. */
    List<String> expand(Entry entry, String field, List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        words.forEach(word -> expand(entry, field, word, found, problems, 0));
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return List.copyOf(found);
    }

    /** The ids that share a word with the given one; all where none does. */
    private List<String> similar(String id) {
        Set<String> words = new LinkedHashSet<>(List.of(id.split("-")));
        List<String> similar = byId.keySet().stream()
                .filter(other ->
                        Arrays.stream(other.split("-")).anyMatch(word -> word.length() > 1 && words.contains(word)))
                .sorted()
                .toList();
        return similar.isEmpty() ? byId.keySet().stream().sorted().toList() : similar;
    }

    private void expand(Entry entry, String field, String word, Set<String> into, List<String> problems, int depth) {
        if (!word.startsWith("@")) {
            into.add(word);
            return;
        }
        List<String> members = byId.get(word.substring(1));
        if (members == null || depth > 5) {
            problems.add(entry.describe(field, word, "the id of a list, perhaps one of " + similar(word.substring(1))));
            return;
        }
        members.forEach(member -> expand(entry, field, member, into, problems, depth + 1));
    }
}
