package org.dragoman.engine.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** The channel lexicon: the nouns that name a medium ("in a statement"), the prepositions before them, and verbs that imply one. */
final class Channels {

    private static final int LONGEST = 7;

    private final Map<String, Statement.Channel> nouns = new HashMap<>();
    private final Map<String, Statement.Channel> verbs = new HashMap<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> partOfCue = new HashSet<>();

    Channels(Lexicon lexicon) {
        for (Entry entry : lexicon.entries("channels")) {
            Statement.Channel channel = Cue.value(entry, "channel", entry.text("channel"), Statement.Channel.values());
            entry.texts("nouns").forEach(noun -> nouns.put(noun, channel));
            entry.texts("verbs").forEach(verb -> verbs.put(verb, channel));
            prepositions.addAll(entry.texts("prepositions"));
            if (entry.flag("cue", false)) {
                partOfCue.addAll(entry.texts("nouns"));
            }
        }
    }

    /** Like {@link #mediumEnd}, for media that annotators count to the cue. */
    int cueEnd(Words words, int at) {
        int end = mediumEnd(words, at);
        return end != Words.NONE && partOfCue.contains(words.lemma(end)) ? end : Words.NONE;
    }

    /** The last token of a phrase such as "in a written statement" that begins at a token, or {@link Words#NONE}. */
    int mediumEnd(Words words, int at) {
        if (!prepositions.contains(words.lower(at))) {
            return Words.NONE;
        }
        int last = Math.min(words.last(words.sentenceOf(at)), at + LONGEST);
        for (int noun = at + 1; noun <= last; noun++) {
            String tag = words.tag(noun);
            boolean ends = noun == last || !words.token(noun + 1).isNoun() || isMedium(words, noun);
            if (words.token(noun).isNoun() && ends) {
                return isMedium(words, noun) ? noun : Words.NONE;
            }
            if (!words.token(noun).isNoun() && !MODIFIERS.contains(tag)) {
                return Words.NONE;
            }
        }
        return Words.NONE;
    }

    /** The channel that a noun or verb names. */
    Optional<Statement.Channel> of(Words words, int at) {
        return Optional.ofNullable(
                words.token(at).isVerb()
                        ? verbs.get(words.lemma(at))
                        : Optional.ofNullable(nouns.get(words.lemma(at))).orElse(nouns.get(words.lower(at))));
    }

    /** The channel that a range of words names, the last one where there are several. */
    Optional<Statement.Channel> within(Words words, TokenRange range) {
        Optional<Statement.Channel> found = Optional.empty();
        for (int at = range.first(); at <= range.last(); at++) {
            Optional<Statement.Channel> here = of(words, at);
            if (here.isPresent()) {
                found = here;
            }
        }
        return found;
    }

    private boolean isMedium(Words words, int noun) {
        return nouns.containsKey(words.lemma(noun)) || nouns.containsKey(words.lower(noun));
    }

    private static final Set<String> MODIFIERS =
            Set.of("DT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "VBN", "VBG", ",", "HYPH");
}
