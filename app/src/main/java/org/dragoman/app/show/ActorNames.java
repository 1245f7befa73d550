package org.dragoman.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.app.show.ReportView.RoleView;

/**
 * Names of the actors of an event, with country and sector where the name does not tell.
 *
 * @param record the record that knows the actors
 */
public record ActorNames(RecordView record) {

    private static final int MOST = 3;

    /** "Amir Saeid Iravani (Iran, government)". */
    public String described(EventView event, String entity) {
        Optional<RoleView> role = role(event, entity);
        String name = name(event, entity);
        List<String> notes = new ArrayList<>();
        Optional<EntityView> known = record.entity(entity);
        boolean isCountry = known.filter(view -> view.isKind("country")).isPresent();
        Optional<String> country = role.flatMap(RoleView::country).or(() -> known.flatMap(EntityView::country));
        country.filter(code -> !isCountry && !tellsCountry(name, code))
                .map(Words::country)
                .ifPresent(notes::add);
        role.flatMap(RoleView::sector)
                .filter(code -> !isCountry && !code.equals("UNK") && !tellsSector(name, code))
                .map(code -> Words.of("sector", code))
                .ifPresent(notes::add);
        return notes.isEmpty() ? name : name + " (" + String.join(", ", notes) + ")";
    }

    /** The name of an actor of an event; "someone" where the record has none. */
    public String name(EventView event, String entity) {
        return record.entity(entity)
                .map(EntityView::name)
                .filter(name -> !name.isBlank())
                .or(() -> role(event, entity).flatMap(RoleView::text))
                .orElse("someone");
    }

    /** Several actors, as a sentence lists them: at most three by name. */
    public String list(EventView event, List<String> entities) {
        List<String> names = entities.stream()
                .map(entity -> described(event, entity))
                .distinct()
                .toList();
        return listed(names, MOST);
    }

    /** Whether a verb after these actors is in the plural. */
    public boolean isPlural(EventView event, List<String> entities) {
        return entities.size() > 1
                || entities.stream()
                        .anyMatch(entity -> isCrowd(entity)
                                && name(event, entity).toLowerCase(Locale.ROOT).endsWith("s"));
    }

    private boolean isCrowd(String entity) {
        return record.entity(entity).filter(view -> view.isKind("people")).isPresent();
    }

    /** "a, b and 3 others". */
    public static String listed(List<String> names, int most) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        if (names.size() <= most) {
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        }
        int others = names.size() - (most - 1);
        return String.join(", ", names.subList(0, most - 1)) + " and " + others + " others";
    }

    private Optional<RoleView> role(EventView event, String entity) {
        return record.reportsOf(event).stream()
                .flatMap(report -> Stream.concat(report.actors().stream(), report.recipients().stream()))
                .filter(role -> role.entity().filter(entity::equals).isPresent())
                .findFirst();
    }

    private static boolean tellsCountry(String name, String code) {
        String country = Words.country(code);
        String stem = country.length() > 4 ? country.substring(0, 4) : country;
        return name.contains(stem)
                || Stream.of(Words.of("within", code).split("\\|")).anyMatch(name::contains);
    }

    private static boolean tellsSector(String name, String code) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(Words.of("sector", code))
                || code.equals("GOV") && (lower.contains("ministry") || lower.contains("government"));
    }
}
