package org.dragoman.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Reads numbers in words and figures, and tells where one stands for the people whom it counts. */
final class Numbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Map<String, Integer> TENS =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    /** Figures that may count people; a year counts none. */
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:,\\d{3})*|[3-9]\\d{3}");

    private Numbers() {}

    /** The number at a token, a dozen for each where "dozen" follows; empty where it is no number. */
    static OptionalInt read(Sentence sentence, Token token) {
        if (!token.tag().equals("CD")) {
            return OptionalInt.empty();
        }
        int next = token.index() + 1;
        boolean dozen = next < sentence.size() && sentence.token(next).lemma().equals("dozen");
        int word = ofWord(token);
        if (word >= 0) {
            return OptionalInt.of(dozen ? 12 * word : word);
        }
        String digits = token.text().replace(",", "");
        return digits.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static int ofWord(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return TENS.getOrDefault(word, WORDS.indexOf(word));
    }

    /**
     * "killed six", "40 were arrested", "wounded 12 others", "killed the mayor and two others": a number, or "others", that is the object of a verb or the subject of a
     * passive. Frames decide whether such things happen to people.
     */
    static boolean countsPeople(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        Token token = sentence.token(at);
        boolean joined =
                tree.is(at, "conj") && tree.head(at) >= 0 && token.text().equals("others");
        int first = joined ? tree.head(at) : at;
        int head = tree.head(first);
        boolean number = token.tag().equals("CD")
                && (ofWord(token) > 1 || FIGURES.matcher(token.text()).matches());
        boolean others =
                token.text().equals("others") && tree.dependent(at, "det").isEmpty();
        boolean argument = tree.is(first, "obj") || tree.label(first).equals("nsubj:pass");
        boolean alone = tree.dependent(at, "nmod").isEmpty()
                && tree.dependent(at, "acl").isEmpty();
        boolean money = at > 0 && sentence.token(at - 1).tag().equals("$");
        boolean more = at + 1 < sentence.size() && sentence.token(at + 1).text().matches("%|percent|per|[-–/]");
        return (number || others)
                && argument
                && alone
                && !money
                && !more
                && head >= 0
                && sentence.token(head).isVerb();
    }
}
