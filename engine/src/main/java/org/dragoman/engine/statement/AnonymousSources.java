package org.dragoman.engine.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;

/**
 * Completes anonymous sources: what one sentence tells of how a source knows and why it is not named holds for the other
 * statements of the same source ("The officials spoke on condition of anonymity because …").
 */
final class AnonymousSources {

    private static final Pattern DEFINITE =
            Pattern.compile("(?i)(the|this|that|these|those|both|he|she|they|who)\\b.*");

    private final Words words;
    private final SourceWords vocabulary;

    AnonymousSources(Words words, SourceWords vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    List<Statement> complete(List<Statement> statements) {
        Map<Integer, Span> reasons = reasons();
        Map<String, Span> bases = new HashMap<>();
        Map<String, Span> reasonOf = new HashMap<>();
        String last = "";
        String[] keys = new String[statements.size()];
        for (int i = 0; i < keys.length; i++) {
            Optional<Source> source = statements.get(i).source().filter(s -> s.kind() == Source.Kind.ANONYMOUS);
            keys[i] = source.isEmpty() ? "" : key(source.get(), last, i);
            if (source.isEmpty()) {
                continue;
            }
            last = keys[i];
            String key = keys[i];
            source.get().basis().ifPresent(span -> bases.putIfAbsent(key, span));
            source.get().anonymityReason().ifPresent(span -> reasonOf.putIfAbsent(key, span));
        }
        for (Map.Entry<Integer, Span> reason : reasons.entrySet()) {
            nearest(statements, keys, reason.getKey()).ifPresent(key -> reasonOf.putIfAbsent(key, reason.getValue()));
        }
        return java.util.stream.IntStream.range(0, keys.length)
                .mapToObj(i ->
                        keys[i].isEmpty() ? statements.get(i) : completed(statements.get(i), keys[i], bases, reasonOf))
                .toList();
    }

    /** The entity; without one, a definite reference takes the key of the anonymous source before it. */
    private String key(Source source, String last, int index) {
        if (source.entity().isPresent()) {
            return "entity " + source.entity().get();
        }
        boolean definite =
                DEFINITE.matcher(words.article().quote(source.span())).lookingAt();
        return definite && !last.isEmpty() ? last : "statement " + index;
    }

    /** Sentences that say why somebody is not named. */
    private Map<Integer, Span> reasons() {
        Map<Integer, Span> found = new java.util.TreeMap<>();
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            int index = sentence;
            vocabulary
                    .anonymityReason(words, new TokenRange(words.start(sentence), words.last(sentence)))
                    .ifPresent(range -> found.put(index, words.span(range)));
        }
        return found;
    }

    /** The anonymous source of the sentence itself, else of the one before it that is nearest, at most three sentences back. */
    private static Optional<String> nearest(List<Statement> statements, String[] keys, int sentence) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < keys.length; i++) {
            int gap = sentence - statements.get(i).sentence();
            if (!keys[i].isEmpty() && gap >= 0 && gap <= 3) {
                found = Optional.of(keys[i]);
            }
        }
        return found;
    }

    private static Statement completed(
            Statement statement, String key, Map<String, Span> bases, Map<String, Span> reasons) {
        Source old = statement.source().orElseThrow();
        Source source = new Source(
                old.span(),
                old.entity(),
                old.kind(),
                old.role(),
                old.count(),
                old.basis().or(() -> Optional.ofNullable(bases.get(key))),
                old.anonymityReason().or(() -> Optional.ofNullable(reasons.get(key))),
                old.speaksFor());
        return new Statement(
                statement.id(),
                statement.sentence(),
                Optional.of(source),
                statement.cue(),
                statement.content(),
                statement.type(),
                statement.manner(),
                statement.stance(),
                statement.channel(),
                statement.about(),
                statement.within(),
                statement.via(),
                statement.date(),
                statement.dateText(),
                statement.rule());
    }
}
