package org.dragoman.app.desk.guard;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names under which the desk answers. A page of another site can make a browser ask a desk on the same machine, and can let its
 * own name lead there (DNS rebinding); neither brings one of these names in {@code Host} and {@code Origin}. Immutable.
 */
public final class Hosts {

    private final Set<String> names;

    private Hosts(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /**
     * The names of a desk.
     *
     * @param given address on which it listens and names under which it is known, without ports
     */
    public static Hosts of(Set<String> given) {
        Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        for (String name : given) {
            String lower = name.toLowerCase(Locale.ROOT);
            names.add(lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower);
        }
        return new Hosts(names);
    }

    /** Whether a request for this {@code Host} is for us. */
    public boolean isOurs(Optional<String> host) {
        return host.map(Hosts::withoutPort).filter(names::contains).isPresent();
    }

    /**
     * Whether a request that changes something comes from a page of ours, or from no page at all.
     *
     * @param host the request's {@code Host}
     * @param origin its {@code Origin}
     * @param site its {@code Sec-Fetch-Site}
     */
    public boolean isFromOurPage(Optional<String> host, Optional<String> origin, Optional<String> site) {
        boolean sameSite = site.filter(word -> !word.equals("same-origin") && !word.equals("none"))
                .isEmpty();
        boolean sameOrigin = origin.isEmpty()
                || host.isPresent()
                        && origin.flatMap(Hosts::authority)
                                .filter(host.get()::equalsIgnoreCase)
                                .isPresent();
        return sameSite && sameOrigin;
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        boolean hasPort = colon > 0 && lower.indexOf(']') < colon && lower.indexOf(':') == colon
                || colon > 0 && lower.startsWith("[") && lower.indexOf(']') == colon - 1;
        return hasPort ? lower.substring(0, colon) : lower;
    }
}
