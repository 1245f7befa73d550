package org.dragoman.app.desk.work;

import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.app.reading.Coded;
import org.dragoman.app.reading.Engine;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.EnglishCheck;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.record.MadeBy;
import org.dragoman.engine.timing.StageClock;

/** Codes single articles. Loads the engine when it is first needed, which takes some seconds. Safe for several threads. */
public final class ArticleCoder implements AutoCloseable {

    private final Supplier<Engine> loading;
    private volatile Optional<Engine> loaded = Optional.empty();
    private boolean closed;

    /** A coder whose engine comes from the supplier, which is asked once. */
    public ArticleCoder(Supplier<Engine> loading) {
        this.loading = loading;
    }

    /**
     * Codes an article.
     *
     * @throws Refusal if it is not in English or cannot be coded
     */
    Coded code(Article article) {
        EnglishCheck.refusal(article.text()).ifPresent(found -> {
            throw new Refusal("found " + found + ", expected an article in English");
        });
        Coded coded = Coded.by(engine().coder(), article.id(), article, StageClock.NONE);
        coded.failure().ifPresent(failure -> {
            String next = failure instanceof LexiconException ? "mend that entry and start again" : "please report it";
            throw new Refusal("found a text that could not be coded (" + failure + "), expected an article; " + next);
        });
        return coded;
    }

    /** The stamp of what this coder makes. */
    MadeBy madeBy() {
        return engine().madeBy();
    }

    private Engine engine() {
        return loaded.orElseGet(this::load);
    }

    private synchronized Engine load() {
        if (closed) {
            throw new Refusal("the desk is shutting down");
        }
        Engine engine = loaded.orElseGet(loading);
        loaded = Optional.of(engine);
        return engine;
    }

    @Override
    public synchronized void close() {
        closed = true;
        loaded.ifPresent(Engine::close);
    }
}
