package org.dragoman.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.engine.event.Coder.Coded;
import org.dragoman.engine.lexicon.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that every frame carries: what it catches, what it leaves alone, what it is known to get wrong. */
class FrameExamplesTest {

    private static final Coder CODER = Coder.load();

    @TestFactory
    @DisplayName("every frame codes its examples as it says")
    Stream<DynamicNode> examples() {
        return CODER.frames().stream().map(frame -> dynamicContainer(frame.id(), tests(frame)));
    }

    private static List<DynamicTest> tests(Entry frame) {
        List<DynamicTest> tests = new ArrayList<>();
        frame.parts("catches")
                .forEach(example -> tests.add(dynamicTest(
                        "catches: " + example.text("text"),
                        () -> assertThat(faults(frame, example)).isEmpty())));
        frame.parts("ignores")
                .forEach(example -> tests.add(dynamicTest(
                        "ignores: " + example.text("text"),
                        () -> assertThat(fires(frame, example)).isFalse())));
        frame.parts("mistakes")
                .forEach(example -> tests.add(dynamicTest(
                        "mistakes: " + example.text("text"),
                        () -> assertThat(isStillWrong(frame, example))
                                .as("a known mistake that no longer happens belongs to catches or ignores")
                                .isTrue())));
        return tests;
    }

    private static boolean fires(Entry frame, Entry example) {
        return CODER.code(example.text("text")).events().stream()
                .anyMatch(event -> event.frame().equals(frame.id()));
    }

    /** A mistake that tells what would be right is one as long as that does not come out; else as long as the frame fires. */
    private static boolean isStillWrong(Entry frame, Entry example) {
        return example.has("trigger") ? !faults(frame, example).isEmpty() : fires(frame, example);
    }

    /** What is wrong with the best report of the frame; empty when one is as the example says. */
    private static List<String> faults(Entry frame, Entry example) {
        Coded coded = CODER.code(example.text("text"));
        List<String> best = List.of("the frame does not fire; found " + coded.events());
        for (EventMention event : coded.events()) {
            if (event.frame().equals(frame.id())) {
                List<String> faults = faults(coded, event, example);
                if (faults.isEmpty()) {
                    return faults;
                }
                best = faults;
            }
        }
        return best;
    }

    private static List<String> faults(Coded coded, EventMention event, Entry example) {
        List<String> faults = new ArrayList<>();
        String trigger = coded.trigger(event);
        String expected = example.optionalText("trigger").orElse(trigger);
        if (!List.of(trigger.split(" ")).contains(expected.split(" ")[0])) {
            faults.add("trigger: found " + trigger + ", expected " + expected);
        }
        if (example.fields().containsKey("actor")
                && !coded.countries(event.actors()).equals(new TreeSet<>(example.texts("actor")))) {
            faults.add("actor: found " + coded.countries(event.actors()) + ", expected " + example.texts("actor"));
        }
        if (example.fields().containsKey("recipient")
                && !coded.countries(event.recipients()).equals(new TreeSet<>(example.texts("recipient")))) {
            faults.add("recipient: found " + coded.countries(event.recipients()) + ", expected "
                    + example.texts("recipient"));
        }
        return faults;
    }
}
