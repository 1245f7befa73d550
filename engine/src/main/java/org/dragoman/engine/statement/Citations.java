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
    void addTo(List<Statement> statements) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft citing = drafts.get(i);
            if (!citing.entry().id().equals(CITE)) {
                continue;
            }
            int above = words.head(citing.head());
            for (int j = 0; j < drafts.size(); j++) {
                Draft report = drafts.get(j);
                boolean cites = report.head() == above
                        || (report.source().isPresent() && report.sourceHead().orElse(Words.NONE) == above);
                Optional<Source> reporter = statements.get(j).source();
                if (cites && j != i && reporter.isPresent()) {
                    statements.add(cited(statements.size() + 1, citing, statements.get(j), reporter.get()));
                    break;
                }
            }
        }
    }

    private Statement cited(int number, Draft citing, Statement report, Source reporter) {
        TokenRange range = citing.content().get(0);
        int head = range.last();
        for (int at = range.first(); at <= range.last(); at++) {
            if (words.head(at) == citing.head()) {
                head = at;
            }
        }
        String name = sources.name(reporter);
        List<String> via = reporter.kind() == Source.Kind.OUTLET || reporter.kind() == Source.Kind.ORGANISATION
                ? List.of(name)
                : List.of();
        return new Statement(
                "s" + number,
                report.sentence(),
                Optional.of(sources.read(new NounPhrase(head, range))),
                Optional.of(words.span(citing.cue())),
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
                citing.entry().id());
    }
}
