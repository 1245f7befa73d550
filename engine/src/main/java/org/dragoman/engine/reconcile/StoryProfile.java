package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.actor.Entity;

/**
 * By what an article's story is recognised.
 *
 * @param account the article
 * @param words its telling words
 * @param people who is spoken of, the rarer the name the heavier
 * @param events what is reported with its trigger and its participants, what stands early heavier
 */
record StoryProfile(Account account, TermVector words, TermVector people, TermVector events) {

    private static final int MOST = 200;
    /** How much heavier the first sentence is, and in how many sentences that wears off. */
    private static final double EARLY = 2;

    private static final double EARLY_SENTENCES = 3;
    /** What a trigger counts beside a participant. */
    private static final double TRIGGER = 0.5;
    /** A name that is in no table is not the heaviest of all. */
    private static final double HEAVIEST = 8;
    /** Weight of a name without a word. */
    private static final double NAMELESS = 3;

    static StoryProfile of(Account account, TermFrequencies frequencies) {
        Map<String, Double> telling = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        Map<Integer, Double> people = new HashMap<>();
        for (Entity entity : account.entities()) {
            String key = entity.lexicon().orElse(entity.name().toLowerCase(Locale.ROOT));
            keys.put(entity.id(), key);
            telling.put(key, telling(entity.name(), frequencies));
            people.put(Terms.hash(key), telling(entity.name(), frequencies));
        }
        Map<String, Double> counts = new HashMap<>();
        Map<String, Double> weights = new HashMap<>();
        for (AccountReport report : account.reports()) {
            double weight = 1 + EARLY * Math.exp(-report.sentence() / EARLY_SENTENCES);
            String trigger = report.type() + "|" + report.trigger();
            counts.merge(trigger, TRIGGER * weight, Double::sum);
            weights.put(trigger, telling(report.trigger(), frequencies));
            for (List<Participant> side : List.of(report.actors(), report.recipients())) {
                for (Participant participant : side) {
                    String who = keys.getOrDefault(participant.entity(), participant.entity());
                    counts.merge(report.type() + "|" + who, weight, Double::sum);
                    weights.put(report.type() + "|" + who, telling.getOrDefault(who, NAMELESS));
                }
            }
        }
        Map<Integer, Double> events = new HashMap<>();
        counts.forEach(
                (key, count) -> events.put(Terms.hash(key), Math.log1p(count) * weights.getOrDefault(key, NAMELESS)));
        return new StoryProfile(
                account, account.wording().terms(), TermVector.of(people, MOST), TermVector.of(events, MOST));
    }

    private static double telling(String name, TermFrequencies frequencies) {
        double most = Terms.of(name).stream()
                .filter(term -> term.length() > 1)
                .mapToDouble(frequencies::weight)
                .max()
                .orElse(NAMELESS);
        return Math.min(HEAVIEST, most);
    }

    Optional<LocalDate> published() {
        return account.published();
    }

    List<Integer> years() {
        return account.wording().years();
    }
}
