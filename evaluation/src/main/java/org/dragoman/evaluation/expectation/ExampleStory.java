package org.dragoman.evaluation.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ArticleReader;
import org.dragoman.formats.articles.ArticleSink;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;

/**
 * A folder of examples: articles, what is expected of each read alone, and of all read together.
 *
 * @param name the folder's name
 * @param examples its articles in the order of their files
 * @param together what is expected when they are read together, where that is told
 */
public record ExampleStory(String name, List<Example> examples, Optional<JsonNode> together) {

    private static final String SUFFIX = ".expected.json";
    private static final String STORY = "story" + SUFFIX;

    /**
     * An article and what is expected of it read alone.
     *
     * @param file name of the file of the article
     * @param article the article as the reader of plain text gives it
     * @param expected the expectations, as JSON
     */
    public record Example(String file, Article article, JsonNode expected) {}

    public ExampleStory {
        examples = List.copyOf(examples);
    }

    /**
     * Reads every folder of examples in a folder, in the order of their names.
     *
     * @throws IOException if a file cannot be read or is no JSON
     * @throws InvalidExpectationException if an expectation names an article that cannot be read
     */
    public static List<ExampleStory> readAll(Path folder) throws IOException {
        List<ExampleStory> stories = new ArrayList<>();
        for (Path story : list(folder, Files::isDirectory)) {
            stories.add(read(story));
        }
        return List.copyOf(stories);
    }

    /** The text of each article by the name of its file. */
    public Map<String, String> textByFile() {
        Map<String, String> texts = new LinkedHashMap<>();
        examples.forEach(example -> texts.put(example.file(), example.article().text()));
        return texts;
    }

    private static ExampleStory read(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Example> examples = new ArrayList<>();
        for (Path file : list(folder, path -> path.toString().endsWith(SUFFIX) && !path.endsWith(STORY))) {
            JsonNode expected = mapper.readTree(file.toFile());
            String article = Expected.text(expected, "article");
            examples.add(new Example(article, article(folder.resolve(article)), expected));
        }
        Path story = folder.resolve(STORY);
        Optional<JsonNode> together =
                Files.exists(story) ? Optional.of(mapper.readTree(story.toFile())) : Optional.empty();
        return new ExampleStory(String.valueOf(folder.getFileName()), examples, together);
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException(folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Article article(Path file) {
        List<Article> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        new ArticleReader(ReadOptions.defaults(), new ArticleSink() {
                    @Override
                    public void article(String where, Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        problems.add(problem.line());
                    }
                })
                .read(file);
        if (articles.size() != 1) {
            throw new InvalidExpectationException(
                    file + ": found " + articles.size() + " articles, expected one; " + String.join("; ", problems));
        }
        return articles.get(0);
    }
}
