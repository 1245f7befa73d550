package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.event.Size;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.junit.jupiter.api.Test;

/** What denials and refusals refer to, with event mentions made by hand. */
class ReferencesTest {

    private static final String TEXT =
            "The Norwegian minister met the ambassador in Riga. The palace denied the meeting. The army denied that it shelled the port.";

    @Test
    void aNounRefersToTheEventThatAVerbTold() {
        assertThat(denial(0).about()).containsExactly("0:3");
    }

    @Test
    void aDeniedClauseRefersToTheEventInIt() {
        assertThat(denial(1).about()).containsExactly("2:5");
    }

    private static Statement denial(int which) {
        AnnotatedArticle annotated = Reader.annotate(Article.of("test", TEXT));
        List<EventMention> events = List.of(
                event(annotated, 0, "met", EventType.CONSULT), event(annotated, 2, "shelled", EventType.ASSAULT));
        return Reader.find(annotated, events).stream()
                .filter(statement -> statement.stance() == Statement.Stance.DENIES)
                .toList()
                .get(which);
    }

    private static EventMention event(AnnotatedArticle annotated, int sentence, String word, EventType type) {
        Sentence there = annotated.sentences().get(sentence);
        Token trigger = there.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
        return new EventMention(
                sentence,
                trigger.index(),
                trigger.span(),
                type,
                List.of(),
                List.of(),
                "000",
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
}
