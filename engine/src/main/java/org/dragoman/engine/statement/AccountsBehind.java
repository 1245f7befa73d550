package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.Sentence;

/**
 * Sentences and clauses that only tell whose account it is that stands before them: "Two depots were bombed. That is the version of
 * a port official.", "So runs the account of the police chief.", "The bar association published these details.", "… have been killed,
 * if one believes the peacekeeper's account". The whole sentence (or main clause) before is what is said.
 */
final class AccountsBehind {

    /** Tokens that a sentence may have that says no more than this. */
    private static final int LONGEST_SENTENCE = 26;

    /** What only the models know for a cue, which is often a deed ("The crowd attacked first"). */
    private static final String LEARNED = "learned-assertion";

    private final Words words;
    private final Quotations quotations;
    private final SourceWords vocabulary;
    private final Cue entry;
    private final SubjectFinder subjects;

    AccountsBehind(Words words, Quotations quotations, Cues cues, SourceWords vocabulary) {
        this.words = words;
        this.quotations = quotations;
        this.vocabulary = vocabulary;
        this.entry = cues.named("account-behind");
        this.subjects = new SubjectFinder(words);
    }

    /** What tells whose account it is: the word that stands for the cue, and who gives it. */
    private record Holder(int cue, NounPhrase source) {}

    /** The drafts, with those of accounts that are told to be somebody's behind them. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            int index = sentence;
            if (sentence > 0 && mayTellOf(sentence - 1, drafts)) {
                holder(sentence).ifPresent(holder -> settle(holder, whole(index - 1), result));
            }
            believed(sentence).ifPresent(holder -> settle(holder, mainClause(holder), result));
        }
        return result;
    }

    private void settle(Holder holder, Optional<TokenRange> content, List<Draft> drafts) {
        if (content.isEmpty()) {
            return;
        }
        int sentence = words.sentenceOf(holder.cue());
        drafts.removeIf(
                draft -> draft.entry().id().equals(LEARNED) && content.get().contains(draft.head()));
        drafts.removeIf(draft -> words.sentenceOf(draft.head()) == sentence
                && quotations.at(draft.head()).isEmpty()
                && (draft.cue().contains(holder.cue())
                        || draft.contentFirst() <= holder.cue() && draft.contentLast() >= holder.cue()));
        drafts.add(new Draft(
                holder.cue(),
                entry,
                TokenRange.of(holder.cue()),
                Optional.of(holder.source().range()),
                Optional.of(holder.source().head()),
                List.of(content.get()),
                entry.stance()));
    }

    /** Whether a sentence is parsed, quotes nobody and is nobody's yet. */
    private boolean mayTellOf(int sentence, List<Draft> drafts) {
        if (words.sentence(sentence).use() != Sentence.Use.PARSED) {
            return false;
        }
        for (int at = words.start(sentence); at <= words.last(sentence); at++) {
            if (quotations.at(at).isPresent()) {
                return false;
            }
        }
        return drafts.stream()
                .noneMatch(draft -> words.sentenceOf(draft.head()) == sentence
                        && draft.source().isPresent()
                        && !draft.entry().id().equals(LEARNED));
    }

    private Optional<TokenRange> whole(int sentence) {
        return words.trimmed(new TokenRange(words.start(sentence), words.last(sentence)));
    }

    private Optional<Holder> holder(int sentence) {
        boolean parsed = words.sentence(sentence).use() == Sentence.Use.PARSED;
        if (!parsed || words.last(sentence) - words.start(sentence) >= LONGEST_SENTENCE) {
            return Optional.empty();
        }
        for (int at = words.start(sentence); at <= words.last(sentence); at++) {
            if (vocabulary.isAccount(words.lemma(at)) && words.token(at).isNoun()) {
                int noun = at;
                Optional<Holder> found = named(noun).or(() -> running(noun)).or(() -> given(noun));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "That is the version of a port official", "This, at least, is his lawyer's account". */
    private Optional<Holder> named(int noun) {
        int copula = words.dependent(noun, "cop");
        int subject = words.dependent(noun, "nsubj");
        boolean refers = copula != Words.NONE && subject != Words.NONE && isDemonstrative(subject);
        return refers ? owner(noun).map(source -> new Holder(noun, source)) : Optional.empty();
    }

    /** "So runs the account of the police chief", "The report comes from a radio station". */
    private Optional<Holder> running(int noun) {
        int verb = words.head(noun);
        boolean inverted = verb != Words.NONE
                && verb < noun
                && words.label(noun).equals("obj")
                && words.dependent(verb, "nsubj") == Words.NONE;
        if (verb == Words.NONE
                || !(words.label(noun).equals("nsubj") || inverted)
                || !words.token(verb).isVerb()) {
            return Optional.empty();
        }
        String first = words.lower(words.start(words.sentenceOf(noun)));
        boolean so = noun > verb && (first.equals("so") || first.equals("thus") || first.equals("such"));
        if (so && vocabulary.isRunning(words.lemma(verb))) {
            return owner(noun).map(source -> new Holder(noun, source));
        }
        boolean comes = noun < verb && vocabulary.isComing(words.lemma(verb)) && isDefinite(noun);
        for (int dependent : words.dependents(verb)) {
            if (comes && dependent > verb && words.is(dependent, "obl") && subjects.isCasedBy(dependent, "from")) {
                return Optional.of(new Holder(noun, NounPhrase.of(words, dependent, TokenRange.of(verb))));
            }
        }
        return Optional.empty();
    }

    /** "The bar association published these details", "These figures were given by the governor". */
    private Optional<Holder> given(int noun) {
        int verb = words.head(noun);
        boolean given = verb != Words.NONE
                && words.token(verb).isVerb()
                && vocabulary.isGiving(words.lemma(verb))
                && hasDemonstrative(noun);
        if (!given) {
            return Optional.empty();
        }
        Optional<Integer> giver = words.label(noun).equals("obj")
                ? subjects.of(verb)
                : words.label(noun).equals("nsubj:pass") ? subjects.agent(verb) : Optional.empty();
        return giver.map(source -> new Holder(verb, NounPhrase.of(words, source, TokenRange.of(verb))));
    }

    /** "…, if one believes the peacekeeper's account", "if the captain is to be believed". */
    private Optional<Holder> believed(int sentence) {
        for (int at = words.start(sentence) + 2; at <= words.last(sentence); at++) {
            boolean belief = words.token(at).isVerb()
                    && vocabulary.isTrusting(words.lemma(at))
                    && quotations.at(at).isEmpty()
                    && ifBefore(at) != Words.NONE;
            if (belief) {
                int verb = at;
                int object = words.dependent(at, "obj");
                int subject = words.dependent(at, "nsubj");
                int passive = words.dependent(at, "nsubj:pass");
                boolean anybody = subject != Words.NONE
                        && (words.lower(subject).equals("one")
                                || words.lower(subject).equals("you")
                                || words.lower(subject).equals("we"));
                int whom = passive != Words.NONE ? passive : anybody ? object : Words.NONE;
                if (whom != Words.NONE) {
                    return Optional.of(new Holder(
                            verb,
                            vocabulary.isAccount(words.lemma(whom))
                                    ? owner(whom).orElseGet(() -> phrase(whom))
                                    : phrase(whom)));
                }
            }
        }
        return Optional.empty();
    }

    private NounPhrase phrase(int head) {
        return NounPhrase.of(words, head, TokenRange.of(words.head(head)));
    }

    /** The "if" of the clause of a verb, where a clause of its own stands before it. */
    private int ifBefore(int verb) {
        int start = words.start(words.sentenceOf(verb));
        for (int at = verb - 1; at > start + 2 && verb - at < LONGEST_SENTENCE; at--) {
            if (words.lower(at).equals("if")) {
                return words.lower(at - 1).equals(",") ? at : Words.NONE;
            }
            if (words.lower(at).equals(";")) {
                return Words.NONE;
            }
        }
        return Words.NONE;
    }

    private Optional<TokenRange> mainClause(Holder holder) {
        int start = words.start(words.sentenceOf(holder.cue()));
        return words.trimmed(new TokenRange(start, ifBefore(holder.cue()) - 2));
    }

    /** "the version of X", "X's account", "the story told by X". */
    private Optional<NounPhrase> owner(int noun) {
        for (int dependent : words.dependents(noun)) {
            if (words.label(dependent).equals("nmod:poss")
                    && !words.token(dependent).isPronoun()) {
                TokenRange reach = words.reach(dependent);
                int last = words.lower(reach.last()).matches("['’]s?") ? reach.last() - 1 : reach.last();
                return Optional.of(new NounPhrase(dependent, new TokenRange(reach.first(), last)));
            }
        }
        for (int dependent : words.dependents(noun)) {
            boolean of = words.is(dependent, "nmod")
                    && dependent > noun
                    && (subjects.isCasedBy(dependent, "of") || subjects.isCasedBy(dependent, "from"));
            if (of) {
                return Optional.of(NounPhrase.of(words, dependent, TokenRange.of(noun)));
            }
        }
        return Optional.empty();
    }

    private boolean isDemonstrative(int at) {
        return switch (words.lower(at)) {
            case "this", "that", "these", "those", "such" -> true;
            default -> false;
        };
    }

    private boolean hasDemonstrative(int noun) {
        int determiner = words.dependent(noun, "det");
        return determiner != Words.NONE && isDemonstrative(determiner);
    }

    private boolean isDefinite(int noun) {
        int determiner = words.dependent(noun, "det");
        return determiner != Words.NONE
                && (isDemonstrative(determiner) || words.lower(determiner).equals("the"));
    }
}
