package org.dragoman.engine.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The actors of one article: who they are and where they are referred to. Immutable; safe for several threads.
 *
 * <p>At most one mention has a given token as its head, and mentions of one sentence do not cross (a modifier's mention may
 * lie within a larger one: "Iran" in "Iran's U.N. mission").
 */
public final class Actors {

    private record Place(int sentence, int head) {}

    /**
     * Another token that leads to a mention: part of a title or name that a parser may take for its head.
     *
     * @param sentence index of the sentence
     * @param token index of the token
     * @param mention the mention that it leads to
     */
    public record Alias(int sentence, int token, Mention mention) {}

    private final List<Entity> entities;
    private final List<Mention> mentions;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<Place, Mention> byHead = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence;

    private Actors(List<Entity> entities, List<Mention> mentions, List<Alias> aliases) {
        this.entities = List.copyOf(entities);
        this.mentions = List.copyOf(mentions);
        for (Entity entity : this.entities) {
            byId.put(entity.id(), entity);
        }
        Map<Integer, List<Mention>> sentences = new HashMap<>();
        for (Mention mention : this.mentions) {
            if (!byId.containsKey(mention.entity())) {
                throw new IllegalArgumentException("mention of the unknown entity " + mention.entity());
            }
            byHead.put(new Place(mention.sentence(), mention.head()), mention);
            sentences
                    .computeIfAbsent(mention.sentence(), s -> new java.util.ArrayList<>())
                    .add(mention);
        }
        for (Alias alias : aliases) {
            byHead.putIfAbsent(new Place(alias.sentence(), alias.token()), alias.mention());
        }
        this.bySentence = sentences;
    }

    /**
     * Actors from their entities and mentions.
     *
     * @param mentions in reading order; each refers to one of the entities
     */
    public static Actors of(List<Entity> entities, List<Mention> mentions) {
        return of(entities, mentions, List.of());
    }

    /** As {@link #of(List, List)}, with further tokens that lead to mentions. */
    public static Actors of(List<Entity> entities, List<Mention> mentions, List<Alias> aliases) {
        return new Actors(entities, mentions, aliases);
    }

    /** All entities, in order of first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** All mentions, in reading order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The mentions of one sentence, in reading order. */
    public List<Mention> mentions(int sentence) {
        return java.util.Collections.unmodifiableList(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The entity that a mention refers to. */
    public Entity entity(Mention mention) {
        return entity(mention.entity());
    }

    /**
     * Those whom a mention stands for: itself, or, where it refers to several actors that the article names ("both sides"),
     * a mention of each, with the words of the given one.
     */
    public List<Mention> members(Mention mention) {
        Entity entity = entity(mention);
        if (entity.members().isEmpty()) {
            return List.of(mention);
        }
        return entity.members().stream()
                .map(id -> {
                    Entity member = entity(id);
                    Role role = mention.role();
                    Optional<String> country = member.country().isPresent() ? member.country() : role.country();
                    return mention.of(
                            id, new Role(country, role.sector(), role.office(), role.status(), role.inferred()));
                })
                .toList();
    }

    /** The entity with an id, which must be one of this article's. */
    public Entity entity(String id) {
        Entity found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no entity " + id + " among " + byId.keySet());
        }
        return found;
    }

    /** The mention whose head is the given token, or to whose title or name the token belongs. */
    public Optional<Mention> at(int sentence, int head) {
        return Optional.ofNullable(byHead.get(new Place(sentence, head)));
    }

    /** The smallest mention that covers the token. */
    public Optional<Mention> covering(int sentence, int token) {
        return mentions(sentence).stream()
                .filter(mention -> mention.covers(token))
                .min(java.util.Comparator.comparingInt(mention -> mention.last() - mention.first()));
    }
}
