package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.language.NameKind;

/** Statements by an outlet that is named as having told of something first: "the meeting, first reported by The Herald". */
final class ReportStatements {

    private final Words words;
    private final Cue cue;
    private final SourceWords vocabulary;
    private final Actors actors;
    private final SubjectFinder subjects;

    ReportStatements(Words words, Cues cues, SourceWords vocabulary, Actors actors) {
        this.words = words;
        this.cue = cues.named("reported-by");
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.subjects = new SubjectFinder(words);
    }

    List<Draft> find(int sentence) {
        List<Draft> found = new ArrayList<>();
        for (int at = words.start(sentence); at <= words.last(sentence); at++) {
            if (words.token(at).isVerb() && vocabulary.isReportVerb(words.lemma(at))) {
                passive(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> passive(int verb) {
        Optional<Integer> agent = subjects.agent(verb);
        boolean participle = words.tag(verb).equals("VBN") || words.tag(verb).equals("VBD");
        if (agent.isEmpty() || !participle || !isOutlet(agent.get())) {
            return Optional.empty();
        }
        int told = words.dependent(verb, "nsubj:pass");
        if (told == Words.NONE && words.is(verb, "acl")) {
            told = words.head(verb);
        }
        if (told == Words.NONE || !words.token(told).isNoun()) {
            told = nounBefore(verb);
        }
        if (told == Words.NONE) {
            return Optional.empty();
        }
        NounPhrase source = NounPhrase.of(words, agent.get(), TokenRange.of(verb));
        int first = verb;
        while (first > words.start(words.sentenceOf(verb))
                && (words.head(first - 1) == verb
                        && (words.is(first - 1, "aux") || words.label(first - 1).equals("advmod")))) {
            first--;
        }
        int by = words.dependent(agent.get(), "case");
        TokenRange cueRange = new TokenRange(first, Math.max(verb, by));
        return words.trimmed(NounPhrase.of(words, told, cueRange.cover(source.range()))
                        .range())
                .filter(content -> !content.overlaps(cueRange))
                .map(content -> new Draft(
                        verb,
                        cue,
                        cueRange,
                        Optional.of(source.range()),
                        Optional.of(source.head()),
                        List.of(content),
                        cue.stance()));
    }

    private boolean isOutlet(int head) {
        return words.token(head).name() == NameKind.ORGANISATION
                || vocabulary.isOutlet(words.lemma(head))
                || actors.covering(words.sentenceOf(head), words.local(head))
                        .filter(mention -> actors.entity(mention).kind() == EntityKind.OUTLET)
                        .isPresent();
    }

    /** The noun before a comma that the participle follows. */
    private int nounBefore(int verb) {
        for (int at = verb - 1; at >= Math.max(words.start(words.sentenceOf(verb)), verb - 4); at--) {
            if (words.token(at).isNoun()) {
                return at;
            }
        }
        return Words.NONE;
    }
}
