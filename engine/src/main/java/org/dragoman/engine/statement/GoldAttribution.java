package org.dragoman.engine.statement;

import java.util.List;
import org.dragoman.engine.article.Span;

/**
 * An attribution as annotators marked it, to train from.
 *
 * @param source code units of the source, empty where there is none
 * @param cue code units of the cue
 * @param content code units of the content
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {

    public GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
