package org.dragoman.app.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.dragoman.app.desk.view.Frame;

/** Fills the pages of {@code src/main/jte}, which the build turned into classes. Every text is escaped for its place. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page with its parameters. */
    String fill(String name, Map<String, Object> parameters) {
        StringOutput page = new StringOutput(1 << 14);
        engine.render(name + ".jte", parameters, page);
        return page.toString();
    }

    String problem(Frame frame, String title, String detail) {
        return fill("problem", Map.of("frame", frame, "title", title, "detail", detail));
    }
}
