package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** How a word of a sentence may be written in a lexicon. */
final class Words {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private Words() {}

    /**
     * The forms under which a lexicon may list the token: its lemma, its own form, and with hyphens where the tokenizer
     * has cut them ("cease", "-", "fire": {@code cease-fire} and {@code ceasefire}).
     */
    static List<String> forms(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String lemma = lower(token.lemma());
        String text = lower(token.text());
        boolean plural = token.tag().endsWith("S");
        boolean hyphenated = at >= 2 && isHyphen(sentence, at - 1);
        if (!hyphenated && !plural && lemma.equals(text)) {
            return List.of(lemma);
        }
        List<String> forms = new ArrayList<>(4);
        forms.add(lemma);
        if (!text.equals(lemma)) {
            forms.add(text);
        }
        if (plural && lemma.length() > 3 && lemma.endsWith("s") && lemma.equals(text)) {
            forms.add(lemma.substring(0, lemma.length() - 1));
        }
        if (hyphenated) {
            String before = lower(sentence.token(at - 2).text());
            forms.add(before + "-" + lemma);
            forms.add(before + lemma);
        }
        return forms;
    }

    /** Whether the token is one of the forms of a lexicon's word. */
    static boolean is(Sentence sentence, int at, String word) {
        Token token = sentence.token(at);
        return word.equalsIgnoreCase(token.lemma()) || word.equalsIgnoreCase(token.text());
    }

    /** Whether the token is a hyphen that stands alone. */
    static boolean isHyphen(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().equals("-");
    }

    /** Whether a determiner says that its noun is known: "the", "this", "those". */
    static boolean isDefinite(String determiner) {
        return DEFINITE.contains(determiner);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
