package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The record in the order in which somebody reads it: by story, the contested first.
 *
 * @param stories those of which most articles tell come first
 */
record Storyboard(List<Story> stories) {

    /**
     * Articles that tell the same story, with its events.
     *
     * @param articles oldest first; at least one
     * @param main events that are contested, told by several articles, or the chief matter of one
     * @param brief events of a single account that nobody contests
     * @param background events that the articles only look back on
     */
    record Story(List<ArticleView> articles, List<EventView> main, List<EventView> brief, List<EventView> background) {

        String title() {
            return articles.get(0).heading();
        }

        boolean isContested() {
            return main.stream().anyMatch(EventView::isContested);
        }
    }

    /** Sorts the articles and events of a record. */
    static Storyboard of(RecordView record) {
        Map<String, List<ArticleView>> groups = new LinkedHashMap<>();
        record.articles()
                .values()
                .forEach(article -> groups.computeIfAbsent(storyOf(article), key -> new ArrayList<>())
                        .add(article));
        Map<String, List<EventView>> events = new LinkedHashMap<>();
        for (EventView event : record.events()) {
            record.reportsOf(event).stream()
                    .flatMap(report -> record.article(report.article()).stream())
                    .min(Comparator.comparing(Storyboard::published))
                    .ifPresent(article -> events.computeIfAbsent(storyOf(article), key -> new ArrayList<>())
                            .add(event));
        }
        List<Story> stories = new ArrayList<>();
        groups.forEach((key, articles) -> stories.add(story(record, articles, events.getOrDefault(key, List.of()))));
        stories.sort(Comparator.comparing((Story story) -> !story.isContested())
                .thenComparing(story -> -story.articles().size())
                .thenComparing(story -> published(story.articles().get(0))));
        return new Storyboard(List.copyOf(stories));
    }

    private static Story story(RecordView record, List<ArticleView> articles, List<EventView> events) {
        List<EventView> main = new ArrayList<>();
        List<EventView> brief = new ArrayList<>();
        List<EventView> background = new ArrayList<>();
        Set<String> chief = new LinkedHashSet<>();
        articles.forEach(article -> article.mainEvent().ifPresent(chief::add));
        for (EventView event : events) {
            List<ReportView> reports = record.reportsOf(event);
            if (event.isContested() || chief.contains(event.id()) || articleCount(reports) > 1) {
                main.add(event);
            } else if (!reports.isEmpty() && reports.stream().allMatch(ReportView::isBackground)) {
                background.add(event);
            } else {
                brief.add(event);
            }
        }
        main.sort(Comparator.comparing((EventView event) -> !event.isContested())
                .thenComparing(event -> !chief.contains(event.id()))
                .thenComparing(event -> -articleCount(record.reportsOf(event)))
                .thenComparing(Storyboard::day));
        brief.sort(Comparator.comparing(Storyboard::day));
        background.sort(Comparator.comparing(Storyboard::day));
        List<ArticleView> sorted = articles.stream()
                .sorted(Comparator.comparing(Storyboard::published))
                .toList();
        return new Story(sorted, List.copyOf(main), List.copyOf(brief), List.copyOf(background));
    }

    private static String storyOf(ArticleView article) {
        return article.story().map(story -> "story " + story).orElse("article " + article.id());
    }

    private static long articleCount(List<ReportView> reports) {
        return reports.stream().map(ReportView::article).distinct().count();
    }

    private static LocalDate published(ArticleView article) {
        return article.published().orElse(LocalDate.MAX);
    }

    private static LocalDate day(EventView event) {
        return event.date().earliest().or(event.date()::latest).orElse(LocalDate.MAX);
    }
}
