package org.dragoman.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.store.ArticleVersion;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman part}: what an article tells is another event. */
@Command(
        name = "part",
        mixinStandardHelpOptions = true,
        description =
                "Takes what one article reports out of an event of the store. The decision is kept: it goes before "
                        + "everything that the articles tell, and holds for articles that are read later. 'dragoman join' takes it back.")
public final class PartCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(index = "0", paramLabel = "EVENT", description = "The event's id, or the beginning of one.")
    private String id;

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "The article's id, or the beginning of one.")
    private String article;

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Override
    public Integer call() {
        try (Store store = Store.openExisting(decision.file())) {
            StoredEvent event = StoredEventChoice.of(store, decision.file(), id);
            List<String> articles = event.articles().stream()
                    .map(ArticleVersion::articleId)
                    .distinct()
                    .sorted()
                    .toList();
            List<String> meant = articles.contains(article)
                    ? List.of(article)
                    : articles.stream()
                            .filter(known -> known.startsWith(article))
                            .toList();
            if (meant.size() != 1) {
                throw new CommandFailure(
                        CommandFailure.INPUT,
                        "found no single article '" + article + "' that reports event " + event.id()
                                + ", expected one of " + String.join(", ", articles));
            }
            if (!decision.on(store).part(event, meant.get(0))) {
                throw new CommandFailure(
                        CommandFailure.INPUT,
                        "event " + event.id() + " is told by this article alone; there is nothing to take out of it");
            }
            parent.out().println("parted: article " + meant.get(0) + " from event " + event.id());
        }
        return 0;
    }
}
