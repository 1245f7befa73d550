package org.dragoman.app.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.app.desk.guard.Forms;
import org.dragoman.app.desk.guard.Hosts;
import org.dragoman.app.desk.guard.Login;
import org.dragoman.app.desk.view.Frame;
import org.dragoman.app.desk.work.DeskWork;
import org.dragoman.app.desk.work.Refusal;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.store.Catalogue;
import org.dragoman.store.StoreException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The desk as a server. {@link #start} it once, {@link #close} it once. */
public final class DeskServer implements AutoCloseable {

    private static final int MOST_THREADS = 64;
    private static final int LEAST_THREADS = 4;
    private static final int IDLE_MILLISECONDS = 30_000;
    private static final int SESSION_SECONDS = 12 * 3600;
    private static final int ASSET_SECONDS = 3600;

    private final Javalin server;
    private final Templates templates = new Templates();

    /**
     * How the desk answers.
     *
     * @param listen the address on which it listens
     * @param port 0 for any that is free
     * @param hosts the names under which it answers
     * @param login who is let in
     * @param secure whether cookies travel over TLS only, because the desk stands behind a proxy that speaks it
     * @param readOnly whether nothing can be changed
     * @param longestBody the size in bytes above which a request is refused
     */
    public record Settings(
            String listen, int port, Hosts hosts, Login login, boolean secure, boolean readOnly, long longestBody) {}

    /**
     * A desk over a store, not yet started.
     *
     * @param fetcher fetches pages by their addresses; empty where that is switched off
     * @param errors told of errors of the desk's own
     */
    public DeskServer(
            Settings settings,
            Catalogue catalogue,
            DeskWork work,
            Optional<Fetcher> fetcher,
            Consumer<Throwable> errors) {
        Gate gate = new Gate(
                settings.hosts(), settings.login(), new Forms(), settings.secure(), settings.readOnly(), templates);
        Desktop desktop = new Desktop(catalogue, work, new Cards());
        Pages pages = new Pages(
                desktop, templates, gate, !settings.readOnly(), settings.login().isDemanded(), fetcher.isPresent());
        Intake intake = new Intake(work, templates, pages, fetcher);
        Overviews overviews = new Overviews(desktop, templates, pages, settings.secure());
        this.server = Javalin.create(
                config -> configure(config, settings, gate, pages, intake, overviews, new Api(desktop), errors));
    }

    private void configure(
            JavalinConfig config,
            Settings settings,
            Gate gate,
            Pages pages,
            Intake intake,
            Overviews overviews,
            Api api,
            Consumer<Throwable> errors) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.host = settings.listen();
        config.jetty.port = settings.port();
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, IDLE_MILLISECONDS);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.http.maxRequestSize = settings.longestBody();
        config.http.prefer405over404 = true;
        RoutesConfig routes = config.routes;
        routes.before(gate::check);
        assets(routes);
        pages(routes, pages);
        routes.post("/fetch", intake::fetch);
        routes.post("/upload", intake::upload);
        overviews(routes, overviews);
        api(routes, api);
        login(routes, settings.login(), gate);
        errors(routes, errors);
    }

    private static void assets(RoutesConfig routes) {
        Map<String, Asset> assets = Asset.all();
        routes.get("/assets/{name}", context -> {
            Asset asset = assets.get(context.pathParam("name"));
            if (asset == null) {
                throw new Missing("found no file of that name");
            }
            Reply.tagged(context, asset.type(), asset.content());
            context.header("Cache-Control", "private, max-age=" + ASSET_SECONDS);
        });
    }

    private static void pages(RoutesConfig routes, Pages pages) {
        routes.get("/", pages::events);
        routes.get("/search", pages::search);
        routes.get("/event", pages::event);
        routes.get("/article", pages::article);
        routes.get("/articles", pages::articles);
        routes.get("/add", pages::add);
        routes.post("/add", pages::added);
        routes.post("/join", pages::join);
        routes.post("/part", pages::part);
        routes.post("/correct", pages::correct);
    }

    private static void overviews(RoutesConfig routes, Overviews overviews) {
        routes.get("/actors", overviews::actors);
        routes.get("/actor", overviews::actor);
        routes.get("/pair", overviews::pair);
        routes.get("/sources", overviews::sources);
        routes.get("/feed", overviews::feed);
        routes.get("/api/v1/actor", overviews::apiActor);
        routes.get("/api/v1/pair", overviews::apiPair);
        routes.get("/api/v1/sources", overviews::apiSources);
    }

    private static void api(RoutesConfig routes, Api api) {
        routes.get("/api/v1/openapi.json", api::description);
        routes.get("/api/v1/events", api::events);
        routes.get("/api/v1/events/{id}", api::event);
        routes.get("/api/v1/articles", api::articles);
        routes.post("/api/v1/articles", api::addArticle);
        routes.get("/api/v1/article", api::article);
        routes.get("/api/v1/statements", api::statements);
        routes.get("/api/v1/actors", api::actors);
        routes.get("/api/v1/outlets", api::outlets);
        routes.get("/api/v1/export", api::export);
        routes.get("/api/v1/decisions", api::decisions);
        routes.post("/api/v1/decisions", api::decide);
        routes.get("/api/v1/corrections", api::corrections);
        routes.get("/api/v1/corrections.jsonl", api::gold);
        routes.post("/api/v1/corrections", api::correct);
        routes.delete("/api/v1/corrections", api::takeBack);
    }

    private void login(RoutesConfig routes, Login login, Gate gate) {
        routes.get("/login", context -> {
            if (!login.isDemanded()) {
                context.redirect("/", HttpStatus.SEE_OTHER);
                return;
            }
            loginPage(context, gate, "");
        });
        routes.post("/login", context -> {
            String token = Optional.ofNullable(context.formParam("token")).orElse("");
            if (login.isToken(token.strip())) {
                context.cookie(gate.cookie(Login.COOKIE, login.newSession(), SESSION_SECONDS));
                context.redirect("/", HttpStatus.SEE_OTHER);
            } else {
                context.status(login.isLocked() ? 429 : 403);
                loginPage(
                        context,
                        gate,
                        login.isLocked() ? "Too many wrong tokens; try again in a minute." : "That is not the token.");
            }
        });
        routes.post("/logout", context -> {
            login.end(Optional.ofNullable(context.cookie(Login.COOKIE)));
            context.cookie(gate.cookie(Login.COOKIE, "", 0));
            context.redirect("/login", HttpStatus.SEE_OTHER);
        });
    }

    private void loginPage(Context context, Gate gate, String message) {
        Frame frame = new Frame("Log in", "", gate.formToken(context), false, false, false, "", false);
        context.header("Cache-Control", "no-store");
        context.contentType("text/html; charset=utf-8")
                .result(templates.fill("login", Map.of("frame", frame, "message", message)));
    }

    private void errors(RoutesConfig routes, Consumer<Throwable> errors) {
        routes.exception(
                BadRequest.class, (e, context) -> Problem.badRequest(message(e)).send(context, templates));
        routes.exception(
                Missing.class, (e, context) -> Problem.notFound(message(e)).send(context, templates));
        routes.exception(
                Refusal.class,
                (e, context) -> new Problem(409, "Not possible now", message(e)).send(context, templates));
        routes.exception(
                HttpResponseException.class, (e, context) -> refused(e, context).send(context, templates));
        routes.exception(StoreException.class, (e, context) -> {
            errors.accept(e);
            new Problem(503, "The store cannot be used", message(e)).send(context, templates);
        });
        routes.exception(UncheckedIOException.class, (e, context) -> {
            if (e.getCause() instanceof EofException) {
                return; // whoever asked has gone; nobody waits for an answer
            }
            failed(e, context, errors);
        });
        routes.exception(Exception.class, (e, context) -> failed(e, context, errors));
    }

    private static Problem refused(HttpResponseException e, Context context) {
        return e.getStatus() == HttpStatus.NOT_FOUND.getCode()
                ? Problem.notFound("the desk has no page at " + context.path() + "; begin at /")
                : new Problem(e.getStatus(), "Not possible", message(e));
    }

    private void failed(Exception e, Context context, Consumer<Throwable> errors) {
        errors.accept(e);
        new Problem(500, "An error of the desk", "it has been written to the desk's log; please report it")
                .send(context, templates);
    }

    private static String message(Throwable e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    /** Begins to answer. */
    public void start() {
        server.start();
    }

    /** The port on which it listens, once started. */
    public int port() {
        return server.port();
    }

    /** Answers what it has begun to answer, and ends. */
    @Override
    public void close() {
        server.stop();
    }
}
