package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.coding.EventPlace;
import org.dragoman.engine.coding.OutletProfile;
import org.dragoman.engine.coding.Report;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.factuality.Auxiliary;
import org.dragoman.engine.factuality.Judgement;
import org.dragoman.engine.factuality.Value;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.statement.Statement;

/** Makes the {@link Account} of one coding. For one thread. */
final class AccountReader {

    /** How far into the content of a statement a bare reference such as "the meeting" is looked for, in UTF-16 code units. */
    private static final int BARE = 60;
    /** What stands more sentences back is not what an unnamed reference means. */
    private static final int FAR = 4;
    /** The mode of requests for talks. */
    private static final String MEETING = "meet";

    private final Coding coding;
    private final String text;
    private final AccountSources sources;
    private final Map<String, Integer> statementPlaces = new HashMap<>();
    private final Map<String, Integer> reportPlaces = new HashMap<>();

    AccountReader(Coding coding) {
        this.coding = coding;
        this.text = coding.annotated().text();
        this.sources = new AccountSources(coding);
        for (int i = 0; i < coding.statements().size(); i++) {
            statementPlaces.put(coding.statements().get(i).id(), i);
        }
        for (int i = 0; i < coding.reports().size(); i++) {
            Report report = coding.reports().get(i);
            reportPlaces.putIfAbsent(triggerKey(report), i);
        }
    }

    Account read() {
        List<AccountStatement> statements = new ArrayList<>();
        for (int i = 0; i < coding.statements().size(); i++) {
            statements.add(statement(i));
        }
        new CitedSources(coding).lay(statements);
        List<AccountReport> reports = new ArrayList<>();
        for (Report report : coding.reports()) {
            reports.add(report(report, statements));
        }
        return new Account(
                coding.annotated().article().id(),
                coding.annotated().article().published(),
                coding.outlet(),
                coding.credit().map(OutletProfile::name),
                coding.genre(),
                coding.actors().entities(),
                new Service(coding).servants(),
                statements,
                reports,
                new WordingReader(TermFrequencies.builtIn()).read(coding.annotated()));
    }

    private static String triggerKey(Report report) {
        return report.mention().sentence() + ":" + report.mention().trigger();
    }

    private AccountStatement statement(int place) {
        Statement statement = coding.statements().get(place);
        Set<Integer> aboutStatements = new java.util.TreeSet<>();
        Set<Integer> aboutReports = new java.util.TreeSet<>();
        for (String about : statement.about()) {
            Optional.ofNullable(statementPlaces.get(about)).ifPresent(aboutStatements::add);
            Optional.ofNullable(reportPlaces.get(about)).ifPresent(aboutReports::add);
        }
        List<Integer> inside = inside(statement);
        boolean refersToReports = aboutStatements.stream()
                .anyMatch(other -> !inside(coding.statements().get(other)).isEmpty());
        if (inside.isEmpty() && !refersToReports && aboutReports.isEmpty()) {
            named(statement).or(() -> spokenOf(statement)).ifPresent(aboutReports::add);
        }
        return new AccountStatement(
                offset(statement),
                statement.source().map(source -> sources.read(statement, source)),
                statement
                        .source()
                        .map(source -> sources.isOwnVoice(statement, source))
                        .orElse(false),
                statement.stance(),
                inside,
                statement.stance() == Statement.Stance.DENIES ? involvement(statement, inside) : List.of(),
                List.copyOf(aboutStatements),
                List.copyOf(aboutReports),
                statement
                        .within()
                        .map(statementPlaces::get)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                statement.via().stream().map(sources::asWritten).toList(),
                statement.date());
    }

    private List<Integer> inside(Statement statement) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < coding.reports().size(); i++) {
            if (statement.holds(coding.reports().get(i).trigger())) {
                inside.add(i);
            }
        }
        return inside;
    }

    private static int offset(Statement statement) {
        int first = statement.content().get(0).start();
        if (statement.cue().isPresent()) {
            first = Math.min(first, statement.cue().get().start());
        }
        return statement.source().isPresent()
                ? Math.min(first, statement.source().get().span().start())
                : first;
    }

    /**
     * The report that a bare content such as "the meeting" names by the stem of its trigger: the last one before it, else the
     * first one behind it.
     */
    private Optional<Integer> named(Statement statement) {
        Span content = statement.content().get(0);
        List<String> words = Terms.of(beginning(content));
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < coding.reports().size(); i++) {
            Report report = coding.reports().get(i);
            boolean before = report.trigger().start() < content.start();
            if ((before || found.isEmpty()) && words.stream().anyMatch(word -> Names.sameStem(word, lemma(report)))) {
                found = Optional.of(i);
            }
        }
        return found;
    }

    /** The words of a content up to the one that {@link #BARE} falls into, which is whole. */
    private String beginning(Span content) {
        int end = Math.min(content.end(), content.start() + BARE);
        while (end < content.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(content.start(), end);
    }

    /**
     * What was told last, where somebody denies, confirms or will not comment on what the text does not name again: "their account",
     * "the matter", a question.
     */
    private Optional<Integer> spokenOf(Statement statement) {
        if (!PositionFinder.refers(statement.stance())) {
            return Optional.empty();
        }
        Optional<Integer> last = Optional.empty();
        for (int i = 0; i < coding.reports().size(); i++) {
            Report report = coding.reports().get(i);
            boolean before =
                    report.trigger().start() < statement.content().get(0).start()
                            && statement.sentence() - report.mention().sentence() <= FAR;
            boolean told = !report.factuality().auxiliary().contains(Auxiliary.HISTORICAL)
                    && !report.factuality().auxiliary().contains(Auxiliary.HYPOTHETICAL);
            if (before && told && report.statement().isPresent()) {
                last = Optional.of(i);
            }
        }
        return last;
    }

    /** Reports of which a denial only denies a part in: "that it was behind the attack", "any role in the killing". */
    private List<Integer> involvement(Statement statement, List<Integer> inside) {
        List<Integer> found = new ArrayList<>();
        for (int place : inside) {
            if (new Involvement(coding.annotated()).isAtIssue(coding.reports().get(place), statement)) {
                found.add(place);
            }
        }
        return found;
    }

    private AccountReport report(Report report, List<AccountStatement> statements) {
        int place = coding.reports().indexOf(report);
        Sentence sentence = coding.annotated().sentences().get(report.mention().sentence());
        Token trigger = sentence.token(report.mention().trigger());
        Map<Integer, Value> values = new LinkedHashMap<>();
        Value author = Value.UNCOMMITTED;
        for (Judgement judgement : report.factuality().judgements()) {
            Integer holder = statementPlaces.get(judgement.holder());
            if (holder != null) {
                values.put(holder, judgement.value());
            } else if (judgement.holder().equals(Judgement.AUTHOR)) {
                author = judgement.value();
            }
        }
        return new AccountReport(
                report.trigger().start(),
                report.mention().sentence(),
                report.mention().type(),
                report.mention().modes(),
                participants(report.mention().actors()),
                participants(report.mention().recipients()),
                participants(report.mention().initiators()),
                report.place()
                        .filter(where -> where.basis() == EventPlace.Basis.STATED)
                        .map(where -> site(where.place())),
                report.date().days(),
                report.date().text().isPresent() && !report.date().inferred(),
                report.mention().size(),
                report.factuality().auxiliary(),
                innermost(report, place, statements),
                author,
                values,
                trigger.lemma().toLowerCase(Locale.ROOT),
                deed(report, sentence),
                report.mention().ordered(),
                trigger.isNoun() && isDefinite(sentence, trigger),
                trigger.isNoun(),
                report.mention()
                        .complement()
                        .map(token -> reportPlaces.get(report.mention().sentence() + ":" + token))
                        .filter(complement -> complement != place)
                        .or(() -> meetingAskedFor(report))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                titled(report));
    }

    /** The noun that a verb governs where it tells of no participant: "ordering the general's killing", "imposed sanctions". */
    private static Optional<String> deed(Report report, Sentence sentence) {
        int trigger = report.mention().trigger();
        if (!sentence.token(trigger).isVerb()) {
            return Optional.empty();
        }
        Set<Integer> heads = new HashSet<>();
        report.mention().actors().forEach(mention -> heads.add(mention.head()));
        report.mention().recipients().forEach(mention -> heads.add(mention.head()));
        List<Integer> governors = new ArrayList<>();
        for (int token : sentence.tree().dependents(trigger)) {
            if (sentence.tree().is(token, "obj") || sentence.tree().is(token, "nsubj:pass")) {
                governors.add(token);
            }
        }
        report.mention().recipients().stream()
                .filter(mention -> mention.sentence() == report.mention().sentence())
                .map(mention -> sentence.tree().head(mention.head()))
                .filter(token -> token > trigger)
                .forEach(governors::add);
        for (int token : governors) {
            boolean names = sentence.token(token).isNoun()
                    || sentence.token(token).tag().equals("VBG");
            if (names && !heads.contains(token)) {
                return Optional.of(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /**
     * The meeting of which "Musk had asked for the meeting" tells who began it: the last one before it in which he took part. Only
     * meetings: whoever asks to meet takes part when they do, so that a shared participant ties the two. Who asks for a strike, a
     * truce or aid need not be among those who strike, stop or give, and mostly asks for what did not happen yet; the noun alone would
     * tie a request to whatever event of that name the article told before.
     */
    private Optional<Integer> meetingAskedFor(Report request) {
        boolean asks = request.mention().type() == EventType.REQUEST
                && request.mention().modes().contains(MEETING);
        Optional<Integer> meeting = Optional.empty();
        for (int i = 0; asks && i < coding.reports().size(); i++) {
            Report report = coding.reports().get(i);
            boolean tookPart = report.mention().actors().stream()
                    .anyMatch(mention -> request.mention().actors().stream()
                            .anyMatch(asking -> asking.entity().equals(mention.entity())));
            if (report.mention().type() == EventType.CONSULT
                    && report.trigger().start() < request.trigger().start()
                    && !report.factuality().auxiliary().contains(Auxiliary.FUTURE)
                    && tookPart) {
                meeting = Optional.of(i);
            }
        }
        return meeting;
    }

    private static List<Participant> participants(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Participant(
                        mention.entity(),
                        mention.role().country(),
                        mention.role().sector()))
                .toList();
    }

    private static Site site(Place place) {
        return new Site(place.name(), place.country(), place.location());
    }

    /** The statements that hold the report, without those in whose content another of them stands; the coder's own choice first. */
    private List<Integer> innermost(Report report, int place, List<AccountStatement> statements) {
        Set<Integer> holders = new java.util.TreeSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).inside().contains(place)) {
                holders.add(i);
            }
        }
        Optional<Integer> chosen = report.statement().map(statementPlaces::get);
        chosen.ifPresent(holders::add);
        Set<Integer> outer = new HashSet<>();
        for (int holder : holders) {
            outer.addAll(above(holder, statements));
        }
        List<Integer> innermost = new ArrayList<>();
        chosen.ifPresent(innermost::add);
        for (int holder : holders) {
            if (!outer.contains(holder) && !innermost.contains(holder)) {
                innermost.add(holder);
            }
        }
        return innermost;
    }

    /** The statements in whose content a statement stands, nearest first. */
    static List<Integer> above(int statement, List<AccountStatement> statements) {
        List<Integer> above = new ArrayList<>();
        OptionalInt at = statements.get(statement).within();
        while (at.isPresent() && !above.contains(at.getAsInt()) && at.getAsInt() != statement) {
            above.add(at.getAsInt());
            at = statements.get(at.getAsInt()).within();
        }
        return above;
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        for (int dependent : sentence.tree().dependents(noun.index())) {
            String word = sentence.token(dependent).text().toLowerCase(Locale.ROOT);
            if (sentence.tree().is(dependent, "det")
                    && (word.equals("the") || word.equals("this") || word.equals("that"))) {
                return true;
            }
        }
        return false;
    }

    private String lemma(Report report) {
        return coding.annotated()
                .sentences()
                .get(report.mention().sentence())
                .token(report.mention().trigger())
                .lemma();
    }

    private int titled(Report report) {
        Optional<String> title = coding.annotated().article().title();
        if (title.isEmpty()) {
            return 0;
        }
        List<String> words = Terms.of(title.get());
        int count = 0;
        if (words.stream().anyMatch(word -> Names.sameStem(word, lemma(report)))) {
            count++;
        }
        Set<String> seen = new HashSet<>();
        List<Mention> people = new ArrayList<>(report.mention().actors());
        people.addAll(report.mention().recipients());
        for (Mention mention : people) {
            Entity entity = coding.actors().entity(mention);
            List<String> name = Terms.of(entity.name());
            if (!name.isEmpty()
                    && seen.add(entity.id())
                    && words.stream().anyMatch(word -> Names.sameStem(word, name.get(name.size() - 1)))) {
                count++;
            }
        }
        return count;
    }
}
