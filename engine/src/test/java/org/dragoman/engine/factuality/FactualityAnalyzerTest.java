package org.dragoman.engine.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.event.Size;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.time.DayInterval;
import org.dragoman.engine.time.EventDater;
import org.dragoman.engine.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Statements are made by hand: their content is between square brackets in the text, their cue between angle brackets. */
class FactualityAnalyzerTest {

    private static final Lexicon LEXICON = Lexicon.of(
            LexiconReader.readFolder(Path.of(System.getProperty("dragoman.root"), "engine/src/main/lexicons")));
    private static final FactualityAnalyzer ANALYZER = new FactualityAnalyzer(LEXICON);
    private static final TimeFinder FINDER = new TimeFinder(LEXICON);
    private static final EventDater DATER = new EventDater(LEXICON);

    private record Said(Statement.Type type, Statement.Stance stance) {}

    private static final Said ASSERTED = new Said(Statement.Type.ASSERTION, Statement.Stance.ASSERTS);

    @Test
    void whatTheAuthorTellsIsCertain() {
        assertThat(judge("Gunmen attacked the port.", "attacked")).isEqualTo("author=CT+ []");
    }

    @Test
    void whatSomethingCameToIsCertainAndAPurposeIsNot() {
        assertThat(judge("The miners crossed the river only to be attacked by gunmen.", "attacked"))
                .isEqualTo("author=CT+ []");
        assertThat(judge("The miners crossed the river to attack gunmen.", "attack"))
                .startsWith("author=Uu");
    }

    @Test
    void whatIsMerelyAttributedIsUncommittedForTheAuthor() {
        assertThat(judge("Police <said> [gunmen attacked the port].", "attacked", ASSERTED))
                .isEqualTo("author=Uu s1=CT+ []");
    }

    @Test
    void whatASourceOnlySpeaksOfIsTheAuthorsOwn() {
        assertThat(judge(
                        "Police <mocked> [the mayor in a letter that praised the general's attack on Oslo].",
                        "attack",
                        ASSERTED))
                .isEqualTo("author=CT+ []");
        assertThat(judge(
                        "The mayor <said> [he was open to searches in the wake of a shooting at the port].",
                        "shooting",
                        ASSERTED))
                .isEqualTo("author=CT+ []");
        assertThat(judge(
                        "The mayor <said> [he would close the schools in the wake of an attack on the port].",
                        "attack",
                        ASSERTED))
                .startsWith("author=Uu");
        assertThat(judge(
                        "The mayor <said> [he will not appear in court after police arrested him on Friday].",
                        "arrested",
                        ASSERTED))
                .isEqualTo("author=CT+ []");
        assertThat(judge("The general <ordered> [a curfew in Oslo].", "curfew", ASSERTED))
                .isEqualTo("author=CT+ []");
    }

    @Test
    void whatASourceTellsStaysTheSources() {
        assertThat(judge(
                        "The mayor <said> [police fired after protesters attacked the station].", "attacked", ASSERTED))
                .isEqualTo("author=Uu s1=CT+ []");
        assertThat(judge("The army <announced> [the arrest of the mayor].", "arrest", ASSERTED))
                .isEqualTo("author=Uu s1=CT+ []");
        assertThat(judge(
                        "Police <mocked> [the mayor in a “letter that praised the general's attack on Oslo”].",
                        "attack",
                        ASSERTED))
                .isEqualTo("author=Uu s1=CT+ []");
    }

    @Test
    void theInnermostSourceHoldsWhatItsOperatorsSay() {
        assertThat(judge("Police <said> [gunmen did not attack the port].", "attack", ASSERTED))
                .isEqualTo("author=Uu s1=CT- [NEGATION]");
        assertThat(judge("Police <said> [gunmen may have attacked the port].", "attacked", ASSERTED))
                .isEqualTo("author=Uu s1=PS+ [HYPOTHETICAL]");
    }

    @Test
    void notOnlySpeaksForItsOwnClauseAndNotForWhatIsSaidInIt() {
        assertThat(judge("Not only did soldiers beat the driver, they also burned his truck.", "beat"))
                .isEqualTo("author=CT+ []");
        assertThat(judge("Not only did the army say that rebels shot the mayor, it also blamed the governor.", "shot"))
                .startsWith("author=Uu");
        assertThat(judge("Not only the opposition demands that soldiers leave the town.", "leave"))
                .startsWith("author=Uu");
    }

    @Test
    void aDenialIsCertaintyOfTheOpposite() {
        assertThat(judge(
                        "The ministry <denied> [that its soldiers attacked the port].",
                        "attacked",
                        new Said(Statement.Type.ASSERTION, Statement.Stance.DENIES)))
                .isEqualTo("author=Uu s1=CT- [NEGATION]");
    }

    @Test
    void whoNeitherConfirmsNorDeniesIsUncommitted() {
        assertThat(judge(
                        "The ministry <would neither confirm nor deny> [that its soldiers attacked the port].",
                        "attacked",
                        new Said(Statement.Type.ASSERTION, Statement.Stance.DECLINES)))
                .isEqualTo("author=Uu s1=Uu []");
    }

    @Test
    void nestedSourcesAreUncommittedForWhatAnInnerOneSays() {
        assertThat(judge(
                        "Prosecutors <said> [the man <claimed> [a general ordered the killing]].",
                        "ordered",
                        ASSERTED,
                        ASSERTED))
                .isEqualTo("author=Uu s1=Uu s2=CT+ []");
    }

    @Test
    void theUtteranceItselfIsAFact() {
        assertThat(judge("The general <threatened> [to attack the port].", "threatened", ASSERTED))
                .isEqualTo("author=CT+ []");
    }

    @Test
    void whatIsPromisedLiesAheadAndBindsNobody() {
        assertThat(judge(
                        "The general <promised> [to leave the port].",
                        "leave",
                        new Said(Statement.Type.EVENTUALITY, Statement.Stance.PROMISES)))
                .startsWith("author=Uu s1=Uu")
                .contains("FUTURE");
    }

    @Test
    void whatIsKnownCommitsTheAuthorToo() {
        assertThat(judge(
                        "The general <knew> [that gunmen attacked the port].",
                        "attacked",
                        new Said(Statement.Type.FACT, Statement.Stance.ASSERTS)))
                .isEqualTo("author=CT+ s1=CT+ []");
    }

    @Test
    void purposesAndConditionsAreHypothetical() {
        assertThat(judge("The king sent an envoy to Cairo in order to end the war.", "end"))
                .isEqualTo("author=Uu [HYPOTHETICAL]");
        assertThat(judge("If gunmen attack the port, the army will come.", "attack"))
                .startsWith("author=Uu")
                .contains("HYPOTHETICAL");
    }

    @Test
    void backgroundIsHistoricalAlsoInTheListThatContinuesIt() {
        assertThat(judge("In 2018 the king left the pact, imposing new sanctions.", "imposing"))
                .isEqualTo("author=CT+ [HISTORICAL]");
        assertThat(judge("During his first term the king imposed new sanctions.", "imposed"))
                .isEqualTo("author=CT+ [HISTORICAL]");
    }

    @Test
    void whatLiesAheadIsFuture() {
        assertThat(judge("The two kings will meet in Cairo next week.", "meet")).isEqualTo("author=CT+ [FUTURE]");
        assertThat(judge("The two kings plan to meet in Cairo.", "meet")).isEqualTo("author=Uu [FUTURE]");
    }

    private static String judge(String marked, String trigger, Said... said) {
        StringBuilder text = new StringBuilder();
        List<Integer> contents = new ArrayList<>();
        List<Span> cues = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int cue = 0;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '[' -> {
                    open.add(contents.size());
                    contents.add(text.length());
                    spans.add(new Span(0, 1));
                }
                case ']' -> {
                    int last = open.remove(open.size() - 1);
                    spans.set(last, new Span(contents.get(last), text.length()));
                }
                case '<' -> cue = text.length();
                case '>' -> cues.add(new Span(cue, text.length()));
                default -> text.append(c);
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            statements.add(statement(i, spans.get(i), cues.get(i), said[i]));
        }
        Factuality factuality = judge(text.toString(), trigger, statements);
        StringBuilder result = new StringBuilder();
        factuality
                .judgements()
                .forEach(judgement -> result.append(judgement.holder())
                        .append('=')
                        .append(judgement.value().code())
                        .append(' '));
        return result.append(factuality.auxiliary()).toString();
    }

    private static Factuality judge(String text, String trigger, List<Statement> statements) {
        AnnotatedArticle article =
                TestLanguage.annotate(Article.of("a", text).withPublished(LocalDate.of(2024, 11, 15)));
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(trigger)) {
                    EventMention event = event(sentence, token);
                    return ANALYZER.judge(
                            article,
                            event,
                            statements,
                            DATER.date(article, FINDER.find(article), sentence.index(), token.index()));
                }
            }
        }
        throw new IllegalArgumentException(text + ": lacks the word " + trigger);
    }

    private static EventMention event(Sentence sentence, Token token) {
        return new EventMention(
                sentence.index(),
                token.index(),
                token.span(),
                EventType.ASSAULT,
                List.of(),
                List.of(),
                "190",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Size.UNKNOWN,
                false,
                "test",
                1,
                true);
    }

    private static Statement statement(int number, Span content, Span cue, Said said) {
        return new Statement(
                "s" + (number + 1),
                0,
                Optional.empty(),
                Optional.of(cue),
                List.of(content),
                said.type(),
                Statement.Manner.INDIRECT,
                said.stance(),
                Optional.empty(),
                List.of(),
                number == 0 ? Optional.empty() : Optional.of("s" + number),
                List.of(),
                DayInterval.UNKNOWN,
                Optional.empty(),
                "test");
    }
}
