package org.dragoman.engine.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which toponyms say in which region or country another one lies: "Paris, Texas", "Tripoli (Lebanon)", "Ohio's Dublin". */
final class Containment {

    private static final Pattern BESIDE = Pattern.compile(
            "\\s*,\\s*|\\s*, (?:the|a|an) (?:\\p{Ll}+ ){1,3}(?:of|in) (?:the )?|\\s*\\(\\s*|\\s*,? in (?:the )?(?:\\p{Ll}+ )?(?:(?:state|province|region|county) of )?");
    private static final Pattern FIRM = Pattern.compile("\\s*[,(]\\s*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s? (?:\\p{Ll}+ ){0,3}(?:of )?");
    private static final int FARTHEST = 30;

    /**
     * What the text says of where a toponym lies.
     *
     * @param containers the region or country, one sense or several
     * @param isFirm whether the words can mean nothing else: a comma and a state, not "in"
     */
    record Holder(List<Gazetteer.Known> containers, boolean isFirm) {

        boolean holds(Gazetteer.Known place) {
            return containers.stream().anyMatch(place::isWithin);
        }
    }

    private final String text;
    private final List<Toponym> toponyms;
    private final Map<Integer, Holder> holders = new HashMap<>();

    Containment(String text, List<Toponym> toponyms) {
        this.text = text;
        this.toponyms = toponyms;
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            read(i);
        }
    }

    /** What is said of where a toponym lies. */
    Optional<Holder> of(int toponym) {
        return Optional.ofNullable(holders.get(toponym));
    }

    private void read(int i) {
        Toponym here = toponyms.get(i);
        Toponym next = toponyms.get(i + 1);
        if (next.sentence() != here.sentence() || here.isDemonym() || next.isDemonym()) {
            return;
        }
        String between = between(here, next);
        if (between.length() > FARTHEST) {
            return;
        }
        if (BESIDE.matcher(between).matches()) {
            List<Gazetteer.Known> containers = containers(next);
            boolean firm = FIRM.matcher(between).matches();
            boolean some = here.candidates().stream()
                    .anyMatch(place -> containers.stream().anyMatch(place::isWithin));
            boolean listed = firm && !some && (isInList(i) || isRegionItself(here));
            if (!containers.isEmpty() && !listed) {
                holders.put(i, new Holder(containers, firm));
            }
        } else if (POSSESSIVE.matcher(between).matches()) {
            List<Gazetteer.Known> containers = containers(here);
            if (!containers.isEmpty()) {
                holders.putIfAbsent(i + 1, new Holder(containers, false));
            }
        }
    }

    private static List<Gazetteer.Known> containers(Toponym toponym) {
        if (toponym.isPart()) {
            return List.of();
        }
        return toponym.candidates().stream()
                .filter(place -> !place.isDemonym()
                        && (place.isCountry()
                                || place.kind() == Gazetteer.Kind.REGION
                                || place.kind() == Gazetteer.Kind.OTHER))
                .toList();
    }

    private static boolean isRegionItself(Toponym toponym) {
        return toponym.candidates().stream()
                .anyMatch(place -> place.isCountry() || place.kind() == Gazetteer.Kind.REGION && place.size() >= 3);
    }

    /** Whether a toponym and the next one are members of a list: "Paris, Texas and Ohio". */
    private boolean isInList(int i) {
        boolean before = i > 0 && joins(toponyms.get(i - 1), toponyms.get(i));
        boolean after = i + 2 < toponyms.size() && joins(toponyms.get(i + 1), toponyms.get(i + 2));
        return before && !holders.containsKey(i - 1) || after && !isPairs(i);
    }

    /** "Dublin, Ohio, and Paris, Texas": each with its own region. */
    private boolean isPairs(int i) {
        return i + 3 < toponyms.size()
                && FIRM.matcher(between(toponyms.get(i + 2), toponyms.get(i + 3)))
                        .matches()
                && !containers(toponyms.get(i + 3)).isEmpty()
                && containers(toponyms.get(i + 2)).isEmpty();
    }

    private boolean joins(Toponym a, Toponym b) {
        return a.sentence() == b.sentence() && between(a, b).matches("\\s*,\\s*(?:and |or )?|\\s+(?:and|or)\\s+");
    }

    private String between(Toponym a, Toponym b) {
        return a.span().end() <= b.span().start()
                ? text.substring(a.span().end(), b.span().start())
                : "";
    }
}
