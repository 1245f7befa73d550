package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dragoman.engine.event.EventType;

/**
 * Joins the reports of one article that are one event, from left to right: "met", "the discussion" and "the meeting" are one,
 * as are "killed in a Trump-ordered strike" and "ordering the general's killing".
 */
final class ArticleGroups {

    private static final double ENOUGH = 1.7;
    private static final double REFERS_BACK = 1.5;
    private static final double FARTHER = 0.03;
    /** Told in other words, and dated long before the article where the other is not dated: "contacted him … in May the two met". */
    private static final double LONG_BEFORE = -2.5;

    private static final long LONG = 21;

    private static final class Group {
        final List<Integer> reports = new ArrayList<>();
        final List<Profile> profiles = new ArrayList<>();
        Profile profile;

        Group(int report, Profile profile) {
            reports.add(report);
            profiles.add(profile);
            this.profile = profile;
        }
    }

    private final Account account;
    private final EntityKeys keys;

    private ArticleGroups(Account account) {
        this.account = account;
        this.keys = EntityKeys.of(account);
    }

    /** The units of an article, in the order of their first reports. */
    static List<Unit> of(Account account) {
        return new ArticleGroups(account).units();
    }

    private List<Unit> units() {
        List<Group> groups = new ArrayList<>();
        for (int report = 0; report < account.reports().size(); report++) {
            Profile profile = Profile.of(keys, account.reports().get(report));
            Group best = null;
            double most = ENOUGH;
            for (Group group : groups) {
                OptionalDouble weight = weigh(group, report, profile);
                if (weight.isPresent() && weight.getAsDouble() >= most) {
                    most = weight.getAsDouble();
                    best = group;
                }
            }
            if (best == null) {
                groups.add(new Group(report, profile));
            } else {
                best.reports.add(report);
                best.profiles.add(profile);
                best.profile = best.profile.and(profile);
            }
        }
        return groups.stream()
                .map(group -> new Unit(account, keys, group.reports, group.profile))
                .toList();
    }

    /** The weight against the whole group; empty where one member cannot be the same event. */
    private OptionalDouble weigh(Group group, int report, Profile profile) {
        for (int i = 0; i < group.reports.size(); i++) {
            if (Comparison.weigh(group.profiles.get(i), profile).isEmpty() || areTwo(group.reports.get(i), report)) {
                return OptionalDouble.empty();
            }
        }
        OptionalDouble weight = Comparison.weigh(group.profile, profile);
        if (weight.isEmpty()) {
            return weight;
        }
        AccountReport here = account.reports().get(report);
        AccountReport last = account.reports().get(group.reports.get(group.reports.size() - 1));
        double sum = weight.getAsDouble() - FARTHER * Math.min(20, here.sentence() - last.sentence());
        if (here.anaphor()) {
            sum += REFERS_BACK;
        } else if (isLongBefore(group.profile, profile) || isLongBefore(profile, group.profile)) {
            sum += Comparison.toldInOneWord(group.profile, profile) ? 0 : LONG_BEFORE;
        }
        return OptionalDouble.of(sum);
    }

    /** Whether one lies long before the article and the other, of which no day is told, may be its news. */
    private boolean isLongBefore(Profile one, Profile other) {
        return !other.dated() && liesLongBefore(one) && !liesLongBefore(other);
    }

    private boolean liesLongBefore(Profile profile) {
        return profile.days()
                .latest()
                .flatMap(latest -> account.published().map(latest.plusDays(LONG)::isBefore))
                .orElse(false);
    }

    /** Two verbs of one sentence tell two events, and so do two utterances of which each has a content of its own. */
    private boolean areTwo(int first, int second) {
        AccountReport a = account.reports().get(first);
        AccountReport b = account.reports().get(second);
        boolean oneSentence = a.sentence() == b.sentence();
        boolean verbs = !a.nominal() && !b.nominal();
        boolean contents = a.complement().isPresent() && b.complement().isPresent() && oneSentence;
        boolean within = isComplement(a, second) || isComplement(b, first);
        boolean otherVerb = oneSentence && verbs && !a.trigger().equals(b.trigger());
        return (otherVerb && !isOutcome(a, b) && !isOutcome(b, a)) || contents || within;
    }

    /** "A missile hit a block, and five people were killed": numbers of dead without anybody who killed them tell what the attack did. */
    private static boolean isOutcome(AccountReport told, AccountReport attack) {
        return told.type() == EventType.ASSAULT
                && attack.type() == EventType.ASSAULT
                && told.actors().isEmpty()
                && !attack.actors().isEmpty()
                && !told.recipients().isEmpty()
                && (told.size().dead().isPresent() || told.size().injured().isPresent());
    }

    private static boolean isComplement(AccountReport report, int other) {
        return report.complement().isPresent() && report.complement().getAsInt() == other;
    }
}
