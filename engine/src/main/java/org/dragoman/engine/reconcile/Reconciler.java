package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Joins the reports of many articles into events and draws the conclusions of RECORD.md, rules 1 to 9. Pure: the same accounts
 * give the same reconciliation, in whatever order they come.
 */
public final class Reconciler {

    /** What must speak for two units of different articles being one event. */
    private static final double ENOUGH = 3.4;

    private static final double SAME_STORY = 1.6;
    private static final double ALIKE = 3;
    private static final double MOST_ALIKE = 2;
    private static final double UNALIKE = 0.08;
    private static final double COPIES = 4;
    private static final double NO_DAYS = -0.8;
    /** The same where the articles appeared long after one another: who met once may have met again. */
    private static final double NO_DAYS_LATER = -2.8;

    /** From how many days on one article is long after another. */
    private static final long LATER = 21;

    private static final Comparator<Account> ORDER = Comparator.comparing(
                    (Account account) -> account.published().orElse(LocalDate.MAX))
            .thenComparing(Account::article);

    private Reconciler() {}

    /** What follows from the accounts together; no two may have the same article id. */
    public static Reconciliation reconcile(Collection<Account> accounts) {
        return reconcile(accounts, List.of());
    }

    /**
     * What follows from the accounts together and from what people decided about them.
     *
     * @param accounts no two may have the same article id
     * @param decisions of two that contradict each other, parting goes before joining
     */
    public static Reconciliation reconcile(Collection<Account> accounts, List<Decision> decisions) {
        return new Run(accounts.stream().sorted(ORDER).toList(), decisions).reconcile();
    }

    private static final class Run {
        private final List<Account> accounts;
        private final List<Decision> decisions;
        private final Copies copies;
        private final Map<String, String> stories;
        private final List<Unit> units = new ArrayList<>();
        private final Map<String, Integer> mainUnits = new HashMap<>();

        Run(List<Account> accounts, List<Decision> decisions) {
            this.accounts = accounts;
            this.decisions = decisions;
            this.copies = new Copies(accounts);
            this.stories = new Stories(accounts).find();
        }

        Reconciliation reconcile() {
            for (Account account : accounts) {
                List<Unit> own = ArticleGroups.of(account);
                int first = units.size();
                MainEvents.of(account, own).ifPresent(main -> mainUnits.put(account.article(), first + main));
                units.addAll(own);
            }
            Map<ReportReference, String> eventOf = new HashMap<>();
            Map<ReportReference, StatementReference> inherited = new HashMap<>();
            String[] eventOfUnit = new String[units.size()];
            List<Event> events = new ArrayList<>();
            for (List<Integer> cluster : clusters()) {
                EventBuilder builder =
                        new EventBuilder(cluster.stream().map(units::get).toList(), copies);
                Event event = builder.build();
                events.add(event);
                inherited.putAll(builder.inherited());
                event.reports().forEach(report -> eventOf.put(report, event.id()));
                cluster.forEach(unit -> eventOfUnit[unit] = event.id());
            }
            Map<String, String> mainEvents = new HashMap<>();
            mainUnits.forEach((article, unit) -> mainEvents.put(article, eventOfUnit[unit]));
            return new Reconciliation(events, eventOf, inherited, mainEvents, stories, copies.originals());
        }

        private List<List<Integer>> clusters() {
            Decisions decided = new Decisions(decisions, units);
            List<Clustering.Edge> edges = new ArrayList<>(decided.joined());
            Candidates.each(units, stories, (a, b) -> {
                OptionalDouble weight = weigh(units.get(a), units.get(b));
                if (weight.isPresent() && weight.getAsDouble() >= ENOUGH) {
                    edges.add(new Clustering.Edge(a, b, weight.getAsDouble()));
                }
            });
            return Clustering.cluster(
                    units.size(),
                    edges,
                    ENOUGH,
                    (a, b) -> decided.areParted(a, b) || areApart(a, b),
                    decided::areParted);
        }

        /** Units of one article were compared there already; what they did not join stays apart. */
        private boolean areApart(int a, int b) {
            Unit one = units.get(a);
            Unit other = units.get(b);
            return one.account() == other.account()
                    || Comparison.weigh(one.profile(), other.profile()).isEmpty();
        }

        private OptionalDouble weigh(Unit a, Unit b) {
            OptionalDouble weight = Comparison.weigh(a.profile(), b.profile());
            if (weight.isEmpty()) {
                return weight;
            }
            double sum = weight.getAsDouble();
            String story = stories.get(a.account().article());
            if (story != null && story.equals(stories.get(b.account().article()))) {
                sum += SAME_STORY;
            }
            boolean unknownDays = Days.width(a.profile().days()) > Candidates.WIDEST
                    || Days.width(b.profile().days()) > Candidates.WIDEST;
            if (unknownDays) {
                sum += appearedFarApart(a.account(), b.account()) ? NO_DAYS_LATER : NO_DAYS;
            }
            if (copies.areCopies(a.account(), b.account())) {
                sum += COPIES;
            }
            if (sum + MOST_ALIKE < ENOUGH) {
                return OptionalDouble.empty();
            }
            double likeness =
                    a.account().wording().terms().cosine(b.account().wording().terms());
            sum += Math.min(MOST_ALIKE, ALIKE * (likeness - UNALIKE));
            return OptionalDouble.of(sum);
        }
    }

    private static boolean appearedFarApart(Account a, Account b) {
        return a.published()
                .flatMap(day -> b.published().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) >= LATER))
                .orElse(false);
    }

    /** The outlet whose text an article tells. */
    static Optional<String> originalOutlet(Account account, Copies copies) {
        return PositionFinder.outletName(copies.original(account)).or(() -> PositionFinder.outletName(account));
    }
}
