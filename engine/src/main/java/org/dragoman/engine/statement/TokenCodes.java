package org.dragoman.engine.statement;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.language.Token;

/** What features ask about an article's tokens, as numbers, computed once. Tokens outside of the article have the code 0. */
final class TokenCodes {

    private static final int NO_TOKEN = 0;

    private final Words words;
    private final int[] lower;
    private final int[] lemma;
    private final int[] tag;
    private final int[] label;
    private final int[] head;
    private final int[] kind;
    private final int[] quotation;
    private final int[] first;
    private final int[] last;
    private final boolean[] punctuation;
    private final boolean[] mark;

    TokenCodes(Words words, Quotations quotations, Actors actors) {
        this.words = words;
        int n = words.size();
        lower = new int[n];
        lemma = new int[n];
        tag = new int[n];
        label = new int[n];
        head = new int[n];
        kind = new int[n];
        quotation = new int[n];
        first = new int[n];
        last = new int[n];
        punctuation = new boolean[n];
        mark = new boolean[n];
        for (int at = 0; at < n; at++) {
            Token token = words.token(at);
            lower[at] = token.text().toLowerCase(Locale.ROOT).hashCode();
            lemma[at] = words.lemma(at).hashCode();
            tag[at] = token.tag().hashCode();
            label[at] = words.label(at).hashCode();
            head[at] = words.head(at);
            punctuation[at] = words.isPunctuation(at);
            mark[at] = words.isQuotationMark(at);
            quotation[at] =
                    quotations.at(at).map(found -> found.range().first()).orElse(Words.NONE);
            kind[at] = token.name().ordinal() + 1;
            first[at] = at;
            last[at] = at;
        }
        for (Mention mention : actors.mentions()) {
            int at = words.start(mention.sentence()) + mention.head();
            kind[at] = 10
                    + actors.entity(mention).kind().ordinal() * 8
                    + mention.form().ordinal();
        }
        for (int at = 0; at < n; at++) {
            int above = at;
            for (int steps = 0; steps < 60 && above != Words.NONE; steps++) {
                first[above] = Math.min(first[above], at);
                last[above] = Math.max(last[above], at);
                above = head[above];
            }
        }
    }

    Words words() {
        return words;
    }

    private boolean isOutside(int at) {
        return at < 0 || at >= lower.length;
    }

    int lower(int at) {
        return isOutside(at) ? NO_TOKEN : lower[at];
    }

    int lemma(int at) {
        return isOutside(at) ? NO_TOKEN : lemma[at];
    }

    int tag(int at) {
        return isOutside(at) ? NO_TOKEN : tag[at];
    }

    int label(int at) {
        return isOutside(at) ? NO_TOKEN : label[at];
    }

    int head(int at) {
        return isOutside(at) ? Words.NONE : head[at];
    }

    /** What kind of name or actor. */
    int kind(int at) {
        return isOutside(at) ? NO_TOKEN : kind[at];
    }

    /** First token of the quotation that the token stands in, or {@link Words#NONE}. */
    int quotation(int at) {
        return isOutside(at) ? Words.NONE : quotation[at];
    }

    /** First token of all that depends on it. */
    int first(int at) {
        return first[at];
    }

    /** Last token of all that depends on it. */
    int last(int at) {
        return last[at];
    }

    boolean isPunctuation(int at) {
        return !isOutside(at) && punctuation[at];
    }

    boolean isMark(int at) {
        return !isOutside(at) && mark[at];
    }

    /** A count on a coarse scale. */
    static int bucket(int count) {
        if (count <= 5) {
            return count;
        }
        return count <= 8 ? 6 : count <= 12 ? 7 : count <= 20 ? 8 : count <= 35 ? 9 : 10;
    }

    /** A range without punctuation at its ends, quotation marks included in that; empty where no word is left. */
    Optional<TokenRange> wordsOf(int from, int to) {
        int a = from;
        int b = to;
        while (a <= b && punctuation[a]) {
            a++;
        }
        while (b >= a && punctuation[b]) {
            b--;
        }
        return a > b ? Optional.empty() : Optional.of(new TokenRange(a, b));
    }

    /** The relations on the way from one token to another of its sentence, up and down, as one code; 0 where it is longer than four. */
    int path(int from, int to) {
        int up = from;
        int code = 17;
        for (int i = 0; i <= 4; i++) {
            int down = to;
            int tail = 31;
            for (int j = 0; j + i <= 4; j++) {
                if (down == up) {
                    return code * 31 + tail;
                }
                tail = tail * 37 + label[down] * 3 + 1;
                down = head[down];
                if (down == Words.NONE) {
                    break;
                }
            }
            code = code * 41 + label[up] * 5 + 2;
            up = head[up];
            if (up == Words.NONE) {
                return 0;
            }
        }
        return 0;
    }

    boolean dominates(int above, int at) {
        int up = at;
        for (int steps = 0; steps < 60 && up != Words.NONE; steps++) {
            if (up == above) {
                return true;
            }
            up = head[up];
        }
        return false;
    }
}
