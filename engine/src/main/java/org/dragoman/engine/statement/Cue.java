package org.dragoman.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.lexicon.Entry;

/**
 * An entry of the cue lexicon: a word that attributes.
 *
 * @param id id of the lexicon entry
 * @param lemmas dictionary forms, with a particle after a space ("point out")
 * @param pos part of speech
 * @param type PARC3's type
 * @param stance what a source does by saying it so
 * @param forms forms that the content may take
 * @param prepositions prepositions that lead in a noun phrase as content ("call for"); they belong to the cue
 * @param addressee whether its object is the hearer ("told reporters")
 * @param topic whether its object is what is spoken of rather than what is said ("responding to", "referring to")
 * @param raising whether its subject belongs to the content ("seems to")
 * @param raisingPassive whether that of its passive does ("is expected to")
 * @param negated stance where the cue is negated ("did not respond"), if that is another one
 * @param unwilling stance where somebody will not or could not ("would not say"), if that is another one
 * @param wishing stance with an infinitive ("agreed to wait"), if that is another one
 * @param notOf heads of objects with which the stance is not taken: whoever rejects an offer denies nothing
 * @param speaking verbs that change the stance when the complement's verb is one of them ("refused to comment")
 * @param complementStance the stance that they make of it
 * @param unless heads of objects (or of the source, for prepositions) with which the word does not attribute ("admitted patients")
 */
record Cue(
        String id,
        List<String> lemmas,
        Pos pos,
        Statement.Type type,
        Statement.Stance stance,
        Set<Form> forms,
        List<String> prepositions,
        boolean addressee,
        boolean topic,
        boolean raising,
        boolean raisingPassive,
        Optional<Statement.Stance> negated,
        Optional<Statement.Stance> unwilling,
        Optional<Statement.Stance> wishing,
        List<String> notOf,
        List<String> speaking,
        Optional<Statement.Stance> complementStance,
        List<String> unless) {

    /** Part of speech of a cue. */
    enum Pos {
        VERB,
        NOUN,
        ADJECTIVE,
        PREPOSITION,
        PUNCTUATION
    }

    /** A form that content takes. */
    enum Form {
        /** A clause with "that". */
        THAT,
        /** A clause without a word that leads it in. */
        BARE,
        /** A clause with "whether", "how", "why", "what" … */
        HOW,
        /** Quoted words. */
        QUOTE,
        /** An infinitive. */
        TO,
        /** An -ing clause. */
        ING,
        /** A noun phrase that is the object. */
        OBJECT,
        /** An object and what it is to do: "urged Oslo to wait". */
        OBJECT_TO,
        /** An object and what it is called: "called it a mistake", "described her as calm". */
        PREDICATE
    }

    Cue {
        lemmas = List.copyOf(lemmas);
        forms = java.util.Collections.unmodifiableSet(new TreeSet<>(forms));
        prepositions = List.copyOf(prepositions);
        notOf = List.copyOf(notOf);
        speaking = List.copyOf(speaking);
        unless = List.copyOf(unless);
    }

    static Cue read(Entry entry) {
        Set<Form> forms = new TreeSet<>();
        for (String form : entry.texts("content")) {
            forms.add(value(entry, "content", form, Form.values()));
        }
        List<String> lemmas = entry.has("lemma") ? List.of(entry.text("lemma")) : entry.texts("lemmas");
        if (lemmas.isEmpty()) {
            throw entry.problem("lemma", "nothing", "a lemma, or a list of 'lemmas'");
        }
        return new Cue(
                entry.id(),
                lemmas,
                value(entry, "pos", entry.text("pos"), Pos.values()),
                value(entry, "type", entry.optionalText("type").orElse("assertion"), Statement.Type.values()),
                value(entry, "stance", entry.optionalText("stance").orElse("asserts"), Statement.Stance.values()),
                forms,
                entry.texts("prepositions"),
                entry.flag("addressee", false),
                entry.flag("topic", false),
                entry.flag("raising", false),
                entry.flag("raising_passive", false),
                optional(entry, "negated", Statement.Stance.values()),
                optional(entry, "unwilling", Statement.Stance.values()),
                optional(entry, "wishing", Statement.Stance.values()),
                entry.texts("not_of"),
                entry.texts("complement"),
                optional(entry, "complement_stance", Statement.Stance.values()),
                entry.texts("unless"));
    }

    boolean takes(Form form) {
        return forms.contains(form);
    }

    /** Whether a whole clause can be its content. */
    boolean takesClause() {
        return takes(Form.THAT) || takes(Form.BARE) || takes(Form.HOW);
    }

    /** The value of an enum that a field names in lower case with hyphens. */
    static <E extends Enum<E>> E value(Entry entry, String field, String word, E[] values) {
        for (E value : values) {
            if (value.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return value;
            }
        }
        throw entry.problem(
                field, word, "one of " + java.util.Arrays.toString(values).toLowerCase(Locale.ROOT));
    }

    /** The value of an optional field. */
    static <E extends Enum<E>> Optional<E> optional(Entry entry, String field, E[] values) {
        return entry.optionalText(field).map(word -> value(entry, field, word, values));
    }
}
