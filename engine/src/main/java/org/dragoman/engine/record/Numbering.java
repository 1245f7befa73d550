package org.dragoman.engine.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.EntityKeys;
import org.dragoman.engine.reconcile.ReportReference;
import org.dragoman.engine.reconcile.StatementReference;

/** Gives out the ids of one document: entities by key across articles, statements and reports in reading order. */
final class Numbering {

    private record First(int statement, int report) {}

    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, Entity> unwritten = new LinkedHashMap<>();
    private final Map<String, First> firsts = new HashMap<>();
    private int statements = 1;
    private int reports = 1;

    /** Takes in an article; its entities that are new can be had from {@link #newEntities()}. */
    EntityKeys enter(Account account) {
        EntityKeys keys = EntityKeys.of(account);
        for (Entity entity : account.entities()) {
            String key = keys.of(entity.id());
            if (!entities.containsKey(key)) {
                String id = "e" + (entities.size() + 1);
                entities.put(key, id);
                unwritten.put(id, entity);
            }
        }
        firsts.put(account.article(), new First(statements, reports));
        statements += account.statements().size();
        reports += account.reports().size();
        return keys;
    }

    /** The entities that came new with the last article, by id; only once. */
    Map<String, Entity> newEntities() {
        Map<String, Entity> found = new LinkedHashMap<>(unwritten);
        unwritten.clear();
        return found;
    }

    /** The id of the entity with a key, where one of the articles has it. */
    Optional<String> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    String statement(StatementReference statement) {
        return "s" + (first(statement.article()).statement + statement.place());
    }

    String report(ReportReference report) {
        return "r" + (first(report.article()).report + report.place());
    }

    private First first(String article) {
        First first = firsts.get(article);
        if (first == null) {
            throw new IllegalArgumentException("article " + article + " was not added to this record");
        }
        return first;
    }
}
