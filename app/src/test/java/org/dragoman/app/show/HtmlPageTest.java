package org.dragoman.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String HOSTILE = "A <script>alert(1)</script> \\\" onmouseover=x \\u001b[31m & more";

    private static JsonNode record() throws Exception {
        return new ObjectMapper()
                .readTree(
                        "{\"record\":1,\"articles\":[{\"id\":\"a\",\"title\":\"" + HOSTILE
                                + "\",\"url\":\"javascript:alert(1)\",\"published\":\"2024-11-15\",\"outlet\":{\"name\":\"O\"},\"text\":\""
                                + HOSTILE
                                + "\"}],\"entities\":[],\"mentions\":[],\"times\":[],\"places\":[],\"statements\":[],\"reports\":[{\"id\":\"r1\",\"article\":\"a\","
                                + "\"trigger\":{\"text\":\"A <\",\"start\":0,\"end\":3},\"event\":\"CONSULT\",\"mode\":[],\"cameo\":\"040\",\"actor\":[{\"text\":\"<sc\",\"start\":2,\"end\":5}],"
                                + "\"recipient\":[],\"factuality\":[],\"auxiliary\":[],\"rule\":\"x\",\"event_id\":\"v1\"}],\"events\":[]}");
    }

    @Test
    void textOfArticlesNeverBecomesMarkup() throws Exception {
        String page = HtmlPage.html(record());

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("javascript:alert")
                .doesNotContain("\u001b");
        assertThat(page.split("<script>", -1)).hasSize(2);
    }

    @Test
    void spansThatCrossLeaveTheTextAsItIs() throws Exception {
        String page = HtmlPage.html(record());
        int start = page.indexOf("<div class=\"text\">") + "<div class=\"text\">".length();
        String shown = page.substring(start, page.indexOf("</div></article>"))
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");

        assertThat(shown).isEqualTo("A <script>alert(1)</script> \" onmouseover=x \uFFFD[31m & more");
    }

    @Test
    void thePageAsksNoOtherHost() throws Exception {
        assertThat(HtmlPage.html(record()))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .contains("default-src 'none'");
    }
}
