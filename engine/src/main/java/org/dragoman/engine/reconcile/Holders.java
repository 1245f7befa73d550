package org.dragoman.engine.reconcile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.coding.OutletProfile;
import org.dragoman.engine.statement.Source;

/** Who speaks in an article, and for whom (RECORD.md, rule 1): a chain of spokespersons is followed to its end. */
record Holders(Account account, EntityKeys keys) {

    private static final Set<Sector> SPEAKS_FOR_STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY);

    /** The holder of a statement's source. */
    Holder of(AccountSource source) {
        Optional<Entity> entity = source.entity().flatMap(account::entity);
        Optional<String> key = entity.map(found -> keys.of(found.id()));
        String self = key.orElseGet(() -> "text:" + account.article() + "/" + Names.folded(source.text()));
        String principal = source.kind() == Source.Kind.ANONYMOUS
                ? self
                : principal(source, entity).orElse(self);
        return new Holder(
                Optional.of(source.text()),
                key,
                source.kind(),
                source.country().or(() -> entity.flatMap(Entity::country)),
                source.sector(),
                principal,
                Optional.of(principal).filter(other -> !other.equals(self)));
    }

    /** The article's outlet as a holder. */
    Holder outlet() {
        Optional<OutletProfile> outlet = account.outlet();
        Optional<String> lexicon = outlet.flatMap(OutletProfile::lexicon);
        String self = lexicon.orElseGet(() ->
                "outlet:" + outlet.map(profile -> Names.folded(profile.name())).orElse("of " + account.article()));
        Optional<String> speaksFor = outlet.flatMap(OutletProfile::speaksFor);
        return new Holder(
                outlet.map(OutletProfile::name),
                account.entities().stream()
                        .filter(entity ->
                                lexicon.isPresent() && entity.lexicon().equals(lexicon))
                        .findFirst()
                        .map(entity -> keys.of(entity.id())),
                Source.Kind.OUTLET,
                outlet.flatMap(OutletProfile::country),
                Optional.empty(),
                speaksFor.orElse(self),
                speaksFor);
    }

    /** Key of whom an entity of the article stands for in the end: itself where it speaks for nobody. */
    String principalOf(String entity) {
        return keys.of(last(entity));
    }

    private Optional<String> principal(AccountSource source, Optional<Entity> entity) {
        Optional<String> start = source.speaksFor().or(() -> entity.map(Entity::id));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Entity end = account.entity(last(start.get())).orElseThrow();
        boolean itself = entity.isPresent() && end.id().equals(entity.get().id());
        if (end.kind() == EntityKind.GOVERNMENT && end.country().isPresent()) {
            return end.country();
        }
        if (itself && speaksForState(source, end)) {
            return source.country();
        }
        return Optional.of(keys.of(end.id()));
    }

    private static boolean speaksForState(AccountSource source, Entity entity) {
        if (source.country().isEmpty() || entity.kind() == EntityKind.OUTLET) {
            return false;
        }
        boolean prosecutes = source.sector().equals(Optional.of(Sector.JUD))
                && (source.text().toLowerCase(Locale.ROOT).contains("prosecut")
                        || source.office()
                                .map(office -> office.contains("prosecut"))
                                .orElse(false));
        return prosecutes || source.sector().map(SPEAKS_FOR_STATE::contains).orElse(false);
    }

    private String last(String entity) {
        Set<String> seen = new HashSet<>();
        String at = entity;
        while (seen.add(at)) {
            Optional<String> next = account.entity(at)
                    .flatMap(Entity::speaksFor)
                    .filter(id -> account.entity(id).isPresent());
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return entity;
    }
}
