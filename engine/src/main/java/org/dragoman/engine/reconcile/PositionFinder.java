package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.coding.Genre;
import org.dragoman.engine.coding.OutletProfile;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.factuality.Auxiliary;
import org.dragoman.engine.factuality.Value;
import org.dragoman.engine.reconcile.SlotValue.Occurrence;
import org.dragoman.engine.statement.Source;
import org.dragoman.engine.statement.Statement.Stance;
import org.dragoman.engine.time.DayInterval;

/**
 * The positions that one article tells of one event, and which of its reports inherit an attribution (RECORD.md, rules 1, 3
 * and 4). For one thread.
 */
final class PositionFinder {

    private final Account account;
    private final EntityKeys keys;
    private final Holders holders;
    private final Optional<String> originalOutlet;
    private final Set<Integer> reports;
    private final Map<String, Position> found = new LinkedHashMap<>();
    private final Map<Integer, Integer> inherited = new HashMap<>();

    /**
     * A finder for one unit.
     *
     * @param originalOutlet the outlet whose text the article copies, else its own
     */
    PositionFinder(Unit unit, Optional<String> originalOutlet) {
        this.account = unit.account();
        this.keys = unit.keys();
        this.holders = new Holders(account, keys);
        this.originalOutlet = originalOutlet;
        this.reports = new TreeSet<>(unit.reports());
        inherit();
        reports.forEach(this::fromReport);
        for (int i = 0; i < account.reports().size(); i++) {
            fromRequest(i);
        }
        for (int i = 0; i < account.statements().size(); i++) {
            fromReference(i);
        }
    }

    /** The positions, in the order in which they were found. */
    List<Position> positions() {
        return List.copyOf(found.values());
    }

    /** Place of the statement whose attribution a report inherits, by place of the report. */
    Map<Integer, Integer> inherited() {
        return Map.copyOf(inherited);
    }

    /**
     * Rule 3: the nearest attribution before it, else the first after it, unless the outlet vouches for it itself. What is told as
     * history rests on no news of the day.
     */
    private void inherit() {
        TreeSet<Integer> attributions = new TreeSet<>();
        boolean vouched = false;
        for (int report : reports) {
            for (int statement : account.reports().get(report).statements()) {
                AccountStatement said = account.statements().get(statement);
                vouched |= said.ownVoice() && occurrence(report, statement) == Occurrence.YES;
                if (!said.ownVoice()
                        && said.source().isPresent()
                        && affirms(said.stance())
                        && occurrence(report, statement) == Occurrence.YES) {
                    attributions.add(statement);
                }
            }
        }
        if (vouched || attributions.isEmpty()) {
            return;
        }
        for (int report : reports) {
            AccountReport told = account.reports().get(report);
            if (told.statements().isEmpty() && !told.auxiliary().contains(Auxiliary.HISTORICAL)) {
                int chosen = attributions.first();
                for (int statement : attributions) {
                    if (account.statements().get(statement).offset() < told.offset()) {
                        chosen = statement;
                    }
                }
                inherited.put(report, chosen);
            }
        }
    }

    private void fromReport(int report) {
        AccountReport told = account.reports().get(report);
        if (told.statements().isEmpty() && !inherited.containsKey(report)) {
            ownVoice(report);
        }
        for (int statement : told.statements()) {
            AccountStatement said = account.statements().get(statement);
            if (said.ownVoice() && affirms(said.stance())) {
                ownVoice(report);
            } else if (said.source().isPresent() && !refers(said.stance())) {
                Occurrence value = occurrence(report, statement);
                if (value != Occurrence.OPEN) {
                    take(statement, Slot.OCCURRENCE, value, value == Occurrence.NO ? Stance.DENIES : said.stance());
                    if (value == Occurrence.YES) {
                        slots(report, statement);
                    }
                }
            }
        }
        Optional.ofNullable(inherited.get(report)).ifPresent(statement -> slots(report, statement));
    }

    /** Who asked for what happened then, began it: "Musk had asked for the meeting". */
    private void fromRequest(int report) {
        AccountReport request = account.reports().get(report);
        boolean forThis = request.type() == EventType.REQUEST
                && request.complement().isPresent()
                && reports.contains(request.complement().getAsInt())
                && account.reports().get(request.complement().getAsInt()).reality() == Reality.PAST;
        if (!forThis) {
            return;
        }
        for (int statement : request.statements()) {
            if (occurrence(report, statement) == Occurrence.YES
                    && !refers(account.statements().get(statement).stance())) {
                Stance stance = account.statements().get(statement).stance();
                request.actors().forEach(actor -> take(statement, Slot.INITIATOR, who(actor), stance));
            }
        }
        if (request.statements().isEmpty()
                && of(request.author(), request) == Occurrence.YES
                && account.genre() != Genre.OPINION) {
            request.actors()
                    .forEach(actor -> add(ownPosition(request.offset(), Slot.INITIATOR, who(actor), Stance.ASSERTS)));
        }
    }

    private void ownVoice(int report) {
        AccountReport told = account.reports().get(report);
        Occurrence value = told.reality() == Reality.IMAGINED ? Occurrence.OPEN : of(told.author(), told);
        if (account.genre() == Genre.OPINION || value == Occurrence.OPEN) {
            return;
        }
        Stance stance = value == Occurrence.NO ? Stance.DENIES : Stance.ASSERTS;
        add(ownPosition(told.offset(), Slot.OCCURRENCE, value, stance));
        if (value == Occurrence.YES) {
            for (Participant initiator : told.initiators()) {
                add(ownPosition(told.offset(), Slot.INITIATOR, who(initiator), Stance.ASSERTS));
            }
            if (!told.size().isUnknown()) {
                SlotValue size = new SlotValue.HowMany(told.size(), account.published());
                add(ownPosition(told.offset(), Slot.SIZE, size, Stance.ASSERTS));
            }
        }
    }

    /** What a statement says of slots other than occurrence. */
    private void slots(int report, int statement) {
        AccountReport told = account.reports().get(report);
        Stance stance = account.statements().get(statement).stance();
        for (Participant initiator : told.initiators()) {
            take(statement, Slot.INITIATOR, who(initiator), stance);
        }
        if (told.ordered()) {
            told.actors().forEach(actor -> take(statement, Slot.ORDERED_BY, who(actor), stance));
        } else if (!told.type().isCooperation() && told.actors().size() == 1) {
            Figure actor = Figure.of(keys, told.actors().get(0));
            if (actor.named() || actor.state()) {
                take(statement, Slot.ACTOR, who(told.actors().get(0)), stance);
            }
        }
        if (!told.size().isUnknown()) {
            Optional<LocalDate> asOf =
                    spoken(account.statements().get(statement)).or(account::published);
            take(statement, Slot.SIZE, new SlotValue.HowMany(told.size(), asOf), stance);
        }
    }

    /** Denials, confirmations, refusals and retractions, on what they refer to. */
    private void fromReference(int statement) {
        AccountStatement said = account.statements().get(statement);
        if (reportsAnew(said)) {
            said.aboutReports().stream()
                    .filter(reports::contains)
                    .forEach(report -> take(statement, Slot.OCCURRENCE, Occurrence.YES, said.stance()));
        }
        if (!refers(said.stance())) {
            return;
        }
        for (int report : targets(statement)) {
            if (!reports.contains(report)) {
                continue;
            }
            AccountReport told = account.reports().get(report);
            if (told.ordered() && said.stance() == Stance.DENIES) {
                told.actors().forEach(actor -> take(statement, Slot.ORDERED_BY, who(actor), Stance.DENIES));
            } else if (said.involvement().contains(report)) {
                said.source()
                        .map(holders::of)
                        .flatMap(this::stateOrSelf)
                        .ifPresent(who -> take(statement, Slot.ACTOR, who, Stance.DENIES));
            } else {
                take(statement, Slot.OCCURRENCE, value(said.stance()), said.stance());
                if (value(said.stance()) == Occurrence.YES) {
                    slots(report, statement);
                }
            }
        }
    }

    /** "the meeting, which The New York Times was first to report": the outlet vouches for what is only named. */
    private static boolean reportsAnew(AccountStatement said) {
        boolean outlet = said.source()
                .filter(source -> source.kind() == Source.Kind.OUTLET)
                .isPresent();
        return outlet
                && !said.ownVoice()
                && said.stance() == Stance.ASSERTS
                && said.inside().isEmpty();
    }

    private Set<Integer> targets(int statement) {
        AccountStatement said = account.statements().get(statement);
        Set<Integer> targets = new TreeSet<>(said.aboutReports());
        for (int report : said.inside()) {
            if (account.reports().get(report).statements().contains(statement)) {
                targets.add(report);
            }
        }
        said.aboutStatements()
                .forEach(other -> targets.addAll(account.statements().get(other).inside()));
        Set<Integer> resolved = new TreeSet<>();
        for (int target : targets) {
            AccountReport told = account.reports().get(target);
            // rule 4: the denial of an accusation is a position on what the accusation says
            if (told.type() == EventType.ACCUSE && said.stance() == Stance.DENIES) {
                told.complement().ifPresent(resolved::add);
            } else {
                resolved.add(target);
            }
        }
        boolean real = resolved.stream()
                .anyMatch(target -> account.reports().get(target).reality() == Reality.PAST);
        resolved.removeIf(target -> real && account.reports().get(target).reality() != Reality.PAST);
        return resolved;
    }

    private void take(int statement, Slot slot, SlotValue value, Stance stance) {
        AccountStatement said = account.statements().get(statement);
        if (said.source().isEmpty() && !said.ownVoice()) {
            return;
        }
        if (said.ownVoice()) {
            add(position(
                    holders.outlet(),
                    slot,
                    value,
                    stance,
                    statement,
                    value == Occurrence.YES && affirms(stance),
                    Optional.of(outletOrigin())));
            return;
        }
        Holder holder = holders.of(said.source().orElseThrow());
        add(position(holder, slot, value, stance, statement, false, Optional.of(origin(statement, holder))));
    }

    private Position position(
            Holder holder,
            Slot slot,
            SlotValue value,
            Stance stance,
            int statement,
            boolean ownVoice,
            Optional<OriginSource> source) {
        AccountStatement said = account.statements().get(statement);
        return new Position(
                holder,
                slot,
                value,
                stance,
                Optional.of(new StatementReference(account.article(), statement)),
                account.article(),
                said.offset(),
                spoken(said),
                account.published(),
                ownVoice,
                value == Occurrence.YES ? source : Optional.empty(),
                OptionalInt.empty());
    }

    private Position ownPosition(int offset, Slot slot, SlotValue value, Stance stance) {
        return new Position(
                holders.outlet(),
                slot,
                value,
                stance,
                Optional.empty(),
                account.article(),
                offset,
                account.published(),
                account.published(),
                true,
                value == Occurrence.YES ? Optional.of(outletOrigin()) : Optional.empty(),
                OptionalInt.empty());
    }

    /** One position for each holder, slot and value in an article: the first. */
    private void add(Position position) {
        String holder = position.holder().entity().orElse(position.holder().principal());
        found.putIfAbsent(holder + " " + position.slot() + " " + position.value() + " " + position.denies(), position);
    }

    private OriginSource outletOrigin() {
        return new OriginSource(
                originalOutlet.or(() -> Optional.of(account.article())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** The end of the citation chain of a statement (rule 8). */
    private OriginSource origin(int statement, Holder holder) {
        AccountSource source = account.statements().get(statement).source().orElseThrow();
        if (source.isNobody()) {
            return outletOrigin();
        }
        return switch (source.kind()) {
            case OUTLET ->
                new OriginSource(
                        Optional.of(name(source)),
                        source.cites(),
                        Optional.empty(),
                        Optional.empty(),
                        source.cites().map(PositionFinder::headNoun),
                        source.cites().isEmpty());
            case NAMED, ORGANISATION ->
                new OriginSource(
                        Optional.empty(),
                        Optional.of(name(source)),
                        Optional.of(holder.principal()),
                        Optional.empty(),
                        Optional.empty(),
                        false);
            case ANONYMOUS, DOCUMENT ->
                new OriginSource(
                        outletThatSpokeTo(statement),
                        Optional.of(source.text()),
                        Optional.empty(),
                        holder.country(),
                        Optional.of(headNoun(source.text())),
                        false);
            case AUTHOR -> outletOrigin();
        };
    }

    private Optional<String> outletThatSpokeTo(int statement) {
        List<String> via = account.statements().get(statement).via();
        if (!via.isEmpty()) {
            return Optional.of(via.get(via.size() - 1));
        }
        for (int above : AccountReader.above(statement, account.statements())) {
            Optional<AccountSource> source = account.statements().get(above).source();
            if (source.isPresent() && source.get().kind() == Source.Kind.OUTLET) {
                return Optional.of(name(source.get()));
            }
        }
        return originalOutlet.or(() -> Optional.of(account.article()));
    }

    private String name(AccountSource source) {
        return source.entity()
                .filter(keys::isNamed)
                .flatMap(account::entity)
                .map(org.dragoman.engine.actor.Entity::name)
                .filter(name -> !Names.sameOutlet(name, source.text()))
                .orElse(source.text());
    }

    private static String headNoun(String text) {
        List<String> words = Terms.of(
                text.replaceAll("(?i)[,;]?\\s(of|in|with|from|who|familiar|close|at|for|on|to|briefed)\\b.*", ""));
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private SlotValue who(Participant participant) {
        Figure figure = Figure.of(keys, participant);
        return new SlotValue.Who(figure.key(), figure.name(), figure.country(), figure.state());
    }

    /** Whose part is denied: the holder's principal. */
    private Optional<SlotValue> stateOrSelf(Holder holder) {
        boolean state = holder.country().map(holder.principal()::equals).orElse(false);
        String key = state ? holder.principal() : holder.entity().orElse(holder.principal());
        String name = account.entities().stream()
                .filter(entity -> keys.of(entity.id()).equals(key))
                .map(org.dragoman.engine.actor.Entity::name)
                .findFirst()
                .or(holder::text)
                .orElse(key);
        return Optional.of(new SlotValue.Who(key, name, holder.country(), state));
    }

    private Occurrence occurrence(int report, int statement) {
        AccountReport told = account.reports().get(report);
        return of(told.values().getOrDefault(statement, Value.CERTAIN), told);
    }

    private static Occurrence of(Value value, AccountReport told) {
        return switch (value) {
            case CERTAIN, PROBABLE, POSSIBLE -> Occurrence.YES;
            case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> Occurrence.NO;
            case CERTAIN_WHETHER -> Occurrence.OPEN;
            case UNCOMMITTED -> told.reality() == Reality.AHEAD ? Occurrence.YES : Occurrence.OPEN;
        };
    }

    private static Occurrence value(Stance stance) {
        return switch (stance) {
            case CONFIRMS, ADMITS -> Occurrence.YES;
            case DENIES -> Occurrence.NO;
            case DECLINES, COULD_NOT_VERIFY, RETRACTS -> Occurrence.OPEN;
            case ASSERTS, CLAIMS_RESPONSIBILITY, ALLEGES, SUSPECTS, PROMISES, WARNS, REQUESTS -> Occurrence.YES;
        };
    }

    /** Whether a stance refers to what was said before rather than bringing something new. */
    static boolean refers(Stance stance) {
        return switch (stance) {
            case CONFIRMS, ADMITS, DENIES, DECLINES, COULD_NOT_VERIFY, RETRACTS -> true;
            case ASSERTS, CLAIMS_RESPONSIBILITY, ALLEGES, SUSPECTS, PROMISES, WARNS, REQUESTS -> false;
        };
    }

    private static boolean affirms(Stance stance) {
        return switch (stance) {
            case ASSERTS, CONFIRMS, ADMITS, CLAIMS_RESPONSIBILITY, ALLEGES, SUSPECTS, PROMISES, WARNS, REQUESTS -> true;
            case DENIES, DECLINES, COULD_NOT_VERIFY, RETRACTS -> false;
        };
    }

    private static Optional<LocalDate> spoken(AccountStatement statement) {
        DayInterval days = statement.date();
        return Days.width(days) == 1 ? days.latest() : Optional.empty();
    }

    /** The name of an article's outlet. */
    static Optional<String> outletName(Account account) {
        return account.outlet().map(OutletProfile::name);
    }
}
