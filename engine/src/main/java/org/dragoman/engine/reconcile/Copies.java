package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.coding.OutletProfile;

/**
 * Copied text: an article that shares enough runs of words with an earlier one has its origin there (RECORD.md, rule 8). Agencies
 * go before other outlets, whose day may be earlier than the agency's. Each article has one original, the one with which it
 * shares most; so that a text mixed from two articles does not make one of these two. What stands in quotation marks does not
 * count: two outlets may quote one statement.
 *
 * <p>Articles come and go one at a time; {@link #settle} looks anew only at those that share text with one that came or went. What
 * it finds does not depend on the order in which they came. Measured and tuned by construction: {@code docs/quality.md}, "Reprints".
 * For one thread.
 */
final class Copies {

    /** Share of the shorter article's runs that both must have. */
    private static final double COPIED = 0.2;
    /** Fewer shared runs than this may be chance or a set phrase. */
    private static final int FEWEST = 8;
    /** A run that stands in more articles than this is boilerplate. */
    private static final int BOILERPLATE = 60;

    private static final Comparator<Account> ORDER = Comparator.comparing((Account account) -> !isAgency(account))
            .thenComparing(account -> account.published().orElse(LocalDate.MAX))
            .thenComparing(account -> account.wording().shingles().size(), Comparator.reverseOrder())
            .thenComparing(Account::article, VersionId.ORDER);

    private final Map<String, Text> texts = new HashMap<>();
    private final Map<Integer, List<Text>> holders = new HashMap<>();
    /** Texts of which a run became boilerplate, or ceased to be. */
    private final Set<Text> uncounted = new HashSet<>();

    private final Set<Text> unsettled = new HashSet<>();

    /** One article's text. */
    private static final class Text implements Comparable<Text> {
        private final Account account;
        /** The share of the shorter text's runs, for texts that share enough to be copies. */
        private final Map<Text, Double> alike = new HashMap<>();

        private Optional<Text> original = Optional.empty();

        Text(Account account) {
            this.account = account;
        }

        List<Integer> runs() {
            return account.wording().shingles();
        }

        @Override
        public int compareTo(Text other) {
            return ORDER.compare(account, other.account);
        }
    }

    /** Takes an article in, whose id must be new. */
    void put(Account account) {
        Text text = new Text(account);
        texts.put(account.article(), text);
        for (int run : text.runs()) {
            List<Text> same = holders.computeIfAbsent(run, r -> new ArrayList<>(1));
            same.add(text);
            if (same.size() == BOILERPLATE + 1) {
                uncounted.addAll(same);
            }
        }
        uncounted.add(text);
        unsettled.add(text);
    }

    /** Takes an article out. */
    void remove(String article) {
        Text text = texts.remove(article);
        if (text == null) {
            return;
        }
        for (int run : text.runs()) {
            List<Text> same = holders.getOrDefault(run, List.of());
            same.remove(text);
            if (same.size() == BOILERPLATE) {
                uncounted.addAll(same);
            } else if (same.isEmpty()) {
                holders.remove(run);
            }
        }
        forget(text);
        uncounted.remove(text);
        unsettled.remove(text);
    }

    private void forget(Text text) {
        for (Text other : text.alike.keySet()) {
            other.alike.remove(text);
            unsettled.add(other);
        }
        text.alike.clear();
    }

    /** Finds the originals anew where something changed. Returns the ids of the articles whose original is another now. */
    Set<String> settle() {
        for (Text text : uncounted) {
            forget(text);
            unsettled.add(text);
        }
        for (Text text : uncounted) {
            count(text);
        }
        uncounted.clear();
        Set<String> changed = new TreeSet<>();
        Set<Text> seen = new HashSet<>();
        for (Text text : unsettled) {
            if (!seen.contains(text)) {
                settle(Components.of(text, seen, near -> near.alike.keySet().stream()), changed);
            }
        }
        unsettled.clear();
        return changed;
    }

    private void count(Text text) {
        Map<Text, Integer> shared = new HashMap<>();
        for (int run : text.runs()) {
            List<Text> same = holders.getOrDefault(run, List.of());
            if (same.size() <= BOILERPLATE) {
                same.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        shared.remove(text);
        shared.forEach((other, runs) -> {
            double share =
                    (double) runs / Math.min(text.runs().size(), other.runs().size());
            if (runs >= FEWEST && share >= COPIED) {
                text.alike.put(other, share);
                other.alike.put(text, share);
                unsettled.add(other);
            }
        });
    }

    private static void settle(List<Text> ordered, Set<String> changed) {
        Set<Text> copies = new HashSet<>();
        for (Text text : ordered) {
            Optional<Text> original = original(text, copies);
            if (original.isPresent()) {
                copies.add(text);
            }
            if (!original.equals(text.original)) {
                text.original = original;
                changed.add(text.account.article());
            }
        }
    }

    /** The earlier article, itself no copy, of which this one holds most; of several the earliest. */
    private static Optional<Text> original(Text text, Set<Text> copies) {
        return text.alike.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(text) < 0 && !copies.contains(entry.getKey()))
                .max(Map.Entry.<Text, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** The article that an article copies: itself where it copies none. */
    Account original(Account account) {
        return Optional.ofNullable(texts.get(account.article()))
                .flatMap(text -> text.original)
                .map(original -> original.account)
                .orElse(account);
    }

    /** Id of the original by id of the copy. */
    Map<String, String> originals() {
        Map<String, String> ids = new HashMap<>();
        texts.forEach(
                (article, text) -> text.original.ifPresent(original -> ids.put(article, original.account.article())));
        return ids;
    }

    /** The copies among the accounts, whose order does not matter. */
    static Copies among(Collection<Account> accounts) {
        Copies copies = new Copies();
        accounts.forEach(copies::put);
        copies.settle();
        return copies;
    }

    /** Whether both are copies of one text. */
    boolean areCopies(Account a, Account b) {
        return original(a).article().equals(original(b).article());
    }

    private static boolean isAgency(Account account) {
        return account.outlet().flatMap(OutletProfile::kind).equals(Optional.of("agency"));
    }
}
