package org.dragoman.app.show;

import java.util.Optional;

/**
 * Whoever takes a position.
 *
 * @param text as the article calls it
 * @param entity the actor that it is
 * @param kind named, organisation, anonymous, outlet, document or author
 * @param country its country
 * @param speaksFor its principal
 */
public record HolderView(
        String text,
        Optional<String> entity,
        Optional<String> kind,
        Optional<String> country,
        Optional<String> speaksFor) {

    public boolean isAnonymous() {
        return kind.filter("anonymous"::equals).isPresent();
    }
}
