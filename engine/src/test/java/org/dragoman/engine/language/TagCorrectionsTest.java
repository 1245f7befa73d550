package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagCorrectionsTest {

    @ParameterizedTest
    @CsvSource({
        "The court reviewed the duke's killing — acts that caused anger., killing, NN",
        "The crew shot down a U.S. drone over the gulf., drone, NN",
        "'Mali''s interim president, on Monday expelled Chad''s ambassador.', expelled, VBD",
        "'Envoys, by the order on Monday expelled from Chad, left.', expelled, VBN",
        "A gunman shot and killed the mayor., shot, VBD",
        "A lorry hit and injured two cyclists., hit, VBD",
        "'Fifty men were rounded up, shot or beaten.', shot, VBN",
        "The shelling on Sunday went on until dawn., shelling, NN",
        "'If the Houthis strike another ship, London will respond.', strike, VBP",
        "She has also fired teachers and cooks., fired, VBN",
        "'In the Houthis attack another man died.', attack, NN",
        "'If the Houthis attack was ours, London will respond.', attack, NN",
        "She demanded that Oslo name the men., name, VB",
        "The guards let a Danish go home., go, VB",
        "He flew to Oslo in the hope of meeting Jonas Store., meeting, VBG",
        "The foreign minister plans to visit Oslo next week., plans, VBZ",
        "The plans to visit Oslo were dropped., plans, NNS",
        "In spring Norway voted., spring, NN",
        "The lawyer said his client had told him from jail that guards tortured two cooks in the week of the move., tortured, VBD",
        "The duke's winning team left., winning, VBG"
    })
    void aTagFitsTheGrammarAroundIt(String text, String word, String tag) {
        Optional<String> found = TestLanguage.annotate(Article.of("t", text)).sentences().get(0).tokens().stream()
                .filter(token -> token.text().equals(word))
                .map(Token::tag)
                .findFirst();
        assertThat(found).contains(tag);
    }
}
