package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of the record.
 *
 * @param id its id in the record
 * @param url its address
 * @param title its headline
 * @param published the day of its publication
 * @param genre what kind of text it is
 * @param outlet who published it
 * @param mainEvent the event that it is chiefly about
 * @param story the group of articles that it belongs to
 * @param text the text as given
 */
public record ArticleView(
        String id,
        Optional<String> url,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> genre,
        Optional<OutletView> outlet,
        Optional<String> mainEvent,
        Optional<String> story,
        String text) {

    /**
     * Who published an article.
     *
     * @param name its name
     * @param country where it sits
     * @param kind what kind of outlet it is
     * @param speaksFor the state that it speaks for
     */
    public record OutletView(
            String name, Optional<String> country, Optional<String> kind, Optional<String> speaksFor) {}

    public String outletName() {
        return outlet.map(OutletView::name).orElse("unknown outlet");
    }

    /** The headline, or the beginning of the text where it has none. */
    public String heading() {
        return title.orElseGet(() -> Shortened.to(text.strip(), 80));
    }
}
