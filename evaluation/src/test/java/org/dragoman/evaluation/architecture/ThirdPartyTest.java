package org.dragoman.evaluation.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a distribution holds of others is named in docs/third-party.md, with its version and a licence that is there. */
class ThirdPartyTest {

    private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `[^:`]+:([^`]+)` \\| (\\S+) \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Test
    void everyLibraryOfTheDistributionIsListed() throws IOException {
        Path folder = ROOT.resolve("app/target/dragoman/lib");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: nothing is packaged yet");
        List<String> listed = ROW.matcher(list())
                .results()
                .map(row -> row.group(1) + "-" + row.group(2) + ".jar")
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("dragoman-"))
                    .sorted()
                    .toList();
            assertThat(listed).as("libraries in docs/third-party.md").containsExactlyElementsOf(there);
        }
    }

    @Test
    void everyLicenceThatIsNamedIsThere() throws IOException {
        Matcher links = LINK.matcher(list());
        while (links.find()) {
            assertThat(ROOT.resolve("docs").resolve(links.group(1))).exists();
        }
    }

    private static String list() throws IOException {
        return Files.readString(ROOT.resolve("docs/third-party.md"), StandardCharsets.UTF_8);
    }
}
