package org.dragoman.formats.news;

import java.util.Optional;

/** Reads NITF (IPTC, News Industry Text Format 3.6). */
final class Nitf {

    private Nitf() {}

    static NewsItem item(XmlNode nitf) {
        Optional<XmlNode> head = nitf.child("head");
        Optional<XmlNode> docdata = head.flatMap(node -> node.child("docdata"));
        Optional<XmlNode> pubdata = head.flatMap(node -> node.child("pubdata"));
        Optional<XmlNode> body = nitf.child("body");
        Optional<XmlNode> bodyHead = body.flatMap(node -> node.child("body.head"));
        return new NewsItem(
                docdata.flatMap(node -> node.child("doc-id")).flatMap(node -> node.attribute("id-string")),
                pubdata.flatMap(node -> node.attribute("ex-ref")).filter(Feeds::isWeb),
                bodyHead.flatMap(node -> node.first("hl1"))
                        .flatMap(XmlNode::line)
                        .or(() -> head.flatMap(node -> node.line("title"))),
                bodyHead.flatMap(node -> node.line("distributor"))
                        .or(() -> pubdata.flatMap(node -> node.attribute("name")))
                        .or(() -> docdata.flatMap(node -> node.child("doc.copyright"))
                                .flatMap(node -> node.attribute("holder"))),
                docdata.flatMap(node -> node.child("date.issue"))
                        .flatMap(node -> node.attribute("norm"))
                        .or(() -> pubdata.flatMap(node -> node.attribute("date.publication")))
                        .or(() -> bodyHead.flatMap(node -> node.first("story.date"))
                                .flatMap(node -> node.attribute("norm")))
                        .map(Nitf::iso),
                nitf.attribute("lang").map(Feeds::code),
                body.flatMap(node -> node.child("body.content"))
                        .map(Paragraphed::of)
                        .orElse(""));
    }

    /** ISO 8601 without hyphens, as NITF has it, with them. */
    static String iso(String norm) {
        return norm.matches("\\d{8}.*")
                ? norm.substring(0, 4) + "-" + norm.substring(4, 6) + "-" + norm.substring(6, 8) + norm.substring(8)
                : norm;
    }
}
