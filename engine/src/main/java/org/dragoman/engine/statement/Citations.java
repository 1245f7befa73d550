package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;

/** "The Herald, citing two diplomats, reported that …": what is reported is also the diplomats' statement, passed on by the Herald. */
final class Citations {

    private static final String CITE = "cite";

    private final Words words;
    private final List<Draft> drafts;
    private final SourceReader sources;

    Citations(Words words, List<Draft> drafts, SourceReader sources) {
        this.words = words;
        this.drafts = drafts;
        this.sources = sources;
    }

    /** Adds the statements of whoever is cited, within and after those that cite them; statement i belongs to draft i. */
    void addTo(List<Statement> statements, List<Citation> citations) {
        for (Citation citation : citations) {
            for (int i = 0; i < drafts.size(); i++) {
                Optional<Source> reporter = statements.get(i).source();
                if (drafts.get(i).head() == citation.report() && reporter.isPresent()) {
                    Statement cited = cited(statements.size() + 1, citation, statements.get(i), reporter.get());
                    statements.add(cited);
                    statements.replaceAll(other -> other.aboutToo(cited.within().orElseThrow(), cited.id()));
                    break;
                }
            }
        }
    }

    private Statement cited(int number, Citation citation, Statement report, Source reporter) {
        List<String> via = reporter.kind() == Source.Kind.OUTLET || reporter.kind() == Source.Kind.ORGANISATION
                ? List.of(sources.name(reporter))
                : List.of();
        return new Statement(
                "s" + number,
                report.sentence(),
                Optional.of(sources.read(citation.cited())),
                Optional.of(words.span(citation.cue())),
                report.content(),
                report.type(),
                report.manner(),
                report.stance(),
                report.channel(),
                List.of(),
                Optional.of(report.id()),
                via,
                report.date(),
                report.dateText(),
                CITE);
    }
}
