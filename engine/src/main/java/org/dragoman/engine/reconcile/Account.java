package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.coding.Genre;
import org.dragoman.engine.coding.OutletProfile;

/**
 * What reconciliation needs of one coded article, without its text: small enough to keep by the hundred thousand.
 *
 * @param article id of the article
 * @param published day of publication, where known
 * @param outlet what is known of its outlet
 * @param credit name of the agency whose text it is by its own word
 * @param genre what kind of article it is
 * @param entities who is spoken of, with ids of the article
 * @param serves adviser or envoy to principal, by entity id (RECORD.md, rule 2)
 * @param statements attributions, in reading order; others refer to them by their place in this list
 * @param reports mentions of events, in reading order; others refer to them by their place in this list
 * @param wording what its words tell about its story and about copied text
 */
public record Account(
        String article,
        Optional<LocalDate> published,
        Optional<OutletProfile> outlet,
        Optional<String> credit,
        Genre genre,
        List<Entity> entities,
        Map<String, String> serves,
        List<AccountStatement> statements,
        List<AccountReport> reports,
        Wording wording) {

    public Account {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(genre, "genre");
        entities = List.copyOf(entities);
        serves = Map.copyOf(serves);
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
        Objects.requireNonNull(wording, "wording");
    }

    /** The account of a coded article: a pure function. */
    public static Account of(Coding coding) {
        return new AccountReader(coding).read();
    }

    /** The same account under another id. */
    public Account renamed(String id) {
        return new Account(id, published, outlet, credit, genre, entities, serves, statements, reports, wording);
    }

    /** The outlet whose text it is: the agency that it credits, else its own. */
    Optional<String> textOf() {
        return credit.or(() -> outlet.map(OutletProfile::name));
    }

    /** The entity with an id of this article. */
    Optional<Entity> entity(String id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }
}
