package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.coding.Genre;

/**
 * Groups articles that tell the same story, also where nothing of it could be coded, by {@link StoryLikeness} and {@link
 * AverageLinkage}. A brief of many stories belongs to none.
 *
 * <p>Which articles are compared at all is found by an index of their heaviest terms. The cost grows with the articles, not with
 * their square: a term that stands in very many articles of one week brings nobody together.
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
    /** A term that stands in more articles of one week than this brings nobody together. */
    private static final int CROWD = 600;

    /** With so many earlier articles at most is an article compared, the most promising. */
    private static final int MOST = 150;

    private static final int WEEK = 7;
    /** The week of articles that do not tell their day. */
    private static final int UNDATED = Integer.MIN_VALUE;

    private final List<Account> accounts;
    private final List<StoryProfile> profiles;
    private final double[] shared;

    /** Stories of the given accounts, which must be in a fixed order. */
    Stories(List<Account> accounts) {
        this.accounts = accounts;
        this.profiles = accounts.stream()
                .map(account -> StoryProfile.of(account, TermFrequencies.builtIn()))
                .toList();
        this.shared = new double[accounts.size()];
    }

    /** Id of the first article of an article's story, by id of the article; articles that are alone in theirs included. */
    Map<String, String> find() {
        Map<String, String> stories = new HashMap<>();
        for (Account account : accounts) {
            if (account.genre() != Genre.BRIEF) {
                stories.put(account.article(), account.article());
            }
        }
        for (List<Integer> group : AverageLinkage.group(edges(), ENOUGH)) {
            String first = accounts.get(group.get(0)).article();
            group.forEach(member -> stories.put(accounts.get(member).article(), first));
        }
        return stories;
    }

    private record Posting(int term, int week) {}

    /** The articles of one week in which a term is heavy, ascending, with its weights. */
    private static final class Postings {
        private int[] articles = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int article, float weight) {
            if (size == articles.length) {
                articles = Arrays.copyOf(articles, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            articles[size] = article;
            weights[size++] = weight;
        }
    }

    private List<Clustering.Edge> edges() {
        Map<Posting, Postings> index = index();
        List<Integer> weeks =
                index.keySet().stream().map(Posting::week).distinct().sorted().toList();
        List<Clustering.Edge> edges = new ArrayList<>();
        for (int article = 0; article < accounts.size(); article++) {
            if (accounts.get(article).genre() != Genre.BRIEF) {
                for (int other : promising(article, index, near(week(article), weeks))) {
                    double likeness = StoryLikeness.of(profiles.get(article), profiles.get(other));
                    if (likeness >= WORTH_A_LOOK) {
                        edges.add(new Clustering.Edge(other, article, likeness));
                    }
                }
            }
        }
        return edges;
    }

    private Map<Posting, Postings> index() {
        Map<Posting, Postings> index = new HashMap<>();
        for (int article = 0; article < accounts.size(); article++) {
            if (accounts.get(article).genre() != Genre.BRIEF) {
                TermVector terms = accounts.get(article).wording().terms();
                for (int place : terms.heaviestPlaces(PROBES)) {
                    index.computeIfAbsent(new Posting(terms.hash(place), week(article)), posting -> new Postings())
                            .add(article, terms.weight(place));
                }
            }
        }
        return index;
    }

    /** Earlier articles in the order that share enough of the heaviest terms. */
    private List<Integer> promising(int article, Map<Posting, Postings> index, List<Integer> weeks) {
        TermVector terms = accounts.get(article).wording().terms();
        List<Integer> touched = new ArrayList<>();
        for (int place : terms.heaviestPlaces(PROBES)) {
            for (int week : weeks) {
                Postings postings = index.get(new Posting(terms.hash(place), week));
                if (postings != null && postings.size <= CROWD) {
                    gather(article, terms.weight(place), postings, touched);
                }
            }
        }
        List<Integer> promising = new ArrayList<>();
        for (int other : touched) {
            if (shared[other] >= PROMISING) {
                promising.add(other);
            }
        }
        if (promising.size() > MOST) {
            promising.sort(Comparator.comparingDouble((Integer other) -> -shared[other])
                    .thenComparing(Comparator.naturalOrder()));
            promising.subList(MOST, promising.size()).clear();
        }
        touched.forEach(other -> shared[other] = 0);
        return promising;
    }

    private void gather(int article, float weight, Postings postings, List<Integer> touched) {
        for (int i = 0; i < postings.size && postings.articles[i] < article; i++) {
            int other = postings.articles[i];
            if (shared[other] == 0) {
                touched.add(other);
            }
            shared[other] += (double) weight * postings.weights[i];
        }
    }

    /** The weeks in which articles may stand that tell a story with one of the given week. */
    private static List<Integer> near(int week, List<Integer> weeks) {
        int reach = Math.toIntExact(StoryLikeness.WINDOW / WEEK) + 1;
        return weeks.stream()
                .filter(other -> week == UNDATED || other == UNDATED || Math.abs(week - other) <= reach)
                .toList();
    }

    private int week(int article) {
        Optional<LocalDate> published = accounts.get(article).published();
        return published
                .map(day -> Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(LocalDate.EPOCH, day), WEEK)))
                .orElse(UNDATED);
    }
}
