package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Mention;

/** Statements whose cue is a noun with a clause or a phrase that tells its content: "U.S. warnings that …", "his promise to …". */
final class NounStatements {

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final SourceWords vocabulary;
    private final Actors actors;
    private final SubjectFinder subjects;

    NounStatements(Words words, Quotations quotations, Cues cues, SourceWords vocabulary, Actors actors) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.subjects = new SubjectFinder(words);
    }

    List<Draft> find(int sentence) {
        List<Draft> found = new ArrayList<>();
        for (int at = words.start(sentence); at <= words.last(sentence); at++) {
            if (words.token(at).isNoun() && !words.token(at).isProperNoun()) {
                int noun = at;
                cues.find(Cue.Pos.NOUN, words.lemma(at))
                        .flatMap(cue -> draft(cue, noun))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> draft(Cue cue, int noun) {
        Optional<NounPhrase> source = source(noun);
        for (int dependent : words.dependents(noun)) {
            if (dependent < noun) {
                continue;
            }
            TokenRange reach = words.reach(dependent);
            int first = reach.first();
            boolean clause =
                    words.is(dependent, "acl") || words.label(dependent).equals("ccomp");
            if (clause && fits(cue, first, dependent)) {
                return draft(cue, noun, TokenRange.of(noun), reach, source);
            }
            boolean joined = words.is(dependent, "nmod")
                    || words.label(dependent).equals("obl")
                    || words.label(dependent).equals("acl");
            if (joined
                    && source.isPresent()
                    && first == noun + 1
                    && first < reach.last()
                    && cue.prepositions().contains(words.lower(first))) {
                return draft(cue, noun, new TokenRange(noun, first), new TokenRange(first + 1, reach.last()), source);
            }
        }
        return attachedElsewhere(cue, noun, source);
    }

    /** A clause with "that" or "to" right after the noun, which the parser gave to the verb. */
    private Optional<Draft> attachedElsewhere(Cue cue, int noun, Optional<NounPhrase> source) {
        int mark = noun + 1;
        if (mark >= words.last(words.sentenceOf(noun))) {
            return Optional.empty();
        }
        boolean takes = switch (words.lower(mark)) {
            case "that" -> cue.takes(Cue.Form.THAT);
            case "to" -> cue.takes(Cue.Form.TO) && words.tag(mark).equals("TO");
            default -> false;
        };
        int clause = words.head(mark);
        boolean led = takes
                && words.label(mark).equals("mark")
                && clause > mark
                && words.reach(clause).first() == mark;
        return led ? draft(cue, noun, TokenRange.of(noun), words.reach(clause), source) : Optional.empty();
    }

    private boolean fits(Cue cue, int first, int clause) {
        boolean relative = words.is(clause, "acl:relcl");
        return switch (words.lower(first)) {
            case "that" ->
                cue.takes(Cue.Form.THAT) && !(relative && words.tag(first).startsWith("W") && words.is(first, "nsubj"));
            case "to" -> cue.takes(Cue.Form.TO) && !relative;
            case "whether", "how", "why" -> cue.takes(Cue.Form.HOW) && !relative;
            default -> false;
        };
    }

    private Optional<Draft> draft(
            Cue cue, int noun, TokenRange cueRange, TokenRange content, Optional<NounPhrase> source) {
        return words.trimmed(content).map(quotations::stretched).map(range -> {
            Optional<NounPhrase> outside =
                    source.filter(phrase -> !phrase.range().overlaps(range));
            return new Draft(
                    noun,
                    cue,
                    cueRange,
                    outside.map(NounPhrase::range),
                    outside.map(NounPhrase::head),
                    List.of(range),
                    cue.stance());
        });
    }

    /** The possessor, a by- or from-phrase, a country's adjective, or whoever makes it ("issued a warning that"). */
    private Optional<NounPhrase> source(int noun) {
        for (int dependent : words.dependents(noun)) {
            if (words.label(dependent).equals("nmod:poss")) {
                return Optional.of(possessor(dependent));
            }
        }
        for (int dependent : words.dependents(noun)) {
            if (words.is(dependent, "nmod")
                    && (subjects.isCasedBy(dependent, "by") || subjects.isCasedBy(dependent, "from"))) {
                return Optional.of(NounPhrase.of(words, dependent, TokenRange.of(noun)));
            }
        }
        for (int dependent : words.dependents(noun)) {
            if (dependent < noun && (words.label(dependent).equals("amod") || words.is(dependent, "compound"))) {
                Optional<Mention> mention = actors.at(words.sentenceOf(dependent), words.local(dependent));
                if (mention.isPresent()) {
                    return Optional.of(new NounPhrase(dependent, TokenRange.of(dependent)));
                }
            }
        }
        int verb = words.head(noun);
        if (verb != Words.NONE
                && words.label(noun).equals("obj")
                && words.token(verb).isVerb()
                && vocabulary.isLightVerb(words.lemma(verb))) {
            return subjects.of(verb).map(token -> NounPhrase.of(words, token, TokenRange.of(verb)));
        }
        return Optional.empty();
    }

    /** With its "'s", as the annotators mark it. */
    private NounPhrase possessor(int head) {
        TokenRange range = words.reach(head);
        return new NounPhrase(head, words.trimmed(range).orElse(TokenRange.of(head)));
    }
}
