package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Connections that only ask, kept open for the next question. So many questions are answered at the same time as there are
 * connections; others wait. Safe for several threads.
 */
final class Readers implements AutoCloseable {

    private final Connections connections;
    private final Semaphore room;
    private final BlockingQueue<Handle> idle;

    Readers(Connections connections, int most) {
        this.connections = connections;
        this.room = new Semaphore(most, true);
        this.idle = new ArrayBlockingQueue<>(most);
    }

    <T> T ask(Function<Handle, T> question) {
        room.acquireUninterruptibly();
        try {
            Handle known = idle.poll();
            Handle handle = known == null ? connections.open() : known;
            boolean sound = false;
            try {
                T answer = question.apply(handle);
                sound = true;
                return answer;
            } finally {
                if (!sound || !idle.offer(handle)) {
                    handle.close();
                }
            }
        } catch (JdbiException e) {
            throw StoreProblems.of(connections.file(), e);
        } finally {
            room.release();
        }
    }

    @Override
    public void close() {
        List<Handle> open = new ArrayList<>();
        idle.drainTo(open);
        open.forEach(Handle::close);
    }
}
