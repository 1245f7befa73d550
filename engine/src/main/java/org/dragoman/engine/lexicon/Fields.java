package org.dragoman.engine.lexicon;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The fields of an entry in the order of the file: an immutable map for a handful of keys, looked through one by one. It takes a quarter
 * of the memory of a linked hash map, and a lexicon has fifty thousand of them. Values may be null, as YAML's null.
 */
final class Fields extends AbstractMap<String, Object> {

    private final String[] names;
    private final Object[] values;

    /** Takes the arrays over: they must be of one length, each name there once, and nobody may change them afterwards. */
    Fields(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    static Fields copyOf(Map<String, Object> map) {
        return map instanceof Fields fields
                ? fields
                : new Fields(map.keySet().toArray(String[]::new), map.values().toArray());
    }

    @Override
    @SuppressWarnings("NullAway") // as Map has it: null where the key is missing
    public Object get(Object name) {
        int at = indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object name) {
        return indexOf(name) >= 0;
    }

    private int indexOf(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, names.length)
                        .<Map.Entry<String, Object>>mapToObj(i -> new SimpleImmutableEntry<>(names[i], values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
