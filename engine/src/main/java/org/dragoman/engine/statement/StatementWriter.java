package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.time.DayInterval;
import org.dragoman.engine.time.TimeExpression;

/** Turns settled drafts into statements: source, manner, channel, date, and how they stand to each other. */
final class StatementWriter {

    private final Words words;
    private final Quotations quotations;
    private final Channels channels;
    private final Actors actors;
    private final List<TimeExpression> times;
    private final SourceReader sources;
    private final SourceWords sourceWords;
    private final References references;
    private final Gapping gapping;
    private final Responsibility responsibility;

    StatementWriter(
            Words words,
            Quotations quotations,
            Cues cues,
            EventNouns eventNouns,
            Channels channels,
            SourceWords sourceWords,
            Actors actors,
            List<TimeExpression> times,
            List<EventMention> events) {
        this.words = words;
        this.quotations = quotations;
        this.channels = channels;
        this.actors = actors;
        this.times = times;
        this.sourceWords = sourceWords;
        this.sources = new SourceReader(words, actors, sourceWords);
        this.responsibility = new Responsibility(words, sourceWords, events);
        this.gapping = new Gapping(
                words,
                quotations,
                token -> actors.covering(words.sentenceOf(token), words.local(token))
                        .isPresent());
        this.references = new References(words, cues, eventNouns, events, this::speaker);
    }

    /** The statements of the board's drafts, of whoever left out a verb beside them, and of whoever they cite. */
    List<Statement> write(DraftBoard board, List<Citation> citations) {
        List<Draft> drafts = board.drafts();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            statements.add(statement(i, drafts, board));
        }
        for (int i = 0; i < drafts.size(); i++) {
            int index = i;
            gapping.of(drafts.get(i)).ifPresent(gap -> addGap(index, gap, drafts, statements));
        }
        new Citations(words, drafts, sources).addTo(statements, citations);
        return new AnonymousSources(words, sourceWords).complete(statements);
    }

    /** Who speaks: the entity, or the words where it is none. */
    private Optional<String> speaker(Draft draft) {
        return draft.source()
                .map(range -> sources.read(new NounPhrase(draft.sourceHead().orElse(range.last()), range)))
                .map(source -> source.entity()
                        .orElseGet(() -> source.span()
                                .quote(words.article().article().text())
                                .toLowerCase(Locale.ROOT)));
    }

    private void addGap(int index, Gapping.Gap gap, List<Draft> drafts, List<Statement> statements) {
        Statement first = statements.get(index);
        List<Span> content = gapping.without(drafts.get(index), gap).content().stream()
                .map(words::span)
                .toList();
        statements.set(index, first.with(first.source(), content, first.id()));
        statements.add(first.with(
                Optional.of(sources.read(gap.speaker())),
                List.of(words.span(gap.number())),
                "s" + (statements.size() + 1)));
    }

    private Statement statement(int index, List<Draft> drafts, DraftBoard board) {
        Draft draft = drafts.get(index);
        Optional<Source> source = draft.source()
                .map(range -> sources.read(new NounPhrase(draft.sourceHead().orElse(range.last()), range)));
        Statement.Stance stance = source.map(who -> responsibility.of(draft, isArmed(who), isUnknown(who)))
                .orElse(draft.stance());
        Optional<TimeExpression> time = time(draft);
        return new Statement(
                "s" + (index + 1),
                words.sentenceOf(draft.head()),
                source,
                Optional.of(words.span(draft.cue())),
                draft.content().stream().map(words::span).toList(),
                draft.entry().type(),
                manner(draft),
                stance,
                channel(draft),
                references.of(index, drafts),
                board.within(index).map(outer -> "s" + (outer + 1)),
                passedOn(index, drafts, board),
                time.map(TimeExpression::days).orElseGet(this::untilPublished),
                time.map(TimeExpression::span),
                draft.entry().id());
    }

    private boolean isArmed(Source source) {
        boolean group = source.entity()
                .filter(id -> actors.entity(id).kind() == EntityKind.GROUP)
                .isPresent();
        boolean party = source.role()
                .sector()
                .filter(sector -> sector == Sector.PTY || sector == Sector.LEG)
                .isPresent();
        return (group && !party)
                || source.role()
                        .sector()
                        .filter(sector -> sector == Sector.REB || sector == Sector.UAF)
                        .isPresent();
    }

    private boolean isUnknown(Source source) {
        return source.kind() == Source.Kind.ORGANISATION
                && source.role().sector().isEmpty()
                && source.role().country().isEmpty();
    }

    private DayInterval untilPublished() {
        return words.article().article().published().map(DayInterval::until).orElse(DayInterval.UNKNOWN);
    }

    private Statement.Manner manner(Draft draft) {
        int quoted = 0;
        int all = 0;
        for (TokenRange range : draft.content()) {
            for (int at = range.first(); at <= range.last(); at++) {
                if (!words.isPunctuation(at)) {
                    all++;
                    quoted += quotations.at(at).isPresent() ? 1 : 0;
                }
            }
        }
        if (quotations.at(draft.head()).isPresent() && opensInnerQuotation(draft.contentFirst() - 1)) {
            return Statement.Manner.DIRECT;
        }
        if (quoted == 0 || quotations.at(draft.head()).isPresent()) {
            return Statement.Manner.INDIRECT;
        }
        return quoted == all ? Statement.Manner.DIRECT : Statement.Manner.MIXED;
    }

    private boolean opensInnerQuotation(int at) {
        return words.lower(at).equals("‘")
                || words.lower(at).equals("'")
                || words.lower(at).equals("`");
    }

    /** The medium in the cue, in an oblique beside it, or that its verb implies. */
    private Optional<Statement.Channel> channel(Draft draft) {
        if (draft.entry().id().equals("signed-post")) {
            return Optional.of(Statement.Channel.POST);
        }
        Optional<Statement.Channel> inCue = channels.within(words, draft.cue());
        if (inCue.isPresent()) {
            return inCue;
        }
        for (int dependent : words.dependents(draft.head())) {
            boolean beside = words.is(dependent, "obl") && !draft.says(dependent);
            int adposition = words.dependent(dependent, "case");
            if (beside && adposition != Words.NONE && channels.mediumEnd(words, adposition) != Words.NONE) {
                return channels.of(words, dependent);
            }
        }
        return Optional.empty();
    }

    /** Outlets to which it was said, or that quote it: "The Herald quoted the mayor as saying". */
    private List<String> passedOn(int index, List<Draft> drafts, DraftBoard board) {
        List<String> outlets = new ArrayList<>(hearers(drafts.get(index)));
        board.within(index)
                .map(drafts::get)
                .filter(outer -> outer.entry().id().equals("quote"))
                .flatMap(outer -> outer.source()
                        .map(range ->
                                sources.read(new NounPhrase(outer.sourceHead().orElse(range.last()), range))))
                .filter(source -> source.kind() == Source.Kind.OUTLET)
                .map(sources::name)
                .filter(name -> !outlets.contains(name))
                .ifPresent(outlets::add);
        quoting(drafts.get(index)).filter(name -> !outlets.contains(name)).ifPresent(outlets::add);
        return List.copyOf(outlets);
    }

    /** "was quoted by the Herald as saying", "was quoted in the Herald as saying". */
    private Optional<String> quoting(Draft draft) {
        int as = words.lower(draft.cue().first()).equals("as")
                ? draft.cue().first()
                : draft.cue().first() - 1;
        if (!words.lower(as).equals("as")) {
            return Optional.empty();
        }
        int start = words.start(words.sentenceOf(draft.head()));
        for (int at = as - 1; at > start; at--) {
            boolean quoted = words.tag(at).equals("VBN")
                    && (words.lemma(at).equals("quote") || words.lemma(at).equals("cite"));
            if (quoted && at + 2 < as) {
                return switch (words.lower(at + 1)) {
                    case "by", "in", "on" ->
                        new WordOrder(words)
                                .phraseAfter(at + 2)
                                .map(sources::read)
                                .filter(source -> source.kind() == Source.Kind.OUTLET
                                        || source.kind() == Source.Kind.ORGANISATION)
                                .map(sources::name);
                    default -> Optional.empty();
                };
            }
            if (parts(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean parts(int at) {
        return words.isPunctuation(at) || words.tag(at).equals("VBD");
    }

    /** Outlets to which it was said: "told the Herald". */
    private List<String> hearers(Draft draft) {
        if (!draft.entry().addressee()) {
            return List.of();
        }
        List<String> outlets = new ArrayList<>();
        for (int dependent : words.dependents(draft.head())) {
            boolean hearer = words.label(dependent).equals("obj")
                    || words.label(dependent).equals("iobj");
            Optional<Mention> mention = hearer && !draft.says(dependent)
                    ? actors.at(words.sentenceOf(dependent), words.local(dependent))
                    : Optional.empty();
            mention.map(actors::entity)
                    .filter(entity -> entity.kind() == EntityKind.OUTLET)
                    .map(Entity::name)
                    .filter(name -> !words.article().article().outlet().equals(Optional.of(name)))
                    .ifPresent(outlets::add);
        }
        return outlets;
    }

    /** The time beside the cue: in its sentence, outside source and content, nearest to its head. */
    private Optional<TimeExpression> time(Draft draft) {
        int sentence = words.sentenceOf(draft.head());
        Optional<TimeExpression> nearest = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            if (time.sentence() != sentence
                    || time.type() == TimeExpression.Type.DURATION
                    || time.type() == TimeExpression.Type.SET
                    || time.days().equals(DayInterval.UNKNOWN)) {
                continue;
            }
            Span span = time.span();
            boolean outside = draft.content().stream()
                            .noneMatch(range -> words.span(range).overlaps(span))
                    && draft.source().stream()
                            .noneMatch(range -> words.span(range).overlaps(span));
            int gap = Math.abs(span.start() - words.token(draft.head()).start());
            if (outside && gap < distance && belongs(draft.head(), span)) {
                nearest = Optional.of(time);
                distance = gap;
            }
        }
        return nearest;
    }

    private boolean belongs(int head, Span span) {
        int sentence = words.sentenceOf(head);
        for (int at = words.start(sentence); at <= words.last(sentence); at++) {
            if (span.contains(words.token(at).span()) && words.dominates(head, at)) {
                return true;
            }
        }
        return false;
    }
}
