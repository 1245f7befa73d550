package org.dragoman.engine.language.parser;

/**
 * Makes the subjects of a word with a passive auxiliary passive subjects: {@code nsubj} and {@code csubj} become
 * {@code nsubj:pass} and {@code csubj:pass} beside {@code aux:pass}.
 *
 * <p>CoreNLP does the same after parsing ({@code UniversalEnglishGrammaticalStructure.correctSubjPass}); the model
 * itself labels each word alone and sometimes forgets.
 */
final class PassiveSubjects {

    private PassiveSubjects() {}

    /** Corrects the labels in place. */
    static void correct(int[] heads, String[] labels) {
        boolean[] passive = new boolean[heads.length];
        boolean any = false;
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] != Parse.ROOT && labels[token].equals("aux:pass")) {
                passive[heads[token]] = true;
                any = true;
            }
        }
        for (int token = 0; any && token < heads.length; token++) {
            if (heads[token] != Parse.ROOT && passive[heads[token]]) {
                labels[token] = passiveOf(labels[token]);
            }
        }
    }

    private static String passiveOf(String label) {
        return switch (label) {
            case "nsubj" -> "nsubj:pass";
            case "csubj" -> "csubj:pass";
            default -> label;
        };
    }
}
