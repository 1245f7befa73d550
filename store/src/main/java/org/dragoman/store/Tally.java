package org.dragoman.store;

import java.util.Objects;

/**
 * How often something is there.
 *
 * @param name what
 * @param group a part of it, such as a status; empty where there are no parts
 * @param count how often
 */
public record Tally(String name, String group, long count) {

    public Tally {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
    }
}
