package org.dragoman.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.guard.DeskToken;
import org.dragoman.app.desk.guard.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk refuses. */
class DeskIsSafeTest {

    @TempDir
    private Path folder;

    @Test
    void aRequestForAnotherHostIsRefused() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            assertThat(desk.get("/", "Host", "evil.example").statusCode()).isEqualTo(421);
            assertThat(desk.get("/", "Host", "localhost:1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            Map<String, String> form = Map.of("text", "The president met the minister.", "form_token", "guessed");
            HttpResponse<String> page = desk.get("/add");

            assertThat(desk.post("/add", form, "Origin", "https://evil.example").statusCode())
                    .isEqualTo(403);
            assertThat(desk.post("/add", form, "Sec-Fetch-Site", "cross-site").statusCode())
                    .isEqualTo(403);
            assertThat(desk.post("/add", form).statusCode()).isEqualTo(403);
            assertThat(desk.post("/add", form, "Cookie", RunningDesk.cookie(page))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.postJson("/api/v1/articles", "{\"text\":\"x\"}", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.post("/api/v1/articles", Map.of("text", "x")).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void everyAnswerForbidsScriptsThatAreNotOurs() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            for (String path : List.of("/", "/articles", "/nothing", "/api/v1/events", "/assets/desk.js")) {
                assertThat(desk.get(path).headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValue(Gate.POLICY);
            }
            assertThat(Gate.POLICY).doesNotContain("unsafe", "*").contains("default-src 'none'");
        }
    }

    @Test
    void noPageHoldsScriptOrStyleWithinItself() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            String event =
                    desk.get("/api/v1/events?limit=1").body().replaceAll("(?s).*?\"id\":\"([0-9a-f]+)\".*", "$1");
            for (String path : List.of("/", "/add", "/search?q=Musk", "/event?id=" + event)) {
                assertThat(desk.get(path).body())
                        .as(path)
                        .doesNotContain(" style=", "<style", "javascript:", " onclick=")
                        .doesNotContainPattern("<script(?! src=\"/assets/)");
            }
        }
    }

    @Test
    void aDeskThatDemandsATokenShowsNothingWithoutIt() throws IOException {
        DeskToken token = DeskToken.of(folder.resolve("token"), false);
        Login login = Login.demanding(token.hash(), Clock.systemUTC());
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder), login)) {
            assertThat(desk.get("/").statusCode()).isEqualTo(303);
            assertThat(desk.get("/").body()).doesNotContain("Musk");
            assertThat(desk.get("/api/v1/events").statusCode()).isEqualTo(401);
            assertThat(desk.get("/api/v1/events", "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(desk.get("/", "Cookie", "dragoman_session=guessed").statusCode())
                    .isEqualTo(303);
            assertThat(desk.get(
                                    "/api/v1/events",
                                    "Authorization",
                                    "Bearer " + token.shown().orElseThrow())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoKnowsTheTokenGetsASessionThatNoScriptCanRead() throws IOException {
        DeskToken token = DeskToken.of(folder.resolve("token"), false);
        Login login = Login.demanding(token.hash(), Clock.systemUTC());
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder), login)) {
            HttpResponse<String> in = desk.submit(
                    "/login", "/login", Map.of("token", token.shown().orElseThrow()));

            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
            assertThat(desk.get("/", "Cookie", RunningDesk.cookie(in)).statusCode())
                    .isEqualTo(200);
            assertThat(desk.submit("/login", "/login", Map.of("token", "wrong")).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void wrongTokensAreNotTriedForEver() throws IOException {
        DeskToken token = DeskToken.of(folder.resolve("token"), false);
        Login login = Login.demanding(token.hash(), Clock.systemUTC());
        for (int i = 0; i < 10; i++) {
            assertThat(login.isToken("wrong " + i)).isFalse();
        }
        assertThat(login.isToken(token.shown().orElseThrow())).isFalse();
        assertThat(login.isLocked()).isTrue();
    }

    @Test
    void onlyTheHashOfTheTokenIsKept() throws IOException {
        Path file = folder.resolve("token");
        DeskToken token = DeskToken.of(file, false);

        assertThat(Files.readString(file)).doesNotContain(token.shown().orElseThrow());
        assertThat(DeskToken.of(file, false)).isEqualTo(new DeskToken(token.hash(), java.util.Optional.empty()));
        assertThat(DeskToken.of(file, true).hash()).isNotEqualTo(token.hash());
    }

    @Test
    void aDeskThatOnlyShowsChangesNothing() throws IOException {
        try (RunningDesk desk = RunningDesk.readOnlyOver(ExampleStore.copiedTo(folder))) {
            assertThat(desk.get("/").statusCode()).isEqualTo(200);
            assertThat(desk.postJson("/api/v1/articles", "{\"text\":\"The president met the minister.\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.get("/").body()).doesNotContain("href=\"/add\"");
        }
    }

    @Test
    void aBodyWithoutEndIsRefused() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            String json = "{\"text\":\"" + "x".repeat(400_000) + "\"}";

            assertThat(desk.postJson("/api/v1/articles", json).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void nothingButTheDesksOwnFilesCanBeLoaded() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            assertThat(desk.get("/assets/htmx.js").statusCode()).isEqualTo(200);
            assertThat(desk.get("/assets/..%2F..%2Fetc%2Fpasswd").statusCode()).isIn(400, 404);
            assertThat(desk.get("/assets/openapi.json").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void noPageInsideTheNetworkIsFetched() throws IOException {
        try (RunningDesk desk = RunningDesk.over(ExampleStore.copiedTo(folder))) {
            for (String address : List.of(
                    desk.address() + "/api/v1/events",
                    "http://localhost:1/",
                    "http://[::1]/",
                    "http://10.0.0.1/",
                    "http://169.254.169.254/latest/meta-data/",
                    "file:///etc/passwd",
                    "http://2130706433/")) {
                HttpResponse<String> answer = desk.submit("/add", "/fetch", Map.of("address", address));

                assertThat(answer.statusCode()).as(address).isEqualTo(409);
                assertThat(answer.body()).as(address).contains("cannot be had");
            }
        }
    }
}
