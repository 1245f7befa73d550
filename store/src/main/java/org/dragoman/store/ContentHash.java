package org.dragoman.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/** Adds up texts to a hash that differs wherever a text, its place or its absence differs. For one thread. */
final class ContentHash {

    /** 128 of SHA-256's bits: no two of 10^15 texts are likely to share them. */
    private static final int BYTES = 16;

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text, preceded by its length, in UTF-16 so that half a surrogate pair counts as well. */
    ContentHash add(String text) {
        byte[] bytes = new byte[Integer.BYTES + 2 * text.length()];
        putInt(bytes, text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            bytes[Integer.BYTES + 2 * i] = (byte) (unit >>> 8);
            bytes[Integer.BYTES + 2 * i + 1] = (byte) unit;
        }
        digest.update(bytes);
        return this;
    }

    ContentHash add(Optional<String> text) {
        digest.update((byte) (text.isPresent() ? 1 : 0));
        text.ifPresent(this::add);
        return this;
    }

    /** Adds texts in their natural order, whatever the order of the collection. */
    ContentHash addSorted(Collection<String> texts) {
        byte[] size = new byte[Integer.BYTES];
        putInt(size, texts.size());
        digest.update(size);
        texts.stream().sorted().forEach(this::add);
        return this;
    }

    /** The hash in 32 hexadecimal digits; ends this object's use. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void putInt(byte[] bytes, int number) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[i] = (byte) (number >>> 24 - 8 * i);
        }
    }
}
