package org.dragoman.engine.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one article tells of one event: all that an event takes from a unit, found once.
 *
 * @param unit its reports
 * @param id id of the event of which these reports are the first
 * @param formerly the id that such an event had while the text was in force
 * @param positions who takes which position
 * @param inherited the statement whose attribution a report takes over
 * @param parties who takes part
 */
record Told(
        Unit unit,
        String id,
        String formerly,
        List<Position> positions,
        Map<ReportReference, StatementReference> inherited,
        Parties parties) {

    Told {
        positions = List.copyOf(positions);
        inherited = Map.copyOf(inherited);
    }

    /**
     * What a unit tells.
     *
     * @param originalOutlet the outlet whose text the article copies, else its own
     */
    static Told of(Unit unit, Optional<String> originalOutlet) {
        PositionFinder finder = new PositionFinder(unit, originalOutlet);
        Map<ReportReference, StatementReference> inherited = new HashMap<>();
        String article = unit.account().article();
        finder.inherited()
                .forEach((report, statement) -> inherited.put(
                        new ReportReference(article, report), new StatementReference(article, statement)));
        return new Told(
                unit,
                id(unit, article),
                id(unit, VersionId.article(article)),
                finder.positions(),
                inherited,
                Parties.of(unit));
    }

    private static String id(Unit first, String article) {
        int offset = first.account().reports().get(first.reports().get(0)).offset();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String smallest = article + "\n" + offset + "\n" + first.profile().type();
            return HexFormat.of().formatHex(digest.digest(smallest.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
