package org.dragoman.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps articles, their codings and the events made from them in a SQLite file.
 *
 * <p>Safe for several threads, and several processes may have the same file open. All methods but the value types'
 * throw {@link StoreException} when the file cannot be read or written.
 *
 * <p>The order of calls in a run: {@link #isCoded} and {@link #put} for each article; {@link #flush}; then, unless
 * {@link #eventsAreCurrent}, {@link #places}, {@link #account} and {@link #updateEvents}; {@link #close}.
 */
public final class Store implements AutoCloseable {

    /** So many short questions are answered at the same time. */
    private static final int QUESTIONS = 4;

    private final Connections connections;
    private final Writer writer;
    private final ArticleReading articles = new ArticleReading();
    private final EventReading events = new EventReading();
    private final Readers readers;

    private Store(Connections connections) {
        this.connections = connections;
        this.writer = new Writer(connections);
        this.readers = new Readers(connections, QUESTIONS);
    }

    /**
     * Opens a store to read and write, and makes one where there is no file.
     *
     * @throws StoreException if the place cannot be written, or holds something else, or a store of a newer version
     */
    public static Store open(Path file) {
        return open(Connections.to(file));
    }

    /**
     * Opens a store that must be there already, as is right for commands that only ask. It may lie where nothing can be
     * written.
     *
     * @throws StoreException if there is no store, or one of a newer version
     */
    public static Store openExisting(Path file) {
        Connections connections = Connections.to(file);
        new StoreFile(connections.file()).checkThere();
        new Schema(connections).prepare();
        return new Store(connections);
    }

    static Store open(Connections connections) {
        new StoreFile(connections.file()).checkWritable();
        new Schema(connections).prepare();
        return new Store(connections);
    }

    /**
     * Whether this version of the article has been coded under the key and kept. What was put but is not written yet
     * does not count; to put it twice does no harm.
     */
    public boolean isCoded(ArticleVersion article, String codingKey) {
        return look(handle -> articles.isCoded(handle, article, codingKey));
    }

    /**
     * Takes an article with its coding, to be written soon in a batch: both or neither. Waits while many are on their
     * way. An article version that is there stays as it is, and so does its coding under the same key.
     *
     * @throws StoreException if this or an earlier article could not be written
     */
    public void put(StoredArticle article, StoredCoding coding) {
        writer.put(new CodedArticle(article, coding));
    }

    /** Returns once all that was put is written. */
    public void flush() {
        writer.flush();
    }

    /**
     * Hands on where the account of every article is kept that was coded under the key, by day of publication (unknown days first),
     * then id, then version hash; this order does not depend on the order of writing. A version is left out where the same text came
     * later with other facts beside it; an older text of the same article is not. Memory stays flat. The consumer may use the store.
     *
     * @return which accounts these were, for {@link #updateEvents}
     */
    public AccountsRead places(String codingKey, Consumer<CodingPlace> each) {
        return stream(handle -> articles.places(handle, codingKey, each));
    }

    /** The account of a coding, as it was put. */
    public String account(CodingPlace coding) {
        return look(handle -> articles.account(handle, coding.number()));
    }

    /** Hands on every version of an article that is in force and not coded under the key, by day, id and version hash. */
    public void articlesNotCodedUnder(String codingKey, Consumer<StoredArticle> each) {
        stream(handle -> {
            articles.notCodedUnder(handle, codingKey, each);
            return codingKey;
        });
    }

    /** Whether there is an article of this id. */
    public boolean hasArticle(String id) {
        return look(handle -> articles.isThere(handle, id));
    }

    /** Whether the events were made from all codings under the key that there are now. */
    public boolean eventsAreCurrent(String codingKey) {
        return look(handle -> events.madeFrom(handle)
                .filter(made -> made.equals(new AccountsRead(codingKey, articles.countCodings(handle, codingKey))))
                .isPresent());
    }

    /**
     * Replaces all events by new ones, in one transaction. Events that come again unchanged are left alone. An id under which an event
     * was once kept goes on leading to the event that has it as id or alias.
     *
     * @param accounts from which accounts the events were made
     * @param hashes {@link StoredEvent#contentHash} of every event, by its id
     * @param event gives the event of an id; asked only for those whose hash is not the one that is kept, on the writing thread while
     *     other processes wait, so they should be ready
     */
    public void updateEvents(AccountsRead accounts, Map<String, String> hashes, Function<String, StoredEvent> event) {
        Objects.requireNonNull(accounts, "accounts");
        Map<String, String> wanted = Map.copyOf(hashes);
        writer.inTransaction(handle -> new EventWriting(handle).update(accounts, wanted, event));
    }

    /**
     * Keeps what a person decided about reports; a later decision about the same two takes the place of an earlier one. The
     * events are outdated until {@link #updateEvents} is called.
     */
    public void decide(List<StoredDecision> decisions) {
        List<StoredDecision> kept = List.copyOf(decisions);
        writer.inTransaction(handle -> Decisions.keep(handle, kept));
    }

    /** All decisions, ordered by where the reports stand. */
    public List<StoredDecision> decisions() {
        return look(Decisions::all);
    }

    /** Keeps what a person found wrong in a coding. The events are outdated until {@link #updateEvents} is called. */
    public void correct(Correction correction) {
        writer.inTransaction(handle -> Corrections.keep(handle, correction));
    }

    /** Takes a correction back; the events are outdated until {@link #updateEvents} is called. */
    public void takeBack(String article, int offset, Correction.Field field) {
        writer.inTransaction(handle -> Corrections.takeBack(handle, article, offset, field));
    }

    /** All corrections, ordered by where the reports stand. */
    public List<Correction> corrections() {
        return look(Corrections::all);
    }

    /** What was kept of a page when it was fetched last. */
    public Optional<FetchedPage> fetchedPage(String address) {
        return look(handle -> FetchedPages.of(handle, address));
    }

    /** Keeps what servers said of pages; to be called when what the pages hold is kept. */
    public void keepFetched(List<FetchedPage> pages) {
        List<FetchedPage> kept = List.copyOf(pages);
        writer.inTransaction(handle -> FetchedPages.keep(handle, kept));
    }

    /** The coding key of the accounts from which the events were made; empty before the first were. */
    public Optional<String> codingKey() {
        return look(events::codingKey);
    }

    /** The events that fit, latest first day first, then by id; those without any date last. */
    public List<StoredEvent> events(EventQuery wanted) {
        List<StoredEvent> found = new ArrayList<>();
        events(wanted, found::add);
        return found;
    }

    /** Hands on the events that fit, in the order of {@link #events(EventQuery)}. Memory stays flat. */
    public void events(EventQuery wanted, Consumer<StoredEvent> each) {
        stream(handle -> {
            events.events(handle, wanted, each);
            return wanted;
        });
    }

    /**
     * The event with this id: its own, an alias, one under which it was once kept, or the beginning of one where only
     * one event begins so ({@link #eventIds} tells which there are).
     */
    public Optional<StoredEvent> event(String idOrPrefix) {
        return look(handle -> events.event(handle, idOrPrefix));
    }

    /** Ids of events that have, or once had, an id with this beginning; in order, so many at most. */
    public List<String> eventIds(String prefix, int limit) {
        return look(handle -> events.idsFrom(handle, prefix, limit));
    }

    /**
     * The articles on which an event rests, with the codings from which the events were made, by day of publication
     * (unknown days first), then id, then version hash.
     */
    public List<CodedArticle> codingsOf(StoredEvent event) {
        return look(handle -> articles.codingsOf(handle, event.id()));
    }

    /** Writes what was put and closes the file. */
    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            readers.close();
        }
    }

    private <T> T look(Function<Handle, T> question) {
        return readers.ask(question);
    }

    /** Long answers have a connection of their own, so that the store can be used while they are read. */
    private <T> T stream(Function<Handle, T> question) {
        try (Handle handle = connections.open()) {
            return question.apply(handle);
        } catch (JdbiException e) {
            throw StoreProblems.of(connections.file(), e);
        }
    }
}
