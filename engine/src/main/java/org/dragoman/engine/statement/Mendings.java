package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.dragoman.engine.language.NameKind;

/**
 * Small mendings of drafts, each looking at one draft alone: nobody says nothing ("No group claimed the attack"), "neither …
 * nor …" is one cue, whoever is told something is no part of it, and how somebody asked not to be named is not what he said.
 */
final class Mendings {

    /** Words of an object that tells in which sense a cue is meant. */
    private static final int LONGEST_OBJECT = 9;

    /** Tokens of a dateline. */
    private static final int LONGEST_DATELINE = 12;

    /** Stands among the objects for any number of things. */
    private static final String NUMBER = "(number)";

    private final IntPredicate isActor;
    private final Words words;
    private final SourceWords vocabulary;
    private final WordOrder order;

    /**
     * Reads one article.
     *
     * @param isActor whether somebody is named by a token, by a person's or an organisation's name or as the lexicons know
     */
    Mendings(Words words, SourceWords vocabulary, IntPredicate isActor) {
        this.isActor = isActor;
        this.words = words;
        this.vocabulary = vocabulary;
        this.order = new WordOrder(words);
    }

    /** The drafts that say something, mended. */
    List<Draft> apply(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !isByNobody(draft)
                        && !isRequestForAnonymity(draft)
                        && !isOtherSense(draft)
                        && !isDateline(draft)
                        && !isHead(draft, drafts)
                        && !isUnsaid(draft))
                .map(this::withNominalSource)
                .map(this::withoutDateline)
                .map(this::wholeRefusal)
                .map(this::withoutHearer)
                .map(this::afterAnonymity)
                .toList();
    }

    private boolean isByNobody(Draft draft) {
        Optional<TokenRange> source = draft.source();
        if (source.isEmpty()) {
            return false;
        }
        int first = source.get().first();
        return switch (words.lower(first)) {
            case "no" ->
                first == words.start(words.sentenceOf(first)) || source.get().length() > 1;
            case "nobody", "none" -> true;
            default -> false;
        };
    }

    /** "denied Trump the nomination", "claimed three climbers": the word means something else with such an object. */
    private boolean isOtherSense(Draft draft) {
        boolean object = draft.entry().pos() == Cue.Pos.VERB
                && draft.content().size() == 1
                && draft.contentFirst() > draft.cue().last()
                && draft.contentLength() <= LONGEST_OBJECT
                && !words.lower(draft.contentFirst()).equals("to");
        if (!object || draft.entry().unless().isEmpty()) {
            return false;
        }
        boolean found = draft.entry().unless().contains(NUMBER)
                && words.tag(draft.contentFirst()).equals("CD");
        for (int at = draft.contentFirst(); at <= draft.contentLast(); at++) {
            if (order.isFinite(at)
                    || words.isQuotationMark(at)
                    || words.lower(at).equals("that")) {
                return false;
            }
            found |= words.token(at).isNoun() && draft.entry().unless().contains(words.lemma(at));
        }
        return found;
    }

    /** "NEW DELHI: …": a place before the first words of an article is nobody who speaks. */
    private boolean isDateline(Draft draft) {
        return words.lower(draft.head()).equals(":")
                && !draft.isUttered()
                && words.sentenceOf(draft.head()) == 0
                && draft.source().filter(this::isPlaceAlone).isPresent();
    }

    /** "Ana Silva: The senator said …" in a list: what stands behind the name speaks of the named in the third person. */
    private boolean isHead(Draft draft, List<Draft> drafts) {
        int first = draft.contentFirst();
        boolean told = switch (words.lower(first)) {
            case "he", "she", "the", "his", "her" -> true;
            default -> false;
        };
        return told
                && words.lower(draft.head()).equals(":")
                && !draft.isUttered()
                && words.sentenceOf(draft.head()) > 0
                && drafts.stream()
                        .anyMatch(other -> other.entry().pos() == Cue.Pos.VERB
                                && draft.says(other.head())
                                && other.source()
                                        .filter(source -> source.first() == first)
                                        .isPresent()
                                && other.sourceHead()
                                        .filter(head -> words.tag(head).equals("PRP")
                                                || words.tag(head).equals("NN"))
                                        .isPresent());
    }

    /** "held meetings with finalists", "issued a report": a deed that only the models know, without a verb or quoted words behind it. */
    private boolean isUnsaid(Draft draft) {
        boolean deed = draft.entry().id().equals("learned-assertion")
                && words.token(draft.head()).isVerb()
                && vocabulary.isDeed(words.lemma(draft.head()));
        return deed
                && draft.content().stream()
                        .allMatch(range -> range.first() > draft.head() && !hasVerbOrQuotation(range));
    }

    private boolean hasVerbOrQuotation(TokenRange range) {
        for (int at = range.first(); at <= range.last(); at++) {
            if (words.token(at).isVerb()
                    || words.isQuotationMark(at)
                    || words.tag(at).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceAlone(TokenRange source) {
        boolean capitals = true;
        boolean small = true;
        boolean actor = false;
        for (int at = source.first(); at <= source.last(); at++) {
            String text = words.token(at).text();
            capitals &= text.length() >= 3 && text.equals(text.toUpperCase(Locale.ROOT));
            small &= text.equals(text.toLowerCase(Locale.ROOT));
            actor |= isActor.test(at);
        }
        return capitals || (!actor && (small || words.token(source.last()).name() == NameKind.LOCATION));
    }

    /** "ANKARA, Nov. 16 (Reuters) - Two policemen …": neither who speaks nor what is said begins before the dash. */
    private Draft withoutDateline(Draft draft) {
        int start = words.start(words.sentenceOf(draft.contentFirst()));
        int dash = datelineEnd(start);
        if (dash == Words.NONE) {
            return draft;
        }
        Draft result = draft;
        if (draft.source().filter(source -> source.contains(dash)).isPresent()) {
            TokenRange source = new TokenRange(dash + 1, draft.source().get().last());
            result = words.trimmed(source)
                    .map(range -> draft.withSource(
                            range, draft.sourceHead().filter(range::contains).orElse(range.last())))
                    .orElse(draft);
        }
        List<TokenRange> content = new ArrayList<>();
        for (TokenRange range : draft.content()) {
            if (range.contains(dash) && range.last() > dash) {
                words.trimmed(new TokenRange(dash + 1, range.last())).ifPresent(content::add);
            } else if (range.first() > dash || range.last() < start) {
                content.add(range);
            }
        }
        return content.isEmpty() ? result : result.withContent(content);
    }

    /** The dash that ends a dateline: after at most a few names, numbers and brackets at the start of a paragraph. */
    private int datelineEnd(int start) {
        int sentence = words.sentenceOf(start);
        boolean opens = sentence == 0 || words.paragraphOf(start) != words.paragraphOf(start - 1);
        int end = Math.min(words.last(sentence), start + LONGEST_DATELINE);
        for (int at = start; opens && at <= end; at++) {
            boolean dash = switch (words.token(at).text()) {
                case "-", "–", "—", "--" -> true;
                default -> false;
            };
            if (dash) {
                return at > start && tellsPlace(start, at - 1) ? at : Words.NONE;
            }
            boolean part = words.token(at).isProperNoun()
                    || words.tag(at).equals("CD")
                    || words.isPunctuation(at)
                    || Character.isUpperCase(words.token(at).text().codePointAt(0));
            if (!part || words.isQuotationMark(at) || words.lower(at).equals(":")) {
                return Words.NONE;
            }
        }
        return Words.NONE;
    }

    /** Whether a place, a town in capitals, or a list of names and brackets stands there. */
    private boolean tellsPlace(int first, int last) {
        for (int at = first; at <= last; at++) {
            String text = words.token(at).text();
            boolean capitals = text.length() >= 3
                    && text.equals(text.toUpperCase(Locale.ROOT))
                    && Character.isLetter(text.charAt(0));
            if (capitals || words.lower(at).equals("(") || words.token(at).name() == NameKind.LOCATION) {
                return true;
            }
        }
        return false;
    }

    private Draft withNominalSource(Draft draft) {
        return draft.sourceHead().filter(head -> words.token(head).isVerb()).isPresent()
                ? draft.withoutSource()
                : draft;
    }

    /** "who asked not to be named", "spoke on condition of anonymity". */
    private boolean isRequestForAnonymity(Draft draft) {
        TokenRange cue = draft.cue();
        int end = Math.min(words.last(words.sentenceOf(cue.first())), cue.last() + 5);
        return draft.entry().pos() == Cue.Pos.VERB && vocabulary.startsAnonymity(words, cue.first(), cue.last(), end);
    }

    /** "has neither confirmed" without "nor denied": the second verb belongs to the cue. */
    private Draft wholeRefusal(Draft draft) {
        int first = draft.contentFirst();
        boolean open = words.lower(first).equals("nor")
                && first == draft.cue().last() + 1
                && words.token(first + 1).isVerb()
                && draft.contentLast() > first + 1
                && draft.content().get(0).last() > first + 1;
        if (!open) {
            return draft;
        }
        List<TokenRange> content = new ArrayList<>(draft.content());
        content.set(0, new TokenRange(first + 2, content.get(0).last()));
        return draft.withCue(new TokenRange(draft.cue().first(), first + 1)).withContent(content);
    }

    /** "The editor had been told that …": the subject of the passive hears it. */
    private Draft withoutHearer(Draft draft) {
        List<TokenRange> content = draft.content();
        boolean heard = draft.entry().addressee()
                && content.size() == 2
                && content.get(0).last() < draft.cue().first()
                && words.lower(content.get(1).first()).equals("that")
                && !words.tag(draft.cue().first() - 1).isEmpty();
        return heard ? draft.withContent(List.of(content.get(1))) : draft;
    }

    /** "said on condition they not be named that …": the content begins with "that". */
    private Draft afterAnonymity(Draft draft) {
        TokenRange range = draft.content().get(0);
        if (range.first() <= draft.head()) {
            return draft;
        }
        for (int at = range.first() + 2; at < Math.min(range.last(), range.first() + 14); at++) {
            boolean after = words.lower(at).equals("that")
                    && vocabulary.hasAnonymity(words, new TokenRange(range.first(), at - 1))
                    && !order.isFinite(at + 1);
            if (after) {
                List<TokenRange> content = new ArrayList<>(draft.content());
                content.set(0, new TokenRange(at, range.last()));
                return draft.withContent(content);
            }
        }
        return draft;
    }
}
