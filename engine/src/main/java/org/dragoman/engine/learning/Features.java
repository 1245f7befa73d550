package org.dragoman.engine.learning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A growing list of named features without doubles, in the order in which they came. For one thread. */
public final class Features {

    private final Set<String> features = new LinkedHashSet<>();

    /** Adds the feature {@code name=value}. */
    public void add(String name, String value) {
        features.add(name + '=' + value);
    }

    /** All that was added, each once. */
    public List<String> list() {
        return List.copyOf(features);
    }
}
