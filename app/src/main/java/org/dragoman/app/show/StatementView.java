package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An attribution: who said what.
 *
 * @param id its id in the record
 * @param article the article's id
 * @param source whom the article names as the source
 * @param within the statement in whose content this one stands
 * @param via outlets that passed it on, nearest first
 * @param cue the words that attribute
 * @param content what is said
 * @param manner direct, indirect or mixed
 * @param type said, thought, known or wanted
 * @param stance what the source does by saying it
 * @param channel through what it was said
 * @param spoken the last day on which it may have been said
 */
public record StatementView(
        String id,
        String article,
        Optional<SourceView> source,
        Optional<String> within,
        List<String> via,
        Optional<TextSpan> cue,
        List<TextSpan> content,
        Optional<String> manner,
        Optional<String> type,
        Optional<String> stance,
        Optional<String> channel,
        Optional<LocalDate> spoken) {

    /**
     * A source as the article describes it.
     *
     * @param text its words
     * @param span where they stand
     * @param entity the actor that it is
     * @param kind named, anonymous, …
     * @param country its country
     * @param sector its sector
     * @param basis why it should know
     * @param anonymityReason why it is not named
     */
    public record SourceView(
            String text,
            Optional<TextSpan> span,
            Optional<String> entity,
            Optional<String> kind,
            Optional<String> country,
            Optional<String> sector,
            Optional<String> basis,
            Optional<String> anonymityReason) {

        /** The source as whoever takes a position. */
        public HolderView asHolder() {
            return new HolderView(text, entity, kind, country, Optional.empty());
        }
    }

    /** Where a reader should look: the cue, else the first stretch of content, else the source. */
    public Optional<TextSpan> anchor() {
        return cue.or(() -> content.stream().findFirst()).or(() -> source.flatMap(SourceView::span));
    }
}
