package org.dragoman.app.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.actor.Pointing;

/**
 * Names of those who take positions, as they read within a sentence, with the word "unnamed" where a source is.
 *
 * @param record the record that holds the positions
 */
public record HolderNames(RecordView record) {

    private static final int LONGEST = 90;
    private static final Pattern DETERMINER = Pattern.compile(
            "^(an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|multiple|its|their|his|her)"
                    + "\\s+(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SAYS_UNNAMED =
            Pattern.compile("unnamed|anonym|not to be (named|identified)|unidentified", Pattern.CASE_INSENSITIVE);
    private static final Set<String> COMMON = Set.of(
            "officials",
            "sources",
            "diplomats",
            "people",
            "prosecutors",
            "police",
            "residents",
            "witnesses",
            "intelligence",
            "senior",
            "federal",
            "government",
            "security",
            "local",
            "state",
            "law",
            "investigators",
            "experts",
            "analysts",
            "critics",
            "authorities",
            "officers",
            "activists",
            "lawyers",
            "researchers");

    /** "an unnamed U.S. official"; "Iran’s foreign ministry"; "The Marlowe Dispatch in its own voice". */
    public String of(PositionView position) {
        if (isOwnVoice(position)) {
            return outlet(position).orElse(position.holder().text()) + " in its own voice";
        }
        return of(position.holder());
    }

    public String of(HolderView holder) {
        String text = Shortened.to(described(holder), LONGEST);
        if (!holder.isAnonymous()) {
            return DETERMINER.matcher(text).matches() || isCommon(text) ? lowered(text) : text;
        }
        if (SAYS_UNNAMED.matcher(text).find()) {
            return lowered(text);
        }
        Matcher matcher = DETERMINER.matcher(text);
        if (!matcher.matches()) {
            return "unnamed " + (isCommon(text) ? lowered(text) : text);
        }
        String determiner = matcher.group(1).toLowerCase(Locale.ROOT);
        return (determiner.equals("a") ? "an" : determiner) + " unnamed " + matcher.group(2);
    }

    /** Where words only point at somebody, the name of the actor stands in their place. */
    private String described(HolderView holder) {
        Optional<Pointing> pointing = Pointing.in(holder.text());
        return pointing.flatMap(words -> holder.entity()
                        .flatMap(record::entity)
                        .map(EntityView::name)
                        .filter(name -> name.length() > words.word().length())
                        .map(name -> takesArticle(holder, name) ? words.article() + name : name))
                .orElse(holder.text());
    }

    /** Whether a name can stand after "the": it describes, as "senior diplomat" does, and "al-Qaeda" does not. */
    private static boolean takesArticle(HolderView holder, String name) {
        boolean isDescription = name.split("\\s", 2)[0].chars().noneMatch(Character::isUpperCase);
        return !name.startsWith("The ") && (holder.isAnonymous() || isDescription);
    }

    /** How a claim came to the outlet that prints it: "to The New York Times", "as Jane Doe tells it"; often empty. */
    public Optional<String> through(PositionView position) {
        Optional<StatementView> statement = position.statement().flatMap(record::statement);
        List<String> via = statement.map(StatementView::via).orElse(List.of());
        if (!via.isEmpty()) {
            return Optional.of("to " + String.join(", which told ", reversed(via)));
        }
        return statement
                .flatMap(StatementView::within)
                .flatMap(record::statement)
                .flatMap(StatementView::source)
                .map(source -> "according to " + of(source.asHolder()));
    }

    /** Why an unnamed source should know, unless its name says so already. */
    public Optional<String> basis(PositionView position) {
        return position.statement()
                .flatMap(record::statement)
                .flatMap(StatementView::source)
                .flatMap(StatementView.SourceView::basis)
                .filter(basis -> !position.holder().text().contains(basis));
    }

    /** The outlet that printed a position. */
    public Optional<String> outlet(PositionView position) {
        return position.article().flatMap(record::article).map(ArticleView::outletName);
    }

    /** Whether an outlet vouches for it itself. */
    public boolean isOwnVoice(PositionView position) {
        return position.statement().isEmpty()
                && (position.holder().kind().filter("author"::equals).isPresent()
                        || outlet(position)
                                .filter(position.holder().text()::equals)
                                .isPresent());
    }

    private static List<String> reversed(List<String> names) {
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(index -> names.get(names.size() - 1 - index))
                .toList();
    }

    private static boolean isCommon(String text) {
        return COMMON.contains(text.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** With a small letter at its beginning, unless it is the name of an outlet that begins with "The". */
    private static String lowered(String text) {
        boolean isTitle = text.matches("(?s)The \\p{Lu}.*");
        return isTitle || text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
