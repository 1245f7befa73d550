package org.dragoman.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.app.desk.guard.DeskToken;
import org.dragoman.app.desk.guard.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the main ways through the desk with Debian's chromium. Where there is none the tests are skipped and say so; in continuous
 * integration (CI is set) its absence is a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class BrowserTest {

    private RunningDesk desk;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Optional<Path> chromium = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("no chromium, which .ci/run should have installed");
        }
        Assumptions.assumeTrue(
                chromium.isPresent(),
                "skipped: no chromium; install Debian's package chromium to walk through the pages");
        desk = RunningDesk.over(ExampleStore.copiedTo(folder));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
            desk.close();
        }
    }

    @Test
    void fromASearchToTheSentenceOfADenial() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(desk.address() + "/");
            page.getByLabel("Search articles").fill("Iravani");
            page.getByLabel("Status").selectOption("disputed");
            page.waitForURL(Pattern.compile(".*status=disputed.*"));
            page.locator("#results .card h3 a").first().click();
            page.waitForURL(Pattern.compile(".*/event\\?id=.*"));
            assertThat(page.locator(".column-denies").first().innerText()).contains("Deny");

            page.locator(".column-denies .account a").first().click();

            page.waitForURL(Pattern.compile(".*/article\\?id=.*at=.*"));
            assertThat(page.locator("#text").innerText()).contains("denied");
        }
    }

    @Test
    void hoveringShowsTheCodingAndLayersAreSwitched() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(desk.address() + "/articles");
            page.locator(".article-list a").first().click();
            Locator trigger = page.locator("#text .trigger").first();
            trigger.focus();
            assertThat(page.locator("#card").innerText()).contains("Event:", "rule");

            page.locator("input[data-layer=trigger]").uncheck();

            assertThat(page.locator("body").getAttribute("class")).contains("hide-trigger");
        }
    }

    @Test
    void anArticleIsPastedAndItsCodingCorrected() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(desk.address() + "/add");
            page.getByLabel("Headline").fill("Envoys meet in Quito");
            page.getByLabel("Published on").fill("2024-12-03");
            page.locator("#text-field")
                    .fill(
                            "QUITO, Dec. 3 — Ecuador’s foreign minister met with the ambassador of Peru in Quito on Tuesday, the "
                                    + "ministry said.");
            page.getByText("Read it", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL(Pattern.compile(".*/article\\?id=.*"));
            assertThat(page.locator(".coded").innerText()).contains("CONSULT");

            page.locator(".coded summary").first().click();
            page.locator(".coded select[name=type]").first().selectOption("REJECT");
            page.locator(".coded button[value=type]").first().click();

            page.waitForURL(Pattern.compile(".*at=.*"));
            assertThat(page.locator(".corrected").first().innerText()).contains("Type corrected to REJECT");
        }
    }

    @Test
    void noPageHasASeriousAccessibilityFault(@TempDir Path folder) throws IOException {
        Login login =
                Login.demanding(DeskToken.of(folder.resolve("token"), false).hash(), Clock.systemUTC());
        try (RunningDesk guarded = RunningDesk.over(ExampleStore.copiedTo(folder), login)) {
            assertThat(seriousFaults(guarded)).isEmpty();
        }
    }

    private List<String> seriousFaults(RunningDesk guarded) throws IOException {
        String event = desk.get("/api/v1/events?status=disputed&limit=1")
                .body()
                .replaceAll("(?s).*?\"id\":\"([0-9a-f]{16})\".*", "$1");
        List<String> faults = new ArrayList<>();
        String axe = axe();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true))) {
                Page page = page(context);
                page.navigate(desk.address() + "/articles");
                String article = page.locator(".article-list a").first().getAttribute("href");
                List<String> addresses = new ArrayList<>(List.of(
                        "/",
                        "/?q=Iravani",
                        "/event?id=" + event,
                        article,
                        "/articles",
                        "/search?q=Musk",
                        "/actors",
                        "/actor?name=Iran",
                        "/pair",
                        "/pair?one=IRN&other=USA",
                        "/sources",
                        "/add",
                        "/nothing"));
                addresses.replaceAll(path -> desk.address() + path);
                addresses.add(guarded.address() + "/login");
                for (String path : addresses) {
                    page.navigate(path);
                    page.evaluate(axe);
                    Object found = page.evaluate("() => axe.run().then(result => result.violations"
                            + ".filter(rule => ['serious', 'critical'].includes(rule.impact))"
                            + ".map(rule => rule.id + ' ' + rule.nodes[0].html).join('; '))");
                    if (!found.toString().isEmpty()) {
                        faults.add(scheme + " " + path + ": " + found);
                    }
                }
            }
        }

        return faults;
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noPageAsksAnotherHost() {
        List<String> strangers = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.onRequest(request -> {
                if (!request.url().startsWith(desk.address())) {
                    strangers.add(request.url());
                }
            });
            for (String path : List.of("/", "/articles", "/actors", "/pair?one=IRN&other=USA", "/sources", "/add")) {
                page.navigate(desk.address() + path);
            }
        }

        assertThat(strangers).isEmpty();
    }

    /** A page on which every error of a script is a failure. */
    private static Page page(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        return page;
    }
}
