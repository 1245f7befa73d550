package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Names that the name tagger missed or took for something else, though a title stands before them: "Vice-President Awori". */
final class TitledNames {

    private static final int LONGEST = 4;

    private TitledNames() {}

    /** Makes people of the names that follow titles, in {@code names}; noun phrases inside such names are dropped. */
    static void complete(Sentence sentence, List<Draft> names, List<Draft> nouns) {
        for (Draft title : List.copyOf(nouns)) {
            int first = title.nameLast + 1;
            if (!isTitle(sentence, title) || first >= sentence.size()) {
                continue;
            }
            List<Draft> there =
                    names.stream().filter(name -> name.nameFirst == first).toList();
            if (there.isEmpty()) {
                named(sentence, first, names, nouns);
            } else if (there.get(0).kind == Draft.Kind.ORGANISATION_NAME && isShortName(sentence, there.get(0))) {
                names.set(names.indexOf(there.get(0)), person(sentence, first, there.get(0).nameLast));
            }
        }
    }

    /** One person's office, spelt as titles are and without article: "President", not "the president". */
    private static boolean isTitle(Sentence sentence, Draft noun) {
        RoleNoun role = noun.noun.orElseThrow();
        return role.kind() == EntityKind.PERSON
                && !role.plural()
                && Character.isUpperCase(sentence.token(noun.nameLast).text().charAt(0))
                && sentence.token(noun.nameLast).isNoun();
    }

    private static boolean isShortName(Sentence sentence, Draft name) {
        for (int i = name.nameFirst; i <= name.nameLast; i++) {
            if (!sentence.token(i).tag().equals("NNP")
                    || sentence.token(i).text().chars().noneMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return name.nameLast - name.nameFirst < LONGEST - 1;
    }

    private static void named(Sentence sentence, int first, List<Draft> names, List<Draft> nouns) {
        int last = first - 1;
        while (last + 1 < sentence.size() && last - first < LONGEST - 1 && isNamePart(sentence.token(last + 1))) {
            last++;
        }
        int end = last;
        boolean free = last >= first
                && names.stream().noneMatch(name -> name.nameFirst <= end && first <= name.nameLast)
                && nouns.stream().noneMatch(noun -> noun.nameFirst <= end && first <= noun.nameLast);
        if (free) {
            List<Draft> all = new ArrayList<>(names);
            all.add(person(sentence, first, last));
            names.clear();
            names.addAll(all.stream()
                    .sorted(java.util.Comparator.comparingInt(name -> name.nameFirst))
                    .toList());
        }
    }

    private static boolean isNamePart(Token token) {
        return token.tag().equals("NNP")
                && token.name() != NameKind.LOCATION
                && Character.isUpperCase(token.text().charAt(0))
                && token.text().chars().anyMatch(Character::isLowerCase);
    }

    private static Draft person(Sentence sentence, int first, int last) {
        return new Draft(
                Draft.Kind.PERSON_NAME, sentence.index(), first, last, NameScanner.head(sentence.tree(), first, last));
    }
}
