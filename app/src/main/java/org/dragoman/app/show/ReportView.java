package org.dragoman.app.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One mention of an event in one article.
 *
 * @param id its id in the record
 * @param article the article's id
 * @param trigger the words that tell of it
 * @param event PLOVER's event
 * @param mode PLOVER's modes
 * @param cameo CAMEO's code
 * @param actors who did it
 * @param recipients to whom
 * @param place where
 * @param date when
 * @param auxiliary PLOVER's auxiliary modes
 * @param statement the statement that tells of it
 * @param inherited whether the attribution is taken over from elsewhere in the article
 * @param factuality how certain each holder is
 * @param rule the lexicon entry that made it
 * @param eventId the event that it belongs to
 */
public record ReportView(
        String id,
        String article,
        TextSpan trigger,
        String event,
        List<String> mode,
        Optional<String> cameo,
        List<RoleView> actors,
        List<RoleView> recipients,
        Optional<String> place,
        Days date,
        List<String> auxiliary,
        Optional<String> statement,
        boolean inherited,
        Map<String, String> factuality,
        Optional<String> rule,
        Optional<String> eventId) {

    /**
     * Who fills a role, as the article refers to it.
     *
     * @param entity the actor
     * @param text the words
     * @param country its country then
     * @param sector its sector then
     * @param office its office then
     */
    public record RoleView(
            Optional<String> entity,
            Optional<String> text,
            Optional<String> country,
            Optional<String> sector,
            Optional<String> office) {}

    public boolean isBackground() {
        return auxiliary.contains("historical");
    }
}
