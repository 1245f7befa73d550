package org.dragoman.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description of the API, read by a parser of others. */
class ApiDescriptionTest {

    @Test
    void itIsSoundOpenApi() throws IOException {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void everyOperationHasANameOfItsOwnASummaryAndAnAnswer() throws IOException {
        OpenAPI api = new OpenAPIV3Parser().readContents(text()).getOpenAPI();
        List<String> names = api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .map(operation -> {
                    assertThat(operation.getSummary())
                            .as(operation.getOperationId())
                            .isNotBlank();
                    assertThat(operation.getResponses())
                            .as(operation.getOperationId())
                            .isNotEmpty();
                    return operation.getOperationId();
                })
                .collect(Collectors.toList());

        assertThat(names).isNotEmpty().doesNotContainNull().doesNotHaveDuplicates();
    }

    private static String text() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
