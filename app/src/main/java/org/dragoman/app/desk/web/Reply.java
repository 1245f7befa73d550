package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends bodies with an ETag of their content, and nothing where the asker has them already (RFC 9110, 13.1.2). */
final class Reply {

    private Reply() {}

    static void page(Context context, String html) {
        tagged(context, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static void json(Context context, JsonNode json) {
        tagged(context, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void tagged(Context context, String type, byte[] body) {
        String tag = "W/\"" + hash(body) + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
        String known = context.header("If-None-Match");
        if (known != null && (known.contains(tag.substring(2)) || known.strip().equals("*"))) {
            context.status(304);
            return;
        }
        context.contentType(type).result(body);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
