package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.engine.coding.Genre;

/**
 * Groups articles that tell the same story, also where nothing of it could be coded, by {@link StoryLikeness} and {@link
 * AverageLinkage}. A brief of many stories belongs to none.
 *
 * <p>Articles come and go one at a time. Each is compared with the earlier ones that share most of its heaviest terms, which an
 * index by term and week finds; {@link #settle} groups anew only what hangs together with an article that came or went. What it
 * finds does not depend on the order in which they came. For one thread.
 */
final class Stories {

    /** Average likeness at which two groups are one story. */
    private static final double ENOUGH = 0.21;
    /** Likeness below which a pair counts as not alike. */
    private static final double WORTH_A_LOOK = 0.06;
    /** How many of an article's terms look for others. */
    private static final int PROBES = 60;
    /** What these terms must share before all terms are compared, as a share of the length of both. */
    private static final double PROMISING = 0.04;
    /** With so many earlier articles at most is an article compared, the most promising. */
    private static final int MOST = 150;

    private static final int WEEK = 7;
    /** The week of articles that do not tell their day. */
    private static final int UNDATED = Integer.MIN_VALUE;

    private static final int REACH = Math.toIntExact(StoryLikeness.WINDOW / WEEK) + 1;

    private final Map<String, Text> texts = new HashMap<>();
    private final Map<Posting, Postings> index = new HashMap<>();
    /** How many articles each week has. */
    private final TreeMap<Integer, Integer> weeks = new TreeMap<>();

    private final Deque<Integer> free = new ArrayDeque<>();
    private Text[] bySlot = new Text[64];
    private double[] shared = new double[64];
    private final Set<Text> unsettled = new HashSet<>();

    private record Posting(int term, int week) {}

    /** An earlier article that looks promising, with what it shares. */
    private record Partner(Text text, double shared) implements Comparable<Partner> {
        /** The most promising first, then the earliest. */
        @Override
        public int compareTo(Partner other) {
            int more = Double.compare(other.shared, shared);
            return more != 0 ? more : text.compareTo(other.text);
        }
    }

    /** One article. */
    private static final class Text implements Comparable<Text> {
        private final StoryProfile profile;
        private final int slot;
        private final int week;
        /** Places of the terms that look for others, ascending. */
        private final int[] probes;
        /** Earlier articles, the most promising first, at most {@link #MOST}. */
        private final List<Partner> partners = new ArrayList<>();
        /** Whether there may be more partners than these. */
        private boolean cut;

        private final Map<Text, Double> alike = new HashMap<>();
        private String story;

        Text(StoryProfile profile, int slot) {
            this.profile = profile;
            this.slot = slot;
            this.week = profile.published()
                    .map(day -> Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(LocalDate.EPOCH, day), WEEK)))
                    .orElse(UNDATED);
            this.probes = profile.words().heaviestPlaces(PROBES).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            this.story = article();
        }

        String article() {
            return profile.account().article();
        }

        @Override
        public int compareTo(Text other) {
            return Ledger.ORDER.compare(profile.account(), other.profile.account());
        }
    }

    /** The articles of one week in which a term is heavy, with its weights. */
    private static final class Postings {
        private int[] slots = new int[2];
        private float[] weights = new float[2];
        private int size;

        void add(int slot, float weight) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            slots[size] = slot;
            weights[size++] = weight;
        }

        void remove(int slot) {
            int at = 0;
            while (slots[at] != slot) {
                at++;
            }
            size--;
            System.arraycopy(slots, at + 1, slots, at, size - at);
            System.arraycopy(weights, at + 1, weights, at, size - at);
        }
    }

    /** Takes an article in, whose id must be new. */
    void put(Account account) {
        if (account.genre() == Genre.BRIEF) {
            return;
        }
        int slot = free.isEmpty() ? texts.size() : free.pop();
        if (slot == bySlot.length) {
            bySlot = Arrays.copyOf(bySlot, 2 * slot);
            shared = Arrays.copyOf(shared, 2 * slot);
        }
        Text text = new Text(StoryProfile.of(account, TermFrequencies.builtIn()), slot);
        bySlot[slot] = text;
        List<Partner> promising = promising(text);
        texts.put(account.article(), text);
        weeks.merge(text.week, 1, Integer::sum);
        TermVector words = text.profile.words();
        for (int place : text.probes) {
            index.computeIfAbsent(new Posting(words.hash(place), text.week), posting -> new Postings())
                    .add(slot, words.weight(place));
        }
        takeEarlier(text, promising);
        for (Partner other : promising) {
            if (other.text.compareTo(text) > 0) {
                offer(other.text, new Partner(text, other.shared));
            }
        }
        unsettled.add(text);
    }

    /** Takes an article out. */
    void remove(String article) {
        Text text = texts.remove(article);
        if (text == null) {
            return;
        }
        TermVector words = text.profile.words();
        for (int place : text.probes) {
            Posting posting = new Posting(words.hash(place), text.week);
            Postings postings = index.get(posting);
            if (postings != null) {
                postings.remove(text.slot);
                if (postings.size == 0) {
                    index.remove(posting);
                }
            }
        }
        weeks.computeIfPresent(text.week, (week, count) -> count == 1 ? null : count - 1);
        for (Partner other : promising(text)) {
            Partner gone = new Partner(text, other.shared);
            if (other.text.compareTo(text) > 0 && other.text.partners.remove(gone) && other.text.cut) {
                takeEarlier(other.text, promising(other.text));
            }
        }
        for (Text other : text.alike.keySet()) {
            other.alike.remove(text);
            unsettled.add(other);
        }
        unsettled.remove(text);
        free.push(text.slot);
    }

    private void takeEarlier(Text text, List<Partner> promising) {
        List<Partner> earlier = new ArrayList<>(promising.stream()
                .filter(partner -> partner.text.compareTo(text) < 0)
                .sorted()
                .toList());
        text.cut = earlier.size() > MOST;
        if (text.cut) {
            earlier.subList(MOST, earlier.size()).clear();
        }
        Set<Text> known = new HashSet<>();
        text.partners.forEach(partner -> known.add(partner.text));
        text.partners.clear();
        text.partners.addAll(earlier);
        for (Partner partner : earlier) {
            if (!known.contains(partner.text)) {
                join(text, partner.text);
            }
        }
    }

    /** Offers a later article one more partner. */
    private void offer(Text later, Partner partner) {
        int found = java.util.Collections.binarySearch(later.partners, partner);
        int place = found < 0 ? -found - 1 : found;
        if (place == MOST) {
            later.cut = true;
            return;
        }
        later.partners.add(place, partner);
        if (later.partners.size() > MOST) {
            part(later, later.partners.remove(MOST).text);
            later.cut = true;
        }
        join(later, partner.text);
    }

    private void join(Text later, Text earlier) {
        double likeness = StoryLikeness.of(later.profile, earlier.profile);
        if (likeness >= WORTH_A_LOOK) {
            later.alike.put(earlier, likeness);
            earlier.alike.put(later, likeness);
            unsettled.add(later);
            unsettled.add(earlier);
        }
    }

    private void part(Text later, Text earlier) {
        if (later.alike.remove(earlier) != null) {
            earlier.alike.remove(later);
            unsettled.add(later);
            unsettled.add(earlier);
        }
    }

    /** The articles, earlier and later, that share enough of the heaviest terms and are near enough in time. */
    private List<Partner> promising(Text text) {
        TermVector terms = text.profile.words();
        List<Integer> near = near(text.week);
        List<Integer> touched = new ArrayList<>();
        for (int place : text.probes) {
            for (int week : near) {
                Postings postings = index.get(new Posting(terms.hash(place), week));
                if (postings != null) {
                    gather(terms.weight(place), postings, touched);
                }
            }
        }
        List<Partner> promising = new ArrayList<>();
        for (int slot : touched) {
            if (shared[slot] >= PROMISING && StoryLikeness.areNear(text.profile, bySlot[slot].profile)) {
                promising.add(new Partner(bySlot[slot], shared[slot]));
            }
            shared[slot] = 0;
        }
        return promising;
    }

    private void gather(float weight, Postings postings, List<Integer> touched) {
        for (int i = 0; i < postings.size; i++) {
            int slot = postings.slots[i];
            if (shared[slot] == 0) {
                touched.add(slot);
            }
            shared[slot] += (double) weight * postings.weights[i];
        }
    }

    /** The weeks in which articles may stand that tell a story with one of the given week. */
    private List<Integer> near(int week) {
        if (week == UNDATED) {
            return List.copyOf(weeks.keySet());
        }
        List<Integer> near = new ArrayList<>(
                weeks.subMap(week - REACH, true, week + REACH, true).keySet());
        if (weeks.containsKey(UNDATED)) {
            near.add(UNDATED);
        }
        return near;
    }

    /** Groups anew where something changed. Returns the ids of the articles whose story is another now. */
    Set<String> settle() {
        Set<String> changed = new TreeSet<>();
        Set<Text> seen = new HashSet<>();
        for (Text text : unsettled) {
            if (!seen.contains(text)) {
                settle(Components.of(text, seen, Stories::alikeEnough), changed);
            }
        }
        unsettled.clear();
        return changed;
    }

    /** The articles whose likeness would do for one story. */
    private static Stream<Text> alikeEnough(Text text) {
        return text.alike.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey);
    }

    private static void settle(List<Text> component, Set<String> changed) {
        Map<Text, Integer> places = new HashMap<>();
        List<String> stories = new ArrayList<>();
        List<Clustering.Edge> edges = new ArrayList<>();
        for (int place = 0; place < component.size(); place++) {
            Text text = component.get(place);
            int own = place;
            text.alike.forEach((other, likeness) -> Optional.ofNullable(places.get(other))
                    .ifPresent(earlier -> edges.add(new Clustering.Edge(earlier, own, likeness))));
            places.put(text, place);
            stories.add(text.article());
        }
        for (List<Integer> group : AverageLinkage.group(edges, ENOUGH)) {
            String first = component.get(group.get(0)).article();
            group.forEach(member -> stories.set(member, first));
        }
        for (int place = 0; place < component.size(); place++) {
            Text text = component.get(place);
            if (!text.story.equals(stories.get(place))) {
                text.story = stories.get(place);
                changed.add(text.article());
            }
        }
    }

    /** Id of the first article of an article's story; empty for a brief of many stories. */
    Optional<String> story(String article) {
        return Optional.ofNullable(texts.get(article)).map(text -> text.story);
    }

    /** The story of each article that has one, by id of the article. */
    Map<String, String> all() {
        Map<String, String> stories = new HashMap<>();
        texts.forEach((article, text) -> stories.put(article, text.story));
        return stories;
    }
}
