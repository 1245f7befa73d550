package org.dragoman.app.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The few files that pages load; all come from the class path, and nothing else can be asked for.
 *
 * @param type its media type
 * @param content its bytes
 */
record Asset(String type, byte[] content) {

    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

    /** All assets by name. */
    static Map<String, Asset> all() {
        Map<String, Asset> assets = new LinkedHashMap<>();
        assets.put("page.css", new Asset("text/css; charset=utf-8", bytes("org/dragoman/app/show/page.css")));
        assets.put("desk.css", new Asset("text/css; charset=utf-8", bytes("org/dragoman/app/desk/web/desk.css")));
        assets.put("desk.js", new Asset("text/javascript; charset=utf-8", bytes("org/dragoman/app/desk/web/desk.js")));
        assets.put("world.svg", new Asset("image/svg+xml", bytes("org/dragoman/app/desk/web/world.svg")));
        assets.put(
                "htmx.js",
                new Asset(
                        "text/javascript; charset=utf-8",
                        bytes("META-INF/resources/webjars/htmx.org/" + htmxVersion() + "/dist/htmx.min.js")));
        return Map.copyOf(assets);
    }

    private static String htmxVersion() {
        try (InputStream in = stream(HTMX).orElseThrow()) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                stream(name).orElseThrow(() -> new IllegalStateException(name + " is missing from the class path"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<InputStream> stream(String name) {
        return Optional.ofNullable(Asset.class.getClassLoader().getResourceAsStream(name));
    }
}
