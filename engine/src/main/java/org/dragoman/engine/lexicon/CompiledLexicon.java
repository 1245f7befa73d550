package org.dragoman.engine.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form in which the lexicon is shipped: every text once, then the entries as numbers of texts. A new virtual machine reads it in a
 * third of the time that JSON takes there, for nothing is scanned (docs/performance.md).
 *
 * <p>Layout: {@link #MAGIC}; how many texts there are; for each twice its length in bytes, plus one where it is not ASCII; the bytes of all texts;
 * the number of the fingerprint's text; how many entries there are; for each the texts of its kind and file, its line, and its fields. A
 * value begins with its {@link Tag}; numbers among the values are written as texts. All other numbers are unsigned, seven bits a byte, the lowest first, the eighth bit set on all
 * bytes but the last.
 *
 * @param fingerprint of all entries
 * @param entries in order
 */
record CompiledLexicon(String fingerprint, List<Entry> entries) {

    private static final byte[] MAGIC = {'D', 'L', 'X', 1};

    private static final String MESSAGE = "the compiled lexicon %s; build it anew with ./mvnw package";

    private enum Tag {
        MAP,
        LIST,
        TEXTS,
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TRUE,
        FALSE,
        NULL;

        private static final Tag[] ALL = values();
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new Writer();
        writer.text(fingerprint);
        writer.number(entries.size());
        for (Entry entry : entries) {
            writer.text(entry.kind());
            writer.text(entry.file());
            writer.number(entry.line());
            writer.map(entry.fields());
        }
        writer.finish(out);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if these bytes are something else, or cut short
     */
    static CompiledLexicon read(byte[] bytes) throws IOException {
        if (bytes.length < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException(MESSAGE.formatted("does not begin with its mark"));
        }
        try {
            Reader reader = new Reader(bytes);
            String fingerprint = reader.text();
            int count = reader.number();
            List<Entry> entries = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                entries.add(new Entry(reader.text(), reader.text(), reader.number(), reader.map()));
            }
            return new CompiledLexicon(fingerprint, entries);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException(MESSAGE.formatted("ends too early or is damaged"), e);
        }
    }

    private static final class Writer {

        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        void finish(OutputStream out) throws IOException {
            ByteArrayOutputStream characters = new ByteArrayOutputStream();
            out.write(MAGIC);
            number(texts.size(), out);
            for (String text : texts.keySet()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(2 * bytes.length + (bytes.length == text.length() ? 0 : 1), out);
                characters.write(bytes);
            }
            characters.writeTo(out);
            body.writeTo(out);
        }

        void number(int number) throws IOException {
            number(number, body);
        }

        void text(String text) throws IOException {
            number(texts.computeIfAbsent(text, t -> texts.size()));
        }

        void map(Map<?, ?> map) throws IOException {
            number(map.size());
            for (Map.Entry<?, ?> field : map.entrySet()) {
                text(field.getKey().toString());
                value(field.getValue());
            }
        }

        private void value(Object value) throws IOException {
            if (value == null) {
                tag(Tag.NULL);
            } else if (value instanceof Map<?, ?> map) {
                tag(Tag.MAP);
                map(map);
            } else if (value instanceof List<?> list) {
                boolean areTexts = list.stream().allMatch(String.class::isInstance);
                tag(areTexts ? Tag.TEXTS : Tag.LIST);
                number(list.size());
                for (Object item : list) {
                    if (areTexts) {
                        text((String) item);
                    } else {
                        value(item);
                    }
                }
            } else if (value instanceof Boolean flag) {
                tag(flag ? Tag.TRUE : Tag.FALSE);
            } else if (value instanceof Integer number) {
                tag(Tag.WHOLE_NUMBER);
                text(number.toString());
            } else if (value instanceof Number number) {
                tag(Tag.NUMBER);
                text(Double.toString(number.doubleValue()));
            } else {
                tag(Tag.TEXT);
                text(value.toString());
            }
        }

        private void tag(Tag tag) throws IOException {
            number(tag.ordinal());
        }

        private static void number(int number, OutputStream out) throws IOException {
            int rest = number;
            while (rest >= 0x80) {
                out.write(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }

    private static final class Reader {

        private final byte[] bytes;
        private final String[] texts;
        private int position = MAGIC.length;

        Reader(byte[] bytes) {
            this.bytes = bytes;
            int[] lengths = new int[number()];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = number();
            }
            texts = new String[lengths.length];
            for (int i = 0; i < lengths.length; i++) {
                // a text of ASCII alone is copied, not decoded
                Charset charset = lengths[i] % 2 == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                texts[i] = new String(bytes, position, lengths[i] / 2, charset);
                position += lengths[i] / 2;
            }
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[position++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        String text() {
            return texts[number()];
        }

        Map<String, Object> map() {
            String[] names = new String[number()];
            Object[] values = new Object[names.length];
            for (int i = 0; i < names.length; i++) {
                names[i] = text();
                values[i] = value();
            }
            return new Fields(names, values);
        }

        @SuppressWarnings("NullAway") // null is the compiled form of YAML's null; Entry turns it into Optional
        private Object value() {
            return switch (Tag.ALL[number()]) {
                case MAP -> map();
                case LIST -> {
                    int size = number();
                    List<Object> list = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        list.add(value());
                    }
                    yield list;
                }
                case TEXTS -> {
                    String[] list = new String[number()];
                    for (int i = 0; i < list.length; i++) {
                        list[i] = text();
                    }
                    yield List.of(list);
                }
                case TEXT -> text();
                case WHOLE_NUMBER -> Integer.valueOf(text());
                case NUMBER -> Double.valueOf(text());
                case TRUE -> true;
                case FALSE -> false;
                case NULL -> null;
            };
        }
    }
}
