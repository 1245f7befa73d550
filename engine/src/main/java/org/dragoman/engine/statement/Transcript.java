package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.language.NameKind;

/**
 * Interviews and debates in which a label before a colon tells who speaks ("JANE ROE: …", "Roe: …", "Q: …"). Everything up to the
 * next label is said by the speaker, but for stage directions in brackets and for what the article's author puts between.
 * Labels are those of a dialogue where several stand in an article, some again and again, and where those who speak say "I", "we"
 * and "you"; else they are heads of a list ("Winner: …", "Ana Silva: The senator said …").
 */
final class Transcript {

    private static final String CAPITALS = "(?:Mc|Mac|De|Di|La|Le|Van )?\\p{Lu}[\\p{Lu}.'’-]*";

    private static final String BESIDE = "(?:,[^:\\n]{2,70}?)?(?: ?[(\\[][^()\\[\\]\\n]{1,40}[)\\]])?";

    private static final Pattern IN_CAPITALS = Pattern.compile("(?:^|(?<=[.!?…\"”)\\]—-] ))(?<name>" + CAPITALS + "(?: "
            + CAPITALS + "){0,6})(?: \\d{1,2})?" + BESIDE + "(?<colon>:)(?=\\s)");

    private static final Pattern IN_SMALL_LETTERS = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})(?: ?\\([^()\\n]{1,40}\\))?(?<colon>:)(?=\\s)");

    /** Turns shorter than this need not tell whether they are spoken. */
    private static final int TELLING = 8;

    /** Paragraphs without a label that may stand before the next one. */
    private static final int LONGEST_TURN = 14;

    /** Tokens of a stage direction. */
    private static final int LONGEST_DIRECTION = 14;

    private final Words words;
    private final List<Paragraph> paragraphs;
    private final SourceWords vocabulary;

    Transcript(Words words, List<Paragraph> paragraphs, SourceWords vocabulary) {
        this.words = words;
        this.paragraphs = paragraphs;
        this.vocabulary = vocabulary;
    }

    /**
     * A label.
     *
     * @param paragraph index of its paragraph
     * @param key by which the labels of one speaker are known
     * @param name its tokens, without office and station
     * @param colon the token behind it
     */
    private record Label(int paragraph, String key, TokenRange name, int colon) {}

    /** The turns of the article's dialogue; none where it has no dialogue. */
    List<Utterance> find() {
        List<Label> capitals = labels(IN_CAPITALS);
        List<Label> small = labels(IN_SMALL_LETTERS).stream()
                .filter(label -> !isInCapitals(label.name()) || label.key().length() == 1)
                .toList();
        if (isDialogue(capitals, 2)) {
            return turns(capitals);
        }
        List<Label> people = speakers(small);
        return isDialogue(people, 4) ? turns(people) : List.of();
    }

    private List<Label> labels(Pattern pattern) {
        List<Label> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Matcher matcher = pattern.matcher(paragraph.text());
            while (matcher.find()) {
                Optional<TokenRange> name = paragraph.group(words, matcher, "name");
                int colon = paragraph.tokenAt(words, matcher.start("colon"));
                String key = key(matcher.group("name"));
                boolean label = name.isPresent()
                        && colon <= paragraph.range().last()
                        && words.lower(colon).equals(":")
                        && !vocabulary.isCaption(key)
                        && !vocabulary.isCaption(matcher.group("name").toLowerCase(Locale.ROOT))
                        && (key.length() > 1 || vocabulary.isDialogueLabel(key));
                if (label) {
                    found.add(new Label(i, key, name.get(), colon));
                }
            }
        }
        return found;
    }

    /** The last word in lower case, by which full name and surname are one. */
    private static String key(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean isInCapitals(TokenRange name) {
        for (int at = name.first(); at <= name.last(); at++) {
            String text = words.token(at).text();
            if (!text.equals(text.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** The labels that name somebody, here or where the same key stands elsewhere, or say that somebody asks or answers. */
    private List<Label> speakers(List<Label> labels) {
        Map<String, Boolean> person = new HashMap<>();
        for (Label label : labels) {
            boolean named = vocabulary.isDialogueLabel(label.key());
            for (int at = label.name().first(); at <= label.name().last(); at++) {
                named |= words.token(at).name() == NameKind.PERSON;
            }
            person.merge(label.key(), named, Boolean::logicalOr);
        }
        return labels.stream()
                .filter(label -> person.getOrDefault(label.key(), false))
                .toList();
    }

    private boolean isDialogue(List<Label> labels, int least) {
        Map<String, Integer> turns = new HashMap<>();
        labels.forEach(label -> turns.merge(label.key(), 1, Integer::sum));
        boolean asked = turns.containsKey("q");
        boolean again = turns.values().stream().anyMatch(count -> count > 1);
        boolean full = labels.size() == 2
                && labels.stream().allMatch(label -> label.name().length() > 1);
        if (labels.size() < least || (turns.size() < 2 && !asked) || (!again && !full)) {
            return false;
        }
        int telling = 0;
        int spoken = 0;
        for (Label label : labels) {
            int end = paragraphs.get(label.paragraph()).range().last();
            if (end - label.colon() >= TELLING) {
                telling++;
                spoken += isSpoken(label.colon() + 1, end) ? 1 : 0;
            }
        }
        return spoken * 2 >= telling && spoken > 0;
    }

    private boolean isSpoken(int first, int last) {
        for (int at = first; at <= last; at++) {
            switch (words.lower(at)) {
                case "i", "we", "you", "me", "us", "my", "our", "your", "?" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private List<Utterance> turns(List<Label> labels) {
        List<Utterance> found = new ArrayList<>();
        boolean whole = labels.size() * 3 >= paragraphs.size() - labels.get(0).paragraph();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            boolean closing = i == labels.size() - 1;
            int limit =
                    closing ? paragraphs.get(paragraphs.size() - 1).range().last() + 1 : labelStart(labels.get(i + 1));
            int end = Math.min(
                    limit - 1, paragraphs.get(label.paragraph()).range().last());
            int next = closing ? paragraphs.size() : labels.get(i + 1).paragraph();
            boolean goesOn = !vocabulary.isDialogueLabel(label.key())
                    || labels.stream().anyMatch(other -> other.key().equals("a"));
            int last = goesOn && (whole || !closing) ? lastOfTurn(label, next) : label.paragraph();
            if (last > label.paragraph()) {
                end = Math.min(limit - 1, paragraphs.get(last).range().last());
            }
            List<TokenRange> said = withoutDirections(label.colon() + 1, end);
            if (!said.isEmpty()) {
                found.add(new Utterance("transcript-turn", label.colon(), label.name(), said));
            }
        }
        return found;
    }

    private static int labelStart(Label label) {
        return label.name().first();
    }

    /** The last paragraph of a turn: those behind it belong to it up to the author's own words. */
    private int lastOfTurn(Label label, int next) {
        int last = label.paragraph();
        boolean gap = next - label.paragraph() <= 3 && next < paragraphs.size();
        for (int i = last + 1; i < Math.min(next, last + 1 + LONGEST_TURN); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean spoken =
                    isSpoken(paragraph.range().first(), paragraph.range().last());
            if (paragraph.text().endsWith(":") || (!spoken && names(paragraph, label.key()))) {
                return i - 1 >= label.paragraph() && gap ? i - 1 : last;
            }
            if (spoken || gap) {
                last = i;
            }
        }
        return last;
    }

    private boolean names(Paragraph paragraph, String key) {
        for (int at = paragraph.range().first(); at <= paragraph.range().last(); at++) {
            if (words.lower(at).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** What is said from one token to another: without brackets that stand between sentences. */
    private List<TokenRange> withoutDirections(int first, int last) {
        List<TokenRange> said = new ArrayList<>();
        int from = first;
        for (int at = first; at <= last; at++) {
            int close = closing(at, last);
            if (close == Words.NONE || !(isBetween(at, first) || isInCapitals(new TokenRange(at, close)))) {
                continue;
            }
            add(from, at - 1, said);
            from = close + 1;
            at = close;
        }
        add(from, last, said);
        return said;
    }

    private void add(int first, int last, List<TokenRange> said) {
        int from = first;
        while (from <= last && words.isPunctuation(from) && !words.isQuotationMark(from)) {
            from++;
        }
        if (from <= last && words.hasWord(from, last)) {
            said.add(new TokenRange(from, last));
        }
    }

    private int closing(int open, int last) {
        String close = switch (words.lower(open)) {
            case "(", "-lrb-" -> ")";
            case "[", "-lsb-" -> "]";
            default -> "";
        };
        for (int at = open + 1; !close.isEmpty() && at <= Math.min(last, open + LONGEST_DIRECTION); at++) {
            if (words.lower(at).equals(close)) {
                return at;
            }
        }
        return Words.NONE;
    }

    private boolean isBetween(int at, int first) {
        return at == first
                || words.paragraphOf(at) != words.paragraphOf(at - 1)
                || switch (words.lower(at - 1)) {
                    case ".", "!", "?", "…", "..." -> true;
                    default -> false;
                };
    }
}
