package org.dragoman.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private final NameIndex<String> index = new NameIndex.Builder<String>()
            .add("York", "york")
            .add("New York", "state")
            .add("New York", "city")
            .add("New York Times", "newspaper")
            .add("Côte d'Ivoire", "CIV")
            .add("U.S.", "USA")
            .add("al-Qaida", "group")
            .build();

    @Test
    void theLongestNameIsFound() {
        assertThat(at("New York Times Square", 0)).isEqualTo("New York Times [newspaper]");
        assertThat(at("New York Timeshare", 0)).isEqualTo("New York [state, city]");
        assertThat(at("in York", 3)).isEqualTo("York [york]");
    }

    @Test
    void aNameEndsWhereAWordEnds() {
        assertThat(at("Yorkshire", 0)).isEqualTo("nothing");
        assertThat(at("York-based", 0)).isEqualTo("York [york]");
        assertThat(at("U.S.-led", 0)).isEqualTo("U.S. [USA]");
        assertThat(at("York’s", 0)).isEqualTo("York [york]");
    }

    @Test
    void bothApostrophesAndAnyWhiteSpaceAreTheSame() {
        assertThat(at("Côte d’Ivoire", 0)).isEqualTo("Côte d’Ivoire [CIV]");
        assertThat(at("New\r\n  York", 0)).isEqualTo("New\r\n  York [state, city]");
        assertThat(at("New\u00A0York", 0)).isEqualTo("New\u00A0York [state, city]");
        assertThat(at("NewYork", 0)).isEqualTo("nothing");
    }

    @Test
    void caseMatters() {
        assertThat(at("york", 0)).isEqualTo("nothing");
    }

    @Test
    void theEndOfTheTextIsNoTrap() {
        assertThat(at("New", 0)).isEqualTo("nothing");
        assertThat(at("New ", 0)).isEqualTo("nothing");
        assertThat(at("New York", 8)).isEqualTo("nothing");
        assertThat(at("", 0)).isEqualTo("nothing");
    }

    @Test
    void itFindsWhatASlowSearchFinds() {
        Random random = new Random(11);
        String letters = "ab 'b.";
        for (int round = 0; round < 300; round++) {
            List<String> names = new ArrayList<>();
            NameIndex.Builder<String> builder = new NameIndex.Builder<>();
            for (int i = 0; i < 6; i++) {
                String name =
                        words(random, letters, 1 + random.nextInt(5)).strip().replaceAll(" +", " ");
                if (!name.isEmpty()) {
                    names.add(name);
                    builder.add(name, name);
                }
            }
            NameIndex<String> any = builder.build();
            String text = words(random, letters, 12).replaceAll(" +", " ");
            for (int start = 0; start < text.length(); start++) {
                int from = start;
                String slow = names.stream()
                        .filter(name -> text.startsWith(name, from) && endsWord(text, from + name.length()))
                        .max((one, other) -> Integer.compare(one.length(), other.length()))
                        .orElse("");
                String found = any.longestAt(text, start)
                        .map(match -> text.substring(from, match.end()))
                        .orElse("");
                assertThat(found).as("'%s' at %d among %s", text, start, names).isEqualTo(slow);
            }
        }
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !(Character.isLetterOrDigit(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end - 1)));
    }

    private static String words(Random random, String letters, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(letters.charAt(random.nextInt(letters.length())));
        }
        return words.toString();
    }

    private String at(String text, int start) {
        return index.longestAt(text, start)
                .map(match -> text.substring(start, match.end()) + " " + match.values())
                .orElse("nothing");
    }
}
