package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;

/**
 * A statement in the making: where its source, cue and content stand, before the source is read and statements are put in
 * relation.
 *
 * @param head token of the cue's head word; the statement's place in the order of the article
 * @param entry lexicon entry of the cue
 * @param cue the whole cue
 * @param source the source's noun phrase, where there is one
 * @param sourceHead its head token
 * @param content one or more ranges in reading order that neither touch nor overlap
 * @param stance what the source does by saying it
 */
record Draft(
        int head,
        Cue entry,
        TokenRange cue,
        Optional<TokenRange> source,
        Optional<Integer> sourceHead,
        List<TokenRange> content,
        Statement.Stance stance) {

    Draft {
        content = List.copyOf(content);
    }

    Draft withContent(List<TokenRange> other) {
        return new Draft(head, entry, cue, source, sourceHead, other, stance);
    }

    Draft withCue(TokenRange other) {
        return new Draft(head, entry, other, source, sourceHead, content, stance);
    }

    Draft withSource(TokenRange other, int otherHead) {
        return new Draft(head, entry, cue, Optional.of(other), Optional.of(otherHead), content, stance);
    }

    Draft withStance(Statement.Stance other) {
        return new Draft(head, entry, cue, source, sourceHead, content, other);
    }

    Draft withoutSource() {
        return new Draft(head, entry, cue, Optional.empty(), Optional.empty(), content, stance);
    }

    /** Whether a token lies in the content. */
    boolean says(int token) {
        return content.stream().anyMatch(range -> range.contains(token));
    }

    /** Whether the article's layout attributes it: a turn of a transcript or a signed post. */
    boolean isUttered() {
        return entry.id().equals("transcript-turn") || entry.id().equals("signed-post");
    }

    int contentLength() {
        return content.stream().mapToInt(TokenRange::length).sum();
    }

    /** First token of content. */
    int contentFirst() {
        return content.get(0).first();
    }

    /** Last token of content. */
    int contentLast() {
        return content.get(content.size() - 1).last();
    }
}
