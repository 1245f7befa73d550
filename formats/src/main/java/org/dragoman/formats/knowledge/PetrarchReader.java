package org.dragoman.formats.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.dragoman.engine.actor.KnownActor;

/**
 * Reads dictionaries of actors and of agents as PETRARCH and TABARI read them. Every line with content is either kept or
 * refused. For one thread.
 *
 * <p>An actor: a name ({@code JANE_DOE_}), synonyms on lines that begin with {@code +}, and codes in brackets behind a name or
 * on lines below, each for all times ({@code [USAGOV]}) or some ({@code [USAGOV >20090120]}, {@code <19920101},
 * {@code 930120-010120}). An agent: a noun, its plural in braces where it is irregular ({@code {}} where it has none), and a
 * code after a tilde: {@code THIEF {THIEVES} [~CRM]}; {@code !PERSON! = MAN, MEN} names words that are put in for
 * {@code !PERSON!}. What follows {@code #} or {@code ;} is a comment.
 */
public final class PetrarchReader {

    /** Takes what was read. */
    public interface Sink {

        /** An actor under all its names. */
        void actor(ImportedActor actor, List<String> names);

        /** An agent. */
        void role(ImportedRole role);

        /** Lines that were kept; called for each entry with their number. */
        void kept(int lines);

        /** A line that was refused. */
        void refused(Refusal refusal);
    }

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern CODE =
            Pattern.compile("\\s*([A-Z0-9]{3,}|---)(|\\s*[<>]\\s*\\d+|\\s+\\d+\\s*-\\s*\\d+)\\s*");
    private static final Pattern AGENT = Pattern.compile(
            "([^\\[\\]{}]+?)\\s*(?:\\{([^{}]*)\\})?\\s*\\[(?:~([A-Z]{3,})|([A-Z]{3,})~)\\s*\\](?:\\s.*)?");
    private static final Pattern SUBSTITUTION = Pattern.compile("(![A-Z_]+!)\\s*=\\s*(.+)");
    private static final Pattern VARIABLE = Pattern.compile("![A-Z_]+!");
    private static final Pattern ABBREVIATION = Pattern.compile("\\(([A-Z][A-Z0-9-]{2,9})\\)");
    private static final String NOBODY = "---";
    private static final String A_CODE = "a code such as [USAGOV], [USAGOV >20090120] or [USAGOV 930120-010120]";

    private final ActorCodes codes;
    private final Sink sink;
    private final Map<String, List<String>> substitutions = new LinkedHashMap<>();
    private ActorCodes.Scheme scheme = ActorCodes.Scheme.ACTORS;
    private String file = "";
    private String origin = "";
    private Optional<Entry> open = Optional.empty();

    /** A reader that takes codes for what our codes say of them. */
    public PetrarchReader(ActorCodes codes, Sink sink) {
        this.codes = codes;
        this.sink = sink;
    }

    /** A name with the line on which it stands. */
    private record Name(String words, long line) {}

    private static final class Entry {
        private final List<Name> names = new ArrayList<>();
        private final List<KnownActor.Term> dated = new ArrayList<>();
        private final List<KnownActor.Term> undated = new ArrayList<>();
        /** Lines of codes alone that are right. */
        private final List<Long> codeLines = new ArrayList<>();
        /** Lines that were refused already. */
        private final Set<Long> refused = new HashSet<>();

        private boolean sawCode;
        private boolean nobody;
    }

    /**
     * Reads a dictionary.
     *
     * @param name the file's name, for messages and ids
     * @throws IOException if the stream cannot be read
     */
    public void read(String name, InputStream in) throws IOException {
        file = name;
        origin = "petrarch." + name.replaceFirst("(\\.actors|\\.agents)?\\.txt$", "");
        scheme = schemeOf(name);
        substitutions.clear();
        TextLines lines = new TextLines(in);
        boolean begun = false;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String content = line.get().replaceFirst("[#;].*", "").strip();
            if (!content.isEmpty()) {
                begun = true;
                read(content, lines.number());
            } else if (!begun && scheme == ActorCodes.Scheme.ACTORS) {
                scheme = schemeOf(line.get());
            }
        }
        close();
    }

    /** Which codes the name of a dictionary, or its opening comments, announce. */
    private static ActorCodes.Scheme schemeOf(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("cameo.ethnic") || lower.contains("cameo ethnic")) {
            return ActorCodes.Scheme.ETHNIC_GROUPS;
        }
        return lower.contains("cameo.religio") || lower.contains("cameo religio")
                ? ActorCodes.Scheme.RELIGIOUS_GROUPS
                : ActorCodes.Scheme.ACTORS;
    }

    private void read(String content, long line) {
        Matcher substitution = SUBSTITUTION.matcher(content);
        if (substitution.matches()) {
            List<String> words = new ArrayList<>();
            for (String word : substitution.group(2).split(",")) {
                words.add(word.strip());
            }
            substitutions.put(substitution.group(1), words);
            sink.kept(1);
        } else if (content.contains("[~") || content.contains("~]")) {
            close();
            agent(content, line);
        } else if (content.startsWith("[")) {
            codes(content, line, true);
        } else {
            int bracket = content.indexOf('[');
            String name = bracket < 0 ? content : content.substring(0, bracket);
            if (name(name, line) && bracket >= 0) {
                codes(content.substring(bracket), line, false);
            }
        }
    }

    private boolean name(String name, long line) {
        boolean synonym = name.startsWith("+");
        if (name.indexOf(']') >= 0 || name.indexOf('{') >= 0 || name.indexOf('}') >= 0) {
            refuse(line, Refusal.quoted(name), "a name, and " + A_CODE);
            return false;
        }
        if (!synonym) {
            close();
            open = Optional.of(new Entry());
        }
        if (open.isEmpty()) {
            refuse(line, "the synonym " + Refusal.quoted(name), "a name on a line above it");
            return false;
        }
        open.get().names.add(new Name(synonym ? name.substring(1) : name, line));
        return true;
    }

    /** Reads all codes of a line; a line is refused where one of them is wrong, and the others count all the same. */
    private void codes(String content, long line, boolean ofItsOwn) {
        if (open.isEmpty()) {
            refuse(line, "the code " + Refusal.quoted(content), "a name on a line above it");
            return;
        }
        Entry entry = open.get();
        entry.sawCode = true;
        Optional<String> problem = Optional.empty();
        Matcher brackets = BRACKETS.matcher(content);
        boolean any = false;
        while (brackets.find()) {
            any = true;
            Optional<String> wrong = code(brackets.group(1), entry);
            problem = problem.isPresent() ? problem : wrong;
        }
        if (!any) {
            problem = Optional.of(Refusal.quoted(content));
        }
        if (problem.isPresent()) {
            entry.refused.add(line);
            refuse(line, problem.get(), A_CODE);
        } else if (ofItsOwn) {
            entry.codeLines.add(line);
        }
    }

    /** Adds a code to an entry; says what is wrong with it. */
    private Optional<String> code(String text, Entry entry) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            return Optional.of(Refusal.quoted("[" + text + "]"));
        }
        PetrarchDates dates = PetrarchDates.of(code.group(2).strip());
        if (dates.problem().isPresent()) {
            return Optional.of(dates.problem().get() + " in " + Refusal.quoted("[" + text + "]"));
        }
        Optional<ActorCodes.Meaning> meaning = code.group(1).equals(NOBODY)
                ? Optional.of(new ActorCodes.Meaning(Optional.empty(), Optional.empty()))
                : codes.actor(code.group(1), scheme);
        if (meaning.isEmpty()) {
            return Optional.of("the unknown code " + Refusal.quoted(code.group(1)));
        }
        boolean always = dates.from().isEmpty() && dates.until().isEmpty();
        if (always && code.group(1).equals(NOBODY)) {
            entry.nobody = true;
            return Optional.empty();
        }
        KnownActor.Term term = new KnownActor.Term(
                "", meaning.get().sector(), meaning.get().country(), dates.from(), dates.until(), true);
        (always ? entry.undated : entry.dated).add(term);
        return Optional.empty();
    }

    /** Ends the entry that is open. */
    private void close() {
        Optional<Entry> ended = open;
        open = Optional.empty();
        if (ended.isEmpty()) {
            return;
        }
        Entry entry = ended.get();
        if (entry.dated.isEmpty() && entry.undated.isEmpty()) {
            String why = entry.nobody
                    ? "the code [---], which says that it is not to be coded"
                    : entry.sawCode ? "no code that could be kept" : "no code";
            entry.names.stream()
                    .filter(name -> !entry.refused.contains(name.line()))
                    .forEach(name -> refuse(
                            name.line(),
                            "the name " + Refusal.quoted(name.words().strip()) + " with " + why,
                            "a code of an actor behind it or below"));
            entry.codeLines.forEach(line -> refuse(line, "[---] and no other code", "a code of an actor"));
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        entry.names.forEach(name -> names.addAll(spelt(name.words())));
        if (!names.isEmpty()) {
            List<KnownActor.Term> terms = new ArrayList<>(entry.undated);
            terms.addAll(entry.dated);
            sink.actor(
                    new ImportedActor(
                            origin + "." + entry.names.get(0).line(),
                            capitalised(names.iterator().next()),
                            kind(entry),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            terms),
                    List.copyOf(names));
        }
        int kept = (int) entry.names.stream()
                .filter(name -> !entry.refused.contains(name.line()))
                .count();
        sink.kept(kept + entry.codeLines.size());
    }

    /** A country without sector is the country, its people or a place in it; the dictionaries do not tell people from bodies. */
    private ImportedActor.Kind kind(Entry entry) {
        boolean place = scheme == ActorCodes.Scheme.ACTORS
                && entry.dated.isEmpty()
                && entry.undated.stream()
                        .allMatch(term -> term.sector().isEmpty()
                                && term.country()
                                        .filter(code -> codes.country(code).isPresent())
                                        .isPresent());
        return place ? ImportedActor.Kind.PLACE : ImportedActor.Kind.UNKNOWN;
    }

    /** A name without underscores and brackets, and the abbreviation that stands in brackets. */
    private static List<String> spelt(String name) {
        List<String> names = new ArrayList<>();
        String words = name.replace('_', ' ').replaceAll("\\s+", " ").strip();
        String outside =
                words.replaceAll("\\([^)]*\\)?", " ").replaceAll("\\s+", " ").strip();
        if (!outside.isEmpty()) {
            names.add(outside);
            if (outside.startsWith("THE ")) {
                names.add(outside.substring("THE ".length()));
            }
        }
        Matcher abbreviation = ABBREVIATION.matcher(words);
        while (abbreviation.find()) {
            names.add(abbreviation.group(1));
        }
        return names;
    }

    private static String capitalised(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder words = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || " -'".indexOf(words.charAt(i - 1)) >= 0) {
                words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return words.toString();
    }

    private void agent(String content, long line) {
        Matcher agent = AGENT.matcher(content);
        if (!agent.matches()) {
            refuse(line, Refusal.quoted(content), "an agent such as THIEF {THIEVES} [~CRM]");
            return;
        }
        String code = agent.group(3) == null ? agent.group(4) : agent.group(3);
        Optional<ActorCodes.Meaning> meaning = codes.agent(code);
        if (meaning.isEmpty()) {
            refuse(line, "the unknown code " + Refusal.quoted("~" + code), "a CAMEO code of an agent such as ~GOV");
            return;
        }
        Optional<List<PetrarchNouns.Noun>> nouns =
                PetrarchNouns.of(agent.group(1), Optional.ofNullable(agent.group(2)), substitutions);
        if (nouns.isEmpty()) {
            Matcher variable = VARIABLE.matcher(agent.group(1));
            refuse(
                    line,
                    variable.find() ? "the unknown variable " + variable.group() : Refusal.quoted(content),
                    "words, or variables that stand above with their words");
            return;
        }
        String id = origin + "." + line;
        for (PetrarchNouns.Noun noun : nouns.get()) {
            sink.role(new ImportedRole(
                    id,
                    noun.singular(),
                    noun.plural(),
                    meaning.get().country(),
                    meaning.get().sector(),
                    noun.isCollective()));
        }
        sink.kept(1);
    }

    private void refuse(long line, String found, String expected) {
        sink.refused(Refusal.of(file, line, found, expected));
    }
}
