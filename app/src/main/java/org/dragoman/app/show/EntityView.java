package org.dragoman.app.show;

import java.util.Optional;

/**
 * An actor that articles speak of.
 *
 * @param id its id in the record
 * @param name its name
 * @param kind person, country, …
 * @param country its country or PLOVER's class
 */
public record EntityView(String id, String name, Optional<String> kind, Optional<String> country) {

    public boolean isKind(String wanted) {
        return kind.filter(wanted::equals).isPresent();
    }
}
