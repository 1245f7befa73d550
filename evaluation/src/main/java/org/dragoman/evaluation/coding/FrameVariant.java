package org.dragoman.evaluation.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dragoman.engine.event.EventFinder;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * An event finder with fewer or more frames than ours, to see what their number costs.
 *
 * @param name what is special about it
 * @param frames how many frames it has
 * @param finder the finder
 */
record FrameVariant(String name, int frames, EventFinder finder) {

    private static final String FRAMES = "frames";

    /**
     * A quarter, half and all of the frames, all with as many synthetic ones that have other words, and all with three times as
     * many.
     */
    static List<FrameVariant> all(Lexicon lexicon) {
        return List.of(
                of("a quarter", lexicon, frame -> frame % 4 == 0, 0),
                of("half", lexicon, frame -> frame % 2 == 0, 0),
                of("all", lexicon, frame -> true, 0),
                of("all, doubled", lexicon, frame -> true, 1),
                of("all, four times", lexicon, frame -> true, 3));
    }

    private static FrameVariant of(String name, Lexicon lexicon, IntPredicate kept, int copies) {
        List<Entry> entries = new ArrayList<>();
        for (String kind : lexicon.kinds()) {
            if (!kind.equals(FRAMES)) {
                entries.addAll(lexicon.entries(kind));
            }
        }
        List<Entry> frames = new ArrayList<>();
        for (int i = 0; i < lexicon.entries(FRAMES).size(); i++) {
            if (kept.test(i)) {
                frames.add(lexicon.entries(FRAMES).get(i));
            }
        }
        List<Entry> synthetic = new ArrayList<>();
        for (int copy = 1; copy <= copies; copy++) {
            for (Entry frame : frames) {
                synthetic.add(synthetic(frame, copy));
            }
        }
        entries.addAll(frames);
        entries.addAll(synthetic);
        return new FrameVariant(name, frames.size() + synthetic.size(), new EventFinder(Lexicon.of(entries)));
    }

    /** The same frame over words that no text has. */
    private static Entry synthetic(Entry frame, int copy) {
        Map<String, Object> fields = new LinkedHashMap<>(frame.fields());
        fields.put("id", frame.id() + ".synthetic-" + copy);
        for (String triggers : List.of("verbs", "nouns")) {
            if (frame.has(triggers)) {
                List<String> words = new ArrayList<>();
                for (String word : frame.texts(triggers)) {
                    words.add("xq" + copy + word.replaceAll("[^a-z]", "").replaceAll("^$", "q"));
                }
                fields.put(triggers, words);
            }
        }
        return new Entry(frame.kind(), frame.file(), frame.line(), fields);
    }
}
