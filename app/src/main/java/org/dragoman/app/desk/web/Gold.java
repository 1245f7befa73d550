package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.app.show.Sentences;
import org.dragoman.app.show.TextSpan;
import org.dragoman.store.Catalogue;
import org.dragoman.store.Correction;

/** Corrections in a form that can be trained and measured with: the sentence, what was coded, what is right. */
final class Gold {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    static ObjectNode line(Correction correction, Catalogue catalogue) {
        ObjectNode line = JSON.createObjectNode();
        line.put("article", correction.article());
        line.put("offset", correction.offset());
        line.put("field", correction.field().word());
        line.put("coded", correction.coded().orElse(null));
        line.put("corrected", correction.corrected().orElse(null));
        line.put("author", correction.author().orElse(null));
        line.put("why", correction.why().orElse(null));
        line.put("decided", correction.decided().toString());
        catalogue.article(correction.article()).ifPresent(coded -> {
            String text = coded.article().text();
            TextSpan sentence = Sentences.around(
                    text, new TextSpan(correction.offset(), correction.offset() + 1).within(text.length()));
            ObjectNode node = line.putObject("sentence");
            node.put("start", sentence.start());
            node.put("end", sentence.end());
            node.put("text", sentence.of(text));
        });
        return line;
    }
}
