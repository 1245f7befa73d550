package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events of articles that come and go. Each change makes anew only what it touches, and what is found is always what {@link
 * Reconciler} would find from the articles at hand, in whatever order they came and whichever were there in between. For one thread.
 */
public final class Ledger {

    /** The order of articles: by day of publication, then by id. */
    static final Comparator<Account> ORDER = Comparator.comparing(
                    (Account account) -> account.published().orElse(LocalDate.MAX))
            .thenComparing(Account::article, VersionId.ORDER);

    private final Map<String, Filed> articles = new HashMap<>();
    private final Set<String> refiled = new TreeSet<>();
    private final Copies copies = new Copies();
    private final Stories stories = new Stories();
    private final Joining joining = new Joining();

    private record Filed(Account account, List<Unit> units, OptionalInt main) {}

    /** Takes an article in; one that is there under the same id goes. */
    public void put(Account account) {
        remove(account.article());
        List<Unit> units = ArticleGroups.of(account);
        OptionalInt main = MainEvents.of(account, units).map(OptionalInt::of).orElse(OptionalInt.empty());
        articles.put(account.article(), new Filed(account, units, main));
        copies.put(account);
        stories.put(account);
        refiled.add(account.article());
    }

    /** Takes an article out; nothing happens where there is none of this id. */
    public void remove(String article) {
        if (articles.remove(article) != null) {
            copies.remove(article);
            stories.remove(article);
            joining.remove(article);
            refiled.remove(article);
        }
    }

    /**
     * Sets what people decided, in place of what was set before.
     *
     * @param decisions of two that contradict each other, parting goes before joining
     */
    public void decide(List<Decision> decisions) {
        joining.decide(decisions);
    }

    /** Brings the events up to date and tells what changed since the last time. */
    public Changes update() {
        refiled.addAll(copies.settle());
        refiled.addAll(stories.settle());
        refiled.forEach(joining::remove);
        for (String article : refiled) {
            Optional.ofNullable(articles.get(article)).ifPresent(filed -> joining.put(article, nodes(filed)));
        }
        refiled.clear();
        return joining.settle();
    }

    private List<Node> nodes(Filed filed) {
        Account account = filed.account();
        Account original = copies.original(account);
        Optional<String> outlet = original.textOf().or(account::textOf);
        Optional<String> story = stories.story(account.article());
        return java.util.stream.IntStream.range(0, filed.units().size())
                .mapToObj(place -> new Node(filed.units().get(place), place, story, original.article(), outlet))
                .toList();
    }

    /** All that follows from the articles at hand, brought up to date. */
    public Reconciliation reconciliation() {
        update();
        Map<ReportReference, String> eventOf = new HashMap<>();
        Map<ReportReference, StatementReference> inherited = new HashMap<>();
        List<Event> events = new java.util.ArrayList<>();
        for (Node.Cluster cluster : joining.clusters()) {
            Event event = cluster.event();
            events.add(event);
            inherited.putAll(cluster.inherited());
            event.reports().forEach(report -> eventOf.put(report, event.id()));
        }
        Map<String, String> mainEvents = new HashMap<>();
        articles.forEach((article, filed) -> filed.main()
                .ifPresent(main -> mainEvents.put(
                        article,
                        joining.nodes(article)
                                .get(main)
                                .cluster()
                                .orElseThrow()
                                .event()
                                .id())));
        return new Reconciliation(events, eventOf, inherited, mainEvents, stories.all(), copies.originals());
    }
}
