package org.dragoman.engine.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads lexicon files in YAML. Each file opens with {@code about}, {@code sources}, {@code licence} and {@code date},
 * followed by one list whose key names the kind of its entries. The line of each entry is kept for error messages.
 */
public final class LexiconReader {

    /** YAML's ".nan" and ".inf" are texts to us. */
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private static final List<String> HEADER = List.of("about", "sources", "licence", "date");

    private final List<String> problems = new ArrayList<>();

    private LexiconReader() {}

    /**
     * Reads every {@code .yaml} file below a folder, in the order of their names.
     *
     * @throws LexiconException if a file is wrong; says all that is wrong
     */
    public static List<Entry> readFolder(Path folder) {
        LexiconReader reader = new LexiconReader();
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                entries.addAll(reader.readFile(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        if (!reader.problems.isEmpty()) {
            throw new LexiconException(reader.problems);
        }
        return List.copyOf(entries);
    }

    /**
     * Reads the text of one file.
     *
     * @param name how error messages call it
     * @throws LexiconException if it is wrong; says all that is wrong
     */
    public static List<Entry> read(String name, String yaml) {
        LexiconReader reader = new LexiconReader();
        List<Entry> entries = reader.readFile(name, yaml);
        if (!reader.problems.isEmpty()) {
            throw new LexiconException(reader.problems);
        }
        return List.copyOf(entries);
    }

    private List<Entry> readFile(String name, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setCodePointLimit(50_000_000)
                .setMaxAliasesForCollections(0) // a list that holds itself would never end
                .build();
        Optional<Node> root;
        try {
            root = new Compose(settings).composeString(yaml);
        } catch (YamlEngineException e) {
            problems.add(name + ": not YAML: " + String.valueOf(e.getMessage()).replace('\n', ' '));
            return List.of();
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode top)) {
            problems.add(name + ": found no map at the top, expected the keys " + HEADER + " and one list of entries");
            return List.of();
        }
        List<String> seen = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : top.getValue()) {
            String key = String.valueOf(value(tuple.getKeyNode()));
            seen.add(key);
            if (!HEADER.contains(key)) {
                readList(name, key, tuple.getValueNode(), entries);
            }
        }
        for (String key : HEADER) {
            if (!seen.contains(key)) {
                problems.add(name + ":1: the header lacks '" + key + "', expected " + HEADER);
            }
        }
        return entries;
    }

    private void readList(String name, String kind, Node node, List<Entry> into) {
        if (!(node instanceof SequenceNode list)) {
            problems.add(name + ":" + line(node) + ": '" + kind + "': found no list, expected a list of entries");
            return;
        }
        for (Node item : list.getValue()) {
            if (!(item instanceof MappingNode map)) {
                problems.add(name + ":" + line(item) + ": found no map, expected an entry of '" + kind + "'");
                continue;
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            for (NodeTuple tuple : map.getValue()) {
                String key = String.valueOf(value(tuple.getKeyNode()));
                if (fields.containsKey(key)) {
                    problems.add(name + ":" + line(tuple.getKeyNode()) + ": the key '" + key + "' stands twice");
                }
                fields.put(key, value(tuple.getValueNode()));
            }
            into.add(new Entry(kind, name, line(item), fields));
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The plain Java value of a node; YAML's null stays null inside maps, where entries treat it as missing. */
    private static Object value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode list) {
            List<Object> values = new ArrayList<>();
            list.getValue().forEach(item -> values.add(value(item)));
            return values;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            map.put(String.valueOf(value(tuple.getKeyNode())), value(tuple.getValueNode()));
        }
        return map;
    }

    @SuppressWarnings("NullAway") // null is YAML's word for a missing value; Entry turns it into Optional
    private static Object scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (tag.equals(Tag.INT) && text.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(text);
        }
        if (tag.equals(Tag.FLOAT) && FLOAT.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        return text;
    }
}
