package org.dragoman.engine.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;

/**
 * Who is the same entity across articles: the lexicon's id, else full name, country and kind; whoever is known only by a noun
 * stays within the article, but for organs of a state ("Iran's foreign ministry").
 */
public final class EntityKeys {

    /** How the keys of entities begin that are known in one article only. */
    static final String LOCAL = "local:";

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private EntityKeys() {}

    /** The keys of an article's entities. */
    public static EntityKeys of(Account account) {
        EntityKeys keys = new EntityKeys();
        for (Entity entity : account.entities()) {
            keys.entities.put(entity.id(), entity);
            keys.keys.put(entity.id(), key(account, entity));
            if (isNamed(entity)) {
                keys.named.add(entity.id());
            }
        }
        return keys;
    }

    /** The key of the entity with an id of the article. */
    public String of(String entity) {
        String key = keys.get(entity);
        if (key == null) {
            throw new IllegalArgumentException("no entity " + entity + " among " + keys.keySet());
        }
        return key;
    }

    /** The entity with an id of the article. */
    Entity entity(String id) {
        return Optional.ofNullable(entities.get(id)).orElseThrow();
    }

    /** Whether the entity is known by a name. */
    boolean isNamed(String entity) {
        return named.contains(entity);
    }

    private static String key(Account account, Entity entity) {
        Optional<String> lexicon = entity.lexicon();
        if (lexicon.isPresent()) {
            return lexicon.get();
        }
        String name = Names.folded(entity.name());
        String country = entity.country().orElse("");
        boolean full = entity.kind() != EntityKind.PERSON || name.contains(" ");
        if (isNamed(entity) && full && entity.kind() != EntityKind.PEOPLE) {
            return "name:" + name + "|" + country + "|" + entity.kind().word();
        }
        boolean organ =
                entity.kind() == EntityKind.GOVERNMENT && entity.country().isPresent();
        String noun = organ ? commonWords(entity.name()) : "";
        return noun.isEmpty() ? LOCAL + account.article() + "/" + entity.id() : "organ:" + noun + "|" + country;
    }

    /** "foreign ministry" of "Iran’s foreign ministry": the words in lower case after the last one that has a capital. */
    private static String commonWords(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("\\s+")) {
            boolean common = !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
            if (common && !word.equals("the") && !word.equals("its") && !word.equals("his")) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            } else {
                words.setLength(0);
            }
        }
        return words.toString();
    }

    private static boolean isNamed(Entity entity) {
        if (entity.lexicon().isPresent()) {
            return true;
        }
        for (String word : entity.name().split("\\s+")) {
            if (word.length() > 3 && word.chars().noneMatch(Character::isUpperCase)) {
                return false;
            }
        }
        return entity.kind() != EntityKind.PEOPLE && entity.name().chars().anyMatch(Character::isUpperCase);
    }
}
