package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Finds the events of an article: predicates, frames, roles. What is said and what happened is for others to tell.
 * Immutable and safe for use by several threads; the same article gives the same events.
 */
public final class EventFinder {

    private final FrameLexicon frames;
    private final LightVerbs light;
    private final SizeReader sizes;
    private final Generalities generalities;
    private final Terms others;
    private final List<Terms> alike;

    /**
     * A finder that uses the kinds {@code frames}, {@code lists} and {@code light_verbs}.
     *
     * @throws org.dragoman.engine.lexicon.LexiconException if entries are wrong; says all that is wrong
     */
    public EventFinder(Lexicon lexicon) {
        this.light = new LightVerbs(lexicon);
        this.frames = new FrameLexicon(lexicon);
        this.generalities = new Generalities(lexicon);
        this.others = Terms.ofList(lexicon, "g-others");
        this.alike = lexicon.entries("lists").stream()
                .filter(entry -> entry.id().startsWith("g-alike-"))
                .map(entry -> new Terms(entry.texts("members")))
                .toList();
        this.sizes = new SizeReader(
                Terms.ofList(lexicon, "harm-dead"),
                Terms.ofList(lexicon, "harm-injured"),
                Terms.ofList(lexicon, "harm-arrested"));
    }

    /** The events of the article, in reading order. */
    public List<EventMention> find(AnnotatedArticle article, Actors actors) {
        List<EventMention> found = new ArrayList<>();
        NamedAgain again = new NamedAgain(article, others, alike);
        Set<EventType> before = EnumSet.noneOf(EventType.class);
        for (Sentence sentence : article.sentences()) {
            if (sentence.use() == Sentence.Use.PARSED) {
                List<EventMention> events =
                        new SentenceEvents(sentence, actors, frames, light, sizes, generalities, before).find();
                for (EventMention event : events) {
                    before.add(event.type());
                    found.add(again.next(event));
                }
            }
        }
        return List.copyOf(found);
    }

    /** For each predicate of the sentence the frames that fired and those that did not, with the reason. */
    public List<FrameTrace> explain(Sentence sentence, Actors actors) {
        if (sentence.use() != Sentence.Use.PARSED) {
            return List.of();
        }
        return new SentenceEvents(sentence, actors, frames, light, sizes, generalities, EnumSet.noneOf(EventType.class))
                .explain();
    }

    /** The ids of all frames, in the order of the files. */
    public List<String> frameIds() {
        return frames.frames().stream().map(Frame::id).toList();
    }
}
